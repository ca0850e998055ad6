// How long the whole monitor takes from a million victims, beside the same tables as SQL in DuckDB in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../scripts/prepare.mjs';
import { median, report, rounded } from './measure.mjs';

const victims = Number(process.env.BENCH_VICTIMS ?? 1_000_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const targets = { seconds: 3, mebibytes: 600 };
const cache = join(root, '.cache/bench/monitor');
mkdirSync(cache, { recursive: true });

/** A script with the packages it uses in one file, so that Node runs it without a build. */
async function bundled(name) {
  const outfile = join(cache, `${name}.mjs`);
  const entryPoints = [join(import.meta.dirname, `monitor/${name}.mjs`)];
  await esbuild.build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}

function output(command, args) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status}`);
  return result.stdout;
}

/** Python with DuckDB: named in BENCH_DUCKDB_PYTHON, else in the cache, else `python3`; nothing when it has none. */
function duckdbPython() {
  const cached = join(root, '.cache/peers/duckdb/bin/python');
  const python = process.env.BENCH_DUCKDB_PYTHON ?? (existsSync(cached) ? cached : 'python3');
  return spawnSync(python, ['-c', 'import duckdb']).status === 0 ? python : undefined;
}

const facts = join(cache, `facts-${victims}.csv`);
if (!existsSync(facts)) output('node', [await bundled('write-facts'), facts, String(victims)]);
const counting = await bundled('count-monitor');
const own = JSON.parse(output('node', ['--expose-gc', counting, facts, String(rounds)]));
const python = duckdbPython();
const peer =
  python === undefined
    ? undefined
    : JSON.parse(
        output(python, [join(import.meta.dirname, 'monitor/duckdb-peer.py'), facts, String(rounds)]),
      );

for (const [table, size] of Object.entries(peer?.sizes ?? {})) {
  if (own.sizes[table] !== size) throw new Error(`${table}: ${own.sizes[table]} here, ${size} in DuckDB`);
}

const middle = ({ times }, of) => median(times.map((time) => time[of]));
const seconds = (milliseconds) => `${rounded(milliseconds / 1000, 2)} s`;
const [wall, cpu] = [middle(own, 'wallMs'), middle(own, 'cpuMs')];
report('monitor', {
  data: `${own.sizes['figuur-2.7']} invented victims who count, in ${own.rows} rows (${own.sizes['figuur-2.11']} notifications by group, the rest does not count); file of ${rounded(statSync(facts).size / 2 ** 20)} MiB`,
  method: `median of ${rounds} rounds after loading: victims per year, who counts and all ${Object.keys(own.sizes).length} tables and figures; largest memory of the whole process, loading included; DuckDB in the same run, loaded before it is measured, with equal totals`,
  targets: [
    {
      what: 'the whole edition',
      target: `below ${targets.seconds} s`,
      measured: `${seconds(wall)} (processor ${seconds(cpu)})`,
      met: wall < targets.seconds * 1000,
    },
    {
      what: 'memory',
      target: `below ${targets.mebibytes} MiB`,
      measured: `${rounded(own.maxRssMiB)} MiB`,
      met: own.maxRssMiB < targets.mebibytes,
    },
    {
      what: 'beside DuckDB',
      target: 'no slower',
      measured:
        peer === undefined
          ? 'DuckDB absent'
          : `${rounded(wall / middle(peer, 'wallMs'), 2)} of its ${seconds(middle(peer, 'wallMs'))} (processor ${seconds(middle(peer, 'cpuMs'))})`,
      met: peer !== undefined && wall <= middle(peer, 'wallMs'),
    },
  ],
  figures: { loadSeconds: rounded(own.loadMs / 1000, 1), own: own.times, duckdb: peer ?? 'absent' },
});
