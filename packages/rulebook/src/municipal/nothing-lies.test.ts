import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import { evaluate } from '../condition.ts';
import type { SignalStatus, ThreadKind } from '../facts/signal.ts';
import type { Facts } from '../facts.ts';
import { closeReasons } from '../lists/close-reason.ts';
import { codesOf } from '../lists/code-list.ts';
import { roles } from '../lists/role.ts';
import { prohibitionsOf } from '../prohibit.ts';
import type { ScopeKind } from '../rule.ts';
import { municipalDuties } from './municipal-rules.ts';

const scopeOf: Readonly<Record<ThreadKind, ScopeKind>> = {
  advice: 'adviceRequest',
  report: 'referral',
  information: 'informationRequest',
  access: 'accessRequest',
};

const openStatuses: readonly SignalStatus[] = [
  'received',
  'enriching',
  'clear',
  'vague',
  'advised',
  'reported',
  'takenUp',
];

const thread = fc.record({
  kind: fc.constantFrom<ThreadKind>('advice', 'report', 'information', 'access'),
  open: fc.boolean(),
  acknowledged: fc.boolean(),
  accepted: fc.boolean(),
  feedbackRequested: fc.boolean(),
  feedbackGiven: fc.boolean(),
});

const signal = fc.record({
  status: fc.constantFrom<SignalStatus>(...openStatuses),
  danger: fc.constantFrom('now', 'no', 'unknown'),
  forms: fc.option(fc.subarray(['sexual', 'labour', 'criminal', 'organ'] as const, { minLength: 1 }), {
    nil: undefined,
  }),
  reportedTo: fc.subarray(['avim', 'nla', 'zoco'] as const),
  conclusion: fc.constantFrom('noTrafficking', 'moreInformation', 'trafficking'),
  enriched: fc.boolean(),
  mayContact: fc.boolean(),
  reporterInformed: fc.boolean(),
  threads: fc.array(thread, { maxLength: 4 }),
});

type Drawn = typeof signal extends fc.Arbitrary<infer T> ? T : never;
type DrawnThread = Drawn['threads'][number];

/** An advice that is taken up or an open report that was accepted does not exist: taking up ends a report. */
const possible = ({ kind, open, accepted, acknowledged }: DrawnThread): boolean =>
  kind === 'report' ? !accepted || (acknowledged && !open) : !accepted;

function factsOf(drawn: Drawn, status: SignalStatus): Facts {
  const conclusion = status === 'advised' ? drawn.conclusion : undefined;
  return {
    'signal.status': status,
    'signal.closed': status === 'closed',
    'signal.danger': drawn.danger,
    'signal.forms': drawn.forms,
    'signal.reportedTo': drawn.reportedTo,
    'signal.conclusion': conclusion,
    'signal.enriched': drawn.enriched,
    'signal.mayContact': drawn.mayContact,
    'signal.reporterInformed': drawn.reporterInformed,
    'signal.openThreads': drawn.threads.filter(({ open }) => open).length,
    'signal.reportable': status === 'clear' || conclusion === 'trafficking',
  };
}

function dutiesOf(drawn: Drawn, status: SignalStatus): readonly string[] {
  const facts = factsOf(drawn, status);
  const scopes: readonly { readonly kind: ScopeKind; readonly facts: Facts }[] = [
    { kind: 'dossier', facts },
    ...drawn.threads.map((one) => ({
      kind: scopeOf[one.kind],
      facts: {
        ...facts,
        'thread.kind': one.kind,
        'thread.open': one.open,
        'thread.acknowledged': one.acknowledged,
        'thread.accepted': one.accepted,
        'thread.feedbackRequested': one.feedbackRequested,
        'thread.feedbackGiven': one.feedbackGiven,
      },
    })),
  ];
  return municipalDuties
    .filter((rule) =>
      scopes.some(
        ({ kind, facts: known }) => kind === rule.scope && evaluate(rule.when, known).truth === true,
      ),
    )
    .map(({ id }) => id);
}

const drawn = signal.map((one) => ({ ...one, threads: one.threads.filter(possible) }));

describe('nothing is left lying (003 L2011-2015)', () => {
  test('every open signal brings a duty to somebody, whatever its facts', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expect(dutiesOf(one, one.status)).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a closed signal brings no duty', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expect(dutiesOf(one, 'closed')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('at acute danger the first duty is to reach the police, until they are reached', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const duties = dutiesOf({ ...one, danger: 'now', reportedTo: [] }, one.status);
        expect(duties).toContain('municipal.danger.police');
        const reached = dutiesOf({ ...one, danger: 'now', reportedTo: ['avim'] }, one.status);
        expect(reached).not.toContain('municipal.danger.police');
      }),
    );
    const mostUrgent = municipalDuties.filter(({ urgency }) => urgency === 1).map(({ id }) => id);
    expect(mostUrgent).toEqual(['municipal.danger.police']);
  });

  test('no duty asks for what the rules forbid, unless another duty clears the way', () => {
    const may = (command: string, facts: Facts) =>
      prohibitionsOf(command, facts, allRules, '2025-03-03').map(({ rule }) => rule);
    fc.assert(
      fc.property(drawn, (one) => {
        const reported = one.status === 'reported' || one.status === 'takenUp';
        const consistent: Drawn = { ...one, reportedTo: reported ? ['avim', ...one.reportedTo] : [] };
        const facts = factsOf(consistent, one.status);
        const duties = dutiesOf(consistent, one.status);
        if (duties.some((id) => id.startsWith('municipal.report') || id === 'municipal.danger.police')) {
          const ways = codesOf(roles).filter(
            (role) => may('report', { ...facts, 'command.recipientRole': role }).length === 0,
          );
          expect(ways).not.toEqual([]);
        }
        if (duties.includes('municipal.judge')) expect(may('judge', facts)).toEqual([]);
        if (duties.some((id) => id.startsWith('municipal.conclude'))) {
          const obstacles = codesOf(closeReasons).map((reason) =>
            may('close', { ...facts, 'command.reason': reason }),
          );
          const fewest = obstacles.sort((a, b) => a.length - b.length)[0];
          expect(fewest).toEqual(
            duties.includes('municipal.informReporter') ? ['municipal.close.reporterInformed'] : [],
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every term is open and says so: the source prints none', () => {
    for (const { id, term } of municipalDuties) expect([id, 'setting' in term]).toEqual([id, true]);
  });

  test('one setting always starts with one value', () => {
    const values = new Map<string, string>();
    for (const { term } of municipalDuties) {
      if (!('setting' in term)) continue;
      const value = `${term.startingValue.count} ${term.startingValue.unit}`;
      expect(values.get(term.setting) ?? value).toBe(value);
      values.set(term.setting, value);
    }
  });
});
