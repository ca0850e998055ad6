import { describe, expect, it } from 'vitest';
import { checkRule, checkRules } from './check-rule.ts';
import { is } from './condition.ts';
import {
  inventedDisclosure,
  inventedDuty,
  inventedProhibition,
  inventedRoute,
} from './invented-rule.fixture.ts';
import type { Rule, RuleExample } from './rule.ts';

const example = (changes: Partial<RuleExample>): RuleExample => ({
  title: { nl: 'Gesloten', en: 'Closed' },
  facts: { 'signal.closed': true },
  at: '2024-05-01',
  applies: true,
  ...changes,
});
const closed = is('signal.closed', true);
const empty = { nl: 'Tekst', en: ' ' };

describe('the check of a rule', () => {
  it('finds nothing wrong with sound rules', () => {
    const sound = [inventedDuty(), inventedRoute(), inventedProhibition(), inventedDisclosure()];
    expect(checkRules(sound)).toEqual([]);
  });

  it.each<[string, Rule, RegExp]>([
    ['an id without dots', inventedDuty({ id: 'invented' }), /id is not written/],
    ['an id with capitals first', inventedDuty({ id: 'Invented.duty' }), /id is not written/],
    ['an empty title', inventedDuty({ title: empty }), /title is empty in en/],
    [
      'an empty explanation',
      inventedDuty({ explanation: { nl: '', en: 'x' } }),
      /explanation is empty in nl/,
    ],
    ['an empty open point', inventedDuty({ open: empty }), /open is empty in en/],
    ['an empty way around', inventedProhibition({ instead: empty }), /instead is empty in en/],
    [
      'an empty example title',
      inventedDuty({ examples: [example({ title: empty })] }),
      /example is empty in en/,
    ],
    [
      'a term nobody explains',
      inventedDuty({ term: { setting: 'x', startingValue: { count: 1, unit: 'day' }, why: empty } }),
      /why of the term is empty in en/,
    ],
    [
      'a term of nothing',
      inventedDuty({
        term: { printed: { count: 0, unit: 'day' }, citation: { source: '003', from: 1, to: 1 } },
      }),
      /term of 0/,
    ],
    [
      'a term cited past the end of its source',
      inventedDuty({
        term: { printed: { count: 1, unit: 'day' }, citation: { source: '004', from: 850, to: 851 } },
      }),
      /source 004 has no lines 850 to 851/,
    ],
    [
      'lines in the wrong order',
      inventedDuty({ citations: [{ source: '001', from: 9, to: 8 }] }),
      /lines 9 to 8/,
    ],
    ['line zero', inventedDuty({ citations: [{ source: '001', from: 0, to: 8 }] }), /no lines 0 to 8/],
    ['a day that does not exist', inventedDuty({ validity: { from: '2021-02-30' } }), /validity 2021-02-30/],
    [
      'a validity that ends first',
      inventedDuty({ validity: { from: '2022-01-01', until: '2022-01-01' } }),
      /ends before it begins/,
    ],
    [
      'an example outside the validity',
      inventedDuty({ validity: { until: '2024-05-01' } }),
      /dated 2024-05-01, when the rule does not hold/,
    ],
    ['an example on no date', inventedDuty({ examples: [example({ at: '2024-05-32' })] }), /not a date/],
    [
      'an example that is wrong',
      inventedDuty({ when: closed, examples: [example({ applies: false })] }),
      /'Closed' declares false but the answer is true/,
    ],
    [
      'an example that knows too little',
      inventedDuty({ when: closed, examples: [example({ facts: {} })] }),
      /declares true but the answer is unknown/,
    ],
  ])('finds %s', (_, rule, finding) => {
    const findings = checkRule(rule);
    expect(findings[0]).toMatch(finding);
    expect(findings[0]).toMatch(new RegExp(`^${rule.id}: `));
  });

  it('finds an id that is used twice', () => {
    const rules = [inventedDuty(), inventedRoute({ id: 'invented.duty' })];
    expect(checkRules(rules)).toEqual(['invented.duty: id is used more than once']);
  });

  it('accepts an example of a recommended rule', () => {
    expect(checkRule(inventedDuty({ force: 'recommended' }))).toEqual([]);
  });
});
