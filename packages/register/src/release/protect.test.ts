import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { perturbationTable } from './perturbation.ts';
import { protect } from './protect.ts';
import type { Protection } from './protection.ts';
import { tableOf } from './table.fixture.ts';

const threshold = 5;
const suppressed = (base: number): Protection => ({ mode: 'suppressed', threshold, base });
const noise = perturbationTable({ reach: 5, variance: 3, neverShown: 2 });

const grid = (rows: number, columns: number) =>
  array(array(integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe('protection of one table', () => {
  const table = tableOf([
    [3, 20, 40],
    [30, 25, 50],
    [60, 10, 70],
  ]);

  it('as printed gives small counts away', () => {
    const { report } = protect([table], { mode: 'asPrinted', threshold });
    expect(report.disclosures).toEqual([
      { table: 'tabel', row: 'soort 1', column: '2015', range: { least: 3, most: 3 } },
    ]);
  });

  it('withholds the small count and three that close the square around it', () => {
    const { tables, small, withThem, report } = protect([table], suppressed(1));
    expect([small, withThem]).toEqual([1, 3]);
    expect(tables[0]?.table.counts).toEqual([
      null,
      null,
      40,
      63,
      30,
      25,
      50,
      105,
      null,
      null,
      70,
      140,
      93,
      55,
      160,
      308,
    ]);
    expect(report).toEqual({ sensitive: 1, disclosures: [] });
  });

  it('withholding the small count alone is found out', () => {
    const [released] = protect([table], { mode: 'asPrinted', threshold }).tables;
    if (released === undefined) throw new Error('no table');
    const known = released.known.map((range, at) => (at === 0 ? { least: 0, most: Infinity } : range));
    expect(attack([table], [{ ...released, known }], threshold).disclosures).toHaveLength(1);
  });

  it('rounds what it shows', () => {
    const { tables } = protect([table], suppressed(5));
    for (const count of tables[0]?.table.counts ?? []) if (count !== null) expect(count % 5).toBe(0);
  });

  it('leaves out what stands beside counts and gives them away', () => {
    const same = { nl: 'x', en: 'x' };
    const rich = {
      ...table,
      means: [
        {
          key: 'leeftijd',
          label: same,
          values: [
            { n: 3, mean: 20, deviation: 1 },
            { n: 90, mean: 21, deviation: 2 },
          ],
        },
      ],
      ranking: { last: 2, style: 'number', hidden: [[1, 2, 3, 6]] } as const,
      footnotes: [same],
    };
    const shown = protect([rich], suppressed(1)).tables[0]?.table;
    expect(shown?.means).toBeUndefined();
    expect(shown?.footnotes).toEqual([]);
    expect(protect([rich], suppressed(10)).tables[0]?.table.size).not.toBe(rich.size);
    expect(shown?.ranking).toEqual({ last: 2, style: 'number' });
    expect(protect([rich], { mode: 'asPrinted', threshold }).tables[0]?.table).toEqual(rich);
  });
});

describe('rows that are parts of one another', () => {
  const table = {
    ...tableOf([
      [52, 80],
      [49, 70],
    ]),
    sums: [],
    nested: ['soort 1', 'soort 2'],
  };

  it('give away by subtraction who is in one and not in the other', () => {
    expect(protect([table], { mode: 'asPrinted', threshold }).report.disclosures).toEqual([
      { table: 'tabel', row: 'soort 2', without: 'soort 1', column: '2015', range: { least: 3, most: 3 } },
    ]);
  });

  it('are withheld until nobody can subtract', () => {
    const { tables, report } = protect([table], suppressed(1));
    expect(report.disclosures).toEqual([]);
    expect(tables[0]?.table.counts[3]).toBeNull();
  });
});

describe('protection of tables together', () => {
  it('withholds a shared total in every table, not in one', () => {
    const sector = tableOf([[2, 20]], { id: 'sector', rows: 'Sector' });
    const sex = tableOf(
      [
        [1, 11],
        [1, 9],
      ],
      { id: 'geslacht', rows: 'Geslacht' },
    );
    const { tables, report } = protect([sector, sex], suppressed(1));
    expect(report.disclosures).toEqual([]);
    expect(tables[0]?.table.counts.at(-3)).toBeNull();
    expect(tables[1]?.table.counts.at(-3)).toBeNull();
  });

  it('ends with an attack that fails, whatever the tables and the rounding; the truth stays possible', () => {
    assert(
      property(grid(3, 3), grid(2, 3), constantFrom(1, 3, 5), (one, other, base) => {
        const tables = [
          tableOf(one, { id: 'een', rows: 'Een' }),
          tableOf(other, { id: 'twee', rows: 'Twee' }),
        ];
        const { tables: released, report } = protect(tables, suppressed(base));
        expect(report.disclosures).toEqual([]);
        released.forEach(({ table, known }, index) => {
          table.counts.forEach((shown, cell) => {
            const count = tables[index]?.counts[cell] ?? 0;
            if (count > 0 && count < threshold) expect(shown).toBeNull();
            const range = known[cell];
            expect(range !== undefined && range.least <= count && count <= range.most).toBe(true);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('with noise shows the same cell the same way in every table', () => {
    const keys = new Map([
      ['een', 7],
      ['twee', 7],
    ]);
    const table = (id: string) =>
      tableOf(
        [
          [12, 3],
          [40, 8],
        ],
        { id },
      );
    const { tables } = protect(
      [table('een'), table('twee')],
      { mode: 'perturbed', threshold, noise },
      { cellKeysOf: ({ id, counts }) => counts.map((count) => (count ?? 0) * 99_991 * (keys.get(id) ?? 0)) },
    );
    expect(tables[0]?.table.counts).toEqual(tables[1]?.table.counts);
    expect(() => protect([table('een')], { mode: 'perturbed', threshold, noise })).toThrow(RangeError);
  });
});
