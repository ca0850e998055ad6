import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import { assess } from '../assess/assess.ts';
import { checkCitation, checkText } from '../check-rule.ts';
import { ruleById } from '../rulebook.ts';
import { casesOf, sourceCases } from './source-cases.ts';

describe.each(sourceCases.map((one) => [one.title.en, one.at, one] as const))('%s, %s', (_, __, one) => {
  const { at, facts, follows, not = [] } = one;

  it('brings the rules it must bring, and no other that it names', () => {
    const { duties, decisions, prohibitions, recommended } = assess(facts, at, allRules);
    const ids = [...duties, ...decisions, ...prohibitions, ...recommended].map(({ rule }) => rule.id);
    expect(ids).toEqual(expect.arrayContaining([...follows]));
    expect(not.filter((rule) => ids.includes(rule))).toEqual([]);
  });

  it('is well written: both languages, a place that exists, rules that exist', () => {
    expect([...checkText('title', one.title), ...checkCitation(one.citation)]).toEqual([]);
    expect([...follows, ...not].filter((id) => ruleById(allRules, id) === undefined)).toEqual([]);
  });
});

it('stands beside every rule that it names', () => {
  for (const one of sourceCases) for (const id of one.follows) expect(casesOf(id)).toContain(one);
});
