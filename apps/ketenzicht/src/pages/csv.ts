import type { Context } from 'hono';

/** What a cell holds; nothing at all stays empty. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV (RFC 4180): comma, CRLF, quotes where needed. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; numbers stay numbers.
 *
 * @example csvOf(['naam'], [['=1+1']]) // "naam\r\n'=1+1\r\n"
 */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Answers with a CSV file to keep under a name. */
export function sendCsv(c: Context, fileName: string, csv: string): Response {
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}
