import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** One word of the field: how it is called in both languages, what it means, and where it stands. */
export interface GlossaryTerm {
  /** As it stands inside a sentence; Dutch terms without an English twin are described. */
  readonly term: Text;
  /** The abbreviation that the sources print, the same in both languages. */
  readonly short?: string;
  readonly definition: Text;
  readonly citation: Citation;
}

/** Declares terms and keeps their keys as a literal type. */
export function termList<K extends string>(
  terms: Readonly<Record<K, GlossaryTerm>>,
): Readonly<Record<K, GlossaryTerm>> {
  return terms;
}
