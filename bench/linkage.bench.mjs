// How right and how fast linkage is, without training, next to Splink where that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { febrlColumns, nowAndThen, one, upToFive, writeFebrlLike } from './linkage/febrl-like.mjs';
import { sparseColumns, writeSparseCaseload } from './linkage/sparse-caseload.mjs';
import { report, rounded, spread } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache/bench/linkage');
mkdirSync(cache, { recursive: true });
const large = Number(process.env.BENCH_RECORDS ?? 1_000_000);

/** A file of the cache; made when it is not there. */
function file(name, make) {
  const path = join(cache, name);
  if (!existsSync(path)) make(path);
  return path;
}

function run(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** Links a file with the program; answers what it prints, without what is too long to keep. */
function link(path, columns, truth, out) {
  const meaning = join(cache, 'columns.json');
  writeFileSync(meaning, JSON.stringify(columns));
  const program = process.env.BENCH_PROGRAM ?? join(root, 'apps/ketenzicht/dist/cli.mjs');
  const args = [
    'link',
    path,
    '--columns',
    meaning,
    '--truth',
    truth,
    '--json',
    ...(out ? ['--out', out] : []),
  ];
  const { columns: _, calibration, ...outcome } = JSON.parse(run('node', [program, ...args]));
  return path === sparse ? { ...outcome, calibration } : outcome;
}

/** The same rows in another order. */
function reversed(path) {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const other = join(cache, 'reversed.csv');
  writeFileSync(other, `${[header, ...rows.reverse()].join('\n')}\n`);
  return other;
}

/** Python with Splink: named in BENCH_SPLINK_PYTHON, else `python3`; nothing when it has no Splink. */
function splink(path) {
  const python = process.env.BENCH_SPLINK_PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import splink']).status !== 0) return undefined;
  const output = run(python, [join(import.meta.dirname, 'linkage/splink-peer.py'), path]);
  return JSON.parse(output.trimEnd().split('\n').at(-1));
}

const febrl3 = (errors) =>
  file(`febrl3-${errors}.csv`, (path) =>
    writeFebrlLike(path, { records: 5000, duplicates: upToFive, errors, seed: 3 }),
  );
const febrl4 = (errors) =>
  file(`febrl4-${errors}.csv`, (path) =>
    writeFebrlLike(path, { records: 10_000, duplicates: one, errors, seed: 4 }),
  );
const people = (records) =>
  file(`people-${records}.csv`, (path) =>
    writeFebrlLike(path, { records, duplicates: nowAndThen, errors: 3, seed: 5 }),
  );
const sparse = file('sparse.csv', (path) => writeSparseCaseload(path, { persons: 5000, seed: 1 }));

const like3 = Object.fromEntries(
  [1, 3, 5].map((errors) => [errors, link(febrl3(errors), febrlColumns, 'person')]),
);
const like4 = Object.fromEntries(
  [1, 3, 5].map((errors) => [errors, link(febrl4(errors), febrlColumns, 'person')]),
);
const caseload = link(sparse, sparseColumns, 'persoon');
const [given, turned] = [join(cache, 'given.csv'), join(cache, 'turned.csv')];
link(febrl3(3), febrlColumns, 'person', given);
link(reversed(febrl3(3)), febrlColumns, 'person', turned);
const sameBytes = readFileSync(given).equals(readFileSync(turned));
const small = link(people(large / 10), febrlColumns, 'person');
const whole = link(people(large), febrlColumns, 'person');
const peer = splink(people(large));

const matcher = join(cache, 'match-one.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'linkage/match-one.mjs')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: matcher,
  logLevel: 'warning',
});
const { times, ...matching } = JSON.parse(run('node', ['--max-old-space-size=4096', matcher, String(large)]));
const match = { ...matching, milliseconds: spread(times) };

const target = (what, wanted, measured, met) => ({ what, target: wanted, measured, met });
const growth = whole.seconds / small.seconds;
const faster = peer === undefined ? undefined : peer.seconds / whole.seconds;

report('linkage', {
  data: 'invented people with the columns and the kinds of errors of the FEBRL data sets (three errors per record unless said otherwise); a caseload with 30% missing names and 40% missing or wrong dates of birth',
  method:
    'the command `ketenzicht link` on a file, untrained, reading and judging included; seconds from the start of the process',
  targets: [
    target(
      'F1, 5,000 records with up to 5 duplicates',
      'at least 0.99',
      like3[3].f1.toFixed(4),
      like3[3].f1 >= 0.99,
    ),
    target('F1, 5,000 and 5,000 one to one', 'at least 0.995', like4[3].f1.toFixed(4), like4[3].f1 >= 0.995),
    target(
      'precision, sparse caseload at the automatic threshold',
      'at least 0.98',
      `${caseload.precision.toFixed(4)} (recall ${caseload.recall.toFixed(4)})`,
      caseload.precision >= 0.98,
    ),
    target(
      'same output in reversed order',
      'the same bytes',
      sameBytes ? 'the same' : 'different',
      sameBytes,
    ),
    target(`seconds, ${large} records`, 'below 60', String(whole.seconds), whole.seconds < 60),
    target(
      `memory, ${large} records`,
      'below 4096 MB',
      `${whole.peakMemoryMb} MB`,
      whole.peakMemoryMb < 4096,
    ),
    target(`growth from ${large / 10} to ${large} records`, 'at most 12', growth.toFixed(1), growth <= 12),
    target(
      `one report against ${large}, p99`,
      'below 20 ms',
      `${match.milliseconds.p99} ms`,
      match.milliseconds.p99 < 20,
    ),
    peer === undefined
      ? target(
          'times as fast as Splink',
          'at least 3, at equal or better F1',
          'Splink is not installed',
          true,
        )
      : target(
          `times as fast as Splink ${peer.version}`,
          'at least 3, at equal or better F1',
          `${faster.toFixed(1)} (F1 ${whole.f1.toFixed(5)} against ${peer.f1.toFixed(5)})`,
          faster >= 3 && whole.f1 >= peer.f1,
        ),
  ],
  figures: {
    like3,
    like4,
    caseload,
    small,
    whole,
    match,
    splink: peer ?? 'absent',
    growth: rounded(growth, 2),
  },
});
