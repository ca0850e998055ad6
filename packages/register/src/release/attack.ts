import type { Table } from '../tables/table.ts';
import { cellAddresses } from './cell-address.ts';
import { type Equation, type Range, rangeFinder } from './feasible-range.ts';
import { type ReleasedTable, withheld } from './protection.ts';

/** A small count that the tables together give away. */
export interface Disclosure {
  readonly table: string;
  readonly row: string;
  /** Given when the count is not in the table but follows from it: who stands in this row and not in `row`. */
  readonly without?: string;
  readonly column: string;
  /** What anybody can work out of the count. */
  readonly range: Range;
}

/** What an attack came to. It is the publisher's: it names true cells and is never published. */
export interface AttackReport {
  /** Counts from 1 to below the threshold that were looked at. */
  readonly sensitive: number;
  readonly disclosures: readonly Disclosure[];
}

/** How often bounds are carried from table to table; more rounds change nothing in practice. */
const rounds = 3;

/**
 * Attacks a release as an attentive reader can: with every sum that holds, and with the totals that tables share. A
 * count from 1 to below the threshold is given away when fewer than `threshold` values remain possible.
 *
 * @param truth the tables as counted, in the same order as the released ones.
 */
export function attack(
  truth: readonly Table[],
  released: readonly ReleasedTable[],
  threshold: number,
): AttackReport {
  const system = systemOf(truth, released);
  carryOver(system);
  let sensitive = 0;
  const disclosures = system.tables.flatMap((part) => {
    const wanted = part.variables.flatMap((variable, at) => {
      const count = system.truth[variable] ?? 0;
      return part.first[at] === true && count > 0 && count < threshold ? [at] : [];
    });
    sensitive += wanted.length;
    const open = wanted.filter((at) => {
      const { least, most } = system.ranges[part.variables[at] ?? 0] ?? { least: 0, most: 0 };
      return most - least + 1 < threshold || part.equations.length > 0;
    });
    if (open.length === 0) return [];
    const find = finderOf(system, part);
    return open.flatMap((at) => {
      const range = find(at);
      return range.most - range.least + 1 < threshold ? disclosed(part.names[at], range) : [];
    });
  });
  return { sensitive, disclosures };
}

/**
 * What anybody can work out of a cell of a release.
 *
 * @returns a function of the place of a table in the release and of a cell in that table; nothing where there is
 * no cell.
 */
export function readerOf(
  truth: readonly Table[],
  released: readonly ReleasedTable[],
): (table: number, cell: number) => Range | undefined {
  const system = systemOf(truth, released);
  carryOver(system);
  const finders = new Map<number, (local: number) => Range>();
  return (table, cell) => {
    const part = system.tables[table];
    const local = part?.localOf.get(cell);
    if (part === undefined || local === undefined) return undefined;
    const find = finders.get(table) ?? finderOf(system, part);
    finders.set(table, find);
    return find(local);
  };
}

/** All tables as one set of numbers: cells that mean the same are one variable. */
interface System {
  readonly truth: number[];
  readonly ranges: Range[];
  readonly tables: readonly Part[];
  /** In how many tables a variable stands. */
  readonly shared: number[];
}

/** One table of a system, with variables of its own numbering. */
interface Part {
  /** Per local number the variable of the system. */
  readonly variables: readonly number[];
  /** Whether this is the first table in which a variable stands. */
  readonly first: readonly boolean[];
  readonly equations: readonly Equation[];
  /** Local number of a cell of the table. */
  readonly localOf: ReadonlyMap<number, number>;
  readonly names: readonly Name[];
}

type Name = Omit<Disclosure, 'range'>;

