import type { Table } from '../tables/table.ts';

const same = (text: string) => ({ nl: text, en: text });

/** A table with totals below and beside, made of the counts within; for tests of protection. */
export function tableOf(
  counts: readonly (readonly number[])[],
  own: { readonly id?: string; readonly years?: readonly number[]; readonly rows?: string } = {},
): Table {
  const years = own.years ?? counts[0]?.map((_, column) => 2015 + column) ?? [];
  const withRowTotals = counts.map((line) => [...line, sumOf(line)]);
  const bottom =
    withRowTotals[0]?.map((_, column) => sumOf(withRowTotals.map((line) => line[column] ?? 0))) ?? [];
  const rowKeys = counts.map((_, row) => `soort ${row + 1}`);
  const columnKeys = years.map(String);
  return {
    id: own.id ?? 'tabel',
    number: same('Tabel 1'),
    title: same('Een tabel'),
    unit: 'victim',
    period: { from: years[0] ?? 0, until: years.at(-1) ?? 0 },
    size: bottom.at(-1) ?? 0,
    sizeSymbol: 'N',
    source: same('Verzonnen'),
    rows: {
      label: same(own.rows ?? 'Soort'),
      categories: [
        ...rowKeys.map((key) => ({ key, label: same(key) })),
        { key: 'totaal', label: same('Totaal'), total: true },
      ],
    },
    columns: {
      label: same('Jaar'),
      categories: [
        ...columnKeys.map((key) => ({ key, label: same(key) })),
        { key: 'periode', label: same('Periode'), total: true },
      ],
    },
    counts: [...withRowTotals, bottom].flat(),
    sums: [
      { axis: 'rows', total: 'totaal', parts: rowKeys },
      { axis: 'columns', total: 'periode', parts: columnKeys },
    ],
    rules: [],
    footnotes: [],
    drawing: 'none',
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
