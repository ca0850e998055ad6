/**
 * Who was seen on which lists. A capture history is a bit mask over the lists: bit j stands for list j.
 * `counts[mask]` is the number of persons seen on exactly those lists; `counts[0]`, the unseen, is 0.
 */
export interface CaptureTable {
  readonly lists: readonly string[];
  readonly counts: Float64Array;
}

/** Two lists, by index, the lower first. */
export type ListPair = readonly [number, number];

export const maskOfPair = ([a, b]: ListPair): number => (1 << a) | (1 << b);

export const count = (table: CaptureTable, mask: number): number => table.counts[mask] ?? 0;

/** Every pair of lists, ordered by first and then by second list. */
export function allPairs(lists: number): ListPair[] {
  const pairs: ListPair[] = [];
  for (let a = 0; a < lists; a++) for (let b = a + 1; b < lists; b++) pairs.push([a, b]);
  return pairs;
}

export const pairName = (table: CaptureTable, [a, b]: ListPair): string =>
  `${table.lists[a] ?? ''}:${table.lists[b] ?? ''}`;

/** Persons seen on at least one list. */
export const observed = (table: CaptureTable): number => sum(table.counts);

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Capture histories with somebody in them, in ascending order. */
export function supportOf(table: CaptureTable): number[] {
  const masks: number[] = [];
  for (const [mask, persons] of table.counts.entries()) if (persons > 0) masks.push(mask);
  return masks;
}

/** Persons on every list of the mask, whatever other lists they are on. */
export function overlapOf(table: CaptureTable, mask: number): number {
  let persons = 0;
  for (const [history, here] of table.counts.entries()) if ((history & mask) === mask) persons += here;
  return persons;
}

/** A table with the same lists and other counts. */
export const withCounts = (table: CaptureTable, counts: Float64Array): CaptureTable => ({
  lists: table.lists,
  counts,
});

/** All tables together; they have the same lists. */
export function addTables(tables: readonly CaptureTable[]): CaptureTable {
  const lists = tables[0]?.lists ?? [];
  const counts = new Float64Array(2 ** lists.length);
  for (const table of tables) {
    for (const [mask, persons] of table.counts.entries()) counts[mask] = (counts[mask] ?? 0) + persons;
  }
  return { lists, counts };
}

/** Moves every history to new bits: list j becomes list `to[j]`; lists with the same target are merged. */
export function mapLists(table: CaptureTable, lists: readonly string[], to: readonly number[]): CaptureTable {
  const counts = new Float64Array(2 ** lists.length);
  for (const mask of supportOf(table)) {
    let target = 0;
    for (const [list, bit] of to.entries()) if ((mask >> list) & 1) target |= 1 << bit;
    counts[target] = (counts[target] ?? 0) + count(table, mask);
  }
  return { lists, counts };
}

/**
 * The same table with its lists sorted by name, so that the order of the columns in a file cannot change a
 * figure; `position[j]` tells where list j went.
 */
export function canonical(table: CaptureTable): {
  readonly table: CaptureTable;
  readonly position: readonly number[];
} {
  const sorted = [...table.lists].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const position = table.lists.map((list) => sorted.indexOf(list));
  return { table: mapLists(table, sorted, position), position };
}

/** Several lists taken as one, named after all of them. */
export function mergeLists(table: CaptureTable, pair: ListPair): CaptureTable {
  const [a, b] = pair;
  const lists = table.lists
    .map((name, index) => (index === a ? `${name}+${table.lists[b] ?? ''}` : name))
    .filter((_, index) => index !== b);
  const to = table.lists.map((_, index) => (index === b ? a : index > b ? index - 1 : index));
  return mapLists(table, lists, to);
}

/**
 * The persons of one list, with that list left out: how many there are is known, so that every model can be
 * held against the truth. Histories on no other list are the unseen of this smaller table.
 */
export function withoutList(
  table: CaptureTable,
  list: number,
): { readonly table: CaptureTable; readonly truth: number; readonly observed: number } {
  const bit = 1 << list;
  const lists = table.lists.filter((_, index) => index !== list);
  const counts = new Float64Array(2 ** lists.length);
  let truth = 0;
  for (const mask of supportOf(table)) {
    if ((mask & bit) === 0) continue;
    const rest = mask ^ bit;
    const target = (rest & (bit - 1)) | ((rest >> (list + 1)) << list);
    truth += count(table, mask);
    if (target !== 0) counts[target] = (counts[target] ?? 0) + count(table, mask);
  }
  return { table: { lists, counts }, truth, observed: sum(counts) };
}
