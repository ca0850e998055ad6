// Reads a file of facts into columns and counts the whole monitor, some times; prints one line of JSON.
import { createReadStream } from 'node:fs';
import {
  columnsBuilder,
  csvSplitter,
  monitorEdition,
  publishedPolicy,
  readHeader,
  rowReader,
} from '@ketenzicht/register';

const [file, rounds] = process.argv.slice(2);
const period = { from: 2015, until: 2019 };

async function load() {
  const builder = columnsBuilder();
  let parse;
  const splitter = csvSplitter({
    row: ({ cells }) => {
      if (parse === undefined) parse = rowReader({ columns: readHeader(cells).columns, today: '2026-01-01' });
      else {
        const row = parse(cells);
        if (row.ok) builder.add(row.notification);
      }
    },
    flaw: (line) => {
      throw new Error(`line ${line}`);
    },
  });
  const decoder = new TextDecoder();
  for await (const piece of createReadStream(file)) splitter.push(decoder.decode(piece, { stream: true }));
  splitter.end();
  return builder.finish();
}

const began = performance.now();
const columns = await load();
const loadMs = performance.now() - began;
const times = [];
let edition;
for (let round = 0; round < Number(rounds); round++) {
  globalThis.gc?.();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  edition = monitorEdition(columns, { period, policy: publishedPolicy });
  const used = process.cpuUsage(cpu);
  times.push({ wallMs: performance.now() - start, cpuMs: (used.user + used.system) / 1000 });
}
console.log(
  JSON.stringify({
    rows: columns.rows,
    loadMs,
    times,
    maxRssMiB: process.resourceUsage().maxRSS / 1024,
    sizes: Object.fromEntries(edition.tables.map(({ id, size }) => [id, size])),
  }),
);
