import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import { checkCitation, checkText } from '../check-rule.ts';
import { evaluate } from '../condition.ts';
import { onDay } from '../facts.ts';
import { isValidOn, ruleById } from '../rulebook.ts';
import { casesOf, rulesWithCases } from './source-cases.ts';

describe.each(rulesWithCases)('%s', (id) => {
  const rule = ruleById(allRules, id);

  it.each(casesOf(id).map((one) => [one.title.en, one] as const))('%s', (_, one) => {
    expect(rule, 'the rule exists').toBeDefined();
    if (rule === undefined) return;
    const applies = isValidOn(rule, one.at) && evaluate(rule.when, onDay(one.facts, one.at)).truth === true;
    expect(applies).toBe(one.follows.includes(id));
    expect([...checkText('title', one.title), ...checkCitation(one.citation)]).toEqual([]);
  });
});
