import type { Sex } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import { type AgeClass, type Draft, inCell } from '../national/draft.ts';
import { type Group, groups, years } from '../national/printed.ts';

/** Somebody who was a victim in a year and whom nobody reported. */
export interface UnseenPerson {
  readonly id: string;
  readonly year: number;
  readonly group: Group;
  readonly nationality?: string;
  readonly sex: Sex;
  readonly ageClass: AgeClass;
}

/** All victims per year: between 5.000 and 7.500 by the estimate (001 L328); taken in the middle. */
const victimsPerYear = 6250;

/** Of whom domestic sexual exploitation: about 3.000 by the estimate, of whom 1.300 minor (001 L95, L256). */
const domesticPerYear = 3000;
const domesticMinorsPerYear = 1300;

/**
 * The victims whom nobody saw: with those who were reported they make the estimated totals. Beside what the
 * estimate tells of domestic sexual exploitation they are like the reported ones, which is an assumption.
 */
export function unseenPersons(seen: readonly Draft[], random: Random): UnseenPerson[] {
  const domesticGroup = groups.indexOf('domesticSexual');
  let count = 0;
  const like = (victim: Draft, ageClass: AgeClass): UnseenPerson => {
    count += 1;
    return {
      id: `u${String(count).padStart(5, '0')}`,
      year: years[victim.year] ?? 0,
      group: groups[victim.group] ?? 'unknown',
      ...(victim.nationality === undefined ? {} : { nationality: victim.nationality }),
      sex: victim.sex,
      ageClass,
    };
  };
  return years.flatMap((_, year) => {
    const domestic = inCell(seen, year, domesticGroup);
    const others = seen.filter((victim) => victim.year === year && victim.group !== domesticGroup);
    const minors = domestic.filter(({ ageClass }) => ageClass === 'minor').length;
    const unseenDomestic = domesticPerYear - domestic.length;
    const unseenOthers = victimsPerYear - domesticPerYear - others.length;
    return [
      ...Array.from({ length: unseenDomestic }, (__, index) =>
        like(random.pick(domestic), index < domesticMinorsPerYear - minors ? 'minor' : 'adolescent'),
      ),
      ...Array.from({ length: unseenOthers }, () => {
        const victim = random.pick(others);
        return like(victim, victim.ageClass ?? 'unknown');
      }),
    ];
  });
}
