import { describe, expect, it } from 'vitest';
import type { Table } from '../tables/table.ts';
import { type LedgerCell, ledgerCells } from './ledger.ts';
import { perturbationTable } from './perturbation.ts';
import { isSafe, protect } from './protect.ts';
import type { Protection } from './protection.ts';
import { tableOf } from './table.fixture.ts';

const threshold = 5;
const suppressed = (base: number): Protection => ({ mode: 'suppressed', threshold, base });

const first = tableOf(
  [
    [20, 30],
    [40, 50],
  ],
  { years: [2018, 2019] },
);
/** A year later two more of 2019 are known. */
const later = tableOf(
  [
    [30, 60],
    [52, 70],
  ],
  { years: [2019, 2020] },
);

function released(
  tables: readonly Table[],
  protection: Protection,
  cellKeysOf?: (table: Table) => readonly number[],
) {
  const release = protect(tables, protection, cellKeysOf === undefined ? {} : { cellKeysOf });
  const cells = ledgerCells(tables, release.tables);
  return new Map<string, ReadonlyMap<string, LedgerCell>>([
    ['eerste', new Map(cells.map((cell) => [cell.address, cell]))],
  ]);
}

describe('the ledger of releases', () => {
  it('keeps each address once, with what everybody could say of it', () => {
    const cells = [
      ...(released([first, { ...first, id: 'nog eens' }], suppressed(5))
        .get('eerste')
        ?.values() ?? []),
    ];
    expect(cells).toHaveLength(9);
    for (const { least, most, count } of cells) expect(least <= count && count <= most).toBe(true);
  });

  it('finds who came in between two editions that are both exact', () => {
    const { differences } = protect(
      [later],
      { mode: 'asPrinted', threshold },
      { earlier: released([first], suppressed(1)) },
    );
    expect(differences.map(({ row, column, since, range }) => [row, column, since, range])).toEqual([
      ['soort 2', '2019', 'eerste', { least: 2, most: 2 }],
      ['totaal', '2019', 'eerste', { least: 2, most: 2 }],
    ]);
  });

  it('is safe again when the counts that changed a little are withheld', () => {
    const release = protect([later], suppressed(1), { earlier: released([first], suppressed(1)) });
    expect(release.withThem).toBeGreaterThan(0);
    expect(isSafe(release)).toBe(true);
  });

  it('lets editions that round show everything, because a few cannot be seen in between', () => {
    const release = protect([later], suppressed(5), { earlier: released([first], suppressed(5)) });
    expect([isSafe(release), release.withThem]).toEqual([true, 0]);
  });

  it('lets editions with the same noise show everything', () => {
    const protection: Protection = {
      mode: 'perturbed',
      threshold,
      noise: perturbationTable({ reach: 5, variance: 3, neverShown: 2 }),
    };
    const cellKeysOf = ({ counts }: Table) => counts.map((count) => ((count ?? 0) * 2_654_435_761) % 2 ** 32);
    const release = protect([later], protection, {
      cellKeysOf,
      earlier: released([first], protection, cellKeysOf),
    });
    expect(isSafe(release)).toBe(true);
  });

  it('says nothing of cells that did not change, or that other people make up', () => {
    const same = protect(
      [first],
      { mode: 'asPrinted', threshold },
      { earlier: released([first], suppressed(1)) },
    );
    expect(same.differences).toEqual([]);
    const other = tableOf(
      [
        [20, 32],
        [40, 50],
      ],
      { years: [2018, 2019], rows: 'Iets anders' },
    );
    const shared = protect(
      [other],
      { mode: 'asPrinted', threshold },
      { earlier: released([first], suppressed(1)) },
    );
    expect(shared.differences.map(({ row }) => row)).toEqual(['totaal', 'totaal']);
  });
});
