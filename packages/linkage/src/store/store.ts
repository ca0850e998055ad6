import { type Role, roleOf } from '../role.ts';
import { type ByteTable, byteTable, internBytes, larger, textAt } from './byte-table.ts';
import { createValues, internValue, type Values } from './values.ts';

/** A column of the records that are linked. */
export interface Field {
  /** What the column is called where the records come from. */
  readonly name: string;
  readonly role: Role;
}

/** Records as numbers of values: compact, and equal values are equal numbers. */
export interface Store {
  readonly fields: readonly Field[];
  /** Values per domain; fields that are compared crosswise share a domain. */
  readonly domains: readonly Values[];
  readonly domainOf: readonly number[];
  /** Number of the value of record r in field f at r × fields.length + f; 0 is unknown. */
  rows: Int32Array;
  size: number;
  /** Per field the numbers of cells as written, and which value each became. */
  readonly written: readonly { readonly table: ByteTable; valueOf: Int32Array }[];
}

/** A store without records. `room`: about how many will come. */
export function createStore(fields: readonly Field[], room = 64): Store {
  const domains: Values[] = [];
  const shared = new Map<string, number>();
  const domainOf = fields.map(({ role }) => {
    const { crosses, comparison } = roleOf(role);
    const present = crosses === undefined ? undefined : shared.get(crosses);
    if (present !== undefined) return present;
    domains.push(createValues(comparison));
    if (crosses !== undefined) shared.set(crosses, domains.length - 1);
    return domains.length - 1;
  });
  const written = fields.map(() => ({ table: byteTable(), valueOf: new Int32Array(64) }));
  return { fields, domains, domainOf, rows: new Int32Array(room * fields.length), size: 0, written };
}

const decoder = new TextDecoder();

/** The number of the value of a cell as written (UTF-8 bytes); 0 when it says nothing. */
export function valueOfCell(
  store: Store,
  field: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): number {
  const cells = store.written[field];
  const domain = store.domains[store.domainOf[field] ?? -1];
  const role = store.fields[field]?.role;
  if (from === to || cells === undefined || domain === undefined || role === undefined) return 0;
  const before = cells.table.count;
  const number = internBytes(cells.table, bytes, from, to);
  if (number > before) {
    if (number >= cells.valueOf.length) cells.valueOf = larger(cells.valueOf, new Int32Array(2 * number));
    const text = decoder.decode(bytes.subarray(from, to));
    cells.valueOf[number] = internValue(domain, roleOf(role).normalise(text));
  }
  return cells.valueOf[number] ?? 0;
}

/** Adds a record, given as the numbers of its values; answers its number, from 0. */
export function addRow(store: Store, values: ArrayLike<number>): number {
  const width = store.fields.length;
  const at = store.size * width;
  if (at + width > store.rows.length) store.rows = larger(store.rows, new Int32Array(2 * (at + width)));
  for (let field = 0; field < width; field += 1) store.rows[at + field] = values[field] ?? 0;
  store.size += 1;
  return store.size - 1;
}

const encoder = new TextEncoder();

/** Numbers of the values of a record given as cells in the order of the fields; unknown is ''. */
export function valuesOfCells(store: Store, cells: readonly string[]): Int32Array {
  return Int32Array.from(store.fields, (_, field) => {
    const bytes = encoder.encode(cells[field] ?? '');
    return valueOfCell(store, field, bytes, 0, bytes.length);
  });
}

/** The normalised value of a record in a field; '' is unknown. */
export function valueText(store: Store, record: number, field: number): string {
  const domain = store.domains[store.domainOf[field] ?? -1];
  const number = store.rows[record * store.fields.length + field] ?? 0;
  return domain === undefined ? '' : textAt(domain.table, number);
}

/** How often each value occurs in a field. */
export function occurrences(store: Store, field: number): Int32Array {
  const counts = new Int32Array((store.domains[store.domainOf[field] ?? -1]?.table.count ?? 0) + 1);
  const width = store.fields.length;
  for (let at = field; at < store.size * width; at += width) {
    const number = store.rows[at] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}
