import { type CodedRecord, choicesOf, type Item, keyOf } from './combinations.ts';
import type { NoisyCombinations, Uniform } from './noisy-combinations.ts';

/**
 * Invented records that look like the real ones as far as the noisy counts say. No combination up to the counted
 * length occurs that was not kept. Made from the noisy counts alone, so it says no more of anybody than they do.
 *
 * @param sizes number of values per attribute.
 */
export function syntheticRecords(
  { budget, records, counts }: NoisyCombinations,
  sizes: readonly number[],
  uniform: Uniform,
): readonly CodedRecord[] {
  return Array.from({ length: records }, () => {
    const chosen: Item[] = [];
    return sizes.map((size, attribute) => {
      const weights = Array.from({ length: size }, (_, value) => weightOf(chosen, [attribute, value]));
      const missing = Math.max(0, wholeOf(chosen) - weights.reduce((sum, weight) => sum + weight, 0));
      const value = draw([...weights, missing], uniform());
      if (value >= size) return -1;
      chosen.push([attribute, value]);
      return value;
    });
  });

  /** How many records have what is chosen: the rarest combination that was counted. */
  function wholeOf(chosen: readonly Item[]): number {
    if (chosen.length === 0) return records;
    return Math.min(
      ...choicesOf(chosen, Math.min(chosen.length, budget.length - 1)).map(
        (part) => counts.get(keyOf(part)) ?? 0,
      ),
    );
  }

  /** How many of those have the item too; 0 when a combination would arise that was not kept. */
  function weightOf(chosen: readonly Item[], item: Item): number {
    const beside = Math.min(chosen.length, budget.length - 1);
    return Math.min(...choicesOf(chosen, beside).map((part) => counts.get(keyOf([...part, item])) ?? 0));
  }
}

/** Place of a draw among weights; past the end when all are zero. */
function draw(weights: readonly number[], even: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = even * total;
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}
