import type { Sex } from '@ketenzicht/register';
import type { IsoDate } from '@ketenzicht/rulebook';
import type { Random } from '../chance/random.ts';
import { birthDateFor } from './dates.ts';
import type { Draft } from './draft.ts';
import { years } from './printed.ts';

/** Somebody of whom the truth is known. All persons are invented. */
export interface TruePerson {
  readonly id: string;
  readonly sex: Sex;
  /** ISO 3166-1 alpha-3; absent when nobody knows it. */
  readonly nationality?: string;
  /** Absent when nobody knows the age. */
  readonly birthDate?: IsoDate;
}

/** A victim of one year with the true person and the days of the reports. */
export interface Sighting {
  readonly victim: Draft;
  readonly person: TruePerson;
  readonly days: readonly number[];
}

/** How many persons were reported in two different years: the text does not tell (001 L823-831); assumed. */
const seenInTwoYears = 60;

/**
 * Persons behind the victims of the years: one each, except for some adults of thirty or older whom a later year
 * shows again. The monitor adds the years up, so that these count twice there.
 */
export function sightings(
  {
    all,
    counted,
    ages,
    days,
  }: {
    readonly all: readonly Draft[];
    readonly counted: readonly Draft[];
    readonly ages: ReadonlyMap<Draft, number>;
    readonly days: ReadonlyMap<Draft, readonly number[]>;
  },
  random: Random,
): Sighting[] {
  const again = returning(counted);
  const persons = new Map<Draft, TruePerson>();
  const personOf = (victim: Draft): TruePerson => {
    const earlier = again.get(victim);
    const known = persons.get(victim) ?? (earlier ? personOf(earlier) : undefined);
    if (known) return known;
    const age = ages.get(victim);
    const year = years[victim.year] ?? 0;
    const made: TruePerson = {
      id: `p${String(victim.index + 1).padStart(5, '0')}`,
      sex: victim.sex,
      ...(victim.nationality === undefined ? {} : { nationality: victim.nationality }),
      ...(age === undefined
        ? {}
        : { birthDate: birthDateFor({ age, year, days: days.get(victim) ?? [] }, random) }),
    };
    persons.set(victim, made);
    return made;
  };
  return all.map((victim) => ({ victim, person: personOf(victim), days: days.get(victim) ?? [] }));
}

/** Later victims with the earlier one who is the same person: same nationality, sex, group, both thirty or older. */
function returning(victims: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const result = new Map<Draft, Draft>();
  const taken = new Set<Draft>();
  const byTraits = new Map<string, Draft[]>();
  for (const victim of victims) {
    if (victim.ageClass !== 'from30' || victim.nationality === undefined || victim.forms.has('organ'))
      continue;
    const key = `${victim.nationality} ${victim.sex} ${victim.group}`;
    byTraits.set(key, [...(byTraits.get(key) ?? []), victim]);
  }
  for (const alike of byTraits.values()) {
    for (const later of alike) {
      if (result.size === seenInTwoYears) return result;
      const earlier = alike.find((one) => one.year < later.year && !taken.has(one) && !taken.has(later));
      if (!earlier) continue;
      result.set(later, earlier);
      taken.add(earlier).add(later);
    }
  }
  return result;
}
