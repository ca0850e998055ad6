import { Temporal } from 'temporal-polyfill';
import type { Duration } from '../term/term.ts';
import type { IsoDate } from './iso.ts';
import { remembered } from './remembered.ts';

/**
 * The date that is so many days, weeks, months or years later, or earlier when the count is negative. Months and years end on the same day of the
 * month, or on its last day when the month is too short.
 */
export function laterBy(date: IsoDate, { count, unit }: Duration): IsoDate {
  return later(`${date} ${count} ${unit}`);
}

const later = remembered((key) => {
  const [date = '', count, unit] = key.split(' ');
  return Temporal.PlainDate.from(date)
    .add({ [`${unit}s`]: Number(count) })
    .toString();
});
