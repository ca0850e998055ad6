import type { Category, Table } from '../tables/table.ts';

/**
 * What each cell counts, in words that are the same wherever the same people are counted: cells of two tables with
 * one address hold the same number. Parts of a population count for themselves, because their tables say in words,
 * not in data, whom they leave out.
 *
 * @returns one address per cell, row after row.
 */
export function cellAddresses(table: Table): readonly string[] {
  const period = `${table.period.from}-${table.period.until}`;
  const population = table.sizeSymbol === 'N' ? `${table.unit} ${table.source.nl}` : table.id;
  const row = meaningOf(table, 'rows');
  const column = meaningOf(table, 'columns');
  return table.rows.categories.flatMap((down) =>
    table.columns.categories.map((across) => {
      const where = [row(down), column(across)].filter((part) => part !== '').sort();
      const whole = where.some((part) => /\b(?:19|20)\d\d\b/.test(part)) ? '' : period;
      return [population, whole, ...where].join('|');
    }),
  );
}

/** A category in words; the total of a whole axis says nothing, because it leaves nobody out. */
function meaningOf(table: Table, axis: 'rows' | 'columns'): (category: Category) => string {
  const { label, categories } = table[axis];
  const sums = table.sums.filter((sum) => sum.axis === axis && sum.why === undefined);
  const parts = categories.filter(({ total }) => total !== true).map(({ key }) => key);
  const within = (key: string): ReadonlySet<string> =>
    new Set([
      key,
      ...sums
        .filter(({ total }) => total === key)
        .flatMap((sum) => sum.parts.flatMap((part) => [...within(part)])),
    ]);
  const leavesNobodyOut = ({ key, total }: Category): boolean => {
    if (total !== true) return false;
    const inside = within(key);
    return inside.size > 1 && parts.every((part) => inside.has(part));
  };
  return (category) => (leavesNobodyOut(category) ? '' : `${label.nl}: ${category.key}`);
}
