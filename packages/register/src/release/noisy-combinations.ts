import {
  binomial,
  type CodedRecord,
  type CombinationKey,
  choicesOf,
  countCombinations,
  type Item,
  keyOf,
} from './combinations.ts';
import { upperQuantile } from './normal-tail.ts';
import { namingThreshold, type PrivacyBudget, spend } from './privacy-budget.ts';

/** What may be known of the records: noisy counts. Everything made from it keeps the same promise. */
export interface NoisyCombinations {
  readonly budget: PrivacyBudget;
  /** Noisy number of records, at least 0. */
  readonly records: number;
  /** Noisy counts of the combinations that were kept; none is larger than a part of it. */
  readonly counts: ReadonlyMap<CombinationKey, number>;
}

/** Draws evenly between 0 and 1, both excluded. For real releases it must be unpredictable. */
export type Uniform = () => number;

/** Combinations of more than one value are kept above this noisy count. */
const keptAbove = 2;

/**
 * Counts combinations with noise, so that the outcome promises (epsilon, delta) to everybody in the records. Only
 * combinations whose parts were all kept are tried, present or not; so presence alone gives nothing away.
 *
 * @param records each person once; every record has at most `attributes` values, which fixes how much one person
 * can change, whatever the data.
 */
export function noisyCombinations(
  records: readonly CodedRecord[],
  attributes: number,
  budget: PrivacyBudget,
  uniform: Uniform,
): NoisyCombinations {
  const spending = spend(budget);
  const exact = countCombinations(records, budget.length);
  const normal = () => upperQuantile(1 - uniform());
  const kept = new Map<CombinationKey, number>();
  let tried = [...exact.keys()].filter((key) => !key.includes('|')).sort();
  let frontier: (readonly Item[])[] = [];
  for (let length = 1; length <= budget.length; length++) {
    const sensitivity = binomial(attributes, length);
    const deviation = (spending.sigma[length - 1] ?? 0) * Math.sqrt(sensitivity);
    const threshold = length === 1 ? namingThreshold(spending, budget, sensitivity) : keptAbove;
    const next: (readonly Item[])[] = [];
    for (const key of tried) {
      const noisy = (exact.get(key) ?? 0) + deviation * normal();
      if (noisy <= threshold) continue;
      const items = itemsIn(key);
      kept.set(key, Math.min(noisy, leastOfParts(items, kept)));
      next.push(items);
    }
    frontier = next;
    tried = extended(frontier, kept).map(keyOf);
  }
  const scale = 1 / spending.epsilonRecords;
  return {
    budget,
    records: Math.max(0, Math.round(records.length + laplace(scale, uniform()))),
    counts: kept,
  };
}

function itemsIn(key: CombinationKey): readonly Item[] {
  return key.split('|').map((item): Item => {
    const [attribute, value] = item.split('=');
    return [Number(attribute), Number(value)];
  });
}

/** The smallest count of the combinations that lack one of the items. */
function leastOfParts(items: readonly Item[], kept: ReadonlyMap<CombinationKey, number>): number {
  if (items.length === 1) return Infinity;
  return Math.min(...choicesOf(items, items.length - 1).map((part) => kept.get(keyOf(part)) ?? 0));
}

/** Combinations one longer, all of whose parts were kept, in a fixed order. */
function extended(
  frontier: readonly (readonly Item[])[],
  kept: ReadonlyMap<CombinationKey, number>,
): readonly (readonly Item[])[] {
  const singles = [...kept.keys()].filter((key) => !key.includes('|')).map((key) => itemsIn(key)[0]);
  return frontier.flatMap((items) =>
    singles.flatMap((single): readonly (readonly Item[])[] => {
      const last = items.at(-1);
      if (single === undefined || last === undefined || single[0] <= last[0]) return [];
      const longer = [...items, single];
      return choicesOf(longer, longer.length - 1).every((part) => kept.has(keyOf(part))) ? [longer] : [];
    }),
  );
}

/** A Laplace draw from an even one. */
const laplace = (scale: number, even: number): number =>
  even < 0.5 ? scale * Math.log(2 * even) : -scale * Math.log(2 * (1 - even));
