import { allocate, cell, sum, type Table, totalsOf } from './table.ts';

/** What a cube (layers of tables) must add up to along two of its three sides at once. */
export interface CubeMargins {
  /** Per layer the totals of its rows. */
  readonly layerRows: Table;
  /** Per layer the totals of its columns. */
  readonly layerColumns: Table;
  /** Rows by columns, summed over the layers. */
  readonly face: Table;
  /** Per layer and column the relative weight; 0 means that the column of that layer stays empty. */
  readonly may: (layer: number, column: number) => number;
}

const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

function faceOf(cube: readonly Table[], rows: number, columns: number): number[][] {
  const face = zeros(rows, columns);
  for (const layer of cube) {
    for (const [r, row] of layer.entries()) {
      const total = face[r];
      if (total) for (const [c, value] of row.entries()) total[c] = (total[c] ?? 0) + value;
    }
  }
  return face;
}

/** Real-valued fitting along all three kinds of margin in turn. */
function fittedCube(margins: CubeMargins, rounds: number): number[][][] {
  const { layerRows, layerColumns, face, may } = margins;
  let cube = layerRows.map((rows, layer) =>
    face.map((line, r) => line.map((value, c) => ((rows[r] ?? 0) > 0 ? value * may(layer, c) : 0))),
  );
  const scale = (wanted: number, had: number) => (had > 0 ? wanted / had : 0);
  for (let round = 0; round < rounds; round += 1) {
    cube = cube.map((table, layer) =>
      table.map((row, r) => row.map((value) => value * scale(cell(layerRows, layer, r), sum(row)))),
    );
    cube = cube.map((table, layer) => {
      const { columns } = totalsOf(table);
      return table.map((row) =>
        row.map((value, c) => value * scale(cell(layerColumns, layer, c), columns[c] ?? 0)),
      );
    });
    const had = faceOf(cube, face.length, face[0]?.length ?? 0);
    cube = cube.map((table) =>
      table.map((row, r) => row.map((value, c) => value * scale(cell(face, r, c), cell(had, r, c)))),
    );
  }
  return cube;
}

/**
 * A whole cube that meets the three kinds of margin at once. Each layer is rounded on its own, so its own
 * margins hold exactly; what the layers together then have too much in one cell of the face and too little
 * in another is moved within a layer by swaps of two by two cells, which leave the margins of the layer alone.
 * Throws when the margins contradict each other or no swap is left.
 */
export function allocateCube(margins: CubeMargins): number[][][] {
  const { layerRows, layerColumns, face } = margins;
  const real = fittedCube(margins, 40);
  const cube = real.map((prior, layer) =>
    allocate({ rows: layerRows[layer] ?? [], columns: layerColumns[layer] ?? [], prior }),
  );
  const open = (layer: number, r: number, c: number) => cell(real[layer] ?? [], r, c) > 0;
  for (;;) {
    const had = faceOf(cube, face.length, face[0]?.length ?? 0);
    const short = face.map((line, r) => line.map((wanted, c) => wanted - cell(had, r, c)));
    if (short.every((line) => line.every((value) => value === 0))) return cube;
    if (!swapTowards(short, cube, open)) throw new Error('The margins of the cube contradict each other');
  }
}

/** Carries out one swap that fills a cell of the face that is short; false when there is none. */
function swapTowards(
  short: Table,
  cube: number[][][],
  open: (layer: number, row: number, column: number) => boolean,
): boolean {
  for (const [r1, line] of short.entries()) {
    for (const [c1, missing] of line.entries()) {
      if (missing <= 0) continue;
      for (const [c2, inRow] of line.entries()) {
        if (inRow >= 0) continue;
        for (const [r2, other] of short.entries()) {
          if ((other[c1] ?? 0) >= 0) continue;
          if (swapIn(richestLayer(cube, { r1, c1, r2, c2 }, open), { r1, c1, r2, c2 })) return true;
        }
      }
    }
  }
  return false;
}

interface Swap {
  readonly r1: number;
  readonly c1: number;
  readonly r2: number;
  readonly c2: number;
}

/** The layer that misses one of each of the two cells least. */
function richestLayer(
  cube: readonly number[][][],
  { r1, c1, r2, c2 }: Swap,
  open: (layer: number, row: number, column: number) => boolean,
): number[][] | undefined {
  let best: number[][] | undefined;
  let most = 0;
  for (const [layer, table] of cube.entries()) {
    const spare = Math.min(cell(table, r1, c2), cell(table, r2, c1));
    if (spare > most && open(layer, r1, c1) && open(layer, r2, c2)) {
      best = table;
      most = spare;
    }
  }
  return best;
}

function swapIn(table: number[][] | undefined, { r1, c1, r2, c2 }: Swap): boolean {
  const [one, two] = [table?.[r1], table?.[r2]];
  if (!one || !two) return false;
  one[c1] = (one[c1] ?? 0) + 1;
  one[c2] = (one[c2] ?? 0) - 1;
  two[c1] = (two[c1] ?? 0) - 1;
  two[c2] = (two[c2] ?? 0) + 1;
  return true;
}
