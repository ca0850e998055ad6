import { growthOf, indexOf, percentOf, ranksOf } from '../counting/rounding.ts';
import { countAt, type Development, type Ranking, type Table } from './table.ts';

/** A cell as it is shown. */
export interface MeasuredCell {
  readonly row: string;
  readonly column: string;
  /** `count`, or what follows from the counts of a column: index figure (in `count`) or growth (in `percent`). */
  readonly measure: 'count' | 'index' | 'growth';
  /** Nothing when withheld. */
  readonly count: number | undefined;
  /** As printed: whole per cents, or a dash where the count is zero and the table writes dashes. */
  readonly percent: string | undefined;
  /** As printed, for example `4` or `4e'`. */
  readonly rank: string | undefined;
}

/** Every cell of a table, row after row, with what follows from its count. */
export function measuredCells(table: Table): readonly MeasuredCell[] {
  const ranks = table.ranking === undefined ? undefined : ranksIn(table, table.ranking);
  const width = table.columns.categories.length;
  return table.rows.categories.flatMap((row, down) => [
    ...table.columns.categories.map((column, across): MeasuredCell => {
      const count = table.counts[down * width + across] ?? undefined;
      return {
        row: row.key,
        column: column.key,
        measure: 'count',
        count,
        percent: percentIn(table, row.key, column.key, count),
        rank: ranks?.[down * width + across],
      };
    }),
    ...(table.development === undefined ? [] : developmentIn(table, table.development, down)),
  ]);
}

/** Index figure and growth in the row of a year; the row of totals has neither (000 L14045-14083). */
function developmentIn(table: Table, { column, base }: Development, down: number): readonly MeasuredCell[] {
  const row = table.rows.categories[down];
  if (row === undefined || row.total) return [];
  const count = countAt(table, row.key, column);
  const first = countAt(table, base, column);
  const previous = table.rows.categories[down - 1];
  const before = previous === undefined ? undefined : countAt(table, previous.key, column);
  const growth = count === undefined || before === undefined ? undefined : growthOf(before, count);
  return [
    {
      row: row.key,
      column: `Indexcijfer (${base} = 1,0)`,
      measure: 'index',
      count: count === undefined || first === undefined ? undefined : indexOf(first, count),
      percent: undefined,
      rank: undefined,
    },
    {
      row: row.key,
      column: 'Procentuele groei ten opzichte van het voorgaande jaar',
      measure: 'growth',
      count: undefined,
      percent: growth === undefined ? undefined : String(growth),
      rank: undefined,
    },
  ];
}

function percentIn(table: Table, row: string, column: string, count: number | undefined): string | undefined {
  const { percent } = table;
  if (percent === undefined || count === undefined) return undefined;
  const baseRow = percent.kind === 'column' ? percent.row : percent.kind === 'rows' ? percent.of[row] : row;
  if (baseRow === undefined) return undefined;
  const whole = countAt(table, baseRow, percent.kind === 'row' ? percent.column : column);
  if (table.dashes && count === 0) return '-';
  const value = whole === undefined ? undefined : percentOf(count, whole);
  return value === undefined ? undefined : String(value);
}

function ranksIn(table: Table, ranking: Ranking): readonly (string | undefined)[] {
  const { categories } = table.rows;
  const width = table.columns.categories.length;
  const ranks = new Array<string | undefined>(table.counts.length).fill(undefined);
  const ranked = categories.flatMap(({ total, rest }, row) => (total || rest ? [] : [row]));
  table.columns.categories.forEach(({ key }, column) => {
    const shown = ranked.map((row) => table.counts[row * width + column] ?? 0);
    const all = [...shown, ...(ranking.hidden ?? []).map((counts) => counts[column] ?? 0)];
    const places = ranksOf(all, ranking.lastIn?.[key] ?? ranking.last);
    const style = ranking.styleIn?.[key] ?? ranking.style;
    ranked.forEach((row, index) => {
      const place = places[index];
      if (place === undefined) return;
      const shared = places.indexOf(place) !== places.lastIndexOf(place);
      ranks[row * width + column] = style === 'number' ? String(place) : `${place}e${shared ? "'" : ''}`;
    });
  });
  return ranks;
}
