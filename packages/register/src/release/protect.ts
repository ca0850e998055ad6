import type { Table } from '../tables/table.ts';
import { type AttackReport, attack, type Disclosure } from './attack.ts';
import { cellAddresses } from './cell-address.ts';
import type { Range } from './feasible-range.ts';
import { type Difference, differencesWith, type LedgerCell } from './ledger.ts';
import { beforePerturbation, perturbed } from './perturbation.ts';
import { beforeRounding, type Protection, type ReleasedTable, roundedTo, withheld } from './protection.ts';

/** What protection needs beside the tables. */
export interface Surroundings {
  /** Needed for `perturbed`. */
  readonly cellKeysOf?: CellKeysOf;
  /** Everything released before: cells by address, per release. */
  readonly earlier?: ReadonlyMap<string, ReadonlyMap<string, LedgerCell>>;
}

/** A release that was attacked, with what came of it. */
export interface ProtectedRelease {
  readonly tables: readonly ReleasedTable[];
  /** Counts withheld because they are small, and those withheld with them so that nothing can be worked out. */
  readonly small: number;
  readonly withThem: number;
  /** Empty of disclosures, or the release may not be published. */
  readonly report: AttackReport;
  /** What follows from this release and earlier ones together; also to be empty. */
  readonly differences: readonly Difference[];
}

/** Whether nobody can be worked out of it, so that it may be published. */
export const isSafe = ({ report, differences }: ProtectedRelease): boolean =>
  report.disclosures.length === 0 && differences.length === 0;

/** Sums of the record keys of everybody in each cell of a table, modulo 2^32, row after row. */
export type CellKeysOf = (table: Table) => readonly number[];

/**
 * Protects tables that are released together, and attacks the outcome. Where the attack succeeds more counts are
 * withheld, until it fails; only `asPrinted` is left as it is.
 */
export function protect(
  tables: readonly Table[],
  protection: Protection,
  { cellKeysOf, earlier = new Map() }: Surroundings = {},
): ProtectedRelease {
  const addresses = tables.map(cellAddresses);
  const small = smallCells(tables, protection);
  const hidden = new Set(addressesOf(addresses, small));
  const keys = protection.mode === 'perturbed' ? tables.map((table) => cellKeysOf?.(table)) : [];
  let withThem = 0;
  for (;;) {
    const released = tables.map((table, index) =>
      releasedTable(table, protection, (cell) => hidden.has(addresses[index]?.[cell] ?? ''), keys[index]),
    );
    const report = attack(tables, released, protection.threshold);
    const differences = differencesWith(tables, released, earlier, protection.threshold);
    const more =
      protection.mode === 'asPrinted'
        ? []
        : [...report.disclosures, ...differences].map((found) => protector(tables, addresses, hidden, found));
    const added = new Set(more.filter((address) => address !== undefined && !hidden.has(address)));
    if (added.size === 0) {
      return { tables: released, small: small.length, withThem, report, differences };
    }
    for (const address of added) {
      if (address !== undefined) hidden.add(address);
    }
    withThem += added.size;
  }
}

/** Places of the counts that the mode withholds because they are small: table and cell. */
function smallCells(
  tables: readonly Table[],
  { mode, threshold }: Protection,
): readonly (readonly [table: number, cell: number])[] {
  if (mode !== 'suppressed') return [];
  return tables.flatMap(({ counts }, table) =>
    counts.flatMap((count, cell): readonly (readonly [number, number])[] =>
      count !== null && count > 0 && count < threshold ? [[table, cell]] : [],
    ),
  );
}

const addressesOf = (
  addresses: readonly (readonly string[])[],
  cells: readonly (readonly [table: number, cell: number])[],
): readonly string[] => cells.map(([table, cell]) => addresses[table]?.[cell] ?? '');

function releasedTable(
  table: Table,
  protection: Protection,
  isHidden: (cell: number) => boolean,
  keys: readonly number[] | undefined,
): ReleasedTable {
  const cells = table.counts.map((count, cell): { shown: number | null; known: Range | undefined } => {
    if (count === null) return { shown: null, known: undefined };
    if (isHidden(cell)) return { shown: null, known: withheld };
    return shownCount(count, protection, keys?.[cell]);
  });
  const counts = cells.map(({ shown }) => shown);
  return {
    table:
      protection.mode === 'asPrinted' ? table : withoutTelltales({ ...table, counts }, table, protection),
    known: cells.map(({ known }) => known),
  };
}

