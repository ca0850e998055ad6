import { codesOf, parseIsoDate, type Text } from '@ketenzicht/rulebook';
import type { Missing } from '../answer.ts';
import { countryOf } from '../country/country.ts';
import { type Field, type FieldName, fields } from '../fields.ts';
import { problemTexts as texts, wrongCode, wrongCount } from '../problem.ts';
import type { FactsMapping } from './mapping.ts';

/** How a missing answer is written in a cell. */
export const missingSigns = {
  unknown: '',
  notAsked: '?',
  notApplicable: '-',
  refused: '!',
} as const satisfies Readonly<Record<Missing, string>>;

const missingBySign: ReadonlyMap<string, Missing> = new Map(
  (Object.entries(missingSigns) as readonly (readonly [Missing, string])[]).map(([reason, sign]) => [
    sign,
    reason,
  ]),
);

/** What stands in a cell, or what is wrong with it. */
type CellResult =
  | { readonly ok: true; readonly value: string | number | readonly string[] | undefined }
  | { readonly ok: false; readonly reason: Text };

export type CellReader = (cell: string) => CellResult;

/** Cells that were read before are remembered up to this number per column. */
const remembered = 20_000;

/**
 * Reads the cells of one field. Most cells of a file repeat, so results are remembered.
 * The mapping turns codes of the sender into ours.
 */
export function cellReader(name: FieldName, mapping: FactsMapping = {}): CellReader {
  const field: Field = fields[name];
  const translate = mapping.codes?.[field.column];
  const habits = { separator: mapping.separator ?? '|', year: mapping.year };
  if (name === 'id' || name === 'person') return (cell) => readId(field, cell);
  const known = new Map<string, CellResult>();
  const words = wordsOf(field, translate);
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = readCell(field, cell.trim(), words, habits);
    if (known.size < remembered) known.set(cell, result);
    return result;
  };
}

const idPattern = /^[\w.:/-]{1,64}$/;

function readId(field: Field, raw: string): CellResult {
  const cell = raw.trim();
  if (cell === '') {
    return field.required ? { ok: false, reason: texts.missing } : { ok: true, value: undefined };
  }
  if (isFormula(cell)) return { ok: false, reason: texts.formula };
  return idPattern.test(cell) ? { ok: true, value: cell } : { ok: false, reason: texts.wrongId };
}

/** A spreadsheet may run a cell that begins like this. A sign alone, or a negative number, is none. */
const isFormula = (cell: string): boolean => /^(?:[=@\t\r]|[+-][^\d\s.,])/.test(cell);

/** What differs in how senders write. */
interface Habits {
  readonly separator: string;
  readonly year: string | undefined;
}

function readCell(
  field: Field,
  cell: string,
  words: ReadonlyMap<string, string>,
  habits: Habits,
): CellResult {
  if (field.kind === 'text') {
    if (cell === '') return { ok: true, value: undefined };
    if (isFormula(cell)) return { ok: false, reason: texts.formula };
    const printable = !/\p{Cc}/u.test(cell);
    return cell.length <= 120 && printable
      ? { ok: true, value: cell }
      : { ok: false, reason: texts.longText };
  }
  const reason = missingBySign.get(words.get(cell.toLowerCase()) ?? cell);
  if (reason !== undefined) {
    return field.required ? { ok: false, reason: texts.missing } : { ok: true, value: reason };
  }
  if (isFormula(cell)) return { ok: false, reason: texts.formula };
  switch (field.kind) {
    case 'date':
      return some(isoDate(cell, habits.year), texts.wrongDate);
    case 'count':
      return some(countIn(words.get(cell.toLowerCase()) ?? cell, field.max ?? 0), wrongCount(field.max ?? 0));
    case 'code':
      return some(words.get(cell.toLowerCase()), wrongCodeOf(field));
    case 'country':
      return some(countryIn(cell, words), texts.wrongCountry);
    case 'codes':
      return several(
        cell.split(habits.separator),
        (part) => words.get(part.toLowerCase()),
        wrongCodeOf(field),
      );
    case 'countries':
      return several(cell.split(habits.separator), (part) => countryIn(part, words), texts.wrongCountry);
  }
}

const some = (value: string | number | undefined, reason: Text): CellResult =>
  value === undefined ? { ok: false, reason } : { ok: true, value };

function several(
  parts: readonly string[],
  read: (part: string) => string | undefined,
  reason: Text,
): CellResult {
  const values = new Set<string>();
  for (const part of parts) {
    const value = read(part.trim());
    if (value === undefined) return { ok: false, reason };
    values.add(value);
  }
  return { ok: true, value: [...values] };
}

const wrongCodeOf = (field: Field): Text => wrongCode(field.list ? codesOf(field.list) : []);

function countIn(cell: string, max: number): number | undefined {
  const count = /^\d{1,5}$/.test(cell) ? Number(cell) : Number.NaN;
  return count <= max ? count : undefined;
}

function countryIn(cell: string, words: ReadonlyMap<string, string>): string | undefined {
  const code = words.get(cell.toLowerCase()) ?? cell.toUpperCase();
  return countryOf(code)?.code;
}

/** 1-3-2026 as Dutch spreadsheets write it is 2026-03-01; a bare year is completed when the sender writes years. */
function isoDate(cell: string, year: string | undefined): string | undefined {
  if (year !== undefined && /^\d{4}$/.test(cell)) return parseIsoDate(`${cell}-${year}`);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (!dutch) return parseIsoDate(cell);
  const [, day = '', month = '', full = ''] = dutch;
  return parseIsoDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** What may stand in a cell for each code: the code, its label in either language, or the sender's own code. */
function wordsOf(
  field: Field,
  translate: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const code of field.list ? codesOf(field.list) : []) {
    const label = field.list?.[code]?.label;
    for (const word of [label?.nl, label?.en, code])
      if (word !== undefined) words.set(word.toLowerCase(), code);
  }
  for (const [theirs, ours] of Object.entries(translate)) words.set(theirs.toLowerCase(), ours);
  return words;
}
