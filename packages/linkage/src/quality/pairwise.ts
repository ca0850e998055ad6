import { type Blocks, rulesThatFind } from '../block/blocks.ts';

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

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

function pairsPerGroup(groups: Iterable<string | number>): number {
  const sizes = new Map<string | number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += pairsOf(size);
  return pairs;
}

/** Compares groups of records with true persons; both as one number per record, 0 for a person unknown. */
export function pairwiseQuality(groups: Int32Array, persons: Int32Array): PairwiseQuality {
  const judged = [...persons.keys()].filter((record) => persons[record] !== 0);
  const group = (record: number) => groups[record] ?? 0;
  const person = (record: number) => persons[record] ?? 0;
  const most = judged.length + groups.length + 1;
  const truePairs = pairsPerGroup(judged.map(person));
  const linkedPairs = pairsPerGroup(judged.map(group));
  const rightPairs = pairsPerGroup(judged.map((record) => group(record) * most + person(record)));
  const precision = linkedPairs === 0 ? 1 : rightPairs / linkedPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { truePairs, linkedPairs, rightPairs, precision, recall, f1 };
}

/** Share of the true pairs that blocking makes candidates. */
export function blockingRecall(blocks: Blocks, persons: Int32Array): number {
  const byPerson = new Map<number, number[]>();
  for (const [record, person] of persons.entries()) {
    if (person === 0) continue;
    const records = byPerson.get(person);
    if (records === undefined) byPerson.set(person, [record]);
    else records.push(record);
  }
  let all = 0;
  let found = 0;
  for (const records of byPerson.values()) {
    for (const [place, one] of records.entries()) {
      for (const other of records.slice(place + 1)) {
        all += 1;
        if (rulesThatFind(blocks, one, other) > 0) found += 1;
      }
    }
  }
  return all === 0 ? 1 : found / all;
}
