import type { Text } from '@ketenzicht/rulebook';
import { ranksOf } from '../counting/rounding.ts';
import type { Period } from '../counting/victims.ts';
import type { CountryCode } from '../country/country.ts';
import type { Edition } from '../edition/edition.ts';
import { periodKey } from '../tables/breakdown.ts';
import type { Category, Table } from '../tables/table.ts';
import { nationalityAxis } from './nationality-names.ts';
import { answerAxis, developmentTable, rankedRows, recordTable, unknown, yearAxis } from './record-table.ts';

/** How the return process of a possible victim ended (000 L14346-14413). */
export type D9Outflow = 'permit' | 'left' | 'leftSupervised' | 'forced' | 'other' | 'open';

/** A possible victim for whom the D9 procedure was started in the return process (000 L14089-14109); pseudonymous. */
export interface D9Record {
  /** Year in which the procedure was started. */
  readonly year: number;
  readonly sex: 'female' | 'male';
  /** At the start of the procedure. */
  readonly age: number;
  /** The preferred nationality; nothing when unknown. */
  readonly nationality?: CountryCode;
  /** Whether a complaint was filed after the start; nothing when unknown. */
  readonly complaint?: boolean;
  readonly outflow: D9Outflow;
  /** Of who got a permit: whether it was a B9 permit; nothing when unknown. */
  readonly b9?: boolean;
}

const source: Text = { nl: 'Bron: DT&V-bestanden', en: 'Source: DT&V files' };
const named = (nl: string, en: string): Category => ({ key: nl, label: { nl, en } });

export const sexCategories = { female: named('Vrouwelijk', 'Female'), male: named('Mannelijk', 'Male') };

/** Age classes of the report (000 L14128-14161); others than those of the monitor. */
export const reportAges: readonly (Category & { readonly upTo: number })[] = [
  { ...named('0-14 jaar', '0-14'), upTo: 14 },
  { ...named('15-17 jaar', '15-17'), upTo: 17 },
  { ...named('18-23 jaar', '18-23'), upTo: 23 },
  { ...named('24-30 jaar', '24-30'), upTo: 30 },
  { ...named('31-40 jaar', '31-40'), upTo: 40 },
  { ...named('41+ jaar', '41+'), upTo: Number.POSITIVE_INFINITY },
];
export const ageKey = (age: number): string | undefined => reportAges.find(({ upTo }) => age <= upTo)?.key;
export const ageCategories: readonly Category[] = reportAges.map(({ key, label }) => ({ key, label }));

const outflows: Readonly<Record<D9Outflow, Category>> = {
  permit: named('Vergunning verleend', 'Permit granted'),
  left: named('Zelfstandig vertrek zonder toezicht', 'Left independently, unsupervised'),
  leftSupervised: named('Zelfstandig vertrek onder toezicht', 'Left independently, supervised'),
  forced: named('Gedwongen vertrek uit Nederland', 'Forced departure from the Netherlands'),
  other: named('Overige uitstroom', 'Other outflow'),
  open: named('Vertrekprocedures nog open', 'Return procedures still open'),
};

const yesNoUnknown = (yes: Category, no: Category): readonly Category[] => [yes, no, unknown];
const complaintFiled = named('Aangifte gedaan', 'Complaint filed');
const noComplaint = named('Geen aangifte gedaan', 'No complaint filed');
const b9Granted = named('B9-vergunning verleend', 'B9 permit granted');
const noB9 = named('Geen B9-vergunning verleend', 'No B9 permit granted');

