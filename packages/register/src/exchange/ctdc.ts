import type { Form } from '@ketenzicht/rulebook';
import { type Answer, given } from '../answer.ts';
import type { MeansOfControl } from '../lists/means.ts';
import type { Notification } from '../notification.ts';
import type { FactsMapping } from './mapping.ts';

/*
 * The Counter Trafficking Data Collaborative, Global Synthetic Data codebook version 2 (February 2024): 27
 * columns in the order of the file. A flag is 1 or empty.
 */

/** First age of each band, by the band as the files write it. */
const ageBands: readonly (readonly [number, string])[] = [
  [0, '0--8'],
  [9, '09--17'],
  [18, '18--20'],
  [21, '21--23'],
  [24, '24--26'],
  [27, '27--29'],
  [30, '30--38'],
  [39, '39--47'],
  [48, '48+'],
];

const monthBands: readonly (readonly [number, string])[] = [
  [0, '0--12 (0-1 yr)'],
  [13, '13--24 (1-2 yrs)'],
  [25, '25+ (2+ yrs)'],
];

/** Means that CTDC takes together; the first of each is what an imported flag becomes. */
const meansFlags = {
  meansDebtBondageEarnings: ['debt', 'earnings'],
  meansThreats: ['threats', 'threatFamily', 'threatLaw'],
  meansAbusePsyPhySex: ['psychological', 'physical', 'sexual'],
  meansFalsePromises: ['falsePromises'],
  meansDrugsAlcohol: ['substances'],
  meansDenyBasicNeeds: ['necessities', 'finances', 'movement', 'medical'],
  meansExcessiveWorkHours: ['hours'],
  meansWithholdDocs: ['documents'],
} as const satisfies Readonly<Record<string, readonly MeansOfControl[]>>;

const labourFlags = {
  typeOfLabourAgriculture: 'agriculture',
  typeOfLabourConstruction: 'construction',
  typeOfLabourDomesticWork: 'households',
  typeOfLabourHospitality: 'hospitality',
} as const;

const relationFlags = {
  recruiterRelationIntimatePartner: 'partner',
  recruiterRelationFriend: 'friend',
  recruiterRelationFamily: 'family',
  recruiterRelationOther: 'other',
} as const;

/** Forced criminality and begging are kinds of labour to CTDC, and come back as labour exploitation. */
const exploitFlags = {
  isForcedLabour: ['labour', 'criminal'],
  isSexualExploit: ['sexual'],
  isOtherExploit: ['organ'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

const genders = { male: 'Man', female: 'Woman', other: 'Trans/Transgender/NonConforming' } as const;

/** Columns of an exported file, in order. */
export const ctdcColumns = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'CountryOfExploitation',
  'traffickMonths',
  ...keysOf(meansFlags),
  ...keysOf(exploitFlags),
  ...keysOf(labourFlags),
  'typeOfSexProstitution',
  'typeOfSexPornography',
  ...keysOf(relationFlags),
] as const;

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[];
}

/** A notification as cells under `ctdcColumns`. To be protected before it is published. */
export function ctdcCells(one: Notification): readonly string[] {
  const sex = given(one.sex);
  const sectors = given(one.sectorsSexual) ?? [];
  const cells: Record<string, string> = {
    yearOfRegistration: one.reportDate.slice(0, 4),
    gender: sex === undefined ? '' : genders[sex],
    ageBroad: bandOf(ageBands, one.ageAtReport),
    citizenship: given(one.nationality) ?? '',
    CountryOfExploitation: given(one.placeOfExploitation)?.[0] ?? '',
    traffickMonths: bandOf(monthBands, one.months),
    typeOfSexProstitution: flag(sectors.some((sector) => sector !== 'other')),
    typeOfSexPornography: '',
  };
  raise(cells, meansFlags, given(one.means) ?? []);
  raise(cells, exploitFlags, given(one.forms) ?? []);
  for (const [column, sector] of Object.entries(labourFlags))
    cells[column] = flag(given(one.sectorsLabour)?.includes(sector) ?? false);
  for (const [column, relation] of Object.entries(relationFlags))
    cells[column] = flag(one.recruiter === relation);
  return ctdcColumns.map((column) => cells[column] ?? '');
}

const flag = (isRaised: boolean): string => (isRaised ? '1' : '');

function raise(
  cells: Record<string, string>,
  table: Readonly<Record<string, readonly string[]>>,
  codes: readonly string[],
): void {
  for (const [column, of] of Object.entries(table))
    cells[column] = flag(codes.some((code) => of.includes(code)));
}

function bandOf(bands: readonly (readonly [number, string])[], answer: Answer<number>): string {
  const value = given(answer);
  if (value === undefined) return '';
  return bands.findLast(([from]) => value >= from)?.[1] ?? '';
}

const firstOf = (bands: readonly (readonly [number, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...bands.map(([from, band]) => [band, String(from)]), ['NULL', ''], ['-99', '']]);

const flagsTo = (column: string, table: Readonly<Record<string, string | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(table).map(([theirs, codes]) => [
      theirs,
      { column, code: typeof codes === 'string' ? codes : (codes[0] ?? '') },
    ]),
  );

/** How a file of CTDC is read: bands become their first year or month, merged flags their first code. */
export const ctdcMapping: FactsMapping = {
  columns: {
    yearOfRegistration: 'report_date',
    gender: 'sex',
    ageBroad: 'age_at_report',
    citizenship: 'nationality',
    CountryOfExploitation: 'place_of_exploitation',
    traffickMonths: 'months',
    typeOfSexProstitution: null,
    typeOfSexPornography: null,
  },
  codes: {
    sex: { Man: 'male', Woman: 'female', 'Trans/Transgender/NonConforming': 'other', NULL: '', '-99': '' },
    age_at_report: firstOf(ageBands),
    months: firstOf(monthBands),
    nationality: { NULL: '', '-99': '' },
    place_of_exploitation: { NULL: '', '-99': '' },
  },
  flags: {
    ...flagsTo('means', meansFlags),
    ...flagsTo('forms', exploitFlags),
    ...flagsTo('sectors_labour', labourFlags),
    ...flagsTo('recruiter', relationFlags),
  },
  constants: { source: 'notifier', notifier_group: 'other' },
  year: '12-31',
  number: 'CTDC-',
};
