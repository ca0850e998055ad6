import type { Text } from '@ketenzicht/rulebook';
import type { Period } from '../counting/victims.ts';
import type { CountryCode } from '../country/country.ts';
import type { Edition } from '../edition/edition.ts';
import { periodKey } from '../tables/breakdown.ts';
import { type Category, countAt, type Table } from '../tables/table.ts';
import { ageCategories, ageKey, sexCategories } from './d9.ts';
import { nationalityAxis } from './nationality-names.ts';
import { answerAxis, developmentTable, rankedRows, recordTable, unknown, yearAxis } from './record-table.ts';

/** A presumed victim who returned with the support of IOM (000 L14422-14722); pseudonymous. */
export interface IomRecord {
  /** Year of departure. */
  readonly year: number;
  readonly sex: 'female' | 'male';
  /** At departure; nothing when unknown. */
  readonly age?: number;
  readonly nationality: CountryCode;
  /** Asked since 2009. */
  readonly form?: 'sexual' | 'other';
  /** Who referred; asked since 2010. */
  readonly referrer?: 'comensha' | 'shelter' | 'police' | 'aliens' | 'other';
  /** Days between intake (in 2008 and 2009: application) and departure. */
  readonly days: number;
}

const source: Text = { nl: 'Bron: IOM-databestanden', en: 'Source: IOM data files' };
const named = (nl: string, en: string): Category => ({ key: nl, label: { nl, en } });

const forms = {
  sexual: named('Seksuele uitbuiting', 'Sexual exploitation'),
  other: named('Uitbuiting buiten de seksindustrie', 'Exploitation outside the sex industry'),
};
const referrers = {
  comensha: named('CoMensha', 'CoMensha'),
  shelter: named('Opvang/hulpverlening', 'Shelter or care'),
  police: named('Politie', 'Police'),
  aliens: named('Vreemdelingenketen', 'Aliens chain'),
  other: named('Overige', 'Others'),
};

/** A month is 30 days (000 L14708-14722). The last class is printed without its sign. */
const durations: readonly (Category & { readonly upTo: number })[] = [
  { ...named('≤ één dag', 'up to one day'), upTo: 1 },
  { ...named('> één dag ≤ één week', 'one day to one week'), upTo: 7 },
  { ...named('> één week ≤ één maand', 'one week to one month'), upTo: 30 },
  {
    key: '> één maand',
    label: { nl: 'Langer dan één maand', en: 'longer than one month' },
    upTo: Number.POSITIVE_INFINITY,
  },
];

const formAskedFrom = 2009;
const referrerAskedFrom = 2010;

/** Tables B4.1-B4.7 of the ninth report and the ranking in its text (Tabel 2.3), from records of returns. */
export function iomEdition(records: readonly IomRecord[], period: Period): Edition {
  const years = yearAxis(period);
  const shared = { unit: 'returnee', period, source } as const;
  const since = (from: number): Period => ({ from: Math.max(from, period.from), until: period.until });
  const nationalities = recordTable(records, {
    ...shared,
    id: 'tabel-b4.4',
    number: 'Tabel B4.4',
    title: { nl: 'Nationaliteit of herkomstland', en: 'Nationality or country of origin' },
    rows: nationalityAxis(records, { spelling: { SVK: 'Slowakaanse' }, withUnknown: false }),
    columns: years,
    percent: 'column',
    ranking: { last: 3, lastIn: { Totaal: 5 }, style: 'ordinal', styleIn: { Totaal: 'number' } },
    footnotes: [
      {
        nl: 'IOM registreerde afwisselend nationaliteit en herkomstland.',
        en: 'IOM registered nationality and country of origin alternately.',
      },
    ],
    drawing: 'none',
  });
  const referrerPeriod = since(referrerAskedFrom);
  const tables: readonly Table[] = [
    rankedRows(nationalities, {
      id: 'tabel-2.3-iom',
      number: 'Tabel 2.3',
      title: {
        nl: 'Rangorde nationaliteiten of herkomstlanden',
        en: 'Ranking of nationalities or countries of origin',
      },
      keep: (row) => firstOverall(nationalities, 3).includes(row),
    }),
    developmentTable(records, {
      ...shared,
      id: 'tabel-b4.1',
      number: 'Tabel B4.1',
      title: { nl: 'Aantal vrijwillig teruggekeerde slachtoffers', en: 'Victims who returned voluntarily' },
      column: 'Aantal (N)',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b4.2',
      number: 'Tabel B4.2',
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
      id: 'tabel-b4.3',
      number: 'Tabel B4.3',
      title: { nl: 'Leeftijdscategorieën', en: 'Age classes' },
      rows: years,
      columns: answerAxis({ nl: 'Leeftijd', en: 'Age' }, [...ageCategories, unknown], ({ age }) =>
        age === undefined ? undefined : ageKey(age),
      ),
      percent: 'row',
      drawing: 'none',
    }),
    nationalities,
    recordTable(records, {
      ...shared,
      id: 'tabel-b4.5',
      number: 'Tabel B4.5',
      title: { nl: 'Uitbuitingsvorm', en: 'Form of exploitation' },
      period: since(formAskedFrom),
      rows: answerAxis(
        { nl: 'Uitbuitingsvorm', en: 'Form' },
        [...Object.values(forms), unknown],
        ({ form }) => form && forms[form].key,
      ),
      columns: yearAxis(since(formAskedFrom)),
      where: ({ year }) => year >= formAskedFrom,
      percent: 'column',
      drawing: 'parts',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b4.6',
      number: 'Tabel B4.6',
      title: { nl: 'Verwijzers naar IOM', en: 'Who referred to IOM' },
      period: referrerPeriod,
      rows: answerAxis(
        { nl: 'Verwijzer', en: 'Referred by' },
        [...Object.values(referrers), unknown],
        ({ referrer }) => referrer && referrers[referrer].key,
      ),
      columns: yearAxis(
        referrerPeriod,
        named(`Totaal ${periodKey(referrerPeriod)}`, `Total ${periodKey(referrerPeriod)}`),
      ),
      where: ({ year }) => year >= referrerAskedFrom,
      percent: 'column',
      drawing: 'parts',
    }),
    recordTable(records, {
      ...shared,
      id: 'tabel-b4.7',
      number: 'Tabel B4.7',
      title: { nl: 'Tijd tussen intake en vertrek', en: 'Time between intake and departure' },
      rows: answerAxis(
        { nl: 'Tijdsduur', en: 'Duration' },
        durations.map(({ key, label }) => ({ key, label })),
        ({ days }) => durations.find(({ upTo }) => days <= upTo)?.key,
      ),
      columns: years,
      percent: 'column',
      footnotes: [{ nl: 'Een maand is hier 30 dagen.', en: 'A month is 30 days here.' }],
      drawing: 'parts',
    }),
  ];
  return {
    id: `iom-${periodKey(period)}`,
    title: {
      nl: `Vrijwillig teruggekeerde slachtoffers ${periodKey(period)}`,
      en: `Victims who returned voluntarily ${periodKey(period)}`,
    },
    period,
    chapters: [
      {
        id: 'iom',
        title: { nl: 'Terugkeer met hulp van IOM', en: 'Return with the help of IOM' },
        introduction: [],
        tables: tables.map(({ id }) => id),
      },
    ],
    tables,
  };
}

/** The rows that are largest over the whole period. */
function firstOverall(table: Table, last: number): readonly string[] {
  return table.rows.categories
    .filter(({ total: isTotal, rest }) => !isTotal && !rest)
    .map(({ key }) => ({ key, count: countAt(table, key, 'Totaal') ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, last)
    .map(({ key }) => key);
}
