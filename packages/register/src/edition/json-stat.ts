import type { Language } from '@ketenzicht/rulebook';
import { measuredCells } from '../tables/measured-cell.ts';
import type { Axis, Table } from '../tables/table.ts';

/** A dimension of a JSON-stat 2.0 dataset. */
interface JsonStatDimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, { readonly base: string; readonly decimals: number }>>;
  };
}

/** A dataset in JSON-stat 2.0. Its status says which values are withheld (`c`, confidential). */
export interface JsonStatDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly note?: readonly string[];
  readonly id: readonly ['row', 'column', 'measure'];
  readonly size: readonly number[];
  readonly role: { readonly metric: readonly ['measure'] };
  readonly dimension: Readonly<Record<'row' | 'column' | 'measure', JsonStatDimension>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, 'c'>>;
}

/** A table as JSON-stat 2.0: rows by columns by measure (count and percentage). */
export function jsonStat(table: Table, lang: Language): JsonStatDataset {
  const cells = measuredCells(table).filter(({ measure }) => measure === 'count');
  const value = cells.flatMap(({ count, percent }) => [
    count ?? null,
    percent === undefined ? null : percent === '-' ? 0 : Number(percent),
  ]);
  const withheld = cells.flatMap(({ count }, index) =>
    count === undefined ? [[String(2 * index), 'c'] as const] : [],
  );
  const measures = {
    count: { nl: 'Aantal', en: 'Count' },
    percent: { nl: 'Percentage', en: 'Percentage' },
  };
  return {
    version: '2.0',
    class: 'dataset',
    label: `${table.number[lang]} ${table.title[lang]}`,
    source: table.source[lang],
    ...(table.footnotes.length > 0 && { note: table.footnotes.map((note) => note[lang]) }),
    id: ['row', 'column', 'measure'],
    size: [table.rows.categories.length, table.columns.categories.length, 2],
    role: { metric: ['measure'] },
    dimension: {
      row: dimension(table.rows, lang),
      column: dimension(table.columns, lang),
      measure: {
        label: { nl: 'Maat', en: 'Measure' }[lang],
        category: {
          index: ['count', 'percent'],
          label: { count: measures.count[lang], percent: measures.percent[lang] },
          unit: { count: { base: table.unit, decimals: 0 }, percent: { base: '%', decimals: 0 } },
        },
      },
    },
    value,
    ...(withheld.length > 0 && { status: Object.fromEntries(withheld) }),
  };
}

const dimension = ({ label, categories }: Axis, lang: Language): JsonStatDimension => ({
  label: label[lang],
  category: {
    index: categories.map(({ key }) => key),
    label: Object.fromEntries(categories.map((category) => [category.key, category.label[lang]])),
  },
});