function systemOf(truth: readonly Table[], released: readonly ReleasedTable[]): System {
  const variableAt = new Map<string, number>();
  const system = { truth: [] as number[], ranges: [] as Range[], shared: [] as number[] };
  const add = (count: number, range: Range): number => {
    system.ranges.push(range);
    system.shared.push(1);
    return system.truth.push(count) - 1;
  };
  const tables = truth.map((table, index): Part => {
    const names: Name[] = [];
    const variables: number[] = [];
    const first: boolean[] = [];
    const localOf = new Map<number, number>();
    cellAddresses(table).forEach((address, cell) => {
      const count = table.counts[cell];
      const range = released[index]?.known[cell];
      if (count === null || count === undefined || range === undefined) return;
      const found = variableAt.get(address);
      /* Whatever the words say: what differs was not counted the same way. */
      const known = found !== undefined && system.truth[found] === count ? found : undefined;
      const variable = known ?? add(count, range);
      if (known === undefined) variableAt.set(address, variable);
      else {
        system.ranges[known] = overlap(system.ranges[known] ?? range, range);
        system.shared[known] = (system.shared[known] ?? 0) + 1;
      }
      localOf.set(cell, variables.push(variable) - 1);
      first.push(known === undefined);
      names.push(nameOf(table, cell));
    });
    const equations = [...equationsOf(table, (cell) => localOf.get(cell))];
    for (const [outer, inner] of nestedPairs(table)) {
      const [total, part] = [localOf.get(outer), localOf.get(inner)];
      if (total === undefined || part === undefined) continue;
      const between = add((table.counts[outer] ?? 0) - (table.counts[inner] ?? 0), withheld);
      equations.push({ total, parts: [part, variables.push(between) - 1] });
      first.push(true);
      names.push({ ...nameOf(table, inner), without: nameOf(table, outer).row });
    }
    return { variables, first, equations, localOf, names };
  });
  return { ...system, tables };
}

/** Cells of which the second counts a part of whom the first counts. */
function nestedPairs({
  rows,
  columns,
  nested = [],
}: Table): readonly (readonly [outer: number, inner: number])[] {
  const width = columns.categories.length;
  const places = nested.map((key) => rows.categories.findIndex((row) => row.key === key));
  return places
    .slice(1)
    .flatMap((inner, index) =>
      columns.categories.map(
        (_, column) => [(places[index] ?? 0) * width + column, inner * width + column] as const,
      ),
    );
}

const disclosed = (name: Name | undefined, range: Range): readonly Disclosure[] =>
  name === undefined ? [] : [{ ...name, range }];

const overlap = (one: Range, other: Range): Range => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

function nameOf(table: Table, cell: number): Name {
  const width = table.columns.categories.length;
  return {
    table: table.id,
    row: table.rows.categories[Math.floor(cell / width)]?.key ?? '',
    column: table.columns.categories[cell % width]?.key ?? '',
  };
}

/** The sums of a table as equations between cells; a sum that need not hold, or that misses a cell, says nothing. */
function equationsOf(table: Table, localOf: (cell: number) => number | undefined): readonly Equation[] {
  const width = table.columns.categories.length;
  return table.sums
    .filter(({ why }) => why === undefined)
    .flatMap(({ axis, total, parts }) => {
      const along = axis === 'rows' ? table.columns : table.rows;
      const across = axis === 'rows' ? table.rows : table.columns;
      const placeOf = new Map(across.categories.map(({ key }, place) => [key, place]));
      return along.categories.flatMap((_, line): readonly Equation[] => {
        const cellOf = (key: string): number | undefined => {
          const place = placeOf.get(key);
          if (place === undefined) return undefined;
          return localOf(axis === 'rows' ? place * width + line : line * width + place);
        };
        const sum = cellOf(total);
        const terms = parts.map(cellOf).filter((one) => one !== undefined);
        return sum === undefined || terms.length !== parts.length ? [] : [{ total: sum, parts: terms }];
      });
    });
}

/** Bounds on what tables share, found in one table, hold in the others. */
function carryOver(system: System): void {
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const part of system.tables) {
      const linking = part.variables.flatMap((variable, at) => {
        const { least, most } = system.ranges[variable] ?? { least: 0, most: 0 };
        return (system.shared[variable] ?? 0) > 1 && least < most ? [at] : [];
      });
      if (linking.length === 0 || part.equations.length === 0) continue;
      const find = finderOf(system, part);
      for (const at of linking) {
        const variable = part.variables[at] ?? 0;
        const before = system.ranges[variable] ?? { least: 0, most: Infinity };
        const after = overlap(before, find(at));
        changed ||= after.least !== before.least || after.most !== before.most;
        system.ranges[variable] = after;
      }
    }
    if (!changed) return;
  }
}

const finderOf = (system: System, { variables, equations }: Part) =>
  rangeFinder(
    variables.map((variable) => system.truth[variable] ?? 0),
    variables.map((variable) => system.ranges[variable] ?? { least: 0, most: Infinity }),
    equations,
  );
