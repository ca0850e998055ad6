import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../calendar/iso.ts';
import { dateOf, daysBetween, endOfDay, instantOf } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-day.ts';
import { dueOf, runTerm, type Term, type TermHappening } from './run-term.ts';
import type { Duration, DurationUnit } from './term.ts';

const reason = { nl: 'wacht op een antwoord', en: 'waits for an answer' };
const far = '2100-01-01T00:00:00.000Z';
const term = (
  start: IsoInstant,
  count: number,
  unit: DurationUnit,
  ...happenings: TermHappening[]
): Term => ({
  start,
  duration: { count, unit },
  happenings,
});
const dueDate = (of: Term) => dateOf(dueOf(of, far));

describe('a term', () => {
  it.each([
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2023-01-31', 1, 'month', '2023-02-28'],
    ['2024-11-30', 3, 'month', '2025-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2024-02-28', 1, 'day', '2024-02-29'],
    ['2024-12-25', 2, 'week', '2025-01-08'],
    ['2024-05-08', 1, 'workingDay', '2024-05-10'],
    ['2024-05-08', 2, 'workingDay', '2024-05-13'],
  ] as const)('that starts on %s and takes %i %s ends on %s', (start, count, unit, end) => {
    expect(dueOf(term(instantOf(start, '15:45'), count, unit), far)).toBe(endOfDay(end));
  });

  it('in hours counts clock hours, also when the clocks change', () => {
    const start = instantOf('2024-03-30', '12:00');
    expect(dueOf(term(start, 24, 'hour'), far)).toBe(instantOf('2024-03-31', '13:00'));
    expect(dueOf(term(instantOf('2024-10-26', '12:00'), 24, 'hour'), far)).toBe(
      instantOf('2024-10-27', '11:00'),
    );
  });

  it('in hours that starts in the hour that comes twice keeps its own hour', () => {
    expect(dueOf(term('2024-10-27T01:30:00.000Z', 1, 'hour'), far)).toBe('2024-10-27T02:30:00.000Z');
  });

  it.each([-1, 0.5, Number.NaN])('cannot take %d days', (count) => {
    expect(() => dueOf(term(instantOf('2024-05-01'), count, 'day'), far)).toThrow(RangeError);
  });
});

describe('an extension', () => {
  const by = (count: number, unit: DurationUnit): TermHappening => ({
    type: 'extended',
    at: instantOf('2024-05-01', '10:00'),
    by: { count, unit },
    reason,
  });

  it('in days of a term in hours keeps the time on the clock, and in hours of a term in days comes on top', () => {
    const start = instantOf('2024-05-01', '10:00');
    expect(dueOf(term(start, 24, 'hour', by(2, 'day')), far)).toBe(instantOf('2024-05-04', '10:00'));
    expect(dueOf(term(start, 24, 'hour', by(2, 'workingDay')), far)).toBe(instantOf('2024-05-04', '10:00'));
    expect(dueOf(term(start, 1, 'day', by(12, 'hour')), far)).toBe('2024-05-03T09:59:59.999Z');
  });

  it('in months counts from the start, so that short months take nothing away', () => {
    expect(dueDate(term(instantOf('2024-01-31'), 1, 'month', by(1, 'month')))).toBe('2024-03-31');
  });
});

describe('the end of a statutory term', () => {
  const ends = (start: string, count: number, unit: DurationUnit) =>
    dueDate({ ...term(instantOf(start), count, unit), endsOnWorkingDay: true });

  it('moves from a weekend or holiday to the next working day', () => {
    expect(ends('2024-05-03', 1, 'day')).toBe('2024-05-06');
    expect(ends('2024-03-22', 1, 'week')).toBe('2024-04-02');
    expect(ends('2024-05-02', 1, 'day')).toBe('2024-05-03');
  });

  it('does not move when the term is long', () => {
    expect(ends('2024-02-04', 90, 'day')).toBe('2024-05-06');
    expect(ends('2024-02-04', 91, 'day')).toBe('2024-05-05');
    expect(ends('2024-02-05', 3, 'month')).toBe('2024-05-06');
    expect(ends('2024-01-05', 4, 'month')).toBe('2024-05-05');
    expect(ends('2023-05-05', 1, 'year')).toBe('2024-05-05');
  });

  it('moves only when asked', () => {
    expect(dueDate(term(instantOf('2024-05-03'), 1, 'day'))).toBe('2024-05-04');
  });
});

