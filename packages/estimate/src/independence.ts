import { type CaptureTable, count, observed } from './capture-table.ts';
import { normalQuantile } from './special-functions.ts';

/** Persons on each list. */
export function listTotals(table: CaptureTable): number[] {
  return table.lists.map((_, list) => {
    let persons = 0;
    for (let mask = 1; mask < table.counts.length; mask++)
      if ((mask >> list) & 1) persons += count(table, mask);
    return persons;
  });
}

/**
 * The total population when the lists are independent: the N at which the chance to be on no list,
 * the product of (1 - n_j / N), equals the share on no list, 1 - n / N (Darroch 1958; the same as the
 * log-linear model with main effects). Infinite when nobody is on two lists, the number observed when one
 * list holds everybody. Lists without anybody have no say.
 */
export function independencePoint(totals: readonly number[], persons: number): number {
  const lists = totals.filter((total) => total > 0);
  const largest = Math.max(0, ...lists);
  if (persons === 0 || largest === persons) return persons;
  const surplus = lists.reduce((total, list) => total + list, 0) - persons;
  if (surplus <= 0) return Number.POSITIVE_INFINITY;
  // In x = 1 / N: h(x) = (prod(1 - n_j x) - 1) / x + n falls from below... its root is bracketed and bisected
  // towards, with Newton steps where they stay inside.
  const excess = (x: number): { readonly value: number; readonly slope: number } => {
    let product = 1;
    let inverse = 0;
    for (const list of lists) {
      product *= 1 - list * x;
      inverse += list / (1 - list * x);
    }
    return { value: product - 1 + persons * x, slope: persons - product * inverse };
  };
  let low = 0;
  let high = 1 / largest;
  let x = Math.min(high * 0.5, 1 / (2 * persons));
  for (let i = 0; i < 200; i++) {
    const { value, slope } = excess(x);
    if (value < 0) low = x;
    else high = x;
    const step = x - value / slope;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return 1 / next;
    x = next;
  }
  return 1 / x;
}

/** The independence estimate of a table. */
export const independenceEstimate = (table: CaptureTable): number =>
  independencePoint(listTotals(table), observed(table));

/**
 * The profile log-likelihood of the log-linear independence model when the unseen are fixed at `unseen`,
 * up to a constant: list effects r_j solve r_j * unseen * prod_{i != j}(1 + r_i) = n_j.
 */
function profile(totals: readonly number[], persons: number, unseen: number, start: number[]): number {
  const ratios = start;
  for (let round = 0; round < 500; round++) {
    let product = unseen;
    for (const ratio of ratios) product *= 1 + ratio;
    let change = 0;
    for (const [list, total] of totals.entries()) {
      const ratio = ratios[list] ?? 0;
      const others = product / (1 + ratio);
      const next = total / others;
      product = others * (1 + next);
      change = Math.max(change, Math.abs(next / ratio - 1));
      ratios[list] = next;
    }
    if (change < 1e-13) break;
  }
  let product = unseen;
  let logLikelihood = persons * Math.log(unseen);
  for (const [list, total] of totals.entries()) {
    const ratio = ratios[list] ?? 0;
    product *= 1 + ratio;
    logLikelihood += total * Math.log(ratio);
  }
  return logLikelihood - (product - unseen);
}

/** The profile likelihood interval of the independence estimate, at a level such as 0.95. */
export function independenceInterval(
  table: CaptureTable,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const totals = listTotals(table).filter((total) => total > 0);
  const persons = observed(table);
  const best = independencePoint(totals, persons) - persons;
  const start = totals.map((total) => total / (persons + best - total));
  const drop = normalQuantile((1 + level) / 2) ** 2 / 2;
  const goal = profile(totals, persons, best, [...start]) - drop;
  const inside = (logUnseen: number) => profile(totals, persons, Math.exp(logUnseen), [...start]) > goal;
  const edge = (direction: 1 | -1): number => {
    const centre = Math.log(best);
    let near = centre;
    let step = 0.1;
    while (step < 60 && inside(centre + direction * step)) {
      near = centre + direction * step;
      step *= 2;
    }
    if (step >= 60) return direction > 0 ? Number.POSITIVE_INFINITY : 0;
    let far = centre + direction * step;
    for (let i = 0; i < 48; i++) {
      const middle = (near + far) / 2;
      if (inside(middle)) near = middle;
      else far = middle;
    }
    return Math.exp(near);
  };
  return { lower: persons + edge(-1), upper: persons + edge(1) };
}