/** How a count that is not withheld is shown, and what that lets everybody say of it. */
function shownCount(count: number, protection: Protection, key: number | undefined) {
  switch (protection.mode) {
    case 'asPrinted':
      return { shown: count, known: { least: count, most: count } };
    case 'suppressed': {
      const shown = roundedTo(count, protection.base);
      return { shown, known: beforeRounding(shown, protection.base) };
    }
    case 'perturbed': {
      if (key === undefined) throw new RangeError('Noise needs the keys of who is in each cell');
      const shown = perturbed(protection.noise, count, key);
      return { shown, known: beforePerturbation(protection.noise, shown) };
    }
  }
}

/**
 * What stands beside the counts and would give them away: the exact size, means (with the number behind them, and
 * whose change between editions is somebody's age), places that hidden rows hold, and footnotes that name those.
 */
function withoutTelltales(shown: Table, truth: Table, protection: Protection): Table {
  const { means: _means, ranking, ...rest } = shown;
  if (ranking === undefined) return { ...rest, size: shownSize(shown, truth, protection) };
  const { hidden, ...places } = ranking;
  return {
    ...rest,
    size: shownSize(shown, truth, protection),
    ranking: places,
    footnotes: hidden === undefined ? rest.footnotes : [],
  };
}

/** The size stands in the caption, so it is what the total of all is shown as. */
function shownSize({ counts }: Table, truth: Table, protection: Protection): number {
  const place = truth.counts.findLastIndex((count, cell) => count === truth.size && isTotal(truth, cell));
  const coarse =
    protection.mode === 'perturbed' ? 2 * protection.noise.reach : 'base' in protection ? protection.base : 1;
  return counts[place] ?? roundedTo(truth.size, Math.max(coarse, protection.threshold));
}

/**
 * The count that protects best when it is withheld too: in a line (a row or a column with a sum) through the count
 * that was found or through another that protects it, where the fewest are withheld; the smallest such count, and
 * one in two such lines before one in one. Totals only when nothing else is left. Nothing when all is withheld.
 */
function protector(
  tables: readonly Table[],
  addresses: readonly (readonly string[])[],
  hidden: ReadonlySet<string>,
  found: Disclosure,
): string | undefined {
  const index = tables.findIndex(({ id }) => id === found.table);
  const table = tables[index];
  const own = addresses[index];
  if (table === undefined || own === undefined) return undefined;
  const width = table.columns.categories.length;
  const start =
    table.rows.categories.findIndex(({ key }) => key === found.row) * width +
    table.columns.categories.findIndex(({ key }) => key === found.column);
  if (!hidden.has(own[start] ?? '')) return own[start];
  const lines = linesOf(table);
  const isHidden = (cell: number) => hidden.has(own[cell] ?? '');
  const reached = reachedFrom(start, lines, isHidden);
  const weak = lines.filter((line) => line.some((cell) => reached.has(cell)));
  const fewest = Math.min(...weak.map((line) => line.filter(isHidden).length));
  const weakest = weak.filter((line) => line.filter(isHidden).length === fewest);
  const candidates = [...new Set((weakest.length > 0 ? weakest : weak).flat())]
    .filter((cell) => !isHidden(cell) && table.counts[cell] !== null)
    .map((cell) => ({
      cell,
      total: isTotal(table, cell),
      lines: weakest.filter((line) => line.includes(cell)).length,
      count: table.counts[cell] ?? 0,
    }))
    .sort(
      (one, other) =>
        Number(one.total) - Number(other.total) ||
        Number(one.count === 0) - Number(other.count === 0) ||
        other.lines - one.lines ||
        one.count - other.count ||
        one.cell - other.cell,
    );
  const [best] = candidates;
  const any = own.find((address, cell) => !hidden.has(address) && table.counts[cell] !== null);
  return best === undefined ? any : own[best.cell];
}

/** The cells of every sum that holds, with the total. */
function linesOf(table: Table): readonly (readonly number[])[] {
  const width = table.columns.categories.length;
  return table.sums
    .filter(({ why }) => why === undefined)
    .flatMap(({ axis, total, parts }) => {
      const across = table[axis].categories;
      const along = axis === 'rows' ? table.columns.categories : table.rows.categories;
      const places = [total, ...parts].map((key) => across.findIndex((one) => one.key === key));
      return along.map((_, line) =>
        places.map((place) => (axis === 'rows' ? place * width + line : line * width + place)),
      );
    });
}

/** Withheld cells that protect one another: those that can be reached through lines. */
function reachedFrom(
  start: number,
  lines: readonly (readonly number[])[],
  isHidden: (cell: number) => boolean,
): ReadonlySet<number> {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const line of lines) {
      if (!line.some((cell) => reached.has(cell))) continue;
      for (const cell of line) if (isHidden(cell)) reached.add(cell);
    }
  }
  return reached;
}

function isTotal(table: Table, cell: number): boolean {
  const width = table.columns.categories.length;
  return (
    table.rows.categories[Math.floor(cell / width)]?.total === true ||
    table.columns.categories[cell % width]?.total === true
  );
}
