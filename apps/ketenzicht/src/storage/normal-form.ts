import { familyName as bareFamilyName, fold, partialDate, phoneNumber, soundOf } from '@ketenzicht/linkage';

/** A telephone number in international form (E.164); without country code it is taken to be Dutch. */
export function normalPhone(text: string | undefined): string | undefined {
  const number = phoneNumber(text ?? '');
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

/** A Dutch address as postcode and house number with addition, for example 1234AB12A. */
export function normalAddress(address: {
  readonly postcode?: string | undefined;
  readonly houseNumber?: string | undefined;
}): string | undefined {
  const postcode = compact(address.postcode);
  const houseNumber = compact(address.houseNumber);
  return /^[1-9]\d{3}[A-Z]{2}$/.test(postcode) && /^[1-9]\d*/.test(houseNumber)
    ? postcode + houseNumber
    : undefined;
}

/** A number of the trade register: eight digits. */
export function normalCompany(kvk: string | undefined): string | undefined {
  const digits = (kvk ?? '').replace(/\D/g, '');
  return digits.length === 8 ? digits : undefined;
}

/** A licence plate without hyphens and spaces. */
export function normalPlate(plate: string | undefined): string | undefined {
  const bare = compact(plate);
  return bare.length >= 4 ? bare : undefined;
}

/**
 * A person by the sound of the names and the day of birth; a name alone recognises too many. Spelling,
 * transliteration, prefixes and the order of names do not matter: the same knowledge of names by which the register
 * links people.
 */
export function normalPerson(person: {
  readonly givenNames?: string | undefined;
  readonly familyName?: string | undefined;
  readonly birthDate?: string | undefined;
}): string | undefined {
  const { givenNames = '', familyName = '', birthDate = '' } = person;
  const born = partialDate(birthDate);
  const given = fold(givenNames);
  const family = fold(familyName);
  if (given === '' || family === '' || !/^\d{4}(?!00)\d{2}(?!00)\d{2}$/.test(born)) return undefined;
  const sounds = bareFamilyName(`${given} ${family}`)
    .split(' ')
    .map((word) => soundOf(word) || word);
  return sounds.length >= 2 ? `${sounds.sort().join(' ')} ${born}` : undefined;
}

const compact = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
