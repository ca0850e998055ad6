/**
 * Numbers of rows in the order of their keys, rows with key 0 left out; rows with the same key stay in
 * their order. Keys are taken as unsigned 32-bit numbers.
 */
export function orderByKey(keys: ArrayLike<number> & Iterable<number>): Int32Array {
  let count = 0;
  for (let row = 0; row < keys.length; row += 1) if (keys[row] !== 0) count += 1;
  let order = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < keys.length; row += 1) {
    if (keys[row] !== 0) {
      order[next] = row;
      next += 1;
    }
  }
  let spare = new Int32Array(count);
  const ends = new Int32Array(2049);
  for (let shift = 0; shift < 33; shift += 11) {
    ends.fill(0);
    for (let at = 0; at < count; at += 1) {
      const digit = ((keys[order[at] ?? 0] ?? 0) >>> shift) & 2047;
      ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < 2048; digit += 1)
      ends[digit + 1] = (ends[digit + 1] ?? 0) + (ends[digit] ?? 0);
    for (let at = 0; at < count; at += 1) {
      const row = order[at] ?? 0;
      const digit = ((keys[row] ?? 0) >>> shift) & 2047;
      const place = ends[digit] ?? 0;
      spare[place] = row;
      ends[digit] = place + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
