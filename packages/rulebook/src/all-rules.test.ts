import { expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { checkRules } from './check-rule.ts';
import { conditionInWords } from './condition-in-words.ts';
import { languages } from './text.ts';

it('every rule is sound: texts, citations, terms, unique ids, and examples that give the answer they declare', () => {
  expect(allRules.length).toBeGreaterThan(0);
  expect(checkRules(allRules)).toEqual([]);
});

it('every rule reads as a sentence in every language', () => {
  for (const rule of allRules) {
    const words = conditionInWords(rule.when);
    for (const language of languages) expect(words[language], rule.id).not.toMatch(/undefined|\(\)|^$/);
  }
});

it('the municipal road is a described practice: no rule claims to be law or policy', () => {
  const municipal = allRules.filter(({ id }) =>
    /^(?:municipal|routing|desk|disclosure(?!\.track))\./.test(id),
  );
  expect(municipal.filter(({ force }) => force !== 'practice').map(({ id }) => id)).toEqual([]);
});
