import { type CaptureTable, type ListPair, maskOfPair } from './capture-table.ts';
import { independencePoint } from './independence.ts';
import { factorise, solve } from './linear-algebra.ts';

/** A fitted log-linear model with main effects and pair effects. */
export interface LogLinearFit {
  /** The estimated unseen: the exponential of the intercept. Infinite when the model has no finite estimate. */
  readonly unseen: number;
  /** Standard error of the logarithm of the unseen. */
  readonly standardError: number;
  /** Fitted persons on all lists of a mask at least (so at 0 all); the unseen are not among them. */
  readonly expected: Float64Array;
  /** Observed persons on all lists of a mask at least (so at 0 all). */
  readonly totals: Float64Array;
  /** The coefficient of every parameter, at its mask; 0 where there is none. */
  readonly coefficients: Float64Array;
  readonly logLikelihood: number;
  /** Parameters, empty pairs included. */
  readonly parameters: number;
}

/** Adds to every mask the values of its subsets. */
function addSubsets(values: Float64Array, lists: number): void {
  for (let bit = 1; bit < 1 << lists; bit <<= 1) {
    for (let mask = bit; mask < values.length; mask = (mask + 1) | bit) {
      values[mask] = (values[mask] ?? 0) + (values[mask ^ bit] ?? 0);
    }
  }
}

/** Adds to every mask the values of its supersets. */
export function addSupersets(values: Float64Array, lists: number): void {
  for (let bit = 1; bit < 1 << lists; bit <<= 1) {
    for (let mask = bit; mask < values.length; mask = (mask + 1) | bit) {
      values[mask ^ bit] = (values[mask ^ bit] ?? 0) + (values[mask] ?? 0);
    }
  }
}

/** Working memory of a fit, so that thousands of fits need not ask for it anew. */
export interface FitScratch {
  readonly allowed: Uint8Array;
  readonly fitted: Float64Array;
  readonly information: Float64Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
  readonly score: Float64Array;
}

/** Working memory for tables with so many cells. */
export function fitScratch(cells: number): FitScratch {
  const lists = Math.log2(cells);
  const most = 1 + lists + (lists * (lists - 1)) / 2;
  return {
    allowed: new Uint8Array(cells),
    fitted: new Float64Array(cells),
    information: new Float64Array(most * most),
    step: new Float64Array(most),
    trial: new Float64Array(most),
    score: new Float64Array(most),
  };
}

function totalsOf(table: CaptureTable): Float64Array {
  const totals = Float64Array.from(table.counts);
  totals[0] = 0;
  addSupersets(totals, table.lists.length);
  return totals;
}

const noFit = (table: CaptureTable, totals: Float64Array, unseen: number): LogLinearFit => ({
  totals,
  unseen,
  standardError: Number.POSITIVE_INFINITY,
  expected: new Float64Array(table.counts.length),
  coefficients: new Float64Array(table.counts.length),
  logLikelihood: Number.NaN,
  parameters: table.lists.length + 1,
});

/**
 * Fits the Poisson log-linear model with main effects and the given pair effects by Newton's method.
 * Every column of the model matrix is a product of list indicators, so that linear predictors are subset
 * sums and the information matrix consists of superset sums: entry (s, t) is the fitted count on s and t
 * together. Counts need not be whole. The caller checks that the estimate exists (`existenceOf`). A fit with
 * one pair fewer makes a good start.
 */
