import { Temporal } from 'temporal-polyfill';
import { formatMoment } from '../calendar/in-words.ts';
import { type IsoDate, type IsoInstant, writeInstant } from '../calendar/iso.ts';
import { dateOf, daysBetween, endOfDay, timeZone } from '../calendar/moment.ts';
import { remembered } from '../calendar/remembered.ts';
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from '../calendar/working-day.ts';
import type { Text } from '../text.ts';
import { type Duration, type DurationUnit, formatDuration } from './term.ts';

/** Something that changes how a running term ends. */
export type TermHappening =
  | { readonly type: 'suspended'; readonly at: IsoInstant; readonly reason: Text }
  | { readonly type: 'resumed'; readonly at: IsoInstant }
  | { readonly type: 'extended'; readonly at: IsoInstant; readonly by: Duration; readonly reason: Text }
  | { readonly type: 'ended'; readonly at: IsoInstant };

/** A term that runs in a dossier, as data. */
export interface Term {
  readonly start: IsoInstant;
  readonly duration: Duration;
  /** In any order; of happenings at the same moment the earlier in the list comes first. */
  readonly happenings: readonly TermHappening[];
  /**
   * A statutory term: an end on a Saturday, Sunday or holiday moves to the next working day (Algemene
   * termijnenwet, art. 1; not printed in the five sources). Terms in hours and long terms are never moved
   * (art. 4).
   */
  readonly endsOnWorkingDay?: boolean;
}

export interface TermState {
  /**
   * `suspended`: does not run at this moment; `ended`: what it was for has happened; `expired`: the due
   * moment has passed.
   */
  readonly status: 'running' | 'suspended' | 'ended' | 'expired';
  /** The last moment in time. While suspended: the last moment if the term went on running right now. */
  readonly due: IsoInstant;
  /** Whether the due moment has passed, or had passed when the term ended. */
  readonly late: boolean;
  /** What is left; all zero when the term has ended or expired. */
  readonly remaining: Remaining;
  /** How the due moment came about, in words. */
  readonly steps: readonly Text[];
}

export interface Remaining {
  /** Whole clock hours. */
  readonly hours: number;
  /** From today's date to the due date. */
  readonly calendarDays: number;
  readonly workingDays: number;
}

/**
 * Where a term stands at a moment, as known at that moment: later happenings are left out.
 *
 * A term in hours counts clock hours. Every other term ends with the Dutch calendar day: the day of the start
 * does not count, months and years end on the same day of the month or on its last day. Time during which the
 * term is suspended is added in the unit of the term: hours exactly, else whole calendar or working days. A
 * term that has passed cannot be suspended any more. Throws RangeError for a count that is negative or not
 * whole.
 *
 * @example
 * runTerm({ start, duration: { count: 3, unit: 'month' }, happenings: [] }, now).due
 */
export function runTerm(term: Term, at: IsoInstant): TermState {
  const course = courseOf(term, at);
  const { due, paused, ended } = course;
  const open = paused.some((pause) => pause.until === undefined);
  const late = (ended ?? at) > due;
  const status = ended !== undefined ? 'ended' : open ? 'suspended' : late ? 'expired' : 'running';
  const runs = status === 'running' || status === 'suspended';
  return {
    status,
    due,
    late,
    remaining: runs ? remainingBetween(at, due) : { hours: 0, calendarDays: 0, workingDays: 0 },
    steps: stepsOf(term, course, open),
  };
}

/** The due moment alone, as `runTerm` answers it; cheaper when nothing else is needed. */
export function dueOf(term: Term, at: IsoInstant): IsoInstant {
  return courseOf(term, at).due;
}

interface Pause {
  readonly from: IsoInstant;
  readonly until?: IsoInstant;
  readonly reason: Text;
}

interface Course {
  readonly due: IsoInstant;
  readonly extensions: readonly Extract<TermHappening, { type: 'extended' }>[];
  /** Only pauses that count: they began before the term had passed. */
  readonly paused: readonly Pause[];
  readonly ended?: IsoInstant;
}

function courseOf(term: Term, at: IsoInstant): Course {
  const known = term.happenings.filter((one) => one.at <= at).sort(byMoment);
  const ended = known.find((one) => one.type === 'ended')?.at;
  const until = ended ?? at;
  const relevant = known.filter((one) => one.at <= until);
  const extensions = relevant.filter((one) => one.type === 'extended');
  const lengths = [term.duration, ...extensions.map((one) => one.by)];

  const paused: Pause[] = [];
  let lost = 0;
  let due = endOf(term, lengths, lost);
  for (const pause of pausesOf(relevant, term.start)) {
    if (pause.from > due) continue;
    paused.push(pause);
    lost += lengthOf(pause.from, pause.until ?? until, term.duration.unit);
    due = endOf(term, lengths, lost);
  }
  return { due, extensions, paused, ...(ended === undefined ? {} : { ended }) };
}

/** Suspensions that follow each other without a resumption between them are one pause. */
function pausesOf(happenings: readonly TermHappening[], start: IsoInstant): readonly Pause[] {
  const pauses: Pause[] = [];
  let open: Pause | undefined;
  for (const happening of happenings) {
    if (happening.type === 'suspended') {
      open ??= { from: happening.at < start ? start : happening.at, reason: happening.reason };
    } else if (happening.type === 'resumed' && open !== undefined) {
      if (happening.at > open.from) pauses.push({ ...open, until: happening.at });
      open = undefined;
    }
  }
  return open === undefined ? pauses : [...pauses, open];
}

