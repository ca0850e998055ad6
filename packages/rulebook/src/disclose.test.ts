import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCondition, anyFacts } from './arbitrary-condition.fixture.ts';
import { all, evaluate, is } from './condition.ts';
import { type DisclosureQuestion, mayDisclose } from './disclose.ts';
import { inventedDisclosure, inventedDuty } from './invented-rule.fixture.ts';
import type { DisclosureRule } from './rule.ts';

const consent = inventedDisclosure({
  id: 'invented.consent',
  when: is('disclosure.consent', true),
  basis: 'consent',
});
const question: DisclosureQuestion = {
  recipient: 'zoco',
  category: 'victimIdentity',
  purpose: 'assistance',
  facts: { 'disclosure.consent': true },
  rules: [inventedDuty(), consent],
  at: '2024-05-01',
};

describe('a disclosure', () => {
  it('is allowed by a rule, on its basis', () => {
    expect(mayDisclose(question)).toEqual({ allowed: true, rule: 'invented.consent', basis: 'consent' });
  });

  it('names the first of several rules that allow it', () => {
    const rules = [consent, inventedDisclosure()];
    expect(mayDisclose({ ...question, rules })).toMatchObject({ rule: 'invented.consent' });
    expect(mayDisclose({ ...question, rules, facts: {} })).toMatchObject({ rule: 'invented.disclosure' });
  });

  it('is refused when no rule speaks of it', () => {
    const nothing = { allowed: false, because: [], dependsOn: [] };
    expect(mayDisclose({ ...question, recipient: 'nla' })).toEqual(nothing);
    expect(mayDisclose({ ...question, category: 'suspectIdentity' })).toEqual(nothing);
    expect(mayDisclose({ ...question, rules: [] })).toEqual(nothing);
  });

  it('is refused for another purpose, and says for which it is allowed', () => {
    expect(mayDisclose({ ...question, purpose: 'investigation' })).toEqual({
      allowed: false,
      because: [
        {
          rule: 'invented.consent',
          basis: 'consent',
          otherPurposes: ['assistance'],
          facts: [],
          ask: [],
        },
      ],
      dependsOn: [],
    });
  });

  it('is refused by a fact, and says by which', () => {
    expect(mayDisclose({ ...question, facts: { 'disclosure.consent': false } })).toEqual({
      allowed: false,
      because: [{ rule: 'invented.consent', basis: 'consent', facts: ['disclosure.consent'], ask: [] }],
      dependsOn: [],
    });
  });

  it('is refused while a fact is unknown, and asks for it', () => {
    expect(mayDisclose({ ...question, facts: {} })).toEqual({
      allowed: false,
      because: [{ rule: 'invented.consent', basis: 'consent', facts: [], ask: ['disclosure.consent'] }],
      dependsOn: ['disclosure.consent'],
    });
  });

  it('does not ask for facts that would help another purpose only', () => {
    expect(mayDisclose({ ...question, purpose: 'investigation', facts: {} })).toMatchObject({
      dependsOn: [],
    });
  });

  it('is refused with the nearest rule first', () => {
    const party = is('disclosure.party', 'recipient');
    const rules = [
      inventedDisclosure({ id: 'invented.blocked', when: all(party, is('disclosure.consent', true)) }),
      inventedDisclosure({ id: 'invented.unknown', when: is('disclosure.dangerNow', true) }),
      inventedDisclosure({ id: 'invented.purpose', purposes: ['investigation'] }),
    ];
    const facts = { 'disclosure.party': 'none', 'disclosure.consent': true } as const;
    const answer = mayDisclose({ ...question, rules, facts });
    expect(answer.allowed ? [] : answer.because.map((one) => one.rule)).toEqual([
      'invented.purpose',
      'invented.unknown',
      'invented.blocked',
    ]);
  });

  it('is refused by a rule that is over or only recommended', () => {
    for (const change of [{ validity: { until: '2024-05-01' } }, { force: 'recommended' }] as const) {
      expect(mayDisclose({ ...question, rules: [{ ...consent, ...change }] }).allowed).toBe(false);
    }
  });
});

describe('the set of disclosure rules', () => {
  const recipient = fc.constantFrom('zoco', 'avim');
  const category = fc.constantFrom('victimIdentity', 'address');
  const purpose = fc.constantFrom('assistance', 'investigation');
  const anyRule: fc.Arbitrary<DisclosureRule> = fc
    .record({
      recipient,
      category,
      purpose,
      when: anyCondition,
      until: fc.option(fc.constantFrom('2024-05-01', '2024-05-02'), { nil: undefined }),
    })
    .map(({ until, ...rule }) =>
      inventedDisclosure({
        recipient: rule.recipient,
        categories: [rule.category],
        purposes: [rule.purpose],
        when: rule.when,
        validity: until === undefined ? {} : { until },
      }),
    );
  const anyRules = fc
    .array(anyRule, { maxLength: 6 })
    .map((rules) => rules.map((rule, index) => ({ ...rule, id: `invented.rule${index}` })));
  const anyQuestion = fc.record({
    recipient,
    category,
    purpose,
    facts: anyFacts,
    at: fc.constant('2024-05-01'),
  });

  it('a rule added never narrows', () => {
    fc.assert(
      fc.property(anyRules, anyRule, fc.nat(6), anyQuestion, (rules, added, place, asked) => {
        fc.pre(mayDisclose({ ...asked, rules }).allowed);
        const more = [...rules.slice(0, place), added, ...rules.slice(place)];
        expect(mayDisclose({ ...asked, rules: more }).allowed).toBe(true);
      }),
    );
  });

  it('a rule removed never widens', () => {
    fc.assert(
      fc.property(anyRules, fc.nat(5), anyQuestion, (rules, place, asked) => {
        fc.pre(!mayDisclose({ ...asked, rules }).allowed);
        const fewer = rules.filter((_, index) => index !== place);
        expect(mayDisclose({ ...asked, rules: fewer }).allowed).toBe(false);
      }),
    );
  });

  it('allows exactly what one of them says', () => {
    fc.assert(
      fc.property(anyRules, anyQuestion, (rules, asked) => {
        const says = rules.some(
          (rule) =>
            rule.validity.until !== '2024-05-01' &&
            rule.recipient === asked.recipient &&
            rule.categories[0] === asked.category &&
            rule.purposes[0] === asked.purpose &&
            evaluate(rule.when, asked.facts).truth === true,
        );
        expect(mayDisclose({ ...asked, rules }).allowed).toBe(says);
      }),
    );
  });
});
