import { addressLine, postcode } from './address.ts';
import type { Chances } from './compare/level.ts';
import { partialDate } from './date/partial-date.ts';
import type { Text } from './explain/text.ts';
import { familyName } from './name/family-name.ts';
import { bareNumber, documentNumber } from './number/document-number.ts';
import { phoneNumber } from './number/phone.ts';
import { fold, foldSet, saysUnknown } from './text/fold.ts';

/** How values are compared: names also by sound and short form, dates by their parts, and so on. */
export type Comparison = 'name' | 'text' | 'date' | 'number' | 'checkedNumber' | 'code';

/**
 * Whom agreement points at: one person; a family, which shares its name; or people who were reached at one
 * place or number, as in a household, a shelter or a hotel.
 */
export type Evidence = 'person' | 'family' | 'whereabouts';

/** What linkage knows about one meaning of a column. */
interface RoleKnowledge {
  readonly title: Text;
  readonly comparison: Comparison;
  readonly evidence: Evidence;
  /** Roles with the same word are also compared crosswise: a family name in the field of the given name. */
  readonly crosses?: 'name' | 'address';
  /** Headings of columns that mean this, small letters and digits only. */
  readonly headings: readonly string[];
  /** The value in the form in which it is compared; nothing when it is unknown. */
  readonly normalise: (raw: string) => string;
  readonly chances: { readonly same: Chances; readonly other: Chances };
}

const known =
  (normalise: (raw: string) => string) =>
  (raw: string): string =>
    foldSet(raw, (part) => (saysUnknown(fold(part)) ? '' : normalise(part)));

const codeOf = (raw: string): string => fold(raw).replaceAll(' ', '');

/**
 * Chances of the levels differs, partial, close, exact, crossed, for two records of one person and of two
 * persons. They are starting points, chosen by hand; where there are thousands of records they give way
 * to what the records themselves say.
 */
const same = {
  name: [0.07, 0.03, 0.12, 0.75, 0.03],
  text: [0.12, 0.05, 0.13, 0.68, 0.02],
  date: [0.1, 0.04, 0.1, 0.75, 0.01],
  number: [0.05, 0.02, 0.08, 0.84, 0.01],
  category: [0.06, 0.01, 0.03, 0.89, 0.01],
} as const satisfies Readonly<Record<string, Chances>>;

const other = {
  givenName: [0.953, 0.02, 0.015, 0.01, 0.002],
  familyName: [0.976, 0.012, 0.008, 0.003, 0.001],
  text: [0.966, 0.015, 0.008, 0.01, 0.001],
  line: [0.972, 0.015, 0.005, 0.006, 0.002],
  date: [0.9787, 0.015, 0.006, 0.0002, 0.0001],
  identifier: [0.99988, 0.00008, 0.00003, 0.000005, 0.000005],
  postcode: [0.96, 0.02, 0.015, 0.004, 0.001],
  houseNumber: [0.83, 0.05, 0.1, 0.018, 0.002],
  category: [0.86, 0.01, 0.02, 0.1, 0.01],
  sex: [0.48, 0.005, 0.005, 0.5, 0.01],
} as const satisfies Readonly<Record<string, Chances>>;

const identifier = (title: Text, headings: readonly string[], normalise = bareNumber): RoleKnowledge => ({
  title,
  comparison: 'number',
  evidence: 'person',
  headings,
  normalise: known(normalise),
  chances: { same: same.number, other: other.identifier },
});

const line = (title: Text, headings: readonly string[]): RoleKnowledge => ({
  title,
  comparison: 'text',
  evidence: 'whereabouts',
  crosses: 'address',
  headings,
  normalise: known(addressLine),
  chances: { same: same.text, other: other.line },
});

const category = (
  title: Text,
  evidence: Evidence,
  headings: readonly string[],
  chances: Chances = other.category,
): RoleKnowledge => ({
  title,
  comparison: 'code',
  evidence,
  headings,
  normalise: known(codeOf),
  chances: { same: same.category, other: chances },
});

const name = (
  title: Text,
  headings: readonly string[],
  normalise: (raw: string) => string,
  chances: Chances,
  evidence: Evidence = 'person',
): RoleKnowledge => ({
  title,
  comparison: 'name',
  evidence,
  crosses: 'name',
  headings,
  normalise: known(normalise),
  chances: { same: same.name, other: chances },
});

