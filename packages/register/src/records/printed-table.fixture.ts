import { measuredCells } from '../tables/measured-cell.ts';
import type { Table } from '../tables/table.ts';

/**
 * A table as printed: rows with one word per column, `count|percent|place`; a dot where nothing is printed. And the
 * cells that do not follow from the counts: errors of the print.
 */
export interface PrintedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [row: string, cells: string])[];
  readonly deviations: readonly (readonly [row: string, column: string])[];
}

interface PrintedCell {
  readonly row: string;
  readonly column: string;
  readonly count: string;
  readonly percent: string;
  readonly place: string;
}

function printedCells({ columns, rows }: PrintedTable): readonly PrintedCell[] {
  return rows.flatMap(([row, cells]) =>
    cells.split(' ').map((cell, index): PrintedCell => {
      const [count = '', percent = '', place = ''] = cell === '.' ? [] : cell.split('|');
      return { row, column: columns[index] ?? '', count, percent, place };
    }),
  );
}

/** The printed cells that a counted table has otherwise, as row and column. */
export function differentCells(
  table: Table,
  printed: PrintedTable,
  nameOf: (row: string) => string = (row) => row,
): readonly (readonly [string, string])[] {
  const counted = new Map(measuredCells(table).map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  return printedCells(printed).flatMap(({ row, column, count, percent, place }) => {
    const cell = counted.get(`${nameOf(row)}\n${column}`);
    const same =
      (count === '' || cell?.count === Number(count)) &&
      (percent === '' || cell?.percent === percent) &&
      (cell?.rank ?? '') === place;
    return same ? [] : [[row, column] as const];
  });
}

/** How many records a printed cell stands for. */
export function printedCount(printed: PrintedTable | undefined, row: string, column: string): number {
  const found = printed && printedCells(printed).find((cell) => cell.row === row && cell.column === column);
  return Number(found?.count ?? 0);
}

/** One answer per record of a year, as often as printed, in the order of the rows (or columns) of the table. */
export function answersOf(
  printed: PrintedTable | undefined,
  year: string,
  yearsAre: 'rows' | 'columns',
): readonly string[] {
  const keys = yearsAre === 'rows' ? (printed?.columns ?? []) : (printed?.rows ?? []).map(([row]) => row);
  return keys
    .filter((key) => !key.startsWith('Totaal'))
    .flatMap((key) => {
      const count = yearsAre === 'rows' ? printedCount(printed, year, key) : printedCount(printed, key, year);
      return new Array<string>(count).fill(key);
    });
}
