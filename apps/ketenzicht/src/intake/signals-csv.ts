import type { Text } from '@ketenzicht/rulebook';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { reportErrors } from '../face/messages/report-errors.ts';
import { signalsCsvMessages as m } from '../face/messages/signals-csv.ts';
import type { FieldError } from './field-error.ts';
import { filled } from './field-error.ts';
import type { ParseReport, Report } from './report-schema.ts';
import type { CsvColumn } from './signals-csv-columns.ts';
import { csvColumns } from './signals-csv-columns.ts';
import { rowToReport } from './signals-csv-row.ts';

export const csvLimits = { bytes: 20_000_000, rows: 20_000 } as const;

export interface AcceptedRow {
  /** Line of the file on which the row begins, counting from 1. */
  readonly line: number;
  readonly report: Report;
}

export interface RejectedCell {
  readonly line: number;
  /** Name of the column, or nothing when the whole row is meant. */
  readonly column?: string;
  readonly reason: Text;
}

export type CsvResult =
  /** The file itself cannot be read. */
  | { readonly ok: false; readonly refusal: Text }
  | {
      readonly ok: true;
      readonly accepted: readonly AcceptedRow[];
      readonly rejected: readonly RejectedCell[];
    };

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads a file with signals. Comma or semicolon, UTF-8 with or without byte order mark, line breaks
 * within quotation marks. Cells are text and never run; what a cell held is not repeated in a reason.
 */
export function readSignalsCsv(bytes: Uint8Array, parseReport: ParseReport): CsvResult {
  if (bytes.length > csvLimits.bytes) {
    return { ok: false, refusal: filled(m.tooLarge, { max: csvLimits.bytes / 1_000_000 }) };
  }
  const text = decode(bytes);
  if (text === undefined) return { ok: false, refusal: m.notUtf8 };
  if (text.trim() === '') return { ok: false, refusal: m.empty };
  const rows = split(text);
  if ('nl' in rows) return { ok: false, refusal: rows };
  const [header, ...body] = rows;
  const columns = columnsOf(header?.cells ?? []);
  if ('nl' in columns) return { ok: false, refusal: columns };
  if (body.length === 0) return { ok: false, refusal: m.noRows };
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedCell[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) {
      rejected.push({ line, reason: m.cellCount });
      continue;
    }
    const row = rowToReport(columns, cells);
    const result = parseReport(row.input);
    const errors = [...row.errors, ...(result.ok ? [] : result.errors)];
    if (result.ok && errors.length === 0) accepted.push({ line, report: result.report });
    else rejected.push(...rejections(line, columns, errors));
  }
  return { ok: true, accepted, rejected };
}

/** The text of a file with one way to break lines, so that lines can be counted. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function split(text: string): readonly Row[] | Text {
  try {
    const parsed = parsedRows.parse(
      parse(text, {
        delimiter: delimiterOf(text),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        to: csvLimits.rows + 2,
      }),
    );
    if (parsed.length > csvLimits.rows + 1) return filled(m.tooManyRows, { max: csvLimits.rows });
    return parsed.map(({ record, info }) => ({ line: info.lines - innerBreaks(record), cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return filled(error.code.includes('QUOTE') ? m.quotes : m.unreadable, { line });
  }
}

/** The parser counts to the end of a row; breaks inside its cells lie before that. */
function innerBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
}

/** What stands more often in the header: a Dutch spreadsheet writes semicolons. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function columnsOf(header: readonly string[]): readonly CsvColumn[] | Text {
  const columns: CsvColumn[] = [];
  for (const [index, cell] of header.entries()) {
    const name = cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    const column = csvColumns.find((one) => one.name === name || one.english === name);
    if (!column) return filled(m.unknownColumn, { place: index + 1 });
    if (columns.includes(column)) return filled(m.doubleColumn, { column: column.name });
    columns.push(column);
  }
  const missing = csvColumns.find((column) => column.required && !columns.includes(column));
  return missing ? filled(m.missingColumn, { column: missing.name }) : columns;
}

function rejections(
  line: number,
  columns: readonly CsvColumn[],
  errors: readonly FieldError[],
): RejectedCell[] {
  const found = errors.map((error) => {
    const column = columnOf(error.path, columns);
    const reason = error.message === reportErrors.choose ? reportErrors.missing : error.message;
    return { line, ...(column ? { column } : {}), reason };
  });
  return found.filter((one, index) => found.findIndex((other) => other.column === one.column) === index);
}

/** The column behind a field of the report; `addresses.2.text` and `addresses` are both that of the addresses. */
function columnOf(path: string, columns: readonly CsvColumn[]): string | undefined {
  const general = path.replace(/\.\d+(?=\.|$)/g, '.#');
  const match = (column: CsvColumn) => {
    const own = column.path.replace(/\.\d+(?=\.|$)/g, '.#');
    return own === general || `${own}.#` === general || own.startsWith(`${general}.`);
  };
  return (columns.find(match) ?? csvColumns.find(match))?.name;
}
