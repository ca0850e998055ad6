/** Values of one record: per attribute the place of its value, or -1 when it has none. */
export type CodedRecord = readonly number[];

/** A combination as text: attributes and values in order, for example `0=2|3=0`. */
export type CombinationKey = string;

/** One attribute with one value. */
export type Item = readonly [attribute: number, value: number];

/** Name of a combination; items stand in the order of their attributes. */
export const keyOf = (items: readonly Item[]): CombinationKey =>
  items.map(([attribute, value]) => `${attribute}=${value}`).join('|');

/** The items of a record. */
export const itemsOf = (record: CodedRecord): readonly Item[] =>
  record.flatMap((value, attribute): readonly Item[] => (value < 0 ? [] : [[attribute, value]]));

/** Every choice of `length` items, in order. */
export function choicesOf(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  if (length === 0) return [[]];
  return items.flatMap((item, at) =>
    choicesOf(items.slice(at + 1), length - 1).map((rest) => [item, ...rest]),
  );
}

/** How often each combination of up to `length` values occurs. */
export function countCombinations(
  records: readonly CodedRecord[],
  length: number,
): ReadonlyMap<CombinationKey, number> {
  const counts = new Map<CombinationKey, number>();
  for (const record of records) {
    const items = itemsOf(record);
    for (let size = 1; size <= length; size++) {
      for (const choice of choicesOf(items, size)) {
        const key = keyOf(choice);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Number of ways to choose `chosen` of `all`. */
export function binomial(all: number, chosen: number): number {
  let ways = 1;
  for (let step = 1; step <= chosen; step++) ways = (ways * (all - chosen + step)) / step;
  return Math.round(ways);
}
