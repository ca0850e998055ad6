import type { Sex } from '@ketenzicht/register';
import { type Random, randomOf } from '../chance/random.ts';
import { dateOfDay } from '../national/dates.ts';
import { type NameTradition, traditionOf, traditions } from './name-traditions.ts';

/** What a notifier writes down about somebody. All text; empty when nothing is known. Everybody is invented. */
export interface PersonRecord {
  /** Of the record. */
  readonly id: string;
  /** The true person: what linkage has to find. */
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  /** ISO date; a part of it (`1990`, `1990-05`) when only that is known. */
  readonly birthDate: string;
  readonly sex: string;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly phone: string;
  readonly place: string;
  /** Ten digits, only of foreigners. */
  readonly vNumber: string;
}

/** Fields in which errors and gaps occur. */
export const recordFields = [
  'givenName',
  'familyName',
  'birthDate',
  'sex',
  'nationality',
  'phone',
  'place',
  'vNumber',
] as const satisfies readonly (keyof PersonRecord)[];
export type RecordField = (typeof recordFields)[number];

/** Invented places, each in the spellings in which it occurs. */
export const places: readonly (readonly string[])[] = [
  ['Lindehaven', 'Linde-haven'],
  ['Oosterveld', 'Oosterveldt'],
  ['’s-Gravenzijl', 'Den Zijl', 's Gravenzijl'],
  ['Westdrecht', 'West Dretcht'],
  ['Sint Maartensdam', 'St. Maartensdam', 'Maartensdam'],
  ['Nieuw-Wolde', 'Nieuwwolde', 'N. Wolde'],
  ['Hoogkarspelen', 'Hoogkarspel'],
  ['Zuiderbroek', 'Zuider Broek'],
  ['De Kampen', 'Kampen, De'],
  ['Meerwijk aan Zee', 'Meerwijk'],
];

/** About how often a nationality occurs in the records: like the five years of the national caseload (001 L724-737). */
const nationalities: readonly (readonly [string, number])[] = [
  ['NLD', 1475],
  ['NGA', 797],
  ['POL', 334],
  ['ROU', 257],
  ['UGA', 224],
  ['BGR', 201],
  ['HUN', 114],
  ['GIN', 113],
  ['SLE', 102],
  ['PHL', 72],
  ['GMB', 65],
  ['CHN', 62],
  ['MAR', 60],
  ['VNM', 57],
  ['ERI', 53],
  ['IND', 44],
  ['AFG', 40],
  ['SYR', 40],
  ['BRA', 30],
  ['UKR', 30],
  ['THA', 25],
];

/** Share of persons with a brother or sister in the records, who shares family name, place and phone: hard to tell apart. */
const withSibling = 0.04;

/** A nationality drawn by weight. */
function drawNationality(random: Random): string {
  const total = nationalities.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [code, weight] of nationalities) {
    if (left < weight) return code;
    left -= weight;
  }
  return 'NLD';
}

const usual = (entry: string): string => entry.split('/')[0] ?? entry;

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.below(10)).join('');

/** The name of somebody, in its usual spelling. */
function nameOf(
  nationality: string,
  sex: Sex,
  random: Random,
): Pick<PersonRecord, 'givenName' | 'familyName'> {
  const tradition: NameTradition = traditions[traditionOf(nationality)];
  const given = usual(random.pick(sex === 'female' ? tradition.female : tradition.male));
  const second = usual(random.pick(sex === 'female' ? tradition.female : tradition.male));
  const family = usual(random.pick(tradition.family));
  const other = usual(random.pick(tradition.family));
  return {
    givenName: random.chance(0.2) && second !== given ? `${given} ${second}` : given,
    familyName:
      tradition.twoFamilyNames && other !== family ? `${family} ${other}` : ending(tradition, family, sex),
  };
}

function ending({ womanEnding }: NameTradition, family: string, sex: Sex): string {
  if (sex !== 'female') return family;
  const found = womanEnding?.find(([from]) => family.endsWith(from));
  return found ? family.slice(0, -found[0].length) + found[1] : family;
}

/**
 * One flawless record for each of so many different persons. Names follow the tradition of the nationality; some
 * are brothers and sisters. The same seed gives the same persons.
 */
export function personRecords({
  seed,
  persons,
}: {
  readonly seed: number;
  readonly persons: number;
}): PersonRecord[] {
  const random = randomOf(seed, 'person records');
  const records: PersonRecord[] = [];
  for (let number = 1; number <= persons; number += 1) {
    const previous = records.at(-1);
    const sibling = previous !== undefined && random.chance(withSibling) ? previous : undefined;
    const nationality = sibling?.nationality ?? drawNationality(random);
    const sex: Sex = random.chance(0.32) ? 'male' : 'female';
    const name = nameOf(nationality, sex, random);
    const age = 14 + Math.floor(30 * random.next() * random.next());
    records.push({
      id: `r${number}`,
      person: `p${number}`,
      givenName: name.givenName,
      familyName: sibling && sibling.sex === sex ? sibling.familyName : name.familyName,
      birthDate: dateOfDay(2017 - age, random.below(365)),
      sex,
      nationality,
      phone: sibling?.phone ?? `06${digits(8, random)}`,
      place: sibling?.place ?? random.pick(places)[0] ?? '',
      vNumber: nationality === 'NLD' ? '' : `2${digits(9, random)}`,
    });
  }
  return records;
}
