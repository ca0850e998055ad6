import { type Form, forms, type Language, roles } from '@ketenzicht/rulebook';
import { t } from '../../face/messages/catalogue.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { Directory } from '../../signals/directory.ts';
import type { OpenDossierCount, OpenDutyCount } from '../../storage/statistics.ts';
import type { CsvCell } from '../csv.ts';
import { actName } from '../reference/rule-words.ts';
import { isAbout, type StepRow } from './charts.ts';
import { stepNames } from './step-names.ts';

/** A table as it is downloaded. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Names of places and organisations. */
export type Names = Pick<Directory, 'organisation' | 'municipality'>;

export const organisationName = (names: Names, id: string): string => names.organisation(id)?.name ?? id;

export const municipalityName = (names: Names, code: string | undefined, lang: Language): string =>
  code === undefined ? t(m.unknownMunicipality, lang) : (names.municipality(code)?.name ?? code);

/** Open signals of one municipality, counted per form. */
export interface MunicipalityRow {
  readonly municipality: string | undefined;
  readonly open: number;
  readonly oldest: string;
  /** Per form, and under `unknown` those of which the form is not known. */
  readonly perForm: Readonly<Record<Form | 'unknown', number>>;
}

/** Open signals per municipality, most first. */
export function municipalityRows(counts: readonly OpenDossierCount[]): readonly MunicipalityRow[] {
  const municipalities = new Set(counts.map(({ municipality }) => municipality));
  return [...municipalities]
    .map((municipality) => {
      const rows = counts.filter((count) => count.municipality === municipality);
      const count = (form: Form | undefined) =>
        rows.filter((row) => isAbout(row.forms, form)).reduce((sum, row) => sum + row.open, 0);
      return {
        municipality,
        open: rows.reduce((sum, row) => sum + row.open, 0),
        oldest: rows.map(({ oldest }) => oldest).sort()[0] ?? '',
        perForm: {
          sexual: count('sexual'),
          labour: count('labour'),
          criminal: count('criminal'),
          organ: count('organ'),
          unknown: count(undefined),
        },
      };
    })
    .sort((a, b) => b.open - a.open);
}

/** Forms in the order in which they are shown, the unknown one last. */
export const formColumns = (
  lang: Language,
): readonly { readonly key: Form | 'unknown'; readonly label: string }[] => [
  ...(Object.keys(forms) as Form[]).map((key) => ({ key, label: forms[key].label[lang] })),
  { key: 'unknown', label: t(m.unknownForm, lang) },
];

export function dutiesCsv(duties: readonly OpenDutyCount[], names: Names, lang: Language): CsvTable {
  return {
    header: [m.organisation, m.role, m.act, m.open, m.overdue, m.suspended, m.oldest].map((text) =>
      t(text, lang),
    ),
    rows: duties.map(({ organisation, role, act, open, overdue, suspended, oldest }) => [
      organisationName(names, organisation),
      roles[role].label[lang],
      actName(act, lang),
      open,
      overdue,
      suspended,
      oldest,
    ]),
  };
}

export function signalsCsv(rows: readonly MunicipalityRow[], names: Names, lang: Language): CsvTable {
  const columns = formColumns(lang);
  return {
    header: [
      t(m.municipality, lang),
      t(m.open, lang),
      ...columns.map(({ label }) => label),
      t(m.oldest, lang),
    ],
    rows: rows.map(({ municipality, open, perForm, oldest }) => [
      municipalityName(names, municipality, lang),
      open,
      ...columns.map(({ key }) => perForm[key]),
      oldest,
    ]),
  };
}

export function stepsCsv(rows: readonly StepRow[], lang: Language): CsvTable {
  return {
    header: [m.step, m.count, m.median, m.ninthDecile].map((text) => t(text, lang)),
    rows: rows.map(({ kind, ended, median, ninthDecile }) => [
      stepNames[kind][lang],
      ended,
      median,
      ninthDecile,
    ]),
  };
}