export function fitLogLinear(
  table: CaptureTable,
  pairs: readonly ListPair[],
  start?: LogLinearFit,
  scratch: FitScratch = fitScratch(table.counts.length),
): LogLinearFit {
  const lists = table.lists.length;
  const totals = start?.totals ?? totalsOf(table);
  const persons = totals[0] ?? 0;
  const margins = table.lists.map((_, list) => totals[1 << list] ?? 0);
  const population = independencePoint(margins, persons);
  if (!Number.isFinite(population) || population === persons)
    return noFit(table, totals, population - persons);

  // A list without anybody and a pair without overlap have the parameter minus infinity: their histories go.
  const parameters = [0];
  const dropped: number[] = [];
  for (const mask of [...table.lists.map((_, list) => 1 << list), ...pairs.map(maskOfPair)]) {
    ((totals[mask] ?? 0) > 0 ? parameters : dropped).push(mask);
  }
  const size = parameters.length;
  const { allowed, fitted, information, step, trial, score } = scratch;
  allowed.fill(1);
  allowed[0] = 0;
  for (const gone of dropped) {
    for (let mask = gone; mask < allowed.length; mask++) if ((mask & gone) === gone) allowed[mask] = 0;
  }

  const beta = new Float64Array(size);
  let intercept = Math.log(population);
  for (const total of margins) intercept += Math.log1p(-total / population);
  for (const [index, mask] of parameters.entries()) {
    const total = totals[mask] ?? 0;
    const isPair = (mask & (mask - 1)) !== 0;
    const before = start?.coefficients[mask] ?? 0;
    if (before !== 0) beta[index] = before;
    else if (start !== undefined) beta[index] = Math.log(total / (start.expected[mask] ?? total));
    else if (mask === 0) beta[index] = intercept;
    else if (!isPair) beta[index] = Math.log(total / (population - total));
  }

  const expected = new Float64Array(table.counts.length);
  const evaluate = (at: Float64Array): number => {
    fitted.fill(0);
    let linear = 0;
    for (let i = 0; i < size; i++) {
      fitted[parameters[i] ?? 0] = at[i] ?? 0;
      linear += (at[i] ?? 0) * (totals[parameters[i] ?? 0] ?? 0);
    }
    addSubsets(fitted, lists);
    for (let mask = 0; mask < fitted.length; mask++) {
      fitted[mask] = allowed[mask] === 1 ? Math.exp(fitted[mask] ?? 0) : 0;
    }
    expected.set(fitted);
    addSupersets(expected, lists);
    return linear - (expected[0] ?? 0);
  };
  const fillInformation = (): boolean => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        information[i * size + j] = expected[(parameters[i] ?? 0) | (parameters[j] ?? 0)] ?? 0;
      }
    }
    return factorise(information, size);
  };

  let logLikelihood = evaluate(beta);
  for (let round = 0; round < 200; round++) {
    if (!fillInformation()) return noFit(table, totals, Number.POSITIVE_INFINITY);
    for (let i = 0; i < size; i++) {
      step[i] = (totals[parameters[i] ?? 0] ?? 0) - (expected[parameters[i] ?? 0] ?? 0);
    }
    score.set(step);
    solve(information, size, step);
    let decrement = 0;
    for (let i = 0; i < size; i++) decrement += (step[i] ?? 0) * (score[i] ?? 0);
    let scale = 1;
    let next = Number.NEGATIVE_INFINITY;
    for (let halving = 0; halving < 40; halving++) {
      for (let i = 0; i < size; i++) trial[i] = (beta[i] ?? 0) + scale * (step[i] ?? 0);
      next = evaluate(trial);
      if (next >= logLikelihood - 1e-9 * Math.abs(logLikelihood)) break;
      scale /= 2;
    }
    for (let i = 0; i < size; i++) beta[i] = trial[i] ?? 0;
    logLikelihood = next;
    // Convergence is quadratic: the last step leaves an error of this order in standard errors.
    if (decrement < 1e-10) break;
  }
  const coefficients = new Float64Array(table.counts.length);
  for (const [index, mask] of parameters.entries()) coefficients[mask] = beta[index] ?? 0;
  step.fill(0);
  step[0] = 1;
  solve(information, size, step);
  return {
    unseen: Math.exp(beta[0] ?? 0),
    standardError: Math.sqrt(step[0] ?? 0),
    expected,
    totals,
    coefficients,
    logLikelihood,
    parameters: size + dropped.length,
  };
}