/** How long a pause takes, counted in milliseconds for hours, else in days of the term's own kind. */
function lengthOf(from: IsoInstant, until: IsoInstant, unit: DurationUnit): number {
  if (until <= from) return 0;
  if (unit === 'hour') return millisecondsBetween(from, until);
  const days = unit === 'workingDay' ? workingDaysBetween : daysBetween;
  return days(dateOf(from), dateOf(until));
}

/** Lengths are added up per unit first, so that the order of extensions makes no difference. */
function endOf(term: Term, lengths: readonly Duration[], lost: number): IsoInstant {
  const total = (unit: DurationUnit): number =>
    lengths.filter((one) => one.unit === unit).reduce((sum, one) => sum + wholeCount(one), 0);
  const { unit } = term.duration;
  const lostDays = unit === 'hour' || unit === 'workingDay' ? 0 : lost;
  const date = moved(
    dateOf(term.start),
    { years: total('year'), months: total('month'), weeks: total('week'), days: total('day') + lostDays },
    total('workingDay') + (unit === 'workingDay' ? lost : 0),
  );
  if (unit === 'hour') {
    const { year, month, day } = Temporal.PlainDate.from(date);
    const start = Temporal.Instant.from(term.start).toZonedDateTimeISO(timeZone);
    const sameClock = start.with({ year, month, day }).toInstant();
    return writeInstant(sameClock.add({ hours: total('hour'), milliseconds: lost }));
  }
  const last = mayMove(term) ? nextWorkingDay(date) : date;
  const hours = total('hour');
  return hours === 0 ? endOfDay(last) : writeInstant(Temporal.Instant.from(endOfDay(last)).add({ hours }));
}

/** The date that is so much calendar time and then so many working days later. */
function moved(date: IsoDate, calendar: CalendarTime, workingDays: number): IsoDate {
  return movedBy(JSON.stringify([date, calendar, workingDays]));
}

type CalendarTime = Readonly<Record<'years' | 'months' | 'weeks' | 'days', number>>;

const movedBy = remembered((key) => {
  const [date, calendar, workingDays]: [IsoDate, CalendarTime, number] = JSON.parse(key);
  return addWorkingDays(Temporal.PlainDate.from(date).add(calendar).toString(), workingDays);
});

/** Algemene termijnenwet, art. 4: the longest terms whose end still moves, per unit; hours and years never do. */
const longestThatMoves: Readonly<Record<DurationUnit, number>> = {
  hour: 0,
  day: 90,
  workingDay: 90,
  week: 12,
  month: 3,
  year: 0,
};

function mayMove({ endsOnWorkingDay, duration }: Term): boolean {
  return endsOnWorkingDay === true && duration.count <= longestThatMoves[duration.unit];
}

function wholeCount({ count }: Duration): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a length of time: ${count}`);
  return count;
}

function remainingBetween(at: IsoInstant, due: IsoInstant): Remaining {
  const [today, last] = [dateOf(at), dateOf(due)];
  return {
    hours: Math.floor(millisecondsBetween(at, due) / 3_600_000),
    calendarDays: daysBetween(today, last),
    workingDays: workingDaysBetween(today, last),
  };
}

function stepsOf(
  term: Term,
  { due, extensions, paused, ended }: Course,
  suspended: boolean,
): readonly Text[] {
  const changes = [
    ...extensions.map((one) => ({ at: one.at, text: sayExtension(one) })),
    ...paused.map((one) => ({ at: one.from, text: sayPause(one) })),
  ].sort(byMoment);
  const [start, length, end] = [formatMoment(term.start), formatDuration(term.duration), formatMoment(due)];
  return [
    { nl: `Begonnen op ${start.nl}.`, en: `Began on ${start.en}.` },
    { nl: `Duurt ${length.nl}.`, en: `Takes ${length.en}.` },
    ...changes.map((one) => one.text),
    suspended
      ? {
          nl: `Eindigt op ${end.nl} als de opschorting nu stopt.`,
          en: `Ends on ${end.en} if the suspension stops now.`,
        }
      : { nl: `Eindigt op ${end.nl}.`, en: `Ends on ${end.en}.` },
    ...(ended === undefined ? [] : [sayEnded(ended)]),
  ];
}

function sayExtension({ at, by, reason }: Extract<TermHappening, { type: 'extended' }>): Text {
  const [length, moment] = [formatDuration(by), formatMoment(at)];
  return {
    nl: `Op ${moment.nl} verlengd met ${length.nl}: ${reason.nl}.`,
    en: `Extended by ${length.en} on ${moment.en}: ${reason.en}.`,
  };
}

function sayPause({ from, until, reason }: Pause): Text {
  const first = formatMoment(from);
  if (until === undefined) {
    return {
      nl: `Opgeschort sinds ${first.nl}: ${reason.nl}.`,
      en: `Suspended since ${first.en}: ${reason.en}.`,
    };
  }
  const last = formatMoment(until);
  return {
    nl: `Opgeschort van ${first.nl} tot ${last.nl}: ${reason.nl}.`,
    en: `Suspended from ${first.en} until ${last.en}: ${reason.en}.`,
  };
}

function sayEnded(ended: IsoInstant): Text {
  const moment = formatMoment(ended);
  return { nl: `Afgerond op ${moment.nl}.`, en: `Completed on ${moment.en}.` };
}

function byMoment(a: { readonly at: IsoInstant }, b: { readonly at: IsoInstant }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function millisecondsBetween(from: IsoInstant, to: IsoInstant): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
}
