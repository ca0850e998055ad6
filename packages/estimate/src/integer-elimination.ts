/** Exact elimination on small whole numbers: every row is kept free of common factors, nothing is rounded. */
type Row = number[];

function greatestDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function reduced(row: Row): Row {
  let divisor = 0;
  for (const entry of row) {
    if (entry !== 0) divisor = greatestDivisor(divisor, entry);
    if (divisor === 1) break;
  }
  const free = divisor > 1 ? row.map((entry) => entry / divisor) : row;
  if (!free.every(Number.isSafeInteger)) throw new RangeError('Exact elimination left the whole numbers');
  return free;
}

const entryOf = (row: Row | undefined, column: number): number => row?.[column] ?? 0;

/** Row minus the multiple of `pivot` that makes its entry in the column zero; scaled by a positive number. */
function eliminated(row: Row, pivot: Row, column: number): Row {
  const here = entryOf(row, column);
  if (here === 0) return row;
  const there = entryOf(pivot, column);
  const sign = there < 0 ? -1 : 1;
  return reduced(row.map((entry, index) => sign * (entry * there - entryOf(pivot, index) * here)));
}

/** Reduced row echelon form: the rows that are left, each with the column of its pivot. */
function echelon(rows: readonly Row[], width: number): { readonly row: Row; readonly column: number }[] {
  let left = rows.map((row) => [...row]);
  let done: { row: Row; column: number }[] = [];
  for (let column = 0; column < width && left.length > 0; column++) {
    const index = left.findIndex((row) => entryOf(row, column) !== 0);
    const pivot = left[index];
    if (pivot === undefined) continue;
    left = left
      .filter((_, other) => other !== index)
      .map((row) => eliminated(row, pivot, column))
      .filter((row) => row.some((entry) => entry !== 0));
    done = done.map((entry) => ({ ...entry, row: eliminated(entry.row, pivot, column) }));
    done.push({ row: pivot, column });
  }
  return done;
}

export const rankOf = (rows: readonly Row[], width: number): number => echelon(rows, width).length;

/** A basis of the vectors that every row maps to zero. */
export function nullSpace(rows: readonly Row[], width: number): Row[] {
  const form = echelon(rows, width);
  const pivots = new Set(form.map(({ column }) => column));
  const basis: Row[] = [];
  for (let free = 0; free < width; free++) {
    if (pivots.has(free)) continue;
    const scale = form.reduce((multiple, { row, column }) => {
      const pivot = Math.abs(entryOf(row, column));
      return (multiple * pivot) / greatestDivisor(multiple, pivot);
    }, 1);
    const vector: Row = Array.from({ length: width }, () => 0);
    vector[free] = scale;
    for (const { row, column } of form) vector[column] = (-scale * entryOf(row, free)) / entryOf(row, column);
    basis.push(reduced(vector));
  }
  return basis;
}

/**
 * Whether strictly positive weights exist under which the vectors add up to zero (Stiemke's alternative).
 * First phase of the simplex method in whole numbers, with Bland's rule so that it always ends: with
 * weights 1 + v, the sum of v_i x_i must be minus the sum of the x_i, v >= 0.
 */
export function balances(vectors: readonly Row[], width: number): boolean {
  const size = vectors.length;
  if (size === 0) return true;
  let tableau: Row[] = [];
  const basis: number[] = [];
  for (let row = 0; row < width; row++) {
    const entries = vectors.map((vector) => entryOf(vector, row));
    const goal = -entries.reduce((total, entry) => total + entry, 0);
    tableau.push([...entries, goal].map((entry) => (goal < 0 ? -entry : entry)));
    basis.push(size + row);
  }
  // What is still missing: the sum of the artificial variables, as a row of its own.
  let missing: Row = Array.from({ length: size + 1 }, (_, column) =>
    tableau.reduce((total, row) => total + entryOf(row, column), 0),
  );
  for (;;) {
    if (entryOf(missing, size) === 0) return true;
    const column = missing.findIndex((entry, index) => index < size && entry > 0);
    if (column === -1) return false;
    let leaving = -1;
    for (const [index, row] of tableau.entries()) {
      if (entryOf(row, column) <= 0) continue;
      const best = tableau[leaving];
      const difference =
        best === undefined
          ? -1
          : entryOf(row, size) * entryOf(best, column) - entryOf(best, size) * entryOf(row, column);
      const tie = difference === 0 && (basis[index] ?? 0) < (basis[leaving] ?? 0);
      if (difference < 0 || tie) leaving = index;
    }
    const pivot = tableau[leaving];
    if (pivot === undefined) return false;
    tableau = tableau.map((row, index) => (index === leaving ? row : eliminated(row, pivot, column)));
    missing = eliminated(missing, pivot, column);
    basis[leaving] = column;
  }
}
