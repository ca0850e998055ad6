import { type Blocks, rulesThatFind } from '../block/blocks.ts';
import { orderByKey } from '../block/radix.ts';

/** How well groups agree with the truth, counted over pairs of records. */
export interface PairwiseQuality {
  readonly truePairs: number;
  readonly linkedPairs: number;
  readonly rightPairs: number;
  /** Share of the linked pairs that are right; 1 when nothing is linked. */
  readonly precision: number;
  /** Share of the true pairs that are linked; 1 when there are none. */
  readonly recall: number;
  readonly f1: number;
}

/** Pairs of records within the same group; a group is a number per record. Sorts the numbers. */
function pairsWithin(groups: Float64Array): number {
  groups.sort();
  let pairs = 0;
  let run = 0;
  for (let at = 1; at < groups.length; at += 1) {
    run = groups[at] === groups[at - 1] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Compares groups of records with true persons; both as one number per record, 0 for a person unknown. */
export function pairwiseQuality(groups: Int32Array, persons: Int32Array): PairwiseQuality {
  const judged = Int32Array.from(persons.keys()).filter((record) => persons[record] !== 0);
  const most = groups.length + 1;
  const numbers = (of: (group: number, person: number) => number) =>
    Float64Array.from(judged, (record) => of(groups[record] ?? 0, persons[record] ?? 0));
  const truePairs = pairsWithin(numbers((_, person) => person));
  const linkedPairs = pairsWithin(numbers((group) => group));
  const rightPairs = pairsWithin(numbers((group, person) => person * most + group));
  const precision = linkedPairs === 0 ? 1 : rightPairs / linkedPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { truePairs, linkedPairs, rightPairs, precision, recall, f1 };
}

/** Share of the true pairs that blocking makes candidates. */
export function blockingRecall(blocks: Blocks, persons: Int32Array): number {
  const order = orderByKey(persons);
  let all = 0;
  let found = 0;
  for (let from = 0; from < order.length; from += 1) {
    const one = order[from] ?? 0;
    for (let at = from + 1; at < order.length && persons[order[at] ?? 0] === persons[one]; at += 1) {
      all += 1;
      if (rulesThatFind(blocks, one, order[at] ?? 0) > 0) found += 1;
    }
  }
  return all === 0 ? 1 : found / all;
}
