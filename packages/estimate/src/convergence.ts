import { normalQuantile } from './special-functions.ts';

/** Whether chains tell the same story. */
export interface Convergence {
  /** Rank-normalised split R-hat, the larger of location and spread; 1 is perfect. */
  readonly rhat: number;
  /** How many independent draws the samples are worth. */
  readonly effectiveSamples: number;
}

/** A chain that still depends on where it began is not converged: Vehtari and others (2021) ask for less. */
export const convergenceLimits = { rhat: 1.05, effectiveSamples: 400 };

const meanOf = (values: Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
};

const varianceOf = (values: Float64Array, mean: number): number => {
  let total = 0;
  for (const value of values) total += (value - mean) ** 2;
  return total / (values.length - 1);
};

/** All values of all chains, ascending. */
export function joined(chains: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chains.reduce((length, chain) => length + chain.length, 0));
  let at = 0;
  for (const chain of chains) {
    all.set(chain, at);
    at += chain.length;
  }
  return all.sort();
}

const halves = (chains: readonly Float64Array[]): Float64Array[] =>
  chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(chain.length - half)];
  });

/** Replaces every value by the normal score of its rank among all; equal values share a rank. */
function normalScores(chains: readonly Float64Array[]): Float64Array[] {
  const all = joined(chains);
  const scores = new Map<number, number>();
  for (let from = 0; from < all.length; ) {
    const value = all[from] ?? 0;
    let to = from;
    while (to < all.length && all[to] === value) to++;
    scores.set(value, normalQuantile(((from + to + 1) / 2 - 3 / 8) / (all.length + 1 / 4)));
    from = to;
  }
  return chains.map((chain) => chain.map((value) => scores.get(value) ?? 0));
}

function splitRhat(chains: readonly Float64Array[]): number {
  const means = Float64Array.from(chains, meanOf);
  const draws = chains[0]?.length ?? 0;
  const within = meanOf(Float64Array.from(chains, (chain, index) => varianceOf(chain, means[index] ?? 0)));
  const between = draws * varianceOf(means, meanOf(means));
  if (within === 0) return between === 0 ? 1 : Number.POSITIVE_INFINITY;
  return Math.sqrt((((draws - 1) / draws) * within + between / draws) / within);
}

/** Effective sample size by Geyer's initial monotone sequence over all chains. */
function effectiveSamples(chains: readonly Float64Array[]): number {
  const draws = chains[0]?.length ?? 0;
  const means = Float64Array.from(chains, meanOf);
  const variances = Float64Array.from(chains, (chain, index) => varianceOf(chain, means[index] ?? 0));
  const within = meanOf(variances);
  const pooled = ((draws - 1) / draws) * within + varianceOf(means, meanOf(means));
  if (!(pooled > 0)) return chains.length * draws;
  const correlation = (lag: number): number => {
    let covariance = 0;
    for (const [index, chain] of chains.entries()) {
      const mean = means[index] ?? 0;
      let total = 0;
      for (let i = lag; i < draws; i++) total += ((chain[i] ?? 0) - mean) * ((chain[i - lag] ?? 0) - mean);
      covariance += total / draws;
    }
    return 1 - (within - covariance / chains.length) / pooled;
  };
  let time = -1;
  let last = Number.POSITIVE_INFINITY;
  for (let lag = 0; lag + 1 < draws; lag += 2) {
    const pair = Math.min(last, correlation(lag) + correlation(lag + 1));
    if (pair <= 0) break;
    time += 2 * pair;
    last = pair;
  }
  const total = chains.length * draws;
  return Math.min(total / Math.max(time, 1 / Math.log10(total)), total * Math.log10(total));
}

/** Convergence diagnostics of chains of equal length (Vehtari, Gelman, Simpson, Carpenter and Bürkner 2021). */
export function convergenceOf(chains: readonly Float64Array[]): Convergence {
  const split = halves(chains);
  const scores = normalScores(split);
  const sorted = joined(split);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const folded = normalScores(split.map((chain) => chain.map((value) => Math.abs(value - median))));
  return {
    rhat: Math.max(splitRhat(scores), splitRhat(folded)),
    effectiveSamples: effectiveSamples(scores),
  };
}
