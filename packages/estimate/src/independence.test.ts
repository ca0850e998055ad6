import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureTable, observed, withCounts } from './capture-table.ts';
import { independenceEstimate, independenceInterval } from './independence.ts';
import { fitLogLinear } from './log-linear.ts';
import { published } from './reading.fixture.ts';

describe('the independence estimate', () => {
  it.each([
    ['uk5', 13444.131209],
    ['ned5', 52923.894254],
    ['newOrleans5', 1034.151065],
    ['uk6', 12213.995],
    ['ned6', 52823.464],
    ['newOrleans8', 996.664],
    ['artificial3', 539.094],
  ] as const)('gives the published number for %s', (name, expected) => {
    expect(independenceEstimate(published(name)) / expected).toBeCloseTo(1, 6);
  });

  // The published limits were interpolated on a grid; the exact ones differ from them by less than 0.005%.
  it.each([
    ['uk5', 12004.026, 15160.333],
    ['ned5', 48640.873, 57776.911],
    ['newOrleans5', 673.493, 1771.305],
  ] as const)('has the published profile interval for %s', (name, lower, upper) => {
    const found = independenceInterval(published(name), 0.95);
    expect(Math.abs(found.lower / lower - 1)).toBeLessThan(5e-5);
    expect(Math.abs(found.upper / upper - 1)).toBeLessThan(5e-5);
  });

  it('is infinite without overlap, and the observed when one list holds everybody', () => {
    const lists = ['A', 'B'];
    expect(independenceEstimate({ lists, counts: Float64Array.of(0, 5, 7, 0) })).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(independenceEstimate({ lists, counts: Float64Array.of(0, 5, 0, 7) })).toBe(12);
  });

  it('is that of Lincoln and Petersen for two lists', () => {
    const table: CaptureTable = { lists: ['A', 'B'], counts: Float64Array.of(0, 30, 20, 10) };
    expect(independenceEstimate(table)).toBeCloseTo((40 * 30) / 10, 9);
  });

  const tables = fc
    .array(fc.integer({ min: 1, max: 500 }), { minLength: 15, maxLength: 15 })
    .map(
      (counts): CaptureTable => ({ lists: ['A', 'B', 'C', 'D'], counts: Float64Array.from([0, ...counts]) }),
    );

  it('doubles when all counts double', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const doubled = withCounts(
          table,
          table.counts.map((persons) => 2 * persons),
        );
        expect(observed(doubled)).toBe(2 * observed(table));
        expect(independenceEstimate(doubled) / independenceEstimate(table)).toBeCloseTo(2, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('is the log-linear model with main effects, and finds the parameters again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 0.6, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1000, max: 100_000 }),
        (chances, population) => {
          const counts = Float64Array.from({ length: 16 }, (_, mask) =>
            chances.reduce(
              (share, chance, list) => share * ((mask >> list) & 1 ? chance : 1 - chance),
              population,
            ),
          );
          counts[0] = 0;
          const table = { lists: ['A', 'B', 'C', 'D'], counts };
          expect(independenceEstimate(table) / population).toBeCloseTo(1, 9);
          expect((observed(table) + fitLogLinear(table, []).unseen) / population).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 50 },
    );
  });
});
