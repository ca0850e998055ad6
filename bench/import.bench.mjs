// How fast files of notifications are read and checked, and how fast they are stored by the command line.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { report, rounded } from './measure.mjs';
import { connectOwner, dataFolder, startProgram, versionOf } from './program.mjs';

const targets = { readPerSecond: 50_000, storedPerSecond: 10_000, growthMB: 50 };
const victims = Number(process.env.BENCH_VICTIMS ?? 200_000);
const gigabyte = 1_000_000_000;

const folder = dataFolder('import');
const bundle = join(folder, 'reading.mjs');
await esbuild.build({
  entryPoints: [join(import.meta.dirname, 'import/reading.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const { readFacts, writeFacts } = await import(pathToFileURL(bundle).href);

const file = join(folder, `facts-${victims}.csv`);
const rows = existsSync(file) ? undefined : writeFacts(file, victims);
const size = statSync(file).size;
console.log(`${rows ?? 'known'} rows, ${rounded(size / 1e6)} MB`);

await readFacts(file, 1);
const once = await readFacts(file, 1);
const long = await readFacts(file, Math.ceil(gigabyte / size));

const data = join(folder, 'data');
rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });
const program = await startProgram({ data, demoSignals: 0 });
const sql = connectOwner(data);
const postgres = await versionOf(sql);
const started = performance.now();
const told = await importFile(data, file);
const storedMs = performance.now() - started;
const [{ count }] = await sql`select count(*)::integer as count from ketenzicht.notification`;
await sql.end();
await program.stop();
if (count !== once.rows) throw new Error(`${count} rows were stored of ${once.rows}:\n${told}`);

const perSecond = (number, ms) => Math.round((number / ms) * 1_000);
const figures = {
  rows: once.rows,
  megabytes: rounded(size / 1e6),
  readPerSecond: perSecond(once.rows, once.wallMs),
  readPerCpuSecond: perSecond(once.rows, once.cpuMs),
  longMegabytes: rounded(long.bytes / 1e6),
  longRows: long.rows,
  memoryMB: long.rssMB.map((value) => rounded(value)),
  storedPerSecond: perSecond(count, storedMs),
};
const growth = rounded(long.rssMB[1] - long.rssMB[0]);
report('import', {
  postgres,
  data: `Invented notifications of ${victims} victims, one row each, 31 columns.`,
  method:
    'Read and checked in this process from a file, the second time; a gigabyte is the file again and again as one stream. ' +
    'Stored by `ketenzicht import --as notifications` in a process of its own, from its start to its end, in one transaction.',
  targets: [
    {
      what: 'read and checked',
      target: `${targets.readPerSecond} rows/s`,
      measured: `${figures.readPerSecond} rows/s`,
      met: figures.readPerSecond >= targets.readPerSecond,
    },
    {
      what: 'stored',
      target: `${targets.storedPerSecond} rows/s`,
      measured: `${figures.storedPerSecond} rows/s`,
      met: figures.storedPerSecond >= targets.storedPerSecond,
    },
    {
      what: 'memory over a gigabyte',
      target: `grows by less than ${targets.growthMB} MB`,
      measured: `${growth} MB`,
      met: growth < targets.growthMB,
    },
  ],
  figures,
});

function importFile(data, path) {
  const cli = join(import.meta.dirname, '../apps/ketenzicht/dist/cli.mjs');
  const args = [cli, 'import', path, '--as', 'notifications', '--organisation', 'comensha'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'development', KETENZICHT_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      said = (said + chunk).slice(-5_000);
    });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}
