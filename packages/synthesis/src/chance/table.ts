/** A table of whole or real numbers: rows of columns. */
export type Table = readonly (readonly number[])[];

/** What a table must add up to, what it should look like, and what a cell can hold at most. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Relative weights; 0 means that the cell must stay empty. */
  readonly prior: Table;
  readonly most?: Table;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The cell of a table; a cell outside it counts as empty. */
export const cell = (table: Table, row: number, column: number): number => table[row]?.[column] ?? 0;

/** The totals of the rows and of the columns. */
export function totalsOf(table: Table): { readonly rows: number[]; readonly columns: number[] } {
  const width = Math.max(0, ...table.map((row) => row.length));
  return {
    rows: table.map(sum),
    columns: Array.from({ length: width }, (_, column) => sum(table.map((row) => row[column] ?? 0))),
  };
}

/** Iterative proportional fitting: the table closest to the prior with (nearly) these margins. */
function fitted({ rows, columns, prior, most }: Margins, rounds = 60): number[][] {
  let table = prior.map((row) => [...row]);
  const scaled = (wanted: number, had: number) => (had > 0 ? wanted / had : 0);
  for (let round = 0; round < rounds; round += 1) {
    table = table.map((row, r) => row.map((value) => value * scaled(rows[r] ?? 0, sum(row))));
    const { columns: had } = totalsOf(table);
    table = table.map((row, r) =>
      row.map((value, c) =>
        Math.min(value * scaled(columns[c] ?? 0, had[c] ?? 0), most ? cell(most, r, c) : Infinity),
      ),
    );
  }
  return table;
}

/**
 * The nearest whole table: every margin exactly met, empty cells kept empty, no cell above its most.
 * Rounds the fitted table down and hands out what is left along augmenting paths, so that a solution is
 * found whenever one exists. Throws when the margins contradict each other.
 */
export function allocate(margins: Margins): number[][] {
  const { rows, columns, prior, most } = margins;
  if (sum(rows) !== sum(columns)) {
    throw new Error(`Rows add up to ${sum(rows)}, columns to ${sum(columns)}`);
  }
  const real = fitted(margins);
  const table = real.map((row) => row.map((value) => Math.floor(value + 1e-9)));
  const room = (r: number, c: number) =>
    cell(prior, r, c) > 0 && cell(table, r, c) < (most ? cell(most, r, c) : Infinity);
  const move = (r: number, c: number, by: number) => {
    const row = table[r];
    if (row) row[c] = (row[c] ?? 0) + by;
  };
  takeBackSurplus(table, rows, columns, move);

  for (let r = 0; r < rows.length; r += 1) {
    while (sum(table[r] ?? []) < (rows[r] ?? 0)) {
      const path = pathToOpenColumn(r, { table, real, columns, room });
      if (!path) throw new Error(`Row ${r} cannot be filled: the margins contradict each other`);
      for (const step of path) move(step.row, step.column, step.by);
    }
  }
  return table;
}

/** Fitting that has not converged (because of caps) may leave a margin too full: empty it first. */
function takeBackSurplus(
  table: number[][],
  rows: readonly number[],
  columns: readonly number[],
  move: (row: number, column: number, by: number) => void,
): void {
  const totals = totalsOf(table);
  for (const [r, row] of table.entries()) {
    for (const c of row.keys()) {
      const over = Math.max(
        (totals.rows[r] ?? 0) - (rows[r] ?? 0),
        (totals.columns[c] ?? 0) - (columns[c] ?? 0),
      );
      const back = Math.min(over, cell(table, r, c));
      if (back <= 0) continue;
      move(r, c, -back);
      totals.rows[r] = (totals.rows[r] ?? 0) - back;
      totals.columns[c] = (totals.columns[c] ?? 0) - back;
    }
  }
}

interface Step {
  readonly row: number;
  readonly column: number;
  readonly by: 1 | -1;
}

interface Filling {
  readonly table: Table;
  readonly real: Table;
  readonly columns: readonly number[];
  readonly room: (row: number, column: number) => boolean;
}

/** The shortest way to put one more in a row: directly, or by moving ones of other rows to other columns. */
function pathToOpenColumn(start: number, { table, real, columns, room }: Filling): Step[] | undefined {
  const { columns: filled } = totalsOf(table);
  const queue: { readonly row: number; readonly path: readonly Step[] }[] = [{ row: start, path: [] }];
  const seen = new Set<number>();
  for (const { row, path } of queue) {
    const shortfall = (column: number) => cell(real, row, column) - cell(table, row, column);
    const open = [...columns.keys()]
      .filter((column) => room(row, column) && !seen.has(column))
      .sort((one, two) => shortfall(two) - shortfall(one) || one - two);
    for (const column of open) {
      seen.add(column);
      const here: Step[] = [...path, { row, column, by: 1 }];
      if ((filled[column] ?? 0) < (columns[column] ?? 0)) return here;
      for (const [other, values] of table.entries()) {
        if (other !== row && (values[column] ?? 0) > 0) {
          queue.push({ row: other, path: [...here, { row: other, column, by: -1 }] });
        }
      }
    }
  }
  return undefined;
}
