import { expect, test } from 'vitest';
import { checkRules } from './check-rule.ts';
import { rules } from './rules.ts';

test('every rule is sound: texts, citations, terms, unique ids, and examples that give the answer they declare', () => {
  expect(checkRules(rules)).toEqual([]);
});

test('the municipal road is a described practice: no rule claims to be law or policy', () => {
  expect(rules.filter(({ force }) => force !== 'practice').map(({ id }) => id)).toEqual([]);
});
