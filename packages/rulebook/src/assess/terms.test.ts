import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import { addDays, dateOf, endOfDay, instantOf } from '../calendar/moment.ts';
import type { DutyRule } from '../rule.ts';
import { dueOf, runTerm, type TermHappening } from '../term/run-term.ts';
import { type Duration, durationOf } from '../term/term.ts';

/** Worked out by hand with a calendar of the year. */
const worked: readonly (readonly [string, string, Duration, string])[] = [
  ['pilot: ten working days from Monday', '2012-12-03', { count: 10, unit: 'workingDay' }, '2012-12-17'],
  ['pilot: ten working days over Christmas', '2012-12-20', { count: 10, unit: 'workingDay' }, '2013-01-08'],
  [
    'pilot: 35 working days over Good Friday and Easter',
    '2013-02-18',
    { count: 35, unit: 'workingDay' },
    '2013-04-10',
  ],
  [
    'pilot: 50 working days over all days of spring',
    '2013-03-25',
    { count: 50, unit: 'workingDay' },
    '2013-06-10',
  ],
  ['reflection period of three months', '2013-06-03', { count: 3, unit: 'month' }, '2013-09-03'],
  ['reflection period from the end of November', '2013-11-30', { count: 3, unit: 'month' }, '2014-02-28'],
  ['reflection period into a leap year', '2015-11-30', { count: 3, unit: 'month' }, '2016-02-29'],
  [
    'reflection period over the start of summer time',
    '2014-02-15',
    { count: 3, unit: 'month' },
    '2014-05-15',
  ],
  ['reflection period of thirty days', '2023-05-18', { count: 30, unit: 'day' }, '2023-06-17'],
  ['thirty days over the end of summer time', '2023-10-10', { count: 30, unit: 'day' }, '2023-11-09'],
  ['permit of a year', '2020-02-29', { count: 1, unit: 'year' }, '2021-02-28'],
  ['departure within thirty days', '2013-08-01', { count: 30, unit: 'day' }, '2013-08-31'],
  ['six months of monitoring', '2013-08-31', { count: 6, unit: 'month' }, '2014-02-28'],
];

const due = (start: string, duration: Duration, happenings: readonly TermHappening[] = [], at = start) =>
  dateOf(dueOf({ start: instantOf(start), duration, happenings }, endOfDay(at)));

describe('a term worked out by hand', () => {
  it.each(worked)('%s from %s', (_, start, duration, expected) => {
    expect(due(start, duration)).toBe(expected);
  });

  it('ends on the last moment of its day, in winter and in summer', () => {
    const end = (day: string) =>
      dueOf({ start: instantOf(day), duration: { count: 30, unit: 'day' }, happenings: [] }, endOfDay(day));
    expect(end('2023-05-18')).toBe('2023-06-17T21:59:59.999Z');
    expect(end('2023-10-10')).toBe('2023-11-09T22:59:59.999Z');
  });
});

const terms = [
  ...new Map(
    allRules
      .filter((rule): rule is DutyRule => rule.kind === 'duty' && rule.scope === 'victim')
      .map(({ term }) => durationOf(term, {}))
      .concat([
        { count: 3, unit: 'month' },
        { count: 30, unit: 'day' },
      ])
      .map((duration) => [JSON.stringify(duration), duration] as const),
  ).values(),
];
const anyTerm = fc.constantFrom(...terms);
const anyStart = fc.integer({ min: 0, max: 6_000 }).map((days) => addDays('2009-01-01', days));
const days = fc.integer({ min: 1, max: 9 });
const reason = { nl: 'Wachten', en: 'Waiting' };

describe('every term of the rules on victims', () => {
  it('is printed or an open setting with a starting value', () => {
    expect(terms.length).toBeGreaterThan(8);
  });

  it('ends later, never earlier, by an extension', () => {
    fc.assert(
      fc.property(anyTerm, anyStart, anyTerm, (duration, start, by) => {
        const extended: TermHappening = { type: 'extended', at: instantOf(start), by, reason };
        expect(due(start, duration, [extended]) >= due(start, duration)).toBe(true);
      }),
    );
  });

  it('ends no earlier by a suspension, and suspending twice in a row is suspending once', () => {
    fc.assert(
      fc.property(anyTerm, anyStart, fc.nat(20), fc.nat(40), (duration, start, after, length) => {
        const from = addDays(start, after);
        const until = addDays(from, length);
        const pause: readonly TermHappening[] = [
          { type: 'suspended', at: instantOf(from), reason },
          { type: 'resumed', at: instantOf(until) },
        ];
        const twice: readonly TermHappening[] = [
          ...pause,
          { type: 'suspended', at: instantOf(from), reason },
        ];
        const at = addDays(until, 1);
        expect(due(start, duration, pause, at) >= due(start, duration, [], at)).toBe(true);
        expect(due(start, duration, [...twice].reverse(), at) >= due(start, duration, pause, at)).toBe(true);
      }),
    );
  });

  it('suspending and resuming commute: two pauses in either order end the same day', () => {
    fc.assert(
      fc.property(anyTerm, anyStart, days, days, days, (duration, start, wait, one, two) => {
        const pause = (from: string, days: number): readonly TermHappening[] => [
          { type: 'suspended', at: instantOf(from), reason },
          { type: 'resumed', at: instantOf(addDays(from, days)) },
        ];
        const second = addDays(start, one + wait);
        const [a, b] = [pause(start, one), pause(second, two)];
        const at = addDays(second, two + 1);
        expect(due(start, duration, [...a, ...b], at)).toBe(due(start, duration, [...b, ...a], at));
      }),
    );
  });

  it('is late after its last moment and not before', () => {
    fc.assert(
      fc.property(anyTerm, anyStart, (duration, start) => {
        const term = { start: instantOf(start), duration, happenings: [] };
        const last = dueOf(term, instantOf(start));
        expect(runTerm(term, last).late).toBe(false);
        expect(runTerm(term, instantOf(addDays(dateOf(last), 1))).late).toBe(true);
      }),
    );
  });
});