describe('where a term stands', () => {
  const start = instantOf('2024-05-01', '10:00');
  const twoWeeks = term(start, 2, 'week');

  it('runs up to and including its last moment', () => {
    const due = endOfDay('2024-05-15');
    expect(runTerm(twoWeeks, due)).toMatchObject({ status: 'running', late: false, due });
    expect(runTerm(twoWeeks, instantOf('2024-05-16'))).toMatchObject({ status: 'expired', late: true, due });
  });

  it('tells what is left', () => {
    const { remaining } = runTerm(twoWeeks, instantOf('2024-05-08', '12:00'));
    expect(remaining).toEqual({ hours: 7 * 24 + 11, calendarDays: 7, workingDays: 4 });
    expect(runTerm(twoWeeks, instantOf('2024-06-01')).remaining).toEqual({
      hours: 0,
      calendarDays: 0,
      workingDays: 0,
    });
  });

  it('stands still while suspended: what is left does not shrink', () => {
    const suspended = term(start, 2, 'week', {
      type: 'suspended',
      at: instantOf('2024-05-03', '09:00'),
      reason,
    });
    const soon = runTerm(suspended, instantOf('2024-05-06', '09:00'));
    const later = runTerm(suspended, instantOf('2025-05-06', '09:00'));
    expect(soon).toMatchObject({ status: 'suspended', late: false });
    expect(later).toMatchObject({ status: 'suspended', late: false });
    expect(later.remaining.calendarDays).toBe(soon.remaining.calendarDays);
    expect(later.remaining.calendarDays).toBe(12);
  });

  it('has ended once, in time or late, and nothing later counts', () => {
    const inTime = term(start, 2, 'week', { type: 'ended', at: instantOf('2024-05-10') });
    expect(runTerm(inTime, far)).toMatchObject({ status: 'ended', late: false, due: endOfDay('2024-05-15') });
    const late = term(start, 2, 'week', { type: 'ended', at: instantOf('2024-05-20') });
    expect(runTerm(late, far)).toMatchObject({ status: 'ended', late: true });
    const by: Duration = { count: 1, unit: 'year' };
    const extendedAfter = term(
      start,
      2,
      'week',
      { type: 'ended', at: instantOf('2024-05-20') },
      { type: 'extended', at: instantOf('2024-05-21'), by, reason },
    );
    expect(runTerm(extendedAfter, far).due).toBe(endOfDay('2024-05-15'));
  });

  it('ends at the first end, and not before it is known', () => {
    const twice = term(
      start,
      2,
      'week',
      { type: 'ended', at: instantOf('2024-05-20') },
      { type: 'ended', at: instantOf('2024-05-10') },
    );
    expect(runTerm(twice, far)).toMatchObject({ status: 'ended', late: false });
    expect(runTerm(twice, instantOf('2024-05-09')).status).toBe('running');
  });

  it('that ended while suspended, keeps the end it had then', () => {
    const ended = term(
      start,
      2,
      'week',
      { type: 'suspended', at: instantOf('2024-05-03'), reason },
      { type: 'ended', at: instantOf('2024-05-06') },
    );
    expect(runTerm(ended, far)).toMatchObject({ status: 'ended', late: false, due: endOfDay('2024-05-18') });
  });

  it('is told as it was known at the moment', () => {
    const by: Duration = { count: 1, unit: 'week' };
    const extended = term(start, 2, 'week', { type: 'extended', at: instantOf('2024-05-10'), by, reason });
    expect(dateOf(runTerm(extended, instantOf('2024-05-09')).due)).toBe('2024-05-15');
    expect(dateOf(runTerm(extended, instantOf('2024-05-11')).due)).toBe('2024-05-22');
  });

  it('does not come back to life by a suspension after it passed', () => {
    const passed = term(
      start,
      2,
      'week',
      { type: 'suspended', at: instantOf('2024-05-20'), reason },
      { type: 'resumed', at: instantOf('2024-06-20') },
    );
    expect(runTerm(passed, instantOf('2024-06-01'))).toMatchObject({ status: 'expired' });
    expect(runTerm(passed, far).due).toBe(endOfDay('2024-05-15'));
  });

  it('counts a suspension from the start at the earliest, and a second one on top only once', () => {
    const before = term(
      start,
      2,
      'week',
      { type: 'suspended', at: instantOf('2024-04-01'), reason },
      { type: 'suspended', at: instantOf('2024-05-02'), reason },
      { type: 'resumed', at: instantOf('2024-05-04') },
      { type: 'resumed', at: instantOf('2024-05-09') },
    );
    expect(dueDate(before)).toBe('2024-05-18');
  });

  it('loses nothing to a suspension before the start', () => {
    const over = term(
      start,
      2,
      'week',
      { type: 'suspended', at: instantOf('2024-04-01'), reason },
      { type: 'resumed', at: instantOf('2024-04-20') },
    );
    expect(runTerm(over, far)).toEqual(runTerm(twoWeeks, far));
    const lasting = term(start, 2, 'week', { type: 'suspended', at: instantOf('2024-04-01'), reason });
    expect(dateOf(runTerm(lasting, instantOf('2024-04-20')).due)).toBe('2024-05-15');
  });

  it('explains itself in both languages, in the order in which things happened', () => {
    const happenings: TermHappening[] = [
      { type: 'ended', at: instantOf('2024-05-20', '08:00') },
      { type: 'extended', at: instantOf('2024-05-10', '11:00'), by: { count: 1, unit: 'week' }, reason },
      { type: 'suspended', at: instantOf('2024-05-03', '09:00'), reason },
      { type: 'resumed', at: instantOf('2024-05-06', '09:00') },
    ];
    const { steps } = runTerm(term(start, 2, 'week', ...happenings), far);
    expect(steps.map((step) => step.nl)).toEqual([
      'Begonnen op 1 mei 2024 om 10:00.',
      'Duurt 2 weken.',
      'Opgeschort van 3 mei 2024 om 09:00 tot 6 mei 2024 om 09:00: wacht op een antwoord.',
      'Op 10 mei 2024 om 11:00 verlengd met 1 week: wacht op een antwoord.',
      'Eindigt op 25 mei 2024 om 23:59.',
      'Afgerond op 20 mei 2024 om 08:00.',
    ]);
    expect(steps.map((step) => step.en)).toEqual([
      'Began on 1 May 2024 at 10:00.',
      'Takes 2 weeks.',
      'Suspended from 3 May 2024 at 09:00 until 6 May 2024 at 09:00: waits for an answer.',
      'Extended by 1 week on 10 May 2024 at 11:00: waits for an answer.',
      'Ends on 25 May 2024 at 23:59.',
      'Completed on 20 May 2024 at 08:00.',
    ]);
  });

  it('says so while it is suspended', () => {
    const suspended = term(start, 2, 'week', {
      type: 'suspended',
      at: instantOf('2024-05-03', '09:00'),
      reason,
    });
    const nl = runTerm(suspended, instantOf('2024-05-06')).steps.map((step) => step.nl);
    expect(nl).toContain('Opgeschort sinds 3 mei 2024 om 09:00: wacht op een antwoord.');
    expect(nl).toContain('Eindigt op 18 mei 2024 om 23:59 als de opschorting nu stopt.');
  });
});

