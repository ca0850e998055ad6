import { type GlossaryTerm, glossary, type Language } from '@ketenzicht/rulebook';

/** A term with the key by which it is addressed. */
export interface NamedTerm extends GlossaryTerm {
  readonly key: string;
}

/** The terms of the glossary in the alphabetical order of a language. */
export function sortedTerms(lang: Language): readonly NamedTerm[] {
  const order = new Intl.Collator(lang, { sensitivity: 'base' });
  return Object.entries<GlossaryTerm>(glossary)
    .map(([key, term]) => ({ key, ...term }))
    .sort((a, b) => order.compare(a.term[lang], b.term[lang]));
}
