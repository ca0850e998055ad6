/** A row of a file: its cells, and the line on which it begins, counting from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row cannot be read: a quotation mark that stays open or stands in the middle, or a row without end. */
export type CsvFlaw = 'quotes' | 'tooLong';

export interface CsvSplitter {
  /** Takes the next piece of text; pieces may break anywhere. */
  readonly push: (text: string) => void;
  /** Tells that the last piece was pushed. */
  readonly end: () => void;
}

/** A longer row is no row of a notification. Bounds what an open quotation mark can swallow. */
const longestRow = 65_536;

/**
 * Splits text into rows and cells while it streams in, in memory that does not grow with the file. Comma,
 * semicolon or tab, whichever stands most often in the first row; quotation marks as in RFC 4180; line breaks
 * of any kind. After a flaw it goes on with the next line.
 */
export function csvSplitter(to: {
  readonly row: (row: CsvRow) => void;
  readonly flaw: (line: number, flaw: CsvFlaw) => void;
}): CsvSplitter {
  let rest = '';
  let line = 1;
  let delimiter: string | undefined;

  const take = (record: string, breaks: number): void => {
    const text = record.endsWith('\r') ? record.slice(0, -1) : record;
    if (text !== '') {
      delimiter ??= delimiterOf(text);
      const cells = text.includes('"') ? quotedCells(text, delimiter) : text.split(delimiter);
      if (cells === undefined) to.flaw(line, 'quotes');
      else to.row({ line, cells });
    }
    line += breaks;
  };

  const walk = (text: string, last: boolean): string => {
    let start = 0;
    while (start < text.length) {
      const first = text.indexOf('\n', start);
      if (first === -1 && !last) break;
      const end = first === -1 ? text.length : endOfRecord(text, start, first, last);
      if (end !== undefined && end - start <= longestRow) {
        const record = text.slice(start, end);
        take(record, record.includes('\n') ? record.split('\n').length : 1);
        start = end + 1;
        continue;
      }
      if (end === undefined && !last && text.length - start <= longestRow) break;
      to.flaw(line, end === undefined ? 'quotes' : 'tooLong');
      line += 1;
      start = first === -1 ? text.length : first + 1;
    }
    return text.slice(start);
  };

  return {
    push: (text) => {
      rest = walk(rest === '' ? text : rest + text, false);
      if (rest.length > longestRow && !rest.includes('\n')) {
        to.flaw(line, 'tooLong');
        rest = '';
      }
    },
    end: () => {
      rest = walk(rest, true);
    },
  };
}

/** Where the record ends that begins at `start`: at the first line break outside quotation marks, if it is there. */
function endOfRecord(text: string, start: number, first: number, last: boolean): number | undefined {
  let end = first;
  let quotes = quotesBetween(text, start, end);
  while (quotes % 2 === 1) {
    const next = text.indexOf('\n', end + 1);
    if (next === -1) {
      const tail = quotesBetween(text, end, text.length);
      return last && (quotes + tail) % 2 === 0 ? text.length : undefined;
    }
    quotes += quotesBetween(text, end, next);
    end = next;
  }
  return end;
}

function quotesBetween(text: string, from: number, until: number): number {
  let count = 0;
  let at = text.indexOf('"', from);
  while (at !== -1 && at < until) {
    count += 1;
    at = text.indexOf('"', at + 1);
  }
  return count;
}

function delimiterOf(header: string): string {
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function quotedCells(text: string, delimiter: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let cell = '';
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text[close + 1] === '"') {
        cell += text.slice(at + 1, close + 1);
        at = close + 1;
        close = text.indexOf('"', at + 1);
      }
      if (close === -1) return undefined;
      cells.push(cell + text.slice(at + 1, close));
      at = close + 1;
      if (at === text.length) return cells;
      if (text[at] !== delimiter) return undefined;
      at += 1;
    } else {
      const next = text.indexOf(delimiter, at);
      const cell = next === -1 ? text.slice(at) : text.slice(at, next);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
      if (next === -1) return cells;
      at = next + 1;
    }
  }
}
