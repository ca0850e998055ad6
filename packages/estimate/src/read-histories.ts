import type { CaptureTable } from './capture-table.ts';
import type { Text } from './text.ts';

/** What is wrong with a file, and where: the first line is 1. */
export interface HistoriesProblem {
  readonly line: number;
  readonly column?: string;
  readonly reason: Text;
}

export type HistoriesReading =
  | {
      readonly ok: true;
      readonly table: CaptureTable;
      /** What was read in another way than it stood, for instance rows that were added up. */
      readonly notes: readonly Text[];
    }
  | { readonly ok: false; readonly problems: readonly HistoriesProblem[] };

/** More lists than this have more combinations than people. */
export const mostLists = 10;

const mostPersons = 1e9;
const mostProblems = 20;

/** Names of the last column that are understood, in lower case. */
const countNames = ['count', 'counts', 'n', 'freq', 'frequency', 'aantal', 'frequentie'];

const separators = [',', ';', '\t'] as const;

/** Fields of one line; a field between double quotes may hold the separator. */
function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? '';
    if (quoted && sign === '"' && line[i + 1] === '"') {
      field += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += sign;
  }
  return [...fields, field.trim()];
}

const failed = (line: number, reason: Text, column?: string): HistoriesReading => ({
  ok: false,
  problems: [column === undefined ? { line, reason } : { line, column, reason }],
});

function headerProblem(lists: readonly string[], last: string): Text | undefined {
  if (!countNames.includes(last.toLowerCase())) {
    return {
      nl: `De laatste kolom moet "count" heten (of "aantal"); hij heet nu "${last}". De eerste regel noemt de lijsten.`,
      en: `The last column must be called "count"; it is called "${last}". The first line names the lists.`,
    };
  }
  if (lists.length < 2) {
    return {
      nl: 'Er zijn minstens twee lijsten nodig: zonder overlap is er niets te schatten.',
      en: 'At least two lists are needed: without overlap there is nothing to estimate from.',
    };
  }
  if (lists.length > mostLists) {
    return {
      nl: `Er zijn ${lists.length} lijsten; hoogstens ${mostLists} kunnen samen worden geschat. Voeg lijsten samen.`,
      en: `There are ${lists.length} lists; at most ${mostLists} can be estimated together. Merge lists.`,
    };
  }
  if (lists.some((list) => list === '')) {
    return { nl: 'Een lijst heeft geen naam.', en: 'A list has no name.' };
  }
  const twice = lists.find((list, index) => lists.indexOf(list) !== index);
  if (twice !== undefined) {
    return { nl: `De lijst "${twice}" komt twee keer voor.`, en: `The list "${twice}" occurs twice.` };
  }
  return undefined;
}

/** The number of persons in a field, or why it is none. */
function personsIn(field: string): number | Text {
  const number = field === '' ? Number.NaN : Number(field);
  if (!Number.isFinite(number) || !/^[+-]?\d*\.?\d*(?:e[+-]?\d+)?$/i.test(field)) {
    return { nl: `"${field}" is geen aantal.`, en: `"${field}" is not a number.` };
  }
  if (number < 0) return { nl: 'Een aantal kan niet negatief zijn.', en: 'A count cannot be negative.' };
  if (!Number.isInteger(number)) {
    return { nl: 'Een aantal personen is een heel getal.', en: 'A count of persons is a whole number.' };
  }
  if (number > mostPersons) return { nl: 'Dit aantal is te groot.', en: 'This count is too large.' };
  return number;
}

/**
 * Reads capture histories: a column of 0 and 1 per list, the last column the number of persons. Columns may
 * be separated by comma, semicolon or tab. Combinations that are missing count as nobody; rows with the
 * same combination are added up and noted. Everything else that is odd is refused, with its line.
 */
export function readHistories(text: string): HistoriesReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const header = lines[first];
  if (header === undefined) return failed(1, { nl: 'Het bestand is leeg.', en: 'The file is empty.' });
  const separator = separators.find((sign) => header.includes(sign)) ?? ',';
  const names = fieldsOf(header, separator);
  const lists = names.slice(0, -1);
  const wrong = headerProblem(lists, names.at(-1) ?? '');
  if (wrong !== undefined) return failed(first + 1, wrong);

  const counts = new Float64Array(2 ** lists.length);
  const problems: HistoriesProblem[] = [];
  const seen = new Set<number>();
  let twice = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= first || line.trim() === '') continue;
    const row = readRow(fieldsOf(line, separator), names);
    if (!row.ok) {
      problems.push({ line: index + 1, ...row.problem });
      if (problems.length === mostProblems) break;
      continue;
    }
    if (seen.has(row.mask)) twice++;
    seen.add(row.mask);
    counts[row.mask] = (counts[row.mask] ?? 0) + row.persons;
  }
  if (problems.length > 0) return { ok: false, problems };
  if (counts.every((persons) => persons === 0)) {
    return failed(first + 1, { nl: 'Er staat niemand in het bestand.', en: 'There is nobody in the file.' });
  }
  const notes =
    twice === 0
      ? []
      : [
          {
            nl: `${twice} keer kwam een combinatie nogmaals voor; de aantallen zijn opgeteld.`,
            en: `${twice} times a combination occurred again; the counts were added up.`,
          },
        ];
  return { ok: true, table: { lists, counts }, notes };
}

type Row =
  | { readonly ok: true; readonly mask: number; readonly persons: number }
  | { readonly ok: false; readonly problem: Omit<HistoriesProblem, 'line'> };

function readRow(fields: readonly string[], names: readonly string[]): Row {
  const refuse = (reason: Text, column?: string): Row => ({
    ok: false,
    problem: column === undefined ? { reason } : { column, reason },
  });
  if (fields.length !== names.length) {
    return refuse({
      nl: `Deze regel heeft ${fields.length} velden; de eerste regel heeft er ${names.length}.`,
      en: `This line has ${fields.length} fields; the first line has ${names.length}.`,
    });
  }
  let mask = 0;
  for (const [list, field] of fields.slice(0, -1).entries()) {
    if (field !== '0' && field !== '1') {
      return refuse(
        { nl: `Vul 0 of 1 in, niet "${field}".`, en: `Enter 0 or 1, not "${field}".` },
        names[list] ?? '',
      );
    }
    if (field === '1') mask |= 1 << list;
  }
  const persons = personsIn(fields.at(-1) ?? '');
  if (typeof persons !== 'number') return refuse(persons, names.at(-1) ?? '');
  if (mask === 0 && persons > 0) {
    return refuse({
      nl: 'Deze regel telt mensen die op geen enkele lijst staan. Juist dat aantal wordt geschat: haal de regel weg.',
      en: 'This line counts people who are on no list. That very number is being estimated: remove the line.',
    });
  }
  return { ok: true, mask, persons };
}
