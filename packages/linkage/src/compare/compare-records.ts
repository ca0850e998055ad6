import type { Store } from '../store/store.ts';
import { compareValues } from './compare-values.ts';
import { CLOSE, CROSSED, DIFFERS, MISSING } from './level.ts';

/** Pairs of fields that are compared crosswise, because a value may stand in the wrong one of them. */
export function crossingFields(store: Store): readonly (readonly [number, number])[] {
  const fields = store.domainOf.keys();
  return [...fields].flatMap((field) =>
    store.domainOf
      .map((domain, other) => ({ domain, other }))
      .filter(({ domain, other }) => other > field && domain === store.domainOf[field])
      .map(({ other }) => [field, other] as const),
  );
}

/** Level of one field of two rows, given by where they begin in the rows of the store. */
export function compareField(store: Store, one: number, other: number, field: number): number {
  const value = store.rows[one + field] ?? 0;
  const otherValue = store.rows[other + field] ?? 0;
  if (value === 0 || otherValue === 0) return MISSING;
  const domain = store.domains[store.domainOf[field] ?? -1];
  return domain === undefined ? MISSING : compareValues(domain, value, otherValue);
}

/** Level across two fields of two rows. */
function compareAcross(store: Store, one: number, other: number, field: number, otherField: number): number {
  const value = store.rows[one + field] ?? 0;
  const otherValue = store.rows[other + otherField] ?? 0;
  if (value === 0 || otherValue === 0) return MISSING;
  const domain = store.domains[store.domainOf[field] ?? -1];
  return domain === undefined ? MISSING : compareValues(domain, value, otherValue);
}

/**
 * Values that stand in each other's fields: where two fields that cross both do not agree, and a value of
 * the one record is found in the neighbouring field of the other. The first field of the two gets the
 * level `crossed`; the second too when the other value is found as well, else what that value says.
 */
export function findCrossed(
  store: Store,
  pairs: readonly (readonly [number, number])[],
  one: number,
  other: number,
  into: Uint8Array,
): void {
  for (const [first, second] of pairs) {
    if ((into[first] ?? 0) > DIFFERS || (into[second] ?? 0) > DIFFERS) continue;
    const there = compareAcross(store, one, other, first, second);
    const back = compareAcross(store, one, other, second, first);
    if (there < CLOSE && back < CLOSE) continue;
    into[first] = CROSSED;
    into[second] = there >= CLOSE && back >= CLOSE ? CROSSED : Math.min(there, back);
  }
}

/** Levels of all fields of two records. Symmetric. */
export function compareRecords(
  store: Store,
  crossing: readonly (readonly [number, number])[],
  one: number,
  other: number,
  into: Uint8Array,
): void {
  const width = store.fields.length;
  for (let field = 0; field < width; field += 1)
    into[field] = compareField(store, one * width, other * width, field);
  findCrossed(store, crossing, one * width, other * width, into);
}
