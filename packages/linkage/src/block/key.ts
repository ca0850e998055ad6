import { mix } from '../store/hash.ts';
import type { Store } from '../store/store.ts';
import { FACTS, TRAIT } from '../store/values.ts';

/**
 * What two records must have in common to be looked at: the same value in a field (`exact`), the same
 * sound, year of birth or skeleton (`rough`), or the same two names in any order (`together`).
 */
export type KeyPart =
  | { readonly grain: 'exact'; readonly field: number }
  | { readonly grain: 'rough'; readonly field: number }
  | { readonly grain: 'together'; readonly field: number; readonly and: number };

/** A rule that makes candidate pairs: all its parts must agree. */
export type BlockingRule = readonly KeyPart[];

/** Key of a row under a part; 0 when the part is unknown there. */
function partKey(store: Store, part: KeyPart, row: ArrayLike<number>, at: number): number {
  const value = row[at + part.field] ?? 0;
  const values = store.domains[store.domainOf[part.field] ?? -1];
  if (value === 0 || values === undefined) return 0;
  if (part.grain === 'exact') return mix(value * 64 + part.field) | 1;
  const trait = values.facts[FACTS * value + TRAIT] ?? 0;
  if (trait === 0) return 0;
  if (part.grain === 'together') {
    const otherValue = row[at + part.and] ?? 0;
    return otherValue === 0 ? 0 : mix((trait + (values.facts[FACTS * otherValue + TRAIT] ?? 0)) | 0) | 1;
  }
  const rough = values.comparison === 'date' ? Math.floor(trait / 10_000) : trait;
  return mix(rough + Math.imul(part.field, 0x9e3779b1)) | 1;
}

/** Key of a row under a rule; 0 when the rule does not apply to it. A row is an array of value numbers. */
export function ruleKey(store: Store, rule: BlockingRule, row: ArrayLike<number>, at: number): number {
  let key = 0x51ed270b;
  for (const part of rule) {
    const partly = partKey(store, part, row, at);
    if (partly === 0) return 0;
    key = mix(Math.imul(key, 31) + partly);
  }
  return key === 0 ? 1 : key;
}
