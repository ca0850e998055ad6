// `npm start`: installs and builds what is missing, then serves.
import { ensureBuilt, ensureInstalled, runProgram } from './prepare.mjs';

ensureInstalled();
await ensureBuilt();
process.argv.splice(2, Infinity, 'serve', ...process.argv.slice(2));
await runProgram();
