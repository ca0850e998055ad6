import { measuredCells } from '../tables/measured-cell.ts';
import type { Table } from '../tables/table.ts';

/** Columns of a table in tidy form: one row per cell. */
export const tidyHeader = ['table', 'row', 'column', 'count', 'percent', 'rank', 'note'] as const;

/** One value of a row in tidy form; nothing stays empty. */
export type TidyValue = string | number | undefined;

/**
 * A table in tidy form. Rows and columns carry their keys, as printed where the source prints them; numbers are
 * plain numbers. A withheld count is empty and says so in the note, as does a mean.
 */
export function tidyRows(table: Table): readonly (readonly TidyValue[])[] {
  const cells = measuredCells(table).map(({ row, column, count, percent, rank, measure }) => [
    table.id,
    row,
    column,
    count,
    percent === undefined ? undefined : percent === '-' ? 0 : Number(percent),
    rank,
    count === undefined && measure === 'count' ? 'withheld' : undefined,
  ]);
  const means = (table.means ?? []).flatMap(({ key, values }) =>
    table.columns.categories.map((column, index) => {
      const mean = values[index];
      const note =
        mean === undefined
          ? undefined
          : `mean ${mean.mean.toFixed(1)}; n ${mean.n}; standard deviation ${mean.deviation.toFixed(1)}`;
      return [table.id, key, column.key, undefined, undefined, undefined, note];
    }),
  );
  return [...cells, ...means];
}
