import { Temporal } from 'temporal-polyfill';
import type { Text } from '../text.ts';
import type { IsoDate } from './iso.ts';

/** A day on which terms in working days do not run. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name: Text;
}

/**
 * The generally recognised public holidays of the Algemene termijnenwet, art. 3, first paragraph, and Good
 * Friday, which the second paragraph puts on a par with them. This law is not printed in the five sources;
 * it is here because terms in working days cannot be counted without it. Days that a royal decree puts on a
 * par for one year (third paragraph) are not included.
 */
export const holidayReference = 'Algemene termijnenwet, art. 3';

type HolidayRule = { readonly name: Text } & (
  | { readonly month: number; readonly day: number }
  | { readonly daysAfterEaster: number }
);

const holidayRules: readonly HolidayRule[] = [
  { name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, month: 1, day: 1 },
  { name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, daysAfterEaster: -2 },
  { name: { nl: 'Tweede paasdag', en: 'Easter Monday' }, daysAfterEaster: 1 },
  { name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' }, month: 5, day: 5 },
  { name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, daysAfterEaster: 39 },
  { name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, daysAfterEaster: 50 },
  { name: { nl: 'Eerste kerstdag', en: 'Christmas Day' }, month: 12, day: 25 },
  { name: { nl: 'Tweede kerstdag', en: 'Boxing Day' }, month: 12, day: 26 },
];

/** The day on which the birthday of the monarch is celebrated; on a Sunday it moves to the Saturday before. */
const monarchDays = [
  { from: 2014, name: { nl: 'Koningsdag', en: "King's Day" }, month: 4, day: 27 },
  { from: 0, name: { nl: 'Koninginnedag', en: "Queen's Day" }, month: 4, day: 30 },
] as const;

const remembered = new Map<number, readonly Holiday[]>();

/**
 * The holidays of a year in order of date, as the Algemene termijnenwet counts them. Sundays such as Easter
 * Day are not listed: they are no working days anyway. Years before 1980 are counted by the rules of 1980.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const known = remembered.get(year);
  if (known !== undefined) return known;
  const easter = easterOf(year);
  const holidays = holidayRules.map((rule) => ({
    name: rule.name,
    date:
      'month' in rule
        ? Temporal.PlainDate.from({ year, month: rule.month, day: rule.day }).toString()
        : easter.add({ days: rule.daysAfterEaster }).toString(),
  }));
  const ordered = [...holidays, monarchDayOf(year)].sort((a, b) => (a.date < b.date ? -1 : 1));
  remembered.set(year, ordered);
  return ordered;
}

function monarchDayOf(year: number): Holiday {
  const rule = monarchDays.find((one) => year >= one.from) ?? monarchDays[1];
  const date = Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
  return { name: rule.name, date: (date.dayOfWeek === 7 ? date.subtract({ days: 1 }) : date).toString() };
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
function easterOf(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lunar = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * lunar + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(index / 31), day: (index % 31) + 1 });
}
