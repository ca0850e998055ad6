import { Temporal } from 'temporal-polyfill';
import { holidaysOf } from './holidays.ts';
import type { IsoDate } from './iso.ts';

/** Whether a date is neither a Saturday, a Sunday nor a holiday. */
export function isWorkingDay(date: IsoDate): boolean {
  return works(Temporal.PlainDate.from(date));
}

/**
 * The date on which the given number of working days after the date has passed; with zero, the date itself.
 * Throws RangeError for a count that is negative or not whole.
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`);
  let day = Temporal.PlainDate.from(date);
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (works(day)) left -= 1;
  }
  return day.toString();
}

/** The number of working days after `from` up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  let working = 0;
  const end = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, end) < 0) {
    day = day.add({ days: 1 });
    if (works(day)) working += 1;
  }
  return working;
}

/** The date itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}

function works(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  const date = day.toString();
  return !holidaysOf(day.year).some((holiday) => holiday.date === date);
}
