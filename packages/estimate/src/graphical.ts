import { allPairs, type CaptureTable, count, type ListPair, observed } from './capture-table.ts';
import { type DecomposableGraph, decomposableGraphs, listsIn } from './decomposable-graphs.ts';
import { logGamma } from './special-functions.ts';

/** What is believed before the data, in the averaging over decomposable graphs. */
export interface GraphicalPrior {
  /** Prior count in every cell of the table. 2^-L when absent: one person in all. */
  readonly cellCount?: number;
  /** Possible numbers of unseen, ascending. When absent 1,000 values from 1 to 30 times the observed. */
  readonly unseen?: readonly number[];
  /** Logarithm of the prior weight of a total population. One over the population when absent. */
  readonly logWeight?: (population: number) => number;
}

/** The posterior after averaging over all decomposable graphs (Madigan and York 1997). */
export interface GraphicalPosterior {
  readonly graphs: readonly DecomposableGraph[];
  /** Posterior probability of every graph. */
  readonly probabilities: Float64Array;
  /** Posterior mean population under every graph. */
  readonly means: Float64Array;
  /** Total populations, ascending, and their posterior probabilities. */
  readonly populations: readonly number[];
  readonly weights: Float64Array;
}

/** Halves go to the even neighbour, as IEEE 754 prescribes. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest === 0.5) return floor % 2 === 0 ? floor : floor + 1;
  return rest < 0.5 ? floor : floor + 1;
}

/** At most 1,000 whole numbers, equally spaced from 1 to 30 times the observed. */
export function unseenGrid(persons: number): number[] {
  const step = (30 * persons - 1) / 999;
  const values = Array.from({ length: 1000 }, (_, index) => roundHalfEven(1 + index * step));
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Persons by their history on the lists of a mask only: one entry per combination. */
function marginal(table: CaptureTable, mask: number): Map<number, number> {
  const cells = new Map<number, number>([[0, 0]]);
  for (let sub = mask; sub > 0; sub = (sub - 1) & mask) cells.set(sub, 0);
  for (let history = 1; history < table.counts.length; history++) {
    const cell = history & mask;
    cells.set(cell, (cells.get(cell) ?? 0) + count(table, history));
  }
  return cells;
}

/** The log marginal likelihood of one marginal table, for every possible number of unseen. */
function marginalLikelihoods(
  table: CaptureTable,
  mask: number,
  cellCount: number,
  unseen: readonly number[],
): Float64Array {
  const prior = cellCount * 2 ** (table.lists.length - listsIn(mask));
  const cells = marginal(table, mask);
  let constant = 0;
  for (const [cell, persons] of cells) {
    constant -= logGamma(prior);
    if (cell !== 0) constant += logGamma(persons + prior);
  }
  const silent = (cells.get(0) ?? 0) + prior;
  const values = new Float64Array(unseen.length);
  for (let i = 0; i < values.length; i++) values[i] = constant + logGamma(silent + (unseen[i] ?? 0));
  return values;
}

/** Terms further than this below the largest seen add nothing in double precision. */
const negligible = 40;

/** Of how many values one is looked at first. */
const glance = 24;

/**
 * Averages over all decomposable graphs with a hyper-Dirichlet prior. The likelihood of a graph is that of
 * its cliques over that of its separators, so that only 2^L marginal tables are ever looked at.
 */
export function graphicalPosterior(
  table: CaptureTable,
  prior: GraphicalPrior = {},
  graphs: readonly DecomposableGraph[] = decomposableGraphs(table.lists.length),
): GraphicalPosterior {
  const persons = observed(table);
  const { cellCount = 2 ** -table.lists.length, unseen = unseenGrid(persons) } = prior;
  const logWeight = prior.logWeight ?? ((population: number) => -Math.log(population));
  const populations = unseen.map((more) => more + persons);
  const size = unseen.length;
  const parts = Array.from({ length: table.counts.length }, (_, mask) =>
    marginalLikelihoods(table, mask, cellCount, unseen),
  );
  const shared = Float64Array.from(populations, (population, index) => {
    const more = unseen[index] ?? 0;
    return logGamma(population + 1) - logGamma(more + 1) + logWeight(population);
  });

  const line = new Float64Array(size);
  /** The curve of a graph at every so many values of a stretch. */
  const fill = (graph: DecomposableGraph, from: number, to: number, stride: number): void => {
    for (let i = from; i < to; i += stride) line[i] = shared[i] ?? 0;
    for (const { mask, weight } of graph.terms) {
      const part = parts[mask];
      if (part === undefined) continue;
      for (let i = from; i < to; i += stride) line[i] = (line[i] ?? 0) + weight * (part[i] ?? 0);
    }
  };
  const bend = (i: number): number =>
    Math.abs((line[i - glance] ?? 0) - 2 * (line[i] ?? 0) + (line[i + glance] ?? 0));

  // A first look at every 24th value tells which stretches cannot matter: the curves are smooth, so between
  // two looks they rise above both by less than the bend seen there. At the ends, where there is no bend to
  // see, every value is looked at.
  const stretches = Math.ceil(size / glance);
  const bounds = new Float64Array(graphs.length * stretches);
  let reference = Number.NEGATIVE_INFINITY;
  for (const [index, graph] of graphs.entries()) {
    fill(graph, 0, size, glance);
    for (let stretch = 0; stretch < stretches; stretch++) {
      const i = stretch * glance;
      reference = Math.max(reference, line[i] ?? 0);
      const atEnd = stretch < 2 || stretch >= stretches - 3;
      bounds[index * stretches + stretch] = atEnd
        ? Number.POSITIVE_INFINITY
        : Math.max(line[i] ?? 0, line[i + glance] ?? 0) + Math.max(bend(i), bend(i + glance));
    }
  }

  const weights = new Float64Array(size);
  const probabilities = new Float64Array(graphs.length);
  const means = new Float64Array(graphs.length);
  for (const [index, graph] of graphs.entries()) {
    let mass = 0;
    let moment = 0;
    for (let stretch = 0; stretch < stretches; stretch++) {
      if ((bounds[index * stretches + stretch] ?? 0) < reference - negligible) continue;
      const from = stretch * glance;
      const to = Math.min(from + glance, size);
      fill(graph, from, to, 1);
      for (let i = from; i < to; i++) {
        const below = (line[i] ?? 0) - reference;
        if (below < -negligible) continue;
        const weight = Math.exp(below);
        weights[i] = (weights[i] ?? 0) + weight;
        mass += weight;
        moment += weight * (populations[i] ?? 0);
      }
    }
    probabilities[index] = mass;
    means[index] = moment / mass;
  }
  let total = 0;
  for (const weight of weights) total += weight;
  for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) / total;
  for (let i = 0; i < graphs.length; i++) probabilities[i] = (probabilities[i] ?? 0) / total;
  return { graphs, probabilities, means, populations, weights };
}

/** The first population at which the cumulative posterior exceeds p. */
export function posteriorQuantile({ populations, weights }: GraphicalPosterior, p: number): number {
  let cumulative = 0;
  for (const [index, weight] of weights.entries()) {
    cumulative += weight;
    if (cumulative > p) return populations[index] ?? Number.NaN;
  }
  return populations.at(-1) ?? Number.NaN;
}

/** The pairs of lists that a graph joins. */
export const edgesOf = ({ neighbours }: DecomposableGraph): ListPair[] =>
  allPairs(neighbours.length).filter(([a, b]) => (((neighbours[a] ?? 0) >> b) & 1) === 1);
