import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateCube } from './cube.ts';
import { allocate, type Table, totalsOf } from './table.ts';

const wholeTable = (rows: number, columns: number) =>
  fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const faceOf = (cube: readonly Table[]): number[][] =>
  (cube[0] ?? []).map((row, r) =>
    row.map((_, c) => cube.reduce((total, table) => total + (table[r]?.[c] ?? 0), 0)),
  );

describe('allocating a table', () => {
  it('meets every margin exactly and keeps empty cells empty', () => {
    fc.assert(
      fc.property(wholeTable(4, 5), (truth) => {
        const { rows, columns } = totalsOf(truth);
        const prior = truth.map((row) => row.map((value) => (value > 0 ? 1 : 0)));
        const table = allocate({ rows, columns, prior });
        expect(totalsOf(table)).toEqual({ rows, columns });
        for (const [r, row] of truth.entries()) {
          for (const [c, value] of row.entries()) {
            expect(table[r]?.[c]).toBeGreaterThanOrEqual(0);
            if (value === 0) expect(table[r]?.[c]).toBe(0);
          }
        }
      }),
    );
  });

  it('fills no cell above its most', () => {
    fc.assert(
      fc.property(wholeTable(4, 4), (truth) => {
        const { rows, columns } = totalsOf(truth);
        const table = allocate({ rows, columns, prior: truth.map((row) => row.map(() => 1)), most: truth });
        expect(table).toEqual(truth);
      }),
    );
  });

  it('says when margins contradict each other', () => {
    expect(() => allocate({ rows: [3], columns: [1, 1], prior: [[1, 1]] })).toThrow('Rows add up to 3');
    const prior = [
      [1, 0],
      [1, 0],
    ];
    expect(() => allocate({ rows: [1, 1], columns: [1, 1], prior })).toThrow('contradict');
  });
});

describe('allocating a cube', () => {
  it('meets its three kinds of margin at once', () => {
    fc.assert(
      fc.property(fc.array(wholeTable(3, 3), { minLength: 5, maxLength: 5 }), (small) => {
        const truth = small.map((table) => table.map((row) => row.map((value) => value + 5)));
        const cube = allocateCube({
          layerRows: truth.map((table) => totalsOf(table).rows),
          layerColumns: truth.map((table) => totalsOf(table).columns),
          face: faceOf(truth),
          may: () => 1,
        });
        expect(cube.map(totalsOf)).toEqual(truth.map(totalsOf));
        expect(faceOf(cube)).toEqual(faceOf(truth));
        expect(cube.flat(2).every((value) => value >= 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
