import { Temporal } from 'temporal-polyfill';
import { type IsoDate, type IsoInstant, writeInstant } from './iso.ts';
import { remembered } from './remembered.ts';

/** The time zone of every calendar date in the product. */
export const timeZone = 'Europe/Amsterdam';

/**
 * The moment at which Dutch clocks show this time ("HH:MM" or "HH:MM:SS") on this date. A time that the
 * clocks skip in spring becomes the same time after the jump; of a time that comes twice in autumn, the
 * first. Throws RangeError for a date or time that does not exist.
 */
export function instantOf(date: IsoDate, time = '00:00'): IsoInstant {
  const plainTime = Temporal.PlainTime.from(time);
  return writeInstant(
    Temporal.PlainDate.from(date)
      .toPlainDateTime(plainTime)
      .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .toInstant(),
  );
}

/** The first moment of a Dutch calendar day. */
export const beginOfDay: (date: IsoDate) => IsoInstant = remembered((date) => instantOf(date));

/** The last millisecond of a Dutch calendar day, whether it has 23, 24 or 25 hours. */
export const endOfDay: (date: IsoDate) => IsoInstant = remembered((date) =>
  writeInstant(startOfDay(addDays(date, 1)).subtract({ milliseconds: 1 })),
);

/** The Dutch calendar date on which a moment falls. */
export function dateOf(instant: IsoInstant): IsoDate {
  return wholeHours.test(instant) ? dateInHour(instant.slice(0, 13)) : computedDate(instant);
}

/** Dutch clocks differ from UTC by whole hours since 1940, so that a date holds for an hour of UTC. */
const wholeHours = /^(19[5-9]|2)\d+-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const dateInHour = remembered((hour) => computedDate(`${hour}:00:00Z`));

function computedDate(instant: IsoInstant): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The date a whole number of days later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The number of days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

function startOfDay(date: IsoDate): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant();
}
