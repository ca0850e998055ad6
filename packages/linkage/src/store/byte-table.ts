/** Byte strings that are each kept once and known by a number from 1; 0 stands for the empty string. */
export interface ByteTable {
  /** All strings after one another. */
  bytes: Uint8Array;
  /** Where string n begins; it ends where n + 1 begins. */
  starts: Int32Array;
  /** The highest number given out. */
  count: number;
  slots: Int32Array;
}

/** A table with room for about so many strings; it grows by itself. */
export function byteTable(room = 64): ByteTable {
  const slots = 1 << Math.max(6, Math.ceil(Math.log2(room * 2)));
  return {
    bytes: new Uint8Array(room * 8),
    starts: new Int32Array(room + 2),
    count: 0,
    slots: new Int32Array(slots),
  };
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function equals(table: ByteTable, number: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = table.starts[number] ?? 0;
  if ((table.starts[number + 1] ?? 0) - start !== to - from) return false;
  for (let at = 0; at < to - from; at += 1) {
    if (table.bytes[start + at] !== bytes[from + at]) return false;
  }
  return true;
}

/** The number of a byte string, or 0 when the table does not hold it. */
export function findBytes(table: ByteTable, bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const wrap = table.slots.length - 1;
  for (let slot = hashOf(bytes, from, to) & wrap; ; slot = (slot + 1) & wrap) {
    const number = table.slots[slot] ?? 0;
    if (number === 0 || equals(table, number, bytes, from, to)) return number;
  }
}

/** The number of a byte string; a new one gets the next number. */
export function internBytes(table: ByteTable, bytes: Uint8Array, from: number, to: number): number {
  const found = findBytes(table, bytes, from, to);
  if (found !== 0 || from === to) return found;
  if ((table.count + 1) * 2 > table.slots.length) widen(table);
  const number = table.count + 1;
  const start = table.starts[number] ?? 0;
  const end = start + to - from;
  if (end > table.bytes.length) table.bytes = larger(table.bytes, new Uint8Array(2 * end));
  if (number + 2 > table.starts.length) table.starts = larger(table.starts, new Int32Array(2 * number + 2));
  for (let at = from; at < to; at += 1) table.bytes[start + at - from] = bytes[at] ?? 0;
  table.starts[number + 1] = end;
  table.count = number;
  place(table, number);
  return number;
}

function place(table: ByteTable, number: number): void {
  const wrap = table.slots.length - 1;
  let slot = hashOf(table.bytes, table.starts[number] ?? 0, table.starts[number + 1] ?? 0) & wrap;
  while (table.slots[slot] !== 0) slot = (slot + 1) & wrap;
  table.slots[slot] = number;
}

function widen(table: ByteTable): void {
  table.slots = new Int32Array(table.slots.length * 4);
  for (let number = 1; number <= table.count; number += 1) place(table, number);
}

/** Copies an array into a larger one. */
export function larger<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

const decoder = new TextDecoder();

/** The string with this number. */
export function textAt(table: ByteTable, number: number): string {
  if (number === 0) return '';
  // Shared memory cannot be decoded in a browser, so the bytes are copied first.
  return decoder.decode(table.bytes.slice(table.starts[number] ?? 0, table.starts[number + 1] ?? 0));
}
