import { roleOf } from '../role.ts';
import type { Store } from '../store/store.ts';
import { compareValues } from './compare-values.ts';
import { CLOSE, CROSSED, DIFFERS, MISSING } from './level.ts';

/**
 * Pairs of fields that are compared crosswise, because a value may stand in the wrong one of them. A field
 * that a family shares comes first.
 */
export function crossingFields(store: Store): readonly (readonly [number, number])[] {
  const shared = (field: number) => roleOf(store.fields[field]?.role ?? 'text').evidence === 'family';
  return [...store.domainOf.entries()].flatMap(([field, domain]) =>
    [...store.domainOf.entries()]
      .filter(([other, otherDomain]) => other > field && otherDomain === domain)
      .map(([other]) => (shared(other) ? ([other, field] as const) : ([field, other] as const))),
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
 * Values that stand in each other's fields: where two fields that cross both do not agree, a value of the
 * one record is found in the neighbouring field of the other, and the other two do not contradict. Both
 * fields get the level `crossed`; only the first does when the other value is missing.
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
    const least = Math.min(there, back);
    if (Math.max(there, back) < CLOSE || (least !== MISSING && least < CLOSE)) continue;
    into[first] = CROSSED;
    into[second] = least === MISSING ? MISSING : CROSSED;
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
