/**
 * Numbers of rows in the order of their keys, rows with key 0 left out; rows with the same key stay in
 * their order. Keys are taken as unsigned 32-bit numbers.
 */
export const orderByKey = (keys: ArrayLike<number>): Int32Array => sortByKey(keys).rows;

/** The same, and the key of each of these rows. */
export function sortByKey(keys: ArrayLike<number>): {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
} {
  let count = 0;
  for (let row = 0; row < keys.length; row += 1) if (keys[row] !== 0) count += 1;
  let from = { keys: new Int32Array(count), rows: new Int32Array(count) };
  let to = { keys: new Int32Array(count), rows: new Int32Array(count) };
  let next = 0;
  for (let row = 0; row < keys.length; row += 1) {
    if (keys[row] === 0) continue;
    from.keys[next] = keys[row] ?? 0;
    from.rows[next] = row;
    next += 1;
  }
  for (let shift = 0; shift < 32; shift += 11) {
    distribute(from.keys, from.rows, to.keys, to.rows, shift);
    [from, to] = [to, from];
  }
  return from;
}

/** One pass: puts keys and their rows in the order of eleven bits of the key. */
function distribute(
  keys: Int32Array,
  rows: Int32Array,
  keysOut: Int32Array,
  rowsOut: Int32Array,
  shift: number,
): void {
  const places = new Int32Array(2049);
  for (let at = 0; at < keys.length; at += 1) {
    const digit = (((keys[at] ?? 0) >>> shift) & 2047) + 1;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit < 2049; digit += 1)
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const digit = (key >>> shift) & 2047;
    const place = places[digit] ?? 0;
    keysOut[place] = key;
    rowsOut[place] = rows[at] ?? 0;
    places[digit] = place + 1;
  }
}
