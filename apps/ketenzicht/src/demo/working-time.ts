import {
  addDays,
  dateOf,
  type IsoDate,
  type IsoInstant,
  instantOf,
  isWorkingDay,
} from '@ketenzicht/rulebook';

/** Working minutes of a day: from half past eight to a quarter past five. */
export const minutesPerDay = 525;
const opening = '08:30';

/**
 * Office hours as one line of minutes: a place on the line is a whole number of working minutes since the
 * first morning. So "two working days later" is an addition.
 */
export interface WorkingTime {
  /** The last working minute that has passed. */
  readonly present: number;
  /** The first minute of today, or of the next working day when today is none. */
  readonly today: number;
  readonly instantAt: (minute: number) => IsoInstant;
}

/** The working minutes of the years before a moment. */
export function workingTimeUntil(now: IsoInstant, years: number): WorkingTime {
  const present = dateOf(now);
  const days: { readonly date: IsoDate; readonly opens: number }[] = [];
  const from = `${Number(present.slice(0, 4)) - years}${present.slice(4)}`.replace('-02-29', '-02-28');
  for (let date = from; date <= present || days.length === 0; date = addDays(date, 1)) {
    if (isWorkingDay(date)) days.push({ date, opens: Date.parse(instantOf(date, opening)) });
  }
  const dayAt = (minute: number) => {
    const day = days[Math.floor(minute / minutesPerDay)];
    if (day === undefined) throw new RangeError('Outside the years of the caseload');
    return day;
  };
  const last = days.length - 1;
  const passed = Math.floor((Date.parse(now) - dayAt(last * minutesPerDay).opens) / 60_000);
  const worksToday = days[last]?.date === present;
  return {
    present: last * minutesPerDay + Math.min(Math.max(passed, 0) - 1, minutesPerDay - 1),
    today: (worksToday ? last : last + 1) * minutesPerDay,
    instantAt: (minute) => new Date(dayAt(minute).opens + (minute % minutesPerDay) * 60_000).toISOString(),
  };
}
