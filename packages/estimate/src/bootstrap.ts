import { type CaptureTable, count, type ListPair, observed, supportOf, withCounts } from './capture-table.ts';
import { quantile } from './quantile.ts';
import { drawMultinomial, type Random } from './random.ts';
import { normalCdf, normalQuantile } from './special-functions.ts';
import { type ExistenceMemory, stepwiseModel } from './stepwise.ts';

/** How a bootstrap selects its models. */
export interface SelectionOptions {
  readonly threshold: number;
  readonly pairs: readonly ListPair[];
  readonly memory: ExistenceMemory;
}

/** Draws as many persons again from the observed histories, with replacement. */
export function resampler(table: CaptureTable, random: Random): () => CaptureTable {
  const support = supportOf(table);
  const weights = support.map((mask) => count(table, mask));
  const persons = observed(table);
  const drawn = new Float64Array(support.length);
  return () => {
    drawMultinomial(random, persons, weights, drawn);
    const counts = new Float64Array(table.counts.length);
    for (let index = 0; index < drawn.length; index++) counts[support[index] ?? 0] = drawn[index] ?? 0;
    return withCounts(table, counts);
  };
}

/** Bootstrap estimates: on every resample the whole selection is done again. */
export function* bootstrapEstimates(
  table: CaptureTable,
  random: Random,
  options: SelectionOptions,
): Generator<number, never> {
  const draw = resampler(table, random);
  for (;;) yield stepwiseModel(draw(), options).estimate;
}

/**
 * The acceleration of the BCa interval, by leaving out one person at a time; persons with the same history
 * weigh together. Zero when leaving somebody out makes the estimate infinite, so that it has no influence.
 */
export function acceleration(table: CaptureTable, options: SelectionOptions): number {
  const persons = observed(table);
  const support = supportOf(table);
  const estimates = support.map((mask) => {
    const counts = Float64Array.from(table.counts);
    counts[mask] = count(table, mask) - 1;
    return stepwiseModel(withCounts(table, counts), options).estimate;
  });
  if (!estimates.every(Number.isFinite)) return 0;
  const weight = (index: number) => count(table, support[index] ?? 0);
  const mean = estimates.reduce((total, value, index) => total + weight(index) * value, 0) / persons;
  let cubes = 0;
  let squares = 0;
  for (const [index, value] of estimates.entries()) {
    cubes += weight(index) * (mean - value) ** 3;
    squares += weight(index) * (mean - value) ** 2;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The bias-corrected and accelerated interval (DiCiccio and Efron 1996) from bootstrap estimates. The share
 * below the estimate is kept half a resample away from 0 and 1, where the correction has no value. A limit
 * is infinite when the resamples that decide it have no finite estimate.
 */
export function bcaInterval(
  estimates: readonly number[],
  estimate: number,
  accelerated: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const sorted = Float64Array.from(estimates).sort();
  const below = estimates.filter((value) => value < estimate).length;
  const half = 0.5 / estimates.length;
  const bias = normalQuantile(Math.min(Math.max(below / estimates.length, half), 1 - half));
  const limit = (p: number): number => {
    const shifted = normalQuantile(p) + bias;
    return quantile(sorted, normalCdf(bias + shifted / (1 - accelerated * shifted)));
  };
  return { lower: limit((1 - level) / 2), upper: limit((1 + level) / 2) };
}
