import { roleOf } from '../role.ts';
import type { Store } from '../store/store.ts';
import { FACTS, TRAIT, WORDS } from '../store/values.ts';
import { compareValues } from './compare-values.ts';
import { CROSSED, DIFFERS, EXACT, MISSING } from './level.ts';

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

/**
 * Whether a value stands in a neighbouring field of the other row: `EXACT` when it does there, or a name
 * that sounds the same or the same words in another order; `MISSING` when one of the two is unknown.
 */
function acrossFields(store: Store, one: number, other: number, field: number, otherField: number): number {
  const value = store.rows[one + field] ?? 0;
  const otherValue = store.rows[other + otherField] ?? 0;
  if (value === 0 || otherValue === 0) return MISSING;
  if (value === otherValue) return EXACT;
  const domain = store.domains[store.domainOf[field] ?? -1];
  if (domain === undefined) return MISSING;
  const fact = domain.comparison === 'name' ? TRAIT : WORDS;
  return domain.facts[FACTS * value + fact] === domain.facts[FACTS * otherValue + fact] ? EXACT : DIFFERS;
}

/**
 * Values that stand in each other's fields: where two fields that cross both do not agree, a value of the
 * one record is found in the neighbouring field of the other, and the other two do not contradict. Both
 * fields get the level `crossed`; only the first does when the other value is missing. Answers whether
 * there are any.
 */
export function findCrossed(
  store: Store,
  pairs: readonly (readonly [number, number])[],
  one: number,
  other: number,
  into: Uint8Array,
): boolean {
  let found = false;
  for (const [first, second] of pairs) {
    if ((into[first] ?? 0) > DIFFERS || (into[second] ?? 0) > DIFFERS) continue;
    const there = acrossFields(store, one, other, first, second);
    if (there === DIFFERS) continue;
    const back = acrossFields(store, one, other, second, first);
    if (back === DIFFERS || (there === MISSING && back === MISSING)) continue;
    into[first] = CROSSED;
    into[second] = there === back ? CROSSED : MISSING;
    found = true;
  }
  return found;
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