/** Every meaning that a column can have; a column of any other meaning is compared as text. */
export const roles = {
  givenName: name(
    { nl: 'voornaam', en: 'given name' },
    [
      'givenname',
      'givennames',
      'firstname',
      'forename',
      'voornaam',
      'voornamen',
      'roepnaam',
      'fname',
      'vorname',
      'prenom',
    ],
    fold,
    other.givenName,
  ),
  familyName: name(
    { nl: 'achternaam', en: 'family name' },
    ['familyname', 'surname', 'lastname', 'achternaam', 'geslachtsnaam', 'lname', 'nachname', 'nom'],
    familyName,
    other.familyName,
    'family',
  ),
  fullName: name({ nl: 'naam', en: 'name' }, ['fullname', 'name', 'naam'], familyName, other.familyName),
  alias: name(
    { nl: 'andere naam', en: 'other name' },
    ['alias', 'aliases', 'aliassen', 'nickname', 'bijnaam', 'roepnamen'],
    fold,
    other.givenName,
  ),
  birthDate: {
    title: { nl: 'geboortedatum', en: 'date of birth' },
    comparison: 'date',
    evidence: 'person',
    headings: [
      'birthdate',
      'dateofbirth',
      'dob',
      'geboortedatum',
      'gebdatum',
      'birthday',
      'geburtsdatum',
      'birthyear',
      'yearofbirth',
      'geboortejaar',
    ],
    normalise: partialDate,
    chances: { same: same.date, other: other.date },
  },
  sex: category({ nl: 'geslacht', en: 'sex' }, 'person', ['sex', 'gender', 'geslacht'], other.sex),
  nationality: category({ nl: 'nationaliteit', en: 'nationality' }, 'person', [
    'nationality',
    'nationaliteit',
    'citizenship',
  ]),
  birthPlace: {
    ...line({ nl: 'geboorteplaats', en: 'place of birth' }, [
      'birthplace',
      'placeofbirth',
      'geboorteplaats',
      'birthcity',
    ]),
    evidence: 'person',
  },
  bsn: {
    ...identifier({ nl: 'burgerservicenummer', en: 'citizen service number' }, [
      'bsn',
      'burgerservicenummer',
    ]),
    comparison: 'checkedNumber',
  },
  vNumber: identifier({ nl: 'V-nummer', en: 'V-number' }, ['vnumber', 'vnummer', 'vreemdelingennummer']),
  documentNumber: identifier(
    { nl: 'documentnummer', en: 'document number' },
    ['documentnumber', 'documentnummer', 'passport', 'passportnumber', 'paspoortnummer', 'idnumber'],
    documentNumber,
  ),
  identifier: identifier({ nl: 'nummer van de persoon', en: 'number of the person' }, [
    'identifier',
    'nationalid',
    'nationalidentifier',
    'socsecid',
    'socialsecuritynumber',
    'socialsecurity',
    'socialsecurityid',
    'ssn',
    'nino',
    'personnumber',
    'taxid',
    'nhsnumber',
  ]),
  registrationNumber: identifier({ nl: 'registratienummer', en: 'registration number' }, [
    'registrationnumber',
    'kvk',
    'kvknummer',
    'companynumber',
    'kenteken',
    'licenceplate',
    'licenseplate',
    'vehicle',
  ]),
  phone: {
    ...identifier(
      { nl: 'telefoonnummer', en: 'phone number' },
      ['phone', 'phones', 'phonenumber', 'telephone', 'telefoon', 'telefoonnummer', 'mobile', 'mobiel'],
      phoneNumber,
    ),
    evidence: 'whereabouts',
  },
  email: {
    ...identifier(
      { nl: 'e-mailadres', en: 'e-mail address' },
      ['email', 'emailaddress', 'mail', 'emailadres'],
      (raw) => raw.trim().toLowerCase(),
    ),
    comparison: 'text',
  },
  houseNumber: {
    title: { nl: 'huisnummer', en: 'house number' },
    comparison: 'code',
    evidence: 'whereabouts',
    headings: ['housenumber', 'streetnumber', 'huisnummer', 'housenr', 'streetno'],
    normalise: known(codeOf),
    chances: { same: same.number, other: other.houseNumber },
  },
  street: line({ nl: 'straat', en: 'street' }, [
    'street',
    'streetname',
    'straat',
    'straatnaam',
    'address1',
    'addressline1',
  ]),
  address: line({ nl: 'adres', en: 'address' }, [
    'address',
    'adres',
    'fulladdress',
    'address2',
    'addressline2',
    'addressline',
  ]),
  city: line({ nl: 'plaats', en: 'town' }, [
    'city',
    'place',
    'town',
    'suburb',
    'plaats',
    'woonplaats',
    'plaatsnaam',
    'locality',
    'municipality',
    'gemeente',
  ]),
  postcode: {
    title: { nl: 'postcode', en: 'postcode' },
    comparison: 'code',
    evidence: 'whereabouts',
    headings: ['postcode', 'postalcode', 'zip', 'zipcode', 'postcd'],
    normalise: known(postcode),
    chances: { same: same.number, other: other.postcode },
  },
  region: category({ nl: 'regio', en: 'region' }, 'whereabouts', [
    'region',
    'regio',
    'state',
    'province',
    'provincie',
  ]),
  country: category({ nl: 'land', en: 'country' }, 'whereabouts', ['country', 'land', 'countryofresidence']),
  text: {
    title: { nl: 'tekst', en: 'text' },
    comparison: 'text',
    evidence: 'person',
    headings: [],
    normalise: known(fold),
    chances: { same: same.text, other: other.text },
  },
} as const satisfies Readonly<Record<string, RoleKnowledge>>;

export type Role = keyof typeof roles;

export const roleOf = (role: Role): RoleKnowledge => roles[role];

const bareHeading = (heading: string): string => fold(heading).replaceAll(' ', '');

const byHeading: ReadonlyMap<string, Role> = new Map(
  (Object.keys(roles) as Role[]).flatMap((role) =>
    [role, ...roleOf(role).headings].map((heading) => [bareHeading(heading), role] as const),
  ),
);

/** The role that a heading or the name of a role stands for ("date_of_birth", "birthDate"), if known. */
export const roleNamed = (heading: string): Role | undefined => byHeading.get(bareHeading(heading));
