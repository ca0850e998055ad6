#!/usr/bin/env node
// `npx ketenzicht <command>`: builds what is missing, then runs the command.
import { ensureBuilt, runProgram } from '../../../scripts/prepare.mjs';

await ensureBuilt();
await runProgram();
