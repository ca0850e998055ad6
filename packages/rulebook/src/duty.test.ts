import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCondition, anyFacts } from './arbitrary-condition.fixture.ts';
import { endOfDay, instantOf } from './calendar/moment.ts';
import { all, evaluate, is } from './condition.ts';
import { type DutyScope, deriveDuties } from './duty.ts';
import { inventedDuty, inventedProhibition } from './invented-rule.fixture.ts';
import type { Rule } from './rule.ts';

const at = instantOf('2024-05-02', '12:00');
const scope: DutyScope = {
  kind: 'dossier',
  id: 'dossier-1',
  facts: { 'signal.closed': false },
  moments: { received: instantOf('2024-05-01', '09:00') },
  parties: { owner: 'gemeente-1' },
};
const derive = (scopes: readonly DutyScope[], rules: readonly Rule[], moment = at) =>
  deriveDuties({ scopes, rules, at: moment, settings: {} });

describe('a duty', () => {
  it('names who must do what before when, and why', () => {
    const rule = inventedDuty({ when: is('signal.closed', false) });
    expect(derive([scope], [rule])).toEqual({
      duties: [
        {
          rule: 'invented.duty',
          scope: { kind: 'dossier', id: 'dossier-1' },
          debtor: 'gemeente-1',
          act: 'enrich',
          start: instantOf('2024-05-01', '09:00'),
          due: endOfDay('2024-05-15'),
          urgency: 3,
          suspended: false,
          mattered: ['signal.closed'],
        },
      ],
      pending: [],
    });
  });

  it('does not arise when the facts do not hold', () => {
    expect(derive([scope], [inventedDuty({ when: is('signal.closed', true) })])).toEqual({
      duties: [],
      pending: [],
    });
  });

  it('does not arise in another kind of scope, nor from another kind of rule', () => {
    expect(derive([scope], [inventedDuty({ scope: 'referral' }), inventedProhibition()]).duties).toEqual([]);
  });

  it('is pending while a fact is unknown, with the question to ask', () => {
    const rule = inventedDuty({ when: all(is('signal.closed', false), is('signal.minor', true)) });
    expect(derive([scope], [rule])).toEqual({
      duties: [],
      pending: [
        { rule: 'invented.duty', scope: { kind: 'dossier', id: 'dossier-1' }, ask: ['signal.minor'] },
      ],
    });
  });

  it('arises only while its rule is in force, by the Dutch date', () => {
    const rule = inventedDuty({ validity: { from: '2024-05-02', until: '2024-05-04' } });
    const countAt = (moment: string) => derive([scope], [rule], moment).duties.length;
    expect(countAt('2024-05-01T21:59:59.999Z')).toBe(0);
    expect(countAt('2024-05-01T22:00:00.000Z')).toBe(1);
    expect(countAt('2024-05-03T21:59:59.999Z')).toBe(1);
    expect(countAt('2024-05-03T22:00:00.000Z')).toBe(0);
  });

  it('never arises from a rule that is only recommended', () => {
    expect(derive([scope], [inventedDuty({ force: 'recommended' })])).toEqual({ duties: [], pending: [] });
  });

  it('takes an open term from the settings', () => {
    const rule = inventedDuty({
      term: {
        setting: 'enrich',
        startingValue: { count: 5, unit: 'workingDay' },
        why: { nl: 'Open gelaten.', en: 'Left open.' },
      },
    });
    expect(derive([scope], [rule]).duties[0]?.due).toBe(endOfDay('2024-05-08'));
    const settings = { enrich: { count: 1, unit: 'day' } } as const;
    expect(deriveDuties({ scopes: [scope], rules: [rule], at, settings }).duties[0]?.due).toBe(
      endOfDay('2024-05-02'),
    );
  });

  it('moves a statutory end to a working day', () => {
    const rule = inventedDuty({
      term: {
        printed: { count: 3, unit: 'day' },
        citation: { source: '003', from: 1, to: 1 },
        endsOnWorkingDay: true,
      },
    });
    expect(derive([scope], [rule]).duties[0]?.due).toBe(endOfDay('2024-05-06'));
  });

  it('without a start moment or a debtor is a bug, and says where', () => {
    expect(() => derive([{ ...scope, moments: {} }], [inventedDuty()])).toThrow(
      /invented\.duty.*dossier-1.*moment received/,
    );
    expect(() => derive([{ ...scope, parties: {} }], [inventedDuty()])).toThrow(/party owner/);
  });
});

describe('a suspension', () => {
  const reason = { nl: 'wacht op informatie', en: 'waits for information' };
  const suspensions = [
    { from: instantOf('2024-05-01', '10:00'), until: instantOf('2024-05-04', '10:00'), reason },
  ];
  const waiting = is('signal.status', 'vague');

  it('moves the end of a rule that allows it', () => {
    const later = instantOf('2024-05-05', '12:00');
    const [duty] = derive(
      [{ ...scope, suspensions }],
      [inventedDuty({ suspendedWhen: waiting })],
      later,
    ).duties;
    expect(duty).toMatchObject({ due: endOfDay('2024-05-18'), suspended: false });
  });

  it('leaves other rules alone', () => {
    const [duty] = derive([{ ...scope, suspensions }], [inventedDuty()]).duties;
    expect(duty).toMatchObject({ due: endOfDay('2024-05-15'), suspended: false });
  });

  it('shows while the facts say so', () => {
    const lasting = [{ from: instantOf('2024-05-01', '10:00'), reason }];
    const vague: DutyScope = { ...scope, facts: { 'signal.status': 'vague' }, suspensions: lasting };
    const [duty] = derive(
      [vague],
      [inventedDuty({ suspendedWhen: waiting })],
      instantOf('2024-06-01'),
    ).duties;
    expect(duty).toMatchObject({ due: endOfDay('2024-06-15'), suspended: true });
  });
});

describe('the list of duties', () => {
  it('puts the most urgent first, then the first due', () => {
    const rules = [
      inventedDuty({ id: 'invented.later' }),
      inventedDuty({ id: 'invented.urgent', urgency: 1 }),
      inventedDuty({
        id: 'invented.sooner',
        term: { printed: { count: 24, unit: 'hour' }, citation: { source: '003', from: 1, to: 1 } },
      }),
    ];
    expect(derive([scope], rules).duties.map((duty) => duty.rule)).toEqual([
      'invented.urgent',
      'invented.sooner',
      'invented.later',
    ]);
  });

  it('does not depend on the order of scopes and rules, and holds exactly what applies', () => {
    const rules = fc
      .array(fc.record({ when: anyCondition, urgency: fc.constantFrom(1, 3, 5) }), { maxLength: 5 })
      .map((list) => list.map((one, index) => inventedDuty({ ...one, id: `invented.rule${index}` })));
    const scopes = fc
      .array(anyFacts, { maxLength: 4 })
      .map((list) => list.map((facts, index): DutyScope => ({ ...scope, facts, id: `scope-${index}` })));
    fc.assert(
      fc.property(rules, scopes, (someRules, someScopes) => {
        const answer = derive(someScopes, someRules);
        expect(derive([...someScopes].reverse(), [...someRules].reverse())).toEqual(answer);
        const truths = someScopes.flatMap(({ facts }) =>
          someRules.map(({ when }) => evaluate(when, facts).truth),
        );
        expect(answer.duties.length).toBe(truths.filter((truth) => truth === true).length);
        expect(answer.pending.length).toBe(truths.filter((truth) => truth === 'unknown').length);
      }),
    );
  });
});
