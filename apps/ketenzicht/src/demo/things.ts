import { businesses, businessNames, familyNames, givenNames, streetEnds, streetStarts } from './names.ts';
import { type Random, randomFrom } from './random.ts';

/** What a signal can name. Everything is invented and recognisable as such. */
export interface Things {
  readonly victim: Person;
  readonly suspect: Person;
  readonly address: { readonly text: string; readonly postcode: string; readonly houseNumber: string };
  readonly company: { readonly name: string; readonly kvk: string };
  readonly phone: string;
  readonly plate: string;
}

export interface Person {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string;
}

/**
 * The persons and things of one signal; the same number always has the same. A later signal that names
 * those of an earlier number has something in common with it.
 */
export function thingsOf(seed: string, number: number): Things {
  const random = randomFrom(seed, 'things', number);
  return {
    victim: personOf(random, 1968, 2000),
    suspect: personOf(random, 1962, 2001),
    address: addressOf(random),
    company: {
      name: `${random.pick(businesses)} ${random.pick(businessNames)}`,
      kvk: kvkOf(random),
    },
    phone: phoneOf(random),
    plate: plateOf(random),
  };
}

/** A person with a birth date in these years, so that a later signal can mean the same person. */
function personOf(random: Random, from: number, until: number): Person {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    givenNames: random.pick(givenNames),
    familyName: random.pick(familyNames),
    birthDate: `${random.between(from, until)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
  };
}

/** Dutch postcodes do not end in SA, SD or SS; these do, so they belong to nobody. */
function addressOf(random: Random): Things['address'] {
  const houseNumber = `${random.between(1, 240)}${random.chance(0.15) ? random.pick(['A', 'B', 'C']) : ''}`;
  return {
    text: `${random.pick(streetStarts)}${random.pick(streetEnds)} ${houseNumber}`,
    postcode: `${random.between(1000, 9999)} ${random.pick(['SA', 'SD', 'SS'])}`,
    houseNumber,
  };
}

/** Numbers of the trade register never began with 00: the first two digits named a chamber, counted from 01. */
const kvkOf = (random: Random): string => `00${String(random.between(0, 999_999)).padStart(6, '0')}`;

/** Mobile numbers that begin with 0600 are given to nobody. */
export const phoneOf = (random: Random): string => {
  const digits = String(random.between(0, 999_999)).padStart(6, '0');
  return `06 00${digits.slice(0, 2)} ${digits.slice(2)}`;
};

/** Plates of vowels only; Dutch plates are given out without vowels. */
function plateOf(random: Random): string {
  const vowel = () => random.pick(['A', 'E', 'I', 'O', 'U']);
  return `${vowel()}${vowel()}-${String(random.between(0, 999)).padStart(3, '0')}-${vowel()}`;
}
