/** A file with a table, split into rows but not yet into cells. Made for files of millions of rows. */
export interface TableFile {
  readonly header: readonly string[];
  /** The bytes of the file; a cell with doubled quotation marks is shortened in place when it is read. */
  readonly bytes: Uint8Array;
  readonly separator: number;
  /** Where each row begins, without the header; row r ends before rows[r + 1]. */
  readonly starts: Int32Array;
  /** Row, counted from 1 with the header, in which a quotation mark opens that never closes. */
  readonly openQuote?: number;
}

const [QUOTE, LINE_FEED, RETURN, SPACE] = [34, 10, 13, 32] as const;
const separators = [44, 59, 9] as const;
const decoder = new TextDecoder();

/**
 * Finds the rows of a CSV file: comma, semicolon or tab (whichever the first line has most), with or
 * without quotation marks, any line break, with or without byte order mark. Empty lines are no rows.
 */
export function tableFile(bytes: Uint8Array): TableFile {
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const { starts, openQuote } = rowStarts(bytes, begin);
  const [first = begin, second = bytes.length] = starts;
  const separator = likeliestSeparator(bytes.subarray(first, second));
  const bounds = new Int32Array(2 * (second - first + 2));
  const count = splitRow(bytes, separator, first, second, bounds);
  const header = Array.from({ length: count }, (_, cell) =>
    decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1])),
  );
  return {
    header,
    bytes,
    separator,
    starts: starts.subarray(1),
    ...(openQuote === undefined ? {} : { openQuote }),
  };
}

/** Beginnings of all rows, and the end of the last one. */
function rowStarts(
  bytes: Uint8Array,
  begin: number,
): { readonly starts: Int32Array; readonly openQuote: number | undefined } {
  let starts = new Int32Array(1024);
  let count = 0;
  let quoted = false;
  let quotedRow = 0;
  let from = begin;
  const add = (start: number) => {
    if (count === starts.length) {
      const wider = new Int32Array(2 * count);
      wider.set(starts);
      starts = wider;
    }
    starts[count] = start;
    count += 1;
  };
  for (let at = begin; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      quoted = !quoted;
      if (quoted) quotedRow = count + 1;
    }
    const ends = at === bytes.length || (!quoted && (byte === LINE_FEED || byte === RETURN));
    if (!ends) continue;
    if (at > from) add(from);
    from = at + 1;
  }
  add(bytes.length);
  return { starts: starts.slice(0, count), openQuote: quoted ? quotedRow : undefined };
}

function likeliestSeparator(line: Uint8Array): number {
  const times = (separator: number) => line.reduce((sum, byte) => sum + (byte === separator ? 1 : 0), 0);
  return [...separators].sort((one, other) => times(other) - times(one))[0] ?? separators[0];
}

/**
 * Splits a row into cells: cell c runs from bounds[2c] up to bounds[2c + 1], without spaces and quotation
 * marks around it. Answers the number of cells.
 */
export function splitRow(
  bytes: Uint8Array,
  separator: number,
  from: number,
  to: number,
  bounds: Int32Array,
): number {
  let end = to;
  while (end > from && isBreak(bytes[end - 1])) end -= 1;
  let count = 0;
  for (let at = from; at <= end && 2 * count + 1 < bounds.length; at += 1) {
    while (at < end && bytes[at] === SPACE) at += 1;
    let cellEnd = at;
    if (bytes[at] === QUOTE && at < end) {
      const close = closingQuote(bytes, at + 1, end);
      bounds[2 * count] = at + 1;
      bounds[2 * count + 1] = undouble(bytes, at + 1, close);
      cellEnd = close;
      while (cellEnd < end && bytes[cellEnd] !== separator) cellEnd += 1;
    } else {
      while (cellEnd < end && bytes[cellEnd] !== separator) cellEnd += 1;
      let last = cellEnd;
      while (last > at && bytes[last - 1] === SPACE) last -= 1;
      bounds[2 * count] = at;
      bounds[2 * count + 1] = last;
    }
    count += 1;
    at = cellEnd;
  }
  return count;
}

const isBreak = (byte: number | undefined): boolean => byte === LINE_FEED || byte === RETURN;

function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE || at + 1 >= end) return at;
    at += 1;
  }
  return end;
}

/** Writes doubled quotation marks once; answers where the text now ends. A row is therefore split once. */
function undouble(bytes: Uint8Array, from: number, end: number): number {
  let write = from;
  for (let read = from; read < end; read += 1) {
    bytes[write] = bytes[read] ?? 0;
    write += 1;
    if (bytes[read] === QUOTE && bytes[read + 1] === QUOTE) read += 1;
  }
  return write;
}
