// Writes a file of facts with as many victims as asked.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { factsHeader, factsRow } from '@ketenzicht/register';
import { scaledCaseload } from '@ketenzicht/synthesis';

const [file, victims] = process.argv.slice(2);
const out = createWriteStream(file);
out.write(`${factsHeader}\n`);
let lines = [];
for (const notification of scaledCaseload({ seed: 1, victims: Number(victims) })) {
  lines.push(factsRow(notification));
  if (lines.length < 10_000) continue;
  if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  lines = [];
}
out.end(`${lines.join('\n')}\n`);
await once(out, 'finish');
