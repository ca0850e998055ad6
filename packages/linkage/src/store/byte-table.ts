/** Byte strings that are each kept once and known by a number from 1; 0 stands for the empty string. */
export interface ByteTable {
  /** All strings after one another. */
  bytes: Uint8Array;
  /** Where string n begins; it ends where n + 1 begins. */
  starts: Int32Array;
  /** The highest number given out. */
  count: number;
  /** Places by hash: the hash, and the number or 0 when the place is free. */
  slots: Int32Array;
}

/** A table with room for about so many strings; it grows by itself. */
export function byteTable(room = 64): ByteTable {
  const places = 1 << Math.max(6, Math.ceil(Math.log2(room * 2)));
  return {
    bytes: new Uint8Array(room * 8),
    starts: new Int32Array(room + 2),
    count: 0,
    slots: new Int32Array(2 * places),
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

/** The place of a byte string, or the free place where it belongs. */
function placeOf(table: ByteTable, hash: number, bytes: Uint8Array, from: number, to: number): number {
  const { slots } = table;
  const wrap = slots.length / 2 - 1;
  for (let place = hash & wrap; ; place = (place + 1) & wrap) {
    const number = slots[2 * place + 1] ?? 0;
    if (number === 0) return place;
    if (slots[2 * place] === hash && equals(table, number, bytes, from, to)) return place;
  }
}

/** The number of a byte string; a new one gets the next number. */
export function internBytes(table: ByteTable, bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const hash = hashOf(bytes, from, to);
  const place = placeOf(table, hash, bytes, from, to);
  const found = table.slots[2 * place + 1] ?? 0;
  if (found !== 0) return found;
  const number = table.count + 1;
  const start = table.starts[number] ?? 0;
  const end = start + to - from;
  if (end > table.bytes.length) table.bytes = larger(table.bytes, new Uint8Array(2 * end));
  if (number + 2 > table.starts.length) table.starts = larger(table.starts, new Int32Array(2 * number + 2));
  for (let at = from; at < to; at += 1) table.bytes[start + at - from] = bytes[at] ?? 0;
  table.starts[number + 1] = end;
  table.count = number;
  table.slots[2 * place] = hash;
  table.slots[2 * place + 1] = number;
  if (number * 4 > table.slots.length) widen(table);
  return number;
}

/** Four times as many places. */
function widen(table: ByteTable): void {
  const { slots } = table;
  const wider = new Int32Array(slots.length * 4);
  const wrap = wider.length / 2 - 1;
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at + 1] === 0) continue;
    let place = (slots[at] ?? 0) & wrap;
    while (wider[2 * place + 1] !== 0) place = (place + 1) & wrap;
    wider[2 * place] = slots[at] ?? 0;
    wider[2 * place + 1] = slots[at + 1] ?? 0;
  }
  table.slots = wider;
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
