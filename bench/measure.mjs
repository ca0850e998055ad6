// What all benchmarks share: statistics, a description of where they ran, and a file with the outcome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** The value that the given share of the values does not exceed (nearest rank); 0.5 is the median. */
function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Rounded to so many decimals. */
export const rounded = (value, decimals = 1) => Number(value.toFixed(decimals));

/** Median, 95th and 99th percentile and the largest, in the unit of the values. */
export function spread(values) {
  return {
    count: values.length,
    p50: rounded(quantile(values, 0.5), 2),
    p95: rounded(quantile(values, 0.95), 2),
    p99: rounded(quantile(values, 0.99), 2),
    max: rounded(quantile(values, 1), 2),
  };
}

/** Processes that wanted to run before we began; far above zero means that the figures say little. */
const loadBefore = rounded(loadavg()[0] ?? 0);

/** The machine, without its name. */
function machine() {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGiB: rounded(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    loadBefore,
  };
}

/**
 * Writes bench/results/<name>.json and prints the targets with what was measured. A target is
 * `{ what, target, measured, met }`; `target` and `measured` are text with their unit.
 */
export function report(name, { postgres, data, method, targets, figures }) {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const result = {
    benchmark: name,
    measuredAt: new Date().toISOString().slice(0, 10),
    machine: machine(),
    node: process.version,
    ...(postgres === undefined ? {} : { postgres }),
    data,
    method,
    targets,
    figures,
  };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${name}`);
  for (const { what, target, measured, met } of targets)
    console.log(`  ${met ? 'met   ' : 'MISSED'}  ${what}: ${measured} (target ${target})`);
}
