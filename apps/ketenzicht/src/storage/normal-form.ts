/** A telephone number in international form (E.164); without country code it is taken to be Dutch. */
export function normalPhone(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = text.replace(/\(0\)/g, '').replace(/[\s().\-/]/g, '');
  const number = bare
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, '+31')
    .replace(/^\+310/, '+31');
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
 * A person by full name and birth date; a name alone recognises too many. Accents, capitals, spaces and
 * the order of names do not matter.
 */
export function normalPerson(person: {
  readonly givenNames?: string | undefined;
  readonly familyName?: string | undefined;
  readonly birthDate?: string | undefined;
}): string | undefined {
  const { givenNames, familyName, birthDate } = person;
  if (!givenNames || !familyName || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate ?? '')) return undefined;
  const names = wordsOf(`${givenNames} ${familyName}`);
  return names.length >= 2 ? `${names.sort().join(' ')} ${birthDate}` : undefined;
}

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const compact = (text: string | undefined): string =>
  withoutAccents(text ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

const wordsOf = (text: string): string[] =>
  withoutAccents(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
