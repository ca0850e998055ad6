import type { IsoDate } from '@ketenzicht/rulebook';
import type { Random } from '../chance/random.ts';
import type { AgeClass, Draft } from './draft.ts';
import { groups } from './printed.ts';

const daysIn = (year: number): number => (new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365);

/** The day of a year, counted from 0, as a date. */
export function dateOfDay(year: number, day: number): IsoDate {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}

/** Days of the reports about one victim in one year, the first first; the others follow within two months. */
export function reportDays(year: number, count: number, random: Random): number[] {
  const last = daysIn(year) - 1;
  const first = random.below(last + 1);
  const later = Array.from({ length: count - 1 }, () => Math.min(last, first + random.below(60)));
  return [first, ...later.sort((one, two) => one - two)];
}

/**
 * A birth date that gives this age at every report of the year: no birthday falls between the first and the last.
 */
export function birthDateFor(
  { age, year, days }: { readonly age: number; readonly year: number; readonly days: readonly number[] },
  random: Random,
): IsoDate {
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  const drawn = random.below(365);
  const birthday = drawn > first && drawn <= last ? first : drawn;
  const had = birthday <= first;
  const day = dateOfDay(year, birthday).slice(5);
  const inAnyYear = day === '02-29' ? (had ? '02-28' : '03-01') : day;
  return `${had ? year - age : year - age - 1}-${inAnyYear}`;
}

/** Age in whole years on a day. */
export function ageOn(birth: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Ages of a class by their quantile (0 to 1), for the group labour and for the others. */
const ages: Readonly<Record<Exclude<AgeClass, 'unknown'>, (quantile: number, labour: boolean) => number>> = {
  minor: (quantile) => 17 - Math.floor(-Math.log(1 - quantile * 0.95) * 1.6),
  adolescent: (quantile) => 18 + Math.floor(quantile * 5),
  from23to29: (quantile) => 23 + Math.floor(quantile * 7),
  from30: (quantile, labour) => Math.min(79, 30 + Math.floor(-Math.log(1 - quantile) * (labour ? 12.6 : 8))),
};

/**
 * Ages in whole years for all victims whose age is known. The quantiles of a class are dealt out evenly, so that
 * the mean of the group labour is the printed 34 (001 L786) whatever the seed. The shape within a class is assumed.
 */
export function agesOf(victims: readonly Draft[], random: Random): ReadonlyMap<Draft, number> {
  const result = new Map<Draft, number>();
  for (const [name, ageAt] of Object.entries(ages)) {
    for (const labour of [true, false]) {
      const own = random.shuffled(
        victims.filter(({ ageClass, group }) => ageClass === name && (groups[group] === 'labour') === labour),
      );
      for (const [index, victim] of own.entries()) {
        result.set(victim, ageAt((index + 0.5) / own.length, labour));
      }
    }
  }
  return result;
}
