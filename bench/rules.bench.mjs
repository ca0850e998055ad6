// How long it takes to judge one victim by the whole rulebook.
import { join } from 'node:path';
import { build } from 'esbuild';
import { report, rounded, spread } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const bundle = join(root, '.cache/bench/rulebook.mjs');
await build({
  entryPoints: [join(root, 'packages/rulebook/src/index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
const { allRules, assess, codesOf, factDefinition, factKeys, rulesAt } = await import(bundle);

const lawDates = ['2009-06-01', '2013-05-31', '2013-06-01', '2020-01-01', '2023-05-18', '2025-06-01'];
const profileCount = 500;
const rounds = 20;
const target = 0.2;

/** A generator that always gives the same numbers (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(1);
const one = (list) => list[Math.floor(next() * list.length)];
const two = (from, count) => String(from + Math.floor(next() * count)).padStart(2, '0');

/** A value of the type of the fact. */
function anyValue({ type, values }) {
  if (type === 'flag') return next() < 0.5;
  if (type === 'count') return Math.floor(next() * 3);
  if (type === 'date') return `20${two(8, 17)}-${two(1, 12)}-${two(1, 28)}`;
  return type === 'codes' ? codesOf(values).filter(() => next() < 0.3) : one(codesOf(values));
}

const subjects =
  /^(?:victim|residence|reflection|cooperation|permit|continued|case|complaint|talk|hearing|trial|shelter|minor|return|d9|guard|track)\./;
const asked = factKeys.filter((key) => subjects.test(key) && key !== 'victim.minor');

/** Somebody of whom nearly everything is known. */
function profile() {
  const known = asked.filter(() => next() < 0.9);
  return Object.fromEntries(known.map((key) => [key, anyValue(factDefinition(key))]));
}

const profiles = Array.from({ length: profileCount }, profile);
for (const at of lawDates) for (const facts of profiles) assess(facts, at, allRules);

const milliseconds = [];
const before = process.cpuUsage();
for (let round = 0; round < rounds; round++) {
  for (const at of lawDates) {
    for (const facts of profiles) {
      const start = performance.now();
      assess(facts, at, allRules);
      milliseconds.push(performance.now() - start);
    }
  }
}
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1000 / milliseconds.length;
const wall = spread(milliseconds);

report('rules', {
  data: {
    rules: allRules.length,
    rulesInForce: Object.fromEntries(lawDates.map((at) => [at, rulesAt(allRules, at).length])),
    profiles: profileCount,
    factsAsked: asked.length,
    lawDates,
  },
  method: `${rounds} rounds over every profile and law date in one process, after one round to warm up; assess() alone`,
  targets: [
    {
      what: 'full assessment of one victim profile, median',
      target: `below ${target} ms`,
      measured: `${wall.p50} ms (p95 ${wall.p95} ms; ${rounded(cpu, 3)} ms of processor time on average)`,
      met: wall.p50 < target,
    },
  ],
  figures: { milliseconds: wall, cpuMilliseconds: rounded(cpu, 3) },
});
