import { otherNationalitiesKey } from '../tables/nationality-table.ts';
import { countAt, type Table } from '../tables/table.ts';
import type { Edition } from './edition.ts';

/** A cell that both editions have, with another number. */
export interface Revision {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: number;
  readonly now: number;
}

/** What changed between two editions. */
export interface EditionComparison {
  /** Cells of years (or periods) in both editions that got another number. */
  readonly revisions: readonly Revision[];
  /** How many cells both editions have. */
  readonly shared: number;
  /** Tables that only one of them has. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * Compares an edition with an earlier one, cell by cell, where row and column mean the same: a year is the same year,
 * a column over a whole period only when the periods are the same, and so is the row of all that is left out.
 */
export function compareEditions(now: Edition, before: Edition): EditionComparison {
  const pairs = now.tables.flatMap((table) => {
    const earlier = before.tables.find(({ id }) => id === table.id);
    return earlier === undefined ? [] : [{ table, earlier }];
  });
  const samePeriod = now.period.from === before.period.from && now.period.until === before.period.until;
  const cells = pairs.flatMap(({ table, earlier }) => sharedCells(table, earlier, samePeriod));
  const ids = (edition: Edition) => edition.tables.map(({ id }) => id);
  return {
    revisions: cells.filter(({ before: was, now: is }) => was !== is),
    shared: cells.length,
    added: ids(now).filter((id) => !ids(before).includes(id)),
    dropped: ids(before).filter((id) => !ids(now).includes(id)),
  };
}

function sharedCells(table: Table, earlier: Table, samePeriod: boolean): readonly Revision[] {
  return table.rows.categories.flatMap(({ key: row }) =>
    table.columns.categories.flatMap(({ key: column }) => {
      if (!samePeriod && (row === otherNationalitiesKey || !/^\d{4}$/.test(column))) return [];
      const [now, before] = [countAt(table, row, column), countAt(earlier, row, column)];
      return now === undefined || before === undefined ? [] : [{ table: table.id, row, column, before, now }];
    }),
  );
}
