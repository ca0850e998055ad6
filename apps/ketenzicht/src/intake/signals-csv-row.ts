import { signalsCsvMessages as m } from '../face/messages/signals-csv.ts';
import type { FieldError } from './field-error.ts';
import type { CsvColumn } from './signals-csv-columns.ts';
import { codeIn } from './signals-csv-columns.ts';

/** A value on its way to the report schema, which judges it. */
type Value = string | number | boolean | Value[] | { [key: string]: Value };

interface RowResult {
  readonly input: Value;
  readonly errors: readonly FieldError[];
}

/** Puts the cells of a row at their places in the shape of a report. */
export function rowToReport(columns: readonly CsvColumn[], cells: readonly string[]): RowResult {
  const input: { [key: string]: Value } = {};
  const errors: FieldError[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') return;
    const value = valueIn(column, cell);
    if (value === undefined) {
      errors.push({ path: column.path, message: m.yesOrNo });
      return;
    }
    place(input, column, value);
  });
  return { input: complete(input), errors };
}

function valueIn(column: CsvColumn, cell: string): Value | undefined {
  const coded = (text: string) => (column.codes ? codeIn(column.codes, text) : text);
  switch (column.kind) {
    case 'text':
      return coded(cell);
    case 'list':
      return cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(coded);
    case 'date':
      return isoFrom(cell);
    case 'number':
      return /^\d{1,6}$/.test(cell) ? Number(cell) : Number.NaN;
    case 'yesNo':
      return yesNo[cell.toLowerCase()];
  }
}

const yesNo: Readonly<Record<string, boolean>> = { ja: true, yes: true, nee: false, no: false };

/** 1-3-2026 as Dutch spreadsheets write it becomes 2026-03-01; anything else is left to the schema. */
function isoFrom(cell: string): string {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (!dutch) return cell;
  const [, day = '', month = '', year = ''] = dutch;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function place(input: { [key: string]: Value }, column: CsvColumn, value: Value): void {
  const [list, rest] = column.path.split('.#.');
  if (list !== undefined && rest !== undefined && Array.isArray(value)) {
    input[list] = value.map((one) => ({ [rest]: one }));
    return;
  }
  const [first = '', second, third] = column.path.split('.');
  if (second === undefined) {
    input[first] = value;
  } else if (third === undefined) {
    input[first] = { ...objectIn(input[first]), [second]: value };
  } else {
    const rows = input[first];
    const row = Array.isArray(rows) ? objectIn(rows[0]) : {};
    input[first] = [{ ...row, [third]: value }];
  }
}

function objectIn(value: Value | undefined): { [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** What a row says by what it leaves out: the kind of date, and that nobody may be approached. */
function complete(input: { [key: string]: Value }): Value {
  const when = objectIn(input['when']);
  const isPeriod = 'from' in when || 'until' in when;
  const reporter = objectIn(input['reporter']);
  const named = ['name', 'email', 'phone'].some((key) => key in reporter);
  return {
    ...input,
    ...(isPeriod
      ? { when: { kind: 'period', ...when } }
      : 'date' in when
        ? { when: { kind: 'date', ...when } }
        : {}),
    reporter: { anonymous: !named, mayContact: false, ...reporter },
  };
}
