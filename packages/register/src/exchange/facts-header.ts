import type { Text } from '@ketenzicht/rulebook';
import { type FieldName, fieldNames, fields } from '../fields.ts';
import type { FactsMapping } from './mapping.ts';

/** What a header says: the field of each column, `undefined` for a column that the mapping leaves out. */
export type HeaderResult =
  | { readonly ok: true; readonly columns: readonly (FieldName | undefined)[] }
  | { readonly ok: false; readonly reason: Text };

const normal = (name: string) =>
  name
    .replace('\uFEFF', '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const byColumn: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.map((name) => [fields[name].column, name] as const),
);

/**
 * Reads the header of a file with notifications. Columns may stand in any order, in capitals, with spaces or
 * dashes; a column that nobody knows, that stands there twice or that is missing is refused.
 */
export function readHeader(cells: readonly string[], mapping?: FactsMapping): HeaderResult {
  const columns: (FieldName | undefined)[] = [];
  const renamed = new Map(
    Object.entries(mapping?.columns ?? {}).map(([theirs, ours]) => [normal(theirs), ours] as const),
  );
  for (const [index, cell] of cells.entries()) {
    const name = normal(cell);
    const meant = renamed.has(name) ? renamed.get(name) : name;
    if (meant === null) {
      columns.push(undefined);
      continue;
    }
    const field = byColumn.get(meant ?? '');
    if (field === undefined) return { ok: false, reason: unknownColumn(index + 1) };
    if (columns.includes(field)) return { ok: false, reason: doubleColumn(fields[field].column) };
    columns.push(field);
  }
  const absent = fieldNames.find(
    (name) =>
      'required' in fields[name] &&
      !columns.includes(name) &&
      mapping?.constants?.[fields[name].column] === undefined,
  );
  return absent === undefined
    ? { ok: true, columns }
    : { ok: false, reason: missingColumn(fields[absent].column) };
}

const unknownColumn = (place: number): Text => ({
  nl: `De naam van kolom ${place} is niet bekend. De handleiding noemt alle kolommen; met een vertaaltabel kunt u eigen namen gebruiken.`,
  en: `The name of column ${place} is not known. The guide lists all columns; with a mapping you can use names of your own.`,
});

const doubleColumn = (column: string): Text => ({
  nl: `De kolom ${column} staat er twee keer in.`,
  en: `The column ${column} is there twice.`,
});

const missingColumn = (column: string): Text => ({
  nl: `De kolom ${column} ontbreekt.`,
  en: `The column ${column} is missing.`,
});