/** Tables B3.1-B3.7 of the ninth report and the ranking in its text (Tabel 2.1), from records of the D9 procedure. */
export function d9Edition(records: readonly D9Record[], period: Period): Edition {
  const years = yearAxis(period);
  const shared = { unit: 'alien', period, source } as const;
  const nationalities = recordTable(records, {
    ...shared,
    id: 'tabel-b3.4',
    number: 'Tabel B3.4',
    title: { nl: 'Nationaliteit', en: 'Nationality' },
    rows: nationalityAxis(records, {
      spelling: { ALB: 'Albanese', SLE: 'Sierraleoonse' },
      withUnknown: true,
    }),
    columns: years,
    percent: 'column',
    ranking: { last: 3, lastIn: { Totaal: 5 }, style: 'ordinal' },
    drawing: 'none',
  });
  const tables: readonly Table[] = [
    rankedRows(nationalities, {
      id: 'tabel-2.1-d9',
      number: 'Tabel 2.1',
      title: { nl: 'Top-3-rangorde nationaliteiten', en: 'Top 3 ranking of nationalities' },
      keep: (row) => inTop(nationalities, row, 3),
    }),
    developmentTable(records, {
      ...shared,
      id: 'tabel-b3.1',
      number: 'Tabel B3.1',
      title: {
        nl: 'Aantal gesignaleerde mogelijke slachtoffers tijdens het terugkeertraject',
        en: 'Possible victims signalled during the return process',
      },
      column: 'Aantal',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b3.2',
      number: 'Tabel B3.2',
      title: { nl: 'Geslacht', en: 'Sex' },
      rows: years,
      columns: answerAxis(
        { nl: 'Geslacht', en: 'Sex' },
        Object.values(sexCategories),
        ({ sex }) => sexCategories[sex].key,
      ),
      percent: 'row',
      drawing: 'none',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b3.3',
      number: 'Tabel B3.3',
      title: { nl: 'Leeftijdscategorieën', en: 'Age classes' },
      rows: years,
      columns: answerAxis({ nl: 'Leeftijd', en: 'Age' }, ageCategories, ({ age }) => ageKey(age)),
      percent: 'row',
      footnotes: [
        { nl: 'Leeftijd bij het begin van de procedure.', en: 'Age at the start of the procedure.' },
      ],
      drawing: 'none',
    }),
    nationalities,
    recordTable(records, {
      ...shared,
      id: 'tabel-b3.5',
      number: 'Tabel B3.5',
      title: { nl: 'Aangifte van mensenhandel', en: 'Complaint of trafficking' },
      rows: answerAxis(
        { nl: 'Aangifte', en: 'Complaint' },
        yesNoUnknown(complaintFiled, noComplaint),
        ({ complaint }) =>
          complaint === undefined ? undefined : (complaint ? complaintFiled : noComplaint).key,
      ),
      columns: years,
      percent: 'column',
      drawing: 'parts',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b3.6',
      number: 'Tabel B3.6',
      title: { nl: 'Uitstroomcategorieën', en: 'Outflow' },
      rows: answerAxis(
        { nl: 'Uitstroom', en: 'Outflow' },
        Object.values(outflows),
        ({ outflow }) => outflows[outflow].key,
      ),
      columns: years,
      percent: 'column',
      drawing: 'parts',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b3.7',
      number: 'Tabel B3.7',
      title: { nl: 'B9-verleningen bij vergunning verleend', en: 'B9 permits among permits granted' },
      rows: answerAxis({ nl: 'Vergunning', en: 'Permit' }, yesNoUnknown(b9Granted, noB9), ({ b9 }) =>
        b9 === undefined ? undefined : (b9 ? b9Granted : noB9).key,
      ),
      columns: years,
      where: ({ outflow }) => outflow === 'permit',
      percent: 'column',
      drawing: 'parts',
    }),
  ];
  return {
    id: `d9-${periodKey(period)}`,
    title: {
      nl: `Mogelijke slachtoffers in het terugkeertraject ${periodKey(period)}`,
      en: `Possible victims in the return process ${periodKey(period)}`,
    },
    period,
    chapters: [
      {
        id: 'd9',
        title: { nl: 'De D9-procedure', en: 'The D9 procedure' },
        introduction: [],
        tables: tables.map(({ id }) => id),
      },
    ],
    tables,
  };
}

/** Whether a row holds one of the first places in some column. */
export function inTop(table: Table, row: string, last: number): boolean {
  const width = table.columns.categories.length;
  const ranked = table.rows.categories.flatMap(({ key, total, rest }, place) =>
    total || rest ? [] : [{ key, place }],
  );
  const index = ranked.findIndex(({ key }) => key === row);
  return table.columns.categories.some(
    (_, column) =>
      ranksOf(
        ranked.map(({ place }) => table.counts[place * width + column] ?? 0),
        last,
      )[index] !== undefined,
  );
}
