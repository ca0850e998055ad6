import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Equation, type Range, rangeFinder } from './feasible-range.ts';

const open: Range = { least: 0, most: Infinity };
const exactly = (value: number): Range => ({ least: value, most: value });

/** The grid a b / c d with its totals: variables a, b, c, d, row totals, column totals, grand total. */
const gridEquations: readonly Equation[] = [
  { total: 4, parts: [0, 1] },
  { total: 5, parts: [2, 3] },
  { total: 6, parts: [0, 2] },
  { total: 7, parts: [1, 3] },
  { total: 8, parts: [4, 5] },
  { total: 8, parts: [6, 7] },
];

const gridOf = ([a, b, c, d]: readonly [number, number, number, number]): readonly number[] => [
  a,
  b,
  c,
  d,
  a + b,
  c + d,
  a + c,
  b + d,
  a + b + c + d,
];

/** Every grid that fits what is published, by trying all. */
function bruteForce(ranges: readonly Range[], variable: number, highest: number): Range {
  let found: Range | undefined;
  const fits = (value: number, at: number) =>
    value >= (ranges[at]?.least ?? 0) && value <= (ranges[at]?.most ?? Infinity);
  for (let a = 0; a <= highest; a++)
    for (let b = 0; b <= highest; b++)
      for (let c = 0; c <= highest; c++)
        for (let d = 0; d <= highest; d++) {
          const grid = gridOf([a, b, c, d]);
          if (!grid.every(fits)) continue;
          const value = grid[variable] ?? 0;
          found = {
            least: Math.min(value, found?.least ?? value),
            most: Math.max(value, found?.most ?? value),
          };
        }
  return found ?? { least: Number.NaN, most: Number.NaN };
}

describe('what can be worked out from sums', () => {
  it('a single withheld part is known exactly', () => {
    const truth = [3, 7, 10];
    const find = rangeFinder(truth, [open, exactly(7), exactly(10)], [{ total: 2, parts: [0, 1] }]);
    expect(find(0)).toEqual(exactly(3));
  });

  it('two withheld parts share what is left', () => {
    const truth = [3, 2, 10, 15];
    const ranges = [open, open, exactly(10), exactly(15)];
    const find = rangeFinder(truth, ranges, [{ total: 3, parts: [0, 1, 2] }]);
    expect([find(0), find(1)]).toEqual([
      { least: 0, most: 5 },
      { least: 0, most: 5 },
    ]);
  });

  it('a total that is open has no end', () => {
    expect(rangeFinder([1, 1], [open, open], [{ total: 1, parts: [0] }])(1)).toEqual(open);
  });

  it('equals trying every grid, whatever is withheld or rounded', () => {
    const cell = integer({ min: 0, max: 4 });
    const knowledge = constantFrom('exact', 'withheld', 'rounded');
    assert(
      property(
        tuple(cell, cell, cell, cell),
        array(knowledge, { minLength: 9, maxLength: 9 }),
        (cells, known) => {
          const truth = gridOf(cells);
          const ranges = truth.map((value, at): Range => {
            if (known[at] === 'exact') return exactly(value);
            if (known[at] === 'withheld') return { least: 0, most: 16 };
            const shown = Math.round(value / 3) * 3;
            return { least: Math.max(0, shown - 1), most: shown + 1 };
          });
          const find = rangeFinder(truth, ranges, gridEquations);
          for (const variable of [0, 1, 2, 3])
            expect(find(variable)).toEqual(bruteForce(ranges, variable, 16));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
