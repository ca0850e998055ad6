import type { Text } from '@ketenzicht/rulebook';
import type { z } from 'zod';
import { explain } from './explain-issue.ts';
import type { Field, Question, Rows } from './field.ts';
import { flat } from './field.ts';
import type { Typed } from './typed.ts';
import { first, rowName, rowsOf } from './typed.ts';

/** What is wrong, and at which field of the form when it is about one. */
export interface FieldError {
  readonly field?: string;
  readonly message: Text;
}

export type ReadForm<T> =
  | { readonly ok: true; readonly input: T }
  | { readonly ok: false; readonly errors: readonly [FieldError, ...FieldError[]] };

/**
 * Reads what somebody typed as the input that a schema describes. Only fields of the form are looked at;
 * empty fields and empty rows are left out. What the schema does not accept becomes a message per field.
 * `fixed` holds what the page decides itself, such as the type of a command.
 */
export function readForm<T>(form: {
  readonly fields: readonly Field<never>[];
  readonly schema: z.ZodType<T>;
  readonly typed: Typed;
  readonly fixed: Readonly<Record<string, unknown>>;
}): ReadForm<T> {
  const questions = flat(form.fields);
  const rows = new Map<string, readonly number[]>();
  const candidate: Record<string, unknown> = { ...form.fixed };
  for (const question of questions) {
    if (question.kind === 'rows') {
      const filled = rowsOf(form.typed, question.name).filter((row) => isFilled(question, row, form.typed));
      rows.set(question.name, filled);
      candidate[question.name] = filled.map((row) => valueOfRow(question, row, form.typed));
    } else {
      candidate[question.name] = answerOf(question, question.name, form.typed);
    }
  }
  const read = form.schema.safeParse(candidate);
  if (read.success) return { ok: true, input: read.data };
  const errors = new Map<string | undefined, FieldError>();
  for (const issue of read.error.issues) {
    const { question, field } = locate(questions, rows, issue.path);
    if (errors.has(field)) continue;
    errors.set(field, { message: explain(issue, question), ...(field === undefined ? {} : { field }) });
  }
  const [one, ...more] = inOrder([...errors.values()], questions);
  return { ok: false, errors: [one ?? { message: explain(undefined, undefined) }, ...more] };
}

function valueOfRow(rows: Rows<never>, row: number, typed: Typed): unknown {
  const [only] = rows.questions;
  if (only.name === '') return answerOf(only, rowName(rows.name, row, ''), typed);
  return Object.fromEntries(
    rows.questions.map((question) => [
      question.name,
      answerOf(question, rowName(rows.name, row, question.name), typed),
    ]),
  );
}

function isFilled(rows: Rows<never>, row: number, typed: Typed): boolean {
  return rows.questions.some(
    (question) => answerOf(question, rowName(rows.name, row, question.name), typed) !== undefined,
  );
}

/** The value of one question as its schema expects it; undefined when nothing was filled in. */
function answerOf(question: Question<never>, name: string, typed: Typed): unknown {
  const text = first(typed, name)?.trim() ?? '';
  switch (question.kind) {
    case 'line':
    case 'text':
    case 'one':
      return text === '' ? undefined : text;
    case 'number':
      return text === '' ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    case 'date':
      return dateOf(name, typed);
    case 'tick':
      return text !== '';
    case 'yesNo':
      return text === 'ja' ? true : text === 'nee' ? false : undefined;
    case 'many':
      return [...new Set(valuesOfMany(name, typed))];
  }
}

/** The choices of a long list, sent under one name per heading. */
export function valuesOfMany(name: string, typed: Typed): readonly string[] {
  return [...typed]
    .filter(([own]) => own === name || own.startsWith(`${name}[`))
    .flatMap(([, values]) => values)
    .filter((value) => value !== '');
}

/** The three boxes of a date as YYYY-MM-DD; something that no schema takes for a date when they are not one. */
function dateOf(name: string, typed: Typed): string | undefined {
  const [day = '', month = '', year = ''] = ['dag', 'maand', 'jaar'].map(
    (part) => first(typed, `${name}-${part}`)?.trim() ?? '',
  );
  if (day === '' && month === '' && year === '') return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

interface Located {
  readonly question?: Question<never> | Rows<never> | undefined;
  readonly field?: string;
}

function locate(
  questions: readonly (Question<never> | Rows<never>)[],
  rows: ReadonlyMap<string, readonly number[]>,
  path: readonly PropertyKey[],
): Located {
  const [name, index, part] = path;
  const question = questions.find((one) => one.name === name);
  if (question === undefined) return {};
  if (question.kind !== 'rows' || typeof index !== 'number') return { question, field: question.name };
  const row = rows.get(question.name)?.[index] ?? index;
  const inner = question.questions.find((one) => one.name === (part ?? ''));
  return { question: inner ?? question, field: rowName(question.name, row, inner?.name ?? '') };
}

/** Errors in the order in which the fields stand on the page; those about no field first. */
function inOrder(
  errors: readonly FieldError[],
  questions: readonly (Question<never> | Rows<never>)[],
): readonly FieldError[] {
  const placeOf = ({ field }: FieldError) =>
    questions.findIndex((one) => field === one.name || field?.startsWith(`${one.name}[`));
  return errors.toSorted((one, other) => placeOf(one) - placeOf(other));
}
