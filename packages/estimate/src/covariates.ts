import {
  addTables,
  type CaptureTable,
  type ListPair,
  maskOfPair,
  observed,
  overlapOf,
} from './capture-table.ts';
import { existenceOf } from './existence.ts';
import { factorise, solve } from './linear-algebra.ts';
import type { Stratum } from './strata.ts';

/** One parameter of a model over strata: of one stratum or of all, for persons on all lists of the mask. */
interface Parameter {
  readonly stratum?: number;
  readonly mask: number;
}

/** A log-linear model in which strata share what they can. */
export interface CovariateFit {
  /** Whether strata have the same list effects, or each its own. */
  readonly effects: 'shared' | 'own';
  readonly aic: number;
  /** The unseen per stratum. */
  readonly unseen: readonly number[];
  /** Standard errors of the logarithms of the unseen, per stratum and of their sum. */
  readonly standardErrors: readonly number[];
  readonly standardErrorOfTotal: number;
}

function parametersOf(
  strata: readonly Stratum[],
  lists: number,
  pairs: readonly ListPair[],
  effects: CovariateFit['effects'],
): Parameter[] {
  const single = Array.from({ length: lists }, (_, list) => 1 << list);
  return [
    ...strata.map((_, stratum) => ({ stratum, mask: 0 })),
    ...(effects === 'shared'
      ? single.map((mask) => ({ mask }))
      : strata.flatMap((_, stratum) => single.map((mask) => ({ stratum, mask })))),
    ...pairs.map((pair) => ({ mask: maskOfPair(pair) })),
  ];
}

/**
 * Fits the Poisson log-linear model over strata and histories by Newton's method: an intercept per stratum,
 * list effects that are shared or its own, pair effects shared. Undefined when it has no finite estimate.
 */
function fit(
  strata: readonly Stratum[],
  pairs: readonly ListPair[],
  dropped: readonly number[],
  effects: CovariateFit['effects'],
): CovariateFit | undefined {
  const lists = strata[0]?.table.lists.length ?? 0;
  const parameters = parametersOf(strata, lists, pairs, effects);
  const size = parameters.length;
  const rows = strata.flatMap(({ table }, stratum) =>
    [...table.counts.entries()]
      .filter(([mask]) => mask > 0 && !dropped.some((pair) => (mask & pair) === pair))
      .map(([mask, persons]) => ({
        persons,
        columns: parameters.flatMap((own, index) =>
          (own.stratum === undefined || own.stratum === stratum) && (mask & own.mask) === own.mask
            ? [index]
            : [],
        ),
      })),
  );
  const beta = new Float64Array(size);
  for (const [stratum, { table }] of strata.entries()) beta[stratum] = Math.log(observed(table) + 1);
  for (const [index, { mask }] of parameters.entries()) {
    if (mask !== 0 && (mask & (mask - 1)) === 0) beta[index] = -2;
  }
  const mean = (columns: readonly number[], at: Float64Array): number =>
    Math.exp(columns.reduce((total, column) => total + (at[column] ?? 0), 0));
  const likelihood = (at: Float64Array): number =>
    rows.reduce((total, { persons, columns }) => {
      const linear = columns.reduce((sum, column) => sum + (at[column] ?? 0), 0);
      return total + persons * linear - Math.exp(linear);
    }, 0);

  let current = likelihood(beta);
  const information = new Float64Array(size * size);
  const fill = (): boolean => {
    information.fill(0);
    for (const { columns } of rows) {
      const weight = mean(columns, beta);
      for (const i of columns) {
        for (const j of columns) {
          if (j <= i) information[i * size + j] = (information[i * size + j] ?? 0) + weight;
        }
      }
    }
    return factorise(information, size);
  };
  for (let round = 0; round < 100; round++) {
    const score = new Float64Array(size);
    for (const { persons, columns } of rows) {
      const rest = persons - mean(columns, beta);
      for (const column of columns) score[column] = (score[column] ?? 0) + rest;
    }
    if (!fill()) return undefined;
    const step = Float64Array.from(score);
    solve(information, size, step);
    const decrement = step.reduce((total, value, index) => total + value * (score[index] ?? 0), 0);
    let scale = 1;
    let trial = beta.map((value, index) => value + (step[index] ?? 0));
    while (!(likelihood(trial) >= current - 1e-9 * Math.abs(current)) && scale > 1e-9) {
      scale /= 2;
      trial = beta.map((value, index) => value + scale * (step[index] ?? 0));
    }
    beta.set(trial);
    current = likelihood(beta);
    if (decrement < 1e-11) break;
  }
  if (!fill()) return undefined;
  const unseen = strata.map((_, stratum) => Math.exp(beta[stratum] ?? 0));
  const total = unseen.reduce((sum, here) => sum + here, 0);
  const spread = (gradient: Float64Array): number => {
    const solved = Float64Array.from(gradient);
    solve(information, size, solved);
    return Math.sqrt(solved.reduce((sum, value, index) => sum + value * (gradient[index] ?? 0), 0));
  };
  const towards = (weights: readonly number[]) =>
    Float64Array.from({ length: size }, (_, index) => weights[index] ?? 0);
  return {
    effects,
    aic: 2 * (size + dropped.length) - 2 * current,
    unseen,
    standardErrors: strata.map((_, stratum) =>
      spread(towards(strata.map((__, other) => (other === stratum ? 1 : 0)))),
    ),
    standardErrorOfTotal: spread(towards(unseen.map((here) => here / total))),
  };
}

/**
 * The log-linear model with the stratum as covariate, with the pair effects of the whole table. Of shared and
 * own list effects the one with the lower AIC; undefined when neither has a finite estimate.
 */
export function covariateFit(
  strata: readonly Stratum[],
  pairs: readonly ListPair[],
): CovariateFit | undefined {
  const whole: CaptureTable = addTables(strata.map(({ table }) => table));
  if (existenceOf(whole, pairs) !== 0) return undefined;
  const overlapping = pairs.filter((pair) => overlapOf(whole, maskOfPair(pair)) > 0);
  const dropped = pairs.filter((pair) => !overlapping.includes(pair)).map(maskOfPair);
  const ownExists = strata.every(({ table }) => existenceOf(table, []) === 0);
  const fits = [
    fit(strata, overlapping, dropped, 'shared'),
    ownExists ? fit(strata, overlapping, dropped, 'own') : undefined,
  ].filter((one) => one !== undefined);
  return fits.sort((a, b) => a.aic - b.aic)[0];
}
