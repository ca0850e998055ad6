/**
 * Half-up on the exact quotient, away from zero: 32,5 becomes 33, -32,5 becomes -33. Whole-number arithmetic,
 * so that no binary fraction decides. `numerator` and `denominator` are whole numbers below 2^40.
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 && size !== 0 ? -size : size;
}

/** Whole per cents of a part in a whole; nothing when the whole is empty. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : roundedQuotient(100 * part, whole);
}

/** Growth in whole per cents (R26): (to - from) / from; nothing when there was nothing. */
export function growthOf(from: number, to: number): number | undefined {
  return from === 0 ? undefined : roundedQuotient(100 * (to - from), from);
}

/** Index figure with one decimal, base 1,0 (000 L14045-14083). */
export function indexOf(base: number, value: number): number | undefined {
  return base === 0 ? undefined : roundedQuotient(10 * value, base) / 10;
}

/**
 * Competition ranking: the highest is 1, equal numbers share a place and the next place is skipped. Zero has no
 * place. The answer has one place per number; nothing for those beyond `last`.
 */
export function ranksOf(
  counts: readonly number[],
  last = Number.POSITIVE_INFINITY,
): readonly (number | undefined)[] {
  const descending = counts.filter((count) => count > 0).sort((a, b) => b - a);
  const places = new Map<number, number>();
  descending.forEach((count, index) => {
    if (!places.has(count)) places.set(count, index + 1);
  });
  return counts.map((count) => {
    const place = places.get(count);
    return place !== undefined && place <= last ? place : undefined;
  });
}
