import type { Table } from '../tables/table.ts';
import { type Disclosure, readerOf } from './attack.ts';
import { cellAddresses } from './cell-address.ts';
import type { Range } from './feasible-range.ts';
import type { ReleasedTable } from './protection.ts';

/** One released cell as the ledger keeps it: what was true and what everybody could say of it since. */
export interface LedgerCell extends Range {
  readonly address: string;
  readonly count: number;
}

/** A group of a few people that two releases of one cell give away together. */
export interface Difference extends Disclosure {
  /** The earlier release. */
  readonly since: string;
  readonly address: string;
}

/** Lines for the ledger: every cell of a release, each address once. */
export function ledgerCells(
  truth: readonly Table[],
  released: readonly ReleasedTable[],
): readonly LedgerCell[] {
  const read = readerOf(truth, released);
  const lines = new Map<string, LedgerCell>();
  truth.forEach((table, index) => {
    cellAddresses(table).forEach((address, cell) => {
      const count = table.counts[cell];
      const range = read(index, cell);
      if (count === null || count === undefined || range === undefined || lines.has(address)) return;
      lines.set(address, { address, count, ...range });
    });
  });
  return [...lines.values()];
}

/**
 * Attacks a release with everything that was released before: where a count changed by a few, whoever holds both
 * editions may work out how many came or went. As with small counts, fewer than `threshold` possible values is too few.
 *
 * @param earlier cells per earlier release, by its name.
 */
export function differencesWith(
  truth: readonly Table[],
  released: readonly ReleasedTable[],
  earlier: ReadonlyMap<string, ReadonlyMap<string, LedgerCell>>,
  threshold: number,
): readonly Difference[] {
  const read = readerOf(truth, released);
  return [...earlier].flatMap(([since, cells]) =>
    truth.flatMap((table, index) =>
      cellAddresses(table).flatMap((address, cell): readonly Difference[] => {
        const before = cells.get(address);
        const count = table.counts[cell];
        if (before === undefined || count === null || count === undefined) return [];
        const change = Math.abs(count - before.count);
        if (change === 0 || change >= threshold) return [];
        const now = read(index, cell);
        if (now === undefined) return [];
        const range = { least: now.least - before.most, most: now.most - before.least };
        if (range.most - range.least + 1 >= threshold) return [];
        const width = table.columns.categories.length;
        const row = table.rows.categories[Math.floor(cell / width)]?.key ?? '';
        const column = table.columns.categories[cell % width]?.key ?? '';
        return [{ table: table.id, row, column, range, since, address }];
      }),
    ),
  );
}
