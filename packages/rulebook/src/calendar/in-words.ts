import { Temporal } from 'temporal-polyfill';
import type { Text } from '../text.ts';
import type { IsoDate, IsoInstant } from './iso.ts';
import { timeZone } from './moment.ts';

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A date as people write it: 3 mei 2024. */
export function formatDate(date: IsoDate): Text {
  const { day, month, year } = Temporal.PlainDate.from(date);
  const say = (names: readonly string[]) => `${day} ${names[month - 1]} ${year}`;
  return { nl: say(months.nl), en: say(months.en) };
}

/** A moment on Dutch clocks, to the minute: 3 mei 2024 om 14:05. */
export function formatMoment(instant: IsoInstant): Text {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  const date = formatDate(zoned.toPlainDate().toString());
  return { nl: `${date.nl} om ${time}`, en: `${date.en} at ${time}` };
}
