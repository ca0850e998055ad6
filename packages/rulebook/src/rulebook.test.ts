import { describe, expect, it } from 'vitest';
import { inventedDuty, inventedProhibition } from './invented-rule.fixture.ts';
import { inForce, isValidOn, ruleById, rulesAt } from './rulebook.ts';

const rule = inventedDuty({ validity: { from: '2014-01-01', until: '2022-01-01' } });

describe('a rule', () => {
  it.each([
    ['2013-12-31', false],
    ['2014-01-01', true],
    ['2021-12-31', true],
    ['2022-01-01', false],
  ])('holds from its first day until its last: %s', (date, holds) => {
    expect(inForce(rule, date)).toBe(holds);
  });

  it('without dates always holds', () => {
    expect(inForce(inventedDuty(), '1900-01-01')).toBe(true);
  });

  it('that is only recommended is valid but never in force', () => {
    const recommended = inventedDuty({ force: 'recommended', validity: { from: '2014-01-01' } });
    expect(isValidOn(recommended, '2014-01-01')).toBe(true);
    expect(inForce(recommended, '2014-01-01')).toBe(false);
  });
});

describe('a rulebook', () => {
  const always = inventedProhibition();

  it('on a date has the rules in force, in its own order', () => {
    expect(rulesAt([rule, always], '2020-01-01')).toEqual([rule, always]);
    expect(rulesAt([rule, always], '2023-01-01')).toEqual([always]);
  });

  it('finds a rule by its id', () => {
    expect(ruleById([rule, always], always.id)).toBe(always);
    expect(ruleById([rule, always], 'invented.other')).toBeUndefined();
  });
});
