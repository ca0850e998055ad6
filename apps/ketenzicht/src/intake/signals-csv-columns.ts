import type { CodeList } from '@ketenzicht/rulebook';
import { codesOf, dangers, forms, personParts, reporterKinds } from '@ketenzicht/rulebook';

/** How the text of a cell becomes a value. Lists hold several values with a bar between them. */
type CellKind = 'text' | 'list' | 'date' | 'number' | 'yesNo';

export interface CsvColumn {
  /** Name in the header. */
  readonly name: string;
  readonly english: string;
  readonly kind: CellKind;
  /** Field of the report it fills; `#` stands for the place in a list. */
  readonly path: string;
  readonly required?: boolean;
  /** Codes the column takes. Their labels are accepted too. */
  readonly codes?: CodeList<string>;
}

/** The columns of a file with signals. The guide in docs/signalen-csv.md is checked against this table. */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'verhaal', english: 'narrative', kind: 'text', path: 'narrative', required: true },
  { name: 'gemeente', english: 'municipality', kind: 'text', path: 'where.municipality' },
  { name: 'plaats', english: 'place', kind: 'text', path: 'where.address' },
  { name: 'datum', english: 'date', kind: 'date', path: 'when.date' },
  { name: 'datum_van', english: 'date_from', kind: 'date', path: 'when.from' },
  { name: 'datum_tot', english: 'date_until', kind: 'date', path: 'when.until' },
  { name: 'gevaar', english: 'danger', kind: 'text', path: 'danger', required: true, codes: dangers },
  { name: 'vormen', english: 'forms', kind: 'list', path: 'forms', codes: forms },
  { name: 'kenmerken', english: 'indicators', kind: 'list', path: 'indicators' },
  { name: 'minderjarig', english: 'minor', kind: 'yesNo', path: 'minor' },
  { name: 'slachtoffers', english: 'victims', kind: 'number', path: 'victims' },
  { name: 'persoon_rol', english: 'person_part', kind: 'text', path: 'persons.0.part', codes: personParts },
  { name: 'persoon_voornamen', english: 'person_given_names', kind: 'text', path: 'persons.0.givenNames' },
  { name: 'persoon_achternaam', english: 'person_family_name', kind: 'text', path: 'persons.0.familyName' },
  { name: 'persoon_geboortedatum', english: 'person_birth_date', kind: 'date', path: 'persons.0.birthDate' },
  { name: 'persoon_leeftijd', english: 'person_age', kind: 'number', path: 'persons.0.age' },
  {
    name: 'persoon_nationaliteit',
    english: 'person_nationality',
    kind: 'text',
    path: 'persons.0.nationality',
  },
  { name: 'persoon_telefoon', english: 'person_phone', kind: 'text', path: 'persons.0.phone' },
  { name: 'adressen', english: 'addresses', kind: 'list', path: 'addresses.#.text' },
  { name: 'bedrijf', english: 'company', kind: 'text', path: 'companies.0.name' },
  { name: 'kvk', english: 'chamber_of_commerce', kind: 'text', path: 'companies.0.kvk' },
  { name: 'telefoons', english: 'phones', kind: 'list', path: 'phones' },
  { name: 'kentekens', english: 'plates', kind: 'list', path: 'vehicles.#.plate' },
  {
    name: 'melder',
    english: 'reporter',
    kind: 'text',
    path: 'reporter.kind',
    required: true,
    codes: reporterKinds,
  },
  { name: 'anoniem', english: 'anonymous', kind: 'yesNo', path: 'reporter.anonymous' },
  { name: 'melder_naam', english: 'reporter_name', kind: 'text', path: 'reporter.name' },
  { name: 'melder_email', english: 'reporter_email', kind: 'text', path: 'reporter.email' },
  { name: 'melder_telefoon', english: 'reporter_phone', kind: 'text', path: 'reporter.phone' },
  {
    name: 'melder_organisatie',
    english: 'reporter_organisation',
    kind: 'text',
    path: 'reporter.organisation',
  },
  { name: 'mag_benaderen', english: 'may_contact', kind: 'yesNo', path: 'reporter.mayContact' },
];

/** The code that a cell means: the code itself or its label in Dutch or English, in any case. */
export function codeIn(list: CodeList<string>, cell: string): string {
  const wanted = cell.toLowerCase();
  const isMeant = (code: string) =>
    [code, list[code]?.label.nl, list[code]?.label.en].some((name) => name?.toLowerCase() === wanted);
  return codesOf(list).find(isMeant) ?? cell;
}