describe('the arithmetic of terms', () => {
  const anyMoment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyUnit = fc.constantFrom<DurationUnit>('hour', 'day', 'workingDay', 'week', 'month', 'year');
  const anyDuration = fc.record({ count: fc.integer({ min: 0, max: 40 }), unit: anyUnit });
  const later = (moment: IsoInstant, milliseconds: number) =>
    new Date(Date.parse(moment) + milliseconds).toISOString();
  const length = fc.integer({ min: 0, max: 40 * 86_400_000 });

  it('a suspension moves the end by exactly the suspended time', () => {
    fc.assert(
      fc.property(
        anyMoment,
        anyDuration,
        fc.double({ min: 0, max: 1, noNaN: true }),
        length,
        (start, duration, part, pause) => {
          const plain: Term = { start, duration, happenings: [] };
          const due = dueOf(plain, far);
          const from = later(start, Math.floor((Date.parse(due) - Date.parse(start)) * part));
          const until = later(from, pause);
          const moved = dueOf(
            {
              ...plain,
              happenings: [
                { type: 'suspended', at: from, reason },
                { type: 'resumed', at: until },
              ],
            },
            far,
          );
          if (duration.unit === 'hour') {
            expect(Date.parse(moved) - Date.parse(due)).toBe(pause);
          } else {
            const between = duration.unit === 'workingDay' ? workingDaysBetween : daysBetween;
            expect(between(dateOf(due), dateOf(moved))).toBe(between(dateOf(from), dateOf(until)));
          }
        },
      ),
    );
  });

  it('the order of extensions makes no difference', () => {
    const extensions = fc.array(fc.tuple(anyDuration, length), { minLength: 2, maxLength: 4 });
    const withOrders = extensions.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(
          list.map(([by]) => by),
          { minLength: list.length },
        ),
      ),
    );
    fc.assert(
      fc.property(anyMoment, anyDuration, withOrders, (start, duration, [list, shuffled]) => {
        const happenings = (durations: readonly Duration[]): TermHappening[] =>
          list.flatMap(([, after], index) => {
            const by = durations[index];
            return by === undefined ? [] : [{ type: 'extended', at: later(start, after), by, reason }];
          });
        const asRecorded = dueOf({ start, duration, happenings: happenings(list.map(([by]) => by)) }, far);
        expect(dueOf({ start, duration, happenings: happenings(shuffled) }, far)).toBe(asRecorded);
      }),
    );
  });

  it('a later start, a longer term or an extension never ends earlier', () => {
    fc.assert(
      fc.property(anyMoment, anyDuration, length, anyDuration, (start, duration, delay, by) => {
        const due = dueOf({ start, duration, happenings: [] }, far);
        const longer = { ...duration, count: duration.count + 1 };
        expect(dueOf({ start: later(start, delay), duration, happenings: [] }, far) >= due).toBe(true);
        expect(dueOf({ start, duration: longer, happenings: [] }, far) > due).toBe(true);
        const extended: TermHappening = { type: 'extended', at: start, by, reason };
        expect(dueOf({ start, duration, happenings: [extended] }, far) >= due).toBe(true);
      }),
    );
  });

  it('every term but one in hours ends with a Dutch day', () => {
    fc.assert(
      fc.property(anyMoment, anyDuration, (start, duration) => {
        fc.pre(duration.unit !== 'hour');
        const due = dueOf({ start, duration, happenings: [] }, far);
        expect(due).toBe(endOfDay(dateOf(due)));
      }),
    );
  });

  it('the state and the due moment alone agree', () => {
    fc.assert(
      fc.property(anyMoment, anyDuration, anyMoment, (start, duration, at) => {
        const plain: Term = { start, duration, happenings: [] };
        const state = runTerm(plain, at);
        expect(state.due).toBe(dueOf(plain, at));
        expect(state.status).toBe(at > state.due ? 'expired' : 'running');
      }),
    );
  });
});
