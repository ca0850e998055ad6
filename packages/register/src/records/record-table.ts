import type { Text } from '@ketenzicht/rulebook';
import type { CountingRuleId } from '../counting/counting-rules.ts';
import type { Period } from '../counting/victims.ts';
import type { Category, CountedUnit, Drawing, PercentBase, Ranking, Table } from '../tables/table.ts';

/** One side of a table of records: into which category a record falls, and under which name all are added. */
export interface RecordAxis<R> {
  readonly label: Text;
  readonly categories: readonly Category[];
  /** Key of the category of a record; nothing when it has none. */
  readonly of: (record: R) => string | undefined;
  readonly total: Category;
}

/** A table of records that each count once, such as people who returned; declared. */
export interface RecordTableDefinition<R> {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly unit: CountedUnit;
  readonly period: Period;
  readonly source: Text;
  readonly rows: RecordAxis<R>;
  readonly columns: RecordAxis<R>;
  /** Which records are counted; all when absent. */
  readonly where?: (record: R) => boolean;
  /** Of which total a percentage is. */
  readonly percent?: 'row' | 'column';
  readonly ranking?: Ranking;
  readonly footnotes?: readonly Text[];
  readonly drawing: Drawing;
}

const rules: readonly CountingRuleId[] = ['R26'];

/** Counts records by row and column, with totals on both sides. */
export function recordTable<R>(records: readonly R[], definition: RecordTableDefinition<R>): Table {
  const { rows, columns, where } = definition;
  const rowKeys = [...rows.categories, rows.total].map(({ key }) => key);
  const columnKeys = [...columns.categories, columns.total].map(({ key }) => key);
  const counts = new Array<number>(rowKeys.length * columnKeys.length).fill(0);
  const add = (row: number, column: number) => {
    if (row < 0 || column < 0) return;
    const cell = row * columnKeys.length + column;
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  for (const record of records) {
    if (where?.(record) === false) continue;
    const row = rowKeys.indexOf(rows.of(record) ?? '');
    const column = columnKeys.indexOf(columns.of(record) ?? '');
    if (row < 0 || column < 0) continue;
    add(row, column);
    add(row, columnKeys.length - 1);
    add(rowKeys.length - 1, column);
    add(rowKeys.length - 1, columnKeys.length - 1);
  }
  const percent: PercentBase | undefined =
    definition.percent === undefined
      ? undefined
      : definition.percent === 'row'
        ? { kind: 'row', column: columns.total.key }
        : { kind: 'column', row: rows.total.key };
  return {
    id: definition.id,
    number: { nl: definition.number, en: definition.number.replace('Tabel', 'Table') },
    title: definition.title,
    unit: definition.unit,
    period: definition.period,
    size: counts.at(-1) ?? 0,
    sizeSymbol: where === undefined ? 'N' : 'n',
    source: definition.source,
    rows: { label: rows.label, categories: [...rows.categories, { ...rows.total, total: true }] },
    columns: { label: columns.label, categories: [...columns.categories, { ...columns.total, total: true }] },
    counts,
    sums: [
      { axis: 'rows', total: rows.total.key, parts: rows.categories.map(({ key }) => key) },
      { axis: 'columns', total: columns.total.key, parts: columns.categories.map(({ key }) => key) },
    ],
    ...(percent && { percent }),
    ...(definition.ranking && { ranking: definition.ranking }),
    dashes: true,
    rules,
    footnotes: definition.footnotes ?? [],
    drawing: definition.drawing,
    drawn: columns.categories.map(({ key }) => key),
  };
}

export const total: Category = { key: 'Totaal', label: { nl: 'Totaal', en: 'Total' } };
export const unknown: Category = {
  key: 'Onbekend',
  label: { nl: 'Onbekend', en: 'Unknown' },
  rest: true,
};

/** Years as an axis. */
export const yearAxis = (
  period: Period,
  totalOf: Category = total,
): RecordAxis<{ readonly year: number }> => ({
  label: { nl: 'Jaar', en: 'Year' },
  categories: Array.from({ length: period.until - period.from + 1 }, (_, index) => {
    const year = String(period.from + index);
    return { key: year, label: { nl: year, en: year } };
  }),
  of: ({ year }) => String(year),
  total: totalOf,
});

/** A closed list of answers as an axis; who has none is unknown, when the list says so. */
export function answerAxis<R>(
  label: Text,
  categories: readonly Category[],
  of: (record: R) => string | undefined,
): RecordAxis<R> {
  const asked = categories.some(({ key }) => key === unknown.key);
  return { label, categories, of: (record) => of(record) ?? (asked ? unknown.key : undefined), total };
}

/** One column with how many there were per year, index figure and growth beside it (000 L14045-14083). */
export function developmentTable<R extends { readonly year: number }>(
  records: readonly R[],
  definition: Pick<RecordTableDefinition<R>, 'id' | 'number' | 'title' | 'unit' | 'period' | 'source'> & {
    readonly column: string;
  },
): Table {
  const { column, period } = definition;
  const whole = recordTable(records, {
    ...definition,
    rows: yearAxis(period),
    columns: {
      label: { nl: 'Aantal', en: 'Number' },
      categories: [],
      of: () => column,
      total: { key: column, label: { nl: 'Aantal', en: 'Number' } },
    },
    drawing: 'lines',
  });
  const perYear = yearAxis(period).categories.map(
    ({ key }) => records.filter(({ year }) => String(year) === key).length,
  );
  const size = perYear.reduce((sum, count) => sum + count, 0);
  const { drawn: _, dashes: __, ...shown } = whole;
  return {
    ...shown,
    size,
    counts: [...perYear, size],
    sums: whole.sums.filter(({ axis }) => axis === 'rows'),
    columns: {
      label: whole.columns.label,
      categories: [{ key: column, label: { nl: 'Aantal', en: 'Number' } }],
    },
    development: { column, base: String(period.from) },
    drawing: 'bars',
  };
}

/** The rows of a ranking that hold a place, with only those places; the others keep standing in the ranking. */
export function rankedRows(
  table: Table,
  {
    id,
    number,
    title,
    keep,
  }: {
    readonly id: string;
    readonly number: string;
    readonly title: Text;
    readonly keep: (row: string) => boolean;
  },
): Table {
  const width = table.columns.categories.length;
  const places = table.rows.categories.map((category, place) => ({ category, place }));
  const kept = places.filter(({ category }) => !category.total && !category.rest && keep(category.key));
  const left = places.filter(({ category }) => !category.total && !category.rest && !keep(category.key));
  const line = (place: number) => table.counts.slice(place * width, (place + 1) * width);
  const { percent: _, ...rest } = table;
  return {
    ...rest,
    id,
    number: { nl: number, en: number.replace('Tabel', 'Table') },
    title,
    rows: { ...table.rows, categories: kept.map(({ category }) => category) },
    counts: kept.flatMap(({ place }) => line(place)),
    sums: table.sums.filter(({ axis }) => axis === 'columns'),
    ...(table.ranking && {
      ranking: {
        last: table.ranking.last,
        style: 'ordinal',
        hidden: left.map(({ place }) => line(place).map((count) => count ?? 0)),
      },
    }),
    drawing: 'none',
  };
}
