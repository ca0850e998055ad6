import { orderByKey } from '@ketenzicht/linkage';
import type { TableFile } from '../../intake/table-file.ts';

/**
 * The rows in an order that follows from what is in them, so that the order in the file changes nothing.
 * It looks like chance: rows side by side have nothing to do with each other.
 */
export function orderOfContent(file: TableFile): Int32Array {
  const { bytes, starts } = file;
  const count = Math.max(0, starts.length - 1);
  const keys = new Int32Array(count);
  for (let row = 0; row < count; row += 1) keys[row] = hashOf(bytes, starts[row] ?? 0, endOf(file, row)) | 1;
  const order = orderByKey(keys);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && keys[order[to] ?? 0] === keys[order[from] ?? 0]) to += 1;
    if (to - from > 1) {
      const rowBytes = (row: number) => bytes.subarray(starts[row] ?? 0, endOf(file, row));
      order.subarray(from, to).sort((one, other) => Buffer.compare(rowBytes(one), rowBytes(other)));
    }
    from = to;
  }
  return order;
}

/** The end of a row without its line break, which the last row of a file may lack. */
function endOf({ bytes, starts }: TableFile, row: number): number {
  let end = starts[row + 1] ?? bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end -= 1;
  return end;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
