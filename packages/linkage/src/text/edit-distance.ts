const positions = new Int32Array(256);
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/**
 * The least number of typing errors that turn one byte range into the other: insert, delete, replace or
 * swap two neighbours, no byte edited twice (optimal string alignment). Bit-parallel after Hyyrö (2003)
 * for up to 31 bytes that differ, row by row beyond that.
 */
export function typingErrors(
  one: Uint8Array,
  oneFrom: number,
  oneTo: number,
  other: Uint8Array,
  otherFrom: number,
  otherTo: number,
): number {
  let [a, aEnd, b, bEnd] = [oneFrom, oneTo, otherFrom, otherTo];
  while (a < aEnd && b < bEnd && one[a] === other[b]) {
    a += 1;
    b += 1;
  }
  while (aEnd > a && bEnd > b && one[aEnd - 1] === other[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  const length = aEnd - a;
  const otherLength = bEnd - b;
  if (length === 0) return otherLength;
  if (otherLength === 0) return length;
  if (length > 31) return byRows(one, a, aEnd, other, b, bEnd);
  return byBits(one, a, aEnd, other, b, bEnd);
}

function byBits(
  one: Uint8Array,
  a: number,
  aEnd: number,
  other: Uint8Array,
  b: number,
  bEnd: number,
): number {
  for (let at = a; at < aEnd; at += 1) {
    const byte = one[at] ?? 0;
    positions[byte] = (positions[byte] ?? 0) | (1 << (at - a));
  }
  const last = 1 << (aEnd - a - 1);
  let distance = aEnd - a;
  let [up, down, diagonal, before] = [-1, 0, 0, 0];
  for (let at = b; at < bEnd; at += 1) {
    const here = positions[other[at] ?? 0] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = ((((here & up) + up) | 0) ^ up) | here | down | swapped;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & last) !== 0) distance += 1;
    if ((left & last) !== 0) distance -= 1;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | shifted);
    down = shifted & diagonal;
    before = here;
  }
  for (let at = a; at < aEnd; at += 1) positions[one[at] ?? 0] = 0;
  return distance;
}

function byRows(
  one: Uint8Array,
  a: number,
  aEnd: number,
  other: Uint8Array,
  b: number,
  bEnd: number,
): number {
  const width = bEnd - b + 1;
  if (rows[0].length < width)
    rows = [new Int32Array(2 * width), new Int32Array(2 * width), new Int32Array(2 * width)];
  let [twoBack, back, row] = rows;
  for (let j = 0; j < width; j += 1) back[j] = j;
  for (let i = 1; i <= aEnd - a; i += 1) {
    row[0] = i;
    for (let j = 1; j < width; j += 1) {
      const same = one[a + i - 1] === other[b + j - 1];
      let least = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[a + i - 1] === other[b + j - 2] && one[a + i - 2] === other[b + j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    [twoBack, back, row] = [back, row, twoBack];
  }
  return back[width - 1] ?? 0;
}
