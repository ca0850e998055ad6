import { firstValue } from '../columns.ts';
import { ranksOf } from '../counting/rounding.ts';
import { at } from '../counting/victims.ts';
import { countries, countryLabel } from '../country/country.ts';
import {
  type Counted,
  columnAxis,
  columnSums,
  countsOf,
  cubeOf,
  type Division,
  elevenColumns,
  periodKey,
} from './breakdown.ts';
import { columnsLabel, registerSource } from './breakdown-table.ts';
import type { Table } from './table.ts';

/** Key of the row of nationalities that are left out; which they are differs per edition. */
export const otherNationalitiesKey = 'Andere nationaliteiten';

/** Key of the row with the heads of the columns: how many victims each column holds. */
export const columnHeadKey = 'n (kolomkop)';

/** Every nationality; the first place is for an unknown one. */
export const byNationality = ({ victims }: Counted): Division => ({
  categories: [
    { key: 'Onbekend', label: { nl: 'Onbekend', en: 'Unknown' }, rest: true },
    ...countries.map(({ code }) => ({ key: countryLabel(code).nl, label: countryLabel(code) })),
  ],
  membership: { kind: 'one', of: (row) => Math.max(0, at(victims.nationality, row) - firstValue + 1) },
});

/**
 * Tabel 2.1 (R21): every nationality in the top of at least one year or form of trafficking, by size. The column
 * of the whole period keeps the place among all nationalities, also those left out.
 */
export function nationalityTable(counted: Counted): Table {
  const { victims, policy } = counted;
  const { period } = victims;
  const columns = elevenColumns(period);
  const width = columns.length;
  const division = byNationality(counted);
  const everything = division.categories;
  const cube = cubeOf(counted, division);
  const counts = countsOf(cube, everything.length, columns, period);
  const lineOf = (place: number) => counts.slice(place * width, (place + 1) * width);
  const nationalities = everything.flatMap((_, place) => (place === 0 ? [] : [place]));
  const inTop = new Set(
    columns.flatMap(({ total }, column) => {
      if (total) return [];
      const ranks = ranksOf(
        nationalities.map((place) => counts[place * width + column] ?? 0),
        policy.topNationalities,
      );
      return nationalities.filter((_, index) => ranks[index] !== undefined);
    }),
  );
  const bySize = (a: number, b: number) => (lineOf(b).at(-1) ?? 0) - (lineOf(a).at(-1) ?? 0) || a - b;
  const shown = nationalities.filter((place) => inTop.has(place)).sort(bySize);
  const hidden = nationalities
    .filter((place) => !inTop.has(place) && (lineOf(place).at(-1) ?? 0) > 0)
    .sort(bySize);
  const restOf = (places: readonly number[]) =>
    columns.map((_, column) => places.reduce((sum, place) => sum + (lineOf(place)[column] ?? 0), 0));
  const lines = [
    ...shown.map((place) => ({ category: everything[place], counts: lineOf(place) })),
    {
      category: {
        key: otherNationalitiesKey,
        label: { nl: 'Andere nationaliteiten', en: 'Other nationalities' },
        rest: true as const,
      },
      counts: restOf(hidden),
    },
    { category: everything[0], counts: lineOf(0) },
  ].flatMap(({ category, counts: line }) => (category === undefined ? [] : [{ category, counts: line }]));
  const heads = columns.map((_, column) => lines.reduce((sum, line) => sum + (line.counts[column] ?? 0), 0));
  const totalKey = periodKey(period);
  return {
    id: 'tabel-2.1',
    number: { nl: 'Tabel 2.1', en: 'Table 2.1' },
    title: {
      nl: 'Top-5 nationaliteiten van de bij CoMensha gemelde slachtoffers per vorm van mensenhandel en per jaar',
      en: 'Top 5 nationalities of victims notified to CoMensha by form of trafficking and by year',
    },
    unit: 'victim',
    period,
    size: heads.at(-1) ?? 0,
    sizeSymbol: 'N',
    source: registerSource,
    rows: {
      label: { nl: 'Nationaliteit', en: 'Nationality' },
      categories: [
        ...lines.map(({ category }) => category),
        { key: columnHeadKey, label: { nl: 'Totaal', en: 'Total' }, total: true },
      ],
    },
    columns: columnAxis(columns, columnsLabel),
    counts: [...lines.flatMap((line) => line.counts), ...heads],
    sums: [
      ...columnSums(columns),
      { axis: 'rows', total: columnHeadKey, parts: lines.map(({ category }) => category.key) },
    ],
    ranking: {
      last: policy.topNationalities,
      /* Not Infinity, which JSON does not know. */
      lastIn: { [totalKey]: Number.MAX_SAFE_INTEGER },
      style: 'number',
      hidden: hidden.map(lineOf),
    },
    rules: ['R1', 'R4', 'R8', 'R9', 'R11', 'R21'],
    footnotes: omitted(
      hidden.map((place) => ({ key: everything[place]?.key ?? '', count: lineOf(place).at(-1) ?? 0 })),
      shown.map((place) => lineOf(place).at(-1) ?? 0),
    ),
    drawing: 'none',
  };
}

/** The footnote on nationalities that are larger than a listed one, but in no top (001 L745). */
function omitted(
  hidden: readonly { readonly key: string; readonly count: number }[],
  shown: readonly number[],
): Table['footnotes'] {
  const smallest = Math.min(...shown);
  const larger = hidden.filter(({ count }) => count > smallest);
  if (larger.length === 0) return [];
  const names = larger.map(({ key, count }) => `${key} (${count})`).join(', ');
  return [
    {
      nl: `Niet opgenomen, hoewel groter dan een nationaliteit in de tabel: ${names}. Zij staan in geen enkele top-5.`,
      en: `Left out, although larger than a nationality in the table: ${names}. They are in no top 5.`,
    },
  ];
}
