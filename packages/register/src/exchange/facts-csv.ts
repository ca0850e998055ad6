import type { IsoDate } from '@ketenzicht/rulebook';
import { isMissing } from '../answer.ts';
import { ageOn, contradictions } from '../consistency.ts';
import { type FieldName, fieldNames, fields } from '../fields.ts';
import type { Notification } from '../notification.ts';
import { type Problem, problemTexts as texts } from '../problem.ts';
import { cellReader, missingSigns } from './facts-cell.ts';
import type { FactsColumn, FlagColumn } from './facts-header.ts';
import type { FactsMapping } from './mapping.ts';

/** One row of a file: the notification, or everything that is wrong with it. */
export type RowResult =
  | { readonly ok: true; readonly notification: Notification }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface RowReaderOptions {
  /** The fields of the columns, from `readHeader`. */
  readonly columns: readonly FactsColumn[];
  /** Day after which nothing can have been notified. */
  readonly today: IsoDate;
  readonly mapping?: FactsMapping;
}

/** Answers of a row in the making. Each is checked by the reader of its field before it gets here. */
type Draft = { -readonly [F in FieldName]?: Notification[F] };

const unanswered: Draft = Object.fromEntries(
  fieldNames.filter((name) => fields[name].kind !== 'text').map((name) => [name, 'unknown']),
);

/**
 * Makes a reader of the rows of one file. A reader checks every cell against its code list and the row
 * against itself; it keeps nothing of a row, so a file of any length can pass.
 */
export function rowReader({
  columns,
  today,
  mapping,
}: RowReaderOptions): (cells: readonly string[]) => RowResult {
  const readers = columns.map((column) =>
    typeof column === 'string' ? { name: column, read: cellReader(column, mapping) } : undefined,
  );
  const flags = columns.flatMap((column, index) =>
    typeof column === 'object' ? [{ ...column, index }] : [],
  );
  const fixed = constantsOf(mapping);
  let number = 0;
  return (cells) => {
    if (cells.length !== columns.length) return failed([{ reason: texts.cellCount }]);
    const draft: Draft = { ...unanswered, ...fixed };
    number += 1;
    if (mapping?.number !== undefined) draft.id = `${mapping.number}${number}`;
    const problems: Problem[] = [];
    for (let index = 0; index < readers.length; index += 1) {
      const reader = readers[index];
      if (reader === undefined) continue;
      const cell = cells[index] ?? '';
      const result = reader.read(cell);
      if (result.ok) {
        if (result.value !== undefined) put(draft, reader.name, result.value);
      } else {
        const reason = cell.includes('\uFFFD') ? texts.notUtf8 : result.reason;
        problems.push({ field: reader.name, reason });
      }
    }
    for (const flag of flags) raise(draft, flag, cells[flag.index] ?? '');
    if (problems.length > 0) return failed(problems);
    const notification = completed(draft);
    if (notification.notifier?.includes('\uFFFD')) {
      return failed([{ field: 'notifier', reason: texts.notUtf8 }]);
    }
    const wrong = contradictions(notification, today);
    return wrong.length === 0 ? { ok: true, notification } : failed(wrong);
  };
}

/** The reader of a field gives only what the field can hold, which the type system cannot see. */
function put(draft: Record<string, unknown>, name: FieldName, value: unknown): void {
  draft[name] = value;
}

const failed = (problems: readonly Problem[]): RowResult => ({ ok: false, problems });

/** Adds the code of a flag that is raised. */
function raise(draft: Record<string, unknown>, { field, code }: FlagColumn, cell: string): void {
  if (!/^(?:1|true|yes)$/i.test(cell.trim())) return;
  const known = draft[field];
  draft[field] = fields[field].kind === 'codes' ? [...(Array.isArray(known) ? known : []), code] : code;
}

/** Adds what follows from other answers: the age from the date of birth, and that who is notified is a victim. */
function completed(draft: Draft): Notification {
  const one = draft as Notification;
  if (isMissing(one.ageAtReport) && !isMissing(one.birthDate) && one.birthDate <= one.reportDate) {
    draft.ageAtReport = ageOn(one.birthDate, one.reportDate);
  }
  if (one.source === 'notifier' && isMissing(one.registeredAs)) draft.registeredAs = 'victim';
  return one;
}

function constantsOf(mapping: FactsMapping | undefined): Draft {
  const draft: Draft = {};
  for (const name of fieldNames) {
    const constant = mapping?.constants?.[fields[name].column];
    if (constant === undefined) continue;
    const result = cellReader(name)(constant);
    if (!result.ok) throw new RangeError(`The mapping gives ${fields[name].column} a value it cannot have.`);
    if (result.value !== undefined) put(draft, name, result.value);
  }
  return draft;
}

/** The header of an exchanged file, without line break. */
export const factsHeader: string = fieldNames.map((name) => fields[name].column).join(',');

/** A notification as one row under `factsHeader`, without line break. Reading it gives the notification again. */
export function factsRow(one: Notification): string {
  return fieldNames.map((name) => quoted(cellOf(one[name]))).join(',');
}

/** What stands in the cell of an answer, before quotation marks. */
export function cellOf(answer: Notification[FieldName]): string {
  if (answer === undefined) return '';
  if (typeof answer === 'number') return String(answer);
  if (typeof answer !== 'string') return answer.join('|');
  return isMissing(answer) ? missingSigns[answer] : answer;
}

const quoted = (cell: string): string => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
