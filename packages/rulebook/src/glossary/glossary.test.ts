import { describe, expect, test } from 'vitest';
import { checkCitation, checkText } from '../check-rule.ts';
import { actorTerms } from './actors.ts';
import { glossary } from './glossary.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import { informationTerms } from './information.ts';
import { investigationTerms } from './investigation.ts';
import { protectionTerms } from './protection.ts';
import { signallingTerms } from './signalling.ts';
import { traffickingTerms } from './trafficking.ts';

const parts: readonly Readonly<Record<string, GlossaryTerm>>[] = [
  traffickingTerms,
  actorTerms,
  signallingTerms,
  investigationTerms,
  protectionTerms,
  informationTerms,
];
const terms: readonly GlossaryTerm[] = Object.values(glossary);

describe('the glossary', () => {
  test('no key is lost by standing in two parts', () => {
    expect(Object.keys(glossary)).toHaveLength(parts.flatMap((part) => Object.keys(part)).length);
  });

  test('every term has its words and cites lines that exist', () => {
    const findings = terms.flatMap(({ term, definition, citation }) => [
      ...checkText('term', term),
      ...checkText('definition', definition),
      ...checkCitation(citation),
    ]);
    expect(findings).toEqual([]);
  });

  test('one word has one meaning, and one abbreviation one word', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(terms.map(({ term }) => term[language])).size).toBe(terms.length);
    }
    const shorts = terms.flatMap(({ short }) => short ?? []);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  test('a definition is a sentence of its own', () => {
    for (const { definition } of terms) {
      for (const sentence of Object.values(definition)) expect(sentence).toMatch(/^[^a-z].*[.!?]$/);
    }
  });

  test('the abbreviations of the flow charts are explained (003 L1790-1802, L1822-1828)', () => {
    const shorts = new Set(terms.map(({ short }) => short));
    const printed = ['AF', 'AVIM', 'ZoCo', 'TF-RIEC', 'SU', 'AU', 'CU', 'OV', 'AVO'];
    expect(printed.filter((short) => !shorts.has(short))).toEqual([]);
  });
});
