import type { Table } from '../tables/table.ts';

/**
 * A table whose rows stood by size, with the rows by what is shown of them: the place of a row must not say more than
 * its count does. Withheld rows come last, by name; rests and totals keep their place.
 *
 * @param truth the table as counted, to know whether its rows stood by size.
 */
export function inShownOrder(shown: Table, truth: Table): Table {
  const { categories } = shown.rows;
  const width = shown.columns.categories.length;
  const last = width - 1;
  const end = categories.findIndex(({ total, rest }) => total === true || rest === true);
  const movable = end < 0 ? categories.length : end;
  const sizeOf = (table: Table, row: number) => table.counts[row * width + last] ?? -1;
  for (let row = 1; row < movable; row++) if (sizeOf(truth, row) > sizeOf(truth, row - 1)) return shown;
  const order = categories
    .map((_, row) => row)
    .sort((a, b) => {
      if (a >= movable || b >= movable) return a - b;
      const [one, other] = [categories[a]?.key ?? '', categories[b]?.key ?? ''];
      return sizeOf(shown, b) - sizeOf(shown, a) || (one < other ? -1 : 1);
    });
  return {
    ...shown,
    rows: {
      ...shown.rows,
      categories: order.flatMap((row) => {
        const category = categories[row];
        return category === undefined ? [] : [category];
      }),
    },
    counts: order.flatMap((row) => shown.counts.slice(row * width, (row + 1) * width)),
  };
}
