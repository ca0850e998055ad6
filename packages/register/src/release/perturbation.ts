import type { Range } from './feasible-range.ts';

/** Noise for cell keys: how often a true count becomes which shown count. */
export interface PerturbationTable {
  /** Largest change of a count. */
  readonly reach: number;
  /** Counts from 1 up to here are never shown. */
  readonly neverShown: number;
  /** Shown counts with the share of cell keys up to and including them; per true count, the last for all higher. */
  readonly outcomes: readonly (readonly Outcome[])[];
}

interface Outcome {
  readonly change: number;
  /** Share of all cell keys at which this outcome or an earlier one is chosen, in 2^32 parts. */
  readonly until: number;
}

const keys = 2 ** 32;

/**
 * Noise with mean zero, the given variance and no more spread-out assumption than that: of all distributions within
 * `reach` the one with the greatest entropy (the design of Giessing and Tent for the cell key method). Zero stays
 * zero, so that nobody is made up.
 *
 * @throws RangeError when no distribution within `reach` has this variance and never shows small counts.
 */
export function perturbationTable(options: {
  readonly reach: number;
  readonly variance: number;
  readonly neverShown: number;
}): PerturbationTable {
  const { reach, variance, neverShown } = options;
  const outcomes: (readonly Outcome[])[] = [[{ change: 0, until: keys }]];
  for (let count = 1; count <= neverShown + reach + 1; count++) {
    const changes: number[] = [];
    for (let change = -reach; change <= reach; change++) {
      const shown = count + change;
      if (shown === 0 || shown > neverShown) changes.push(change);
    }
    outcomes.push(cumulated(changes, greatestEntropy(changes, variance)));
  }
  return { reach, neverShown, outcomes };
}

/**
 * The count that is shown for a cell. The same people always give the same cell key, so the same cell is shown the
 * same way wherever it stands, and asking again wears no noise off.
 *
 * @param cellKey sum of the record keys of everybody in the cell, modulo 2^32.
 */
export function perturbed(table: PerturbationTable, count: number, cellKey: number): number {
  const outcomes = table.outcomes[Math.min(count, table.outcomes.length - 1)] ?? [];
  const found = outcomes.find(({ until }) => cellKey < until);
  return count + (found?.change ?? 0);
}

/** What a count can have been, as everybody who knows the noise can say. */
export function beforePerturbation({ reach }: PerturbationTable, shown: number): Range {
  return { least: Math.max(0, shown - reach), most: shown + reach };
}

function cumulated(changes: readonly number[], shares: readonly number[]): readonly Outcome[] {
  let sum = 0;
  return changes.map((change, at) => {
    sum += shares[at] ?? 0;
    return { change, until: at === changes.length - 1 ? keys : Math.round(sum * keys) };
  });
}

/**
 * Shares proportional to exp(a x + b x^2) with mean 0 and the given variance, by Newton's method on a and b: the
 * logarithm of the sum minus what is asked is convex and has its minimum there.
 */
function greatestEntropy(changes: readonly number[], variance: number): readonly number[] {
  let [a, b] = [0, 0];
  for (let round = 0; round < 200; round++) {
    const shares = sharesOf(changes, a, b);
    const moment = (power: number) => changes.reduce((sum, x, at) => sum + (shares[at] ?? 0) * x ** power, 0);
    const [m1, m2, m3, m4] = [moment(1), moment(2), moment(3), moment(4)];
    const [slopeA, slopeB] = [m1, m2 - variance];
    if (Math.abs(slopeA) < 1e-12 && Math.abs(slopeB) < 1e-12) return shares;
    const [aa, ab, bb] = [m2 - m1 * m1, m3 - m1 * m2, m4 - m2 * m2];
    const determinant = aa * bb - ab * ab;
    const [stepA, stepB] = [
      (bb * slopeA - ab * slopeB) / determinant,
      (aa * slopeB - ab * slopeA) / determinant,
    ];
    const damping = lineSearch(changes, variance, [a, b], [stepA, stepB]);
    if (damping === 0) break;
    a -= damping * stepA;
    b -= damping * stepB;
  }
  throw new RangeError('No noise within this reach has this variance');
}

function lineSearch(
  changes: readonly number[],
  variance: number,
  [a, b]: readonly [number, number],
  [stepA, stepB]: readonly [number, number],
): number {
  const here = potential(changes, variance, a, b);
  for (let damping = 1; damping > 1e-10; damping /= 2) {
    if (potential(changes, variance, a - damping * stepA, b - damping * stepB) < here) return damping;
  }
  return Number.isFinite(stepA + stepB) && Math.abs(stepA) + Math.abs(stepB) < 1e-6 ? 1 : 0;
}

function potential(changes: readonly number[], variance: number, a: number, b: number): number {
  const powers = changes.map((x) => a * x + b * x * x);
  const highest = Math.max(...powers);
  return highest + Math.log(powers.reduce((sum, power) => sum + Math.exp(power - highest), 0)) - b * variance;
}

function sharesOf(changes: readonly number[], a: number, b: number): readonly number[] {
  const powers = changes.map((x) => a * x + b * x * x);
  const highest = Math.max(...powers);
  const weights = powers.map((power) => Math.exp(power - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
