import { allPairs, type CaptureTable, count, type ListPair, maskOfPair, overlapOf } from './capture-table.ts';
import { balances, nullSpace, rankOf } from './integer-elimination.ts';

/**
 * Whether a log-linear model has a usable estimate: 0 it has, 1 the maximum likelihood estimate does not
 * exist, 2 its parameters are not identifiable, 3 both (Fienberg and Rinaldo 2012; Chan, Silverman and
 * Vincent 2019).
 */
export type ExistenceCode = 0 | 1 | 2 | 3;

/** The parts of a model: its parameters as masks (none, single lists, pairs that overlap) and its empty pairs. */
export interface ModelShape {
  readonly parameters: readonly number[];
  readonly emptyPairs: readonly ListPair[];
}

/**
 * The shape of the model with these pair effects. A pair without overlap has the parameter minus infinity:
 * instead of a parameter, all histories with both lists leave the table.
 */
export function shapeOf(table: CaptureTable, pairs: readonly ListPair[]): ModelShape {
  const parameters = [0, ...table.lists.map((_, list) => 1 << list)];
  const emptyPairs: ListPair[] = [];
  for (const pair of pairs) {
    if (overlapOf(table, maskOfPair(pair)) > 0) parameters.push(maskOfPair(pair));
    else emptyPairs.push(pair);
  }
  return { parameters, emptyPairs };
}

/**
 * The exact check, in whole numbers. The estimate exists when some strictly positive table has the same
 * sufficient statistics. Adding a direction w to the observed table keeps them when the model matrix
 * annihilates w, so only the zero cells matter: with N a basis of the directions in which the observed cells
 * are silent, the zero cells must balance, i.e. have positive weights u with (A N)' u = 0.
 */
export function existenceOf(table: CaptureTable, pairs: readonly ListPair[]): ExistenceCode {
  const { parameters, emptyPairs } = shapeOf(table, pairs);
  const dropped = emptyPairs.map(maskOfPair);
  const present: number[][] = [];
  const absent: number[][] = [];
  for (let mask = 1; mask < table.counts.length; mask++) {
    if (dropped.some((pair) => (mask & pair) === pair)) continue;
    const row = parameters.map((parameter) => ((mask & parameter) === parameter ? 1 : 0));
    (count(table, mask) > 0 ? present : absent).push(row);
  }
  const silent = nullSpace(present, parameters.length);
  if (silent.length === 0) return 0;
  const seen = new Map<string, number[]>();
  for (const row of absent) {
    const image = silent.map((direction) =>
      row.reduce((total, entry, index) => total + entry * (direction[index] ?? 0), 0),
    );
    if (image.some((entry) => entry !== 0)) seen.set(image.join(), image);
  }
  const images = [...seen.values()];
  const notIdentifiable = rankOf(images, silent.length) < silent.length;
  const doesNotExist = !balances(images, silent.length);
  if (doesNotExist) return notIdentifiable ? 3 : 1;
  return notIdentifiable ? 2 : 0;
}

/** Pairs of lists that nobody is on both of. */
export const emptyOverlaps = (table: CaptureTable): ListPair[] =>
  allPairs(table.lists.length).filter((pair) => overlapOf(table, maskOfPair(pair)) === 0);
