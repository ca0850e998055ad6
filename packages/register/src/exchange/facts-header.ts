import type { Text } from '@ketenzicht/rulebook';
import { type FieldName, fieldNames, fields } from '../fields.ts';
import { cellReader } from './facts-cell.ts';
import type { FactsMapping } from './mapping.ts';

/** A column that says by 1 that one code of a field applies. */
export interface FlagColumn {
  readonly field: FieldName;
  readonly code: string;
}

/** What a column fills; nothing when the mapping leaves it out. */
export type FactsColumn = FieldName | FlagColumn | undefined;

/** What a header says: what each column fills. */
export type HeaderResult =
  | { readonly ok: true; readonly columns: readonly FactsColumn[] }
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
  const wrong = mapping && wrongInMapping(mapping);
  if (wrong !== undefined) return { ok: false, reason: wrong };
  const columns: FactsColumn[] = [];
  const renamed = new Map(
    Object.entries(mapping?.columns ?? {}).map(([theirs, ours]) => [normal(theirs), ours] as const),
  );
  const flags = flagsOf(mapping);
  for (const [index, cell] of cells.entries()) {
    const name = normal(cell);
    const flag = flags.get(name);
    if (flag !== undefined) {
      columns.push(flag);
      continue;
    }
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
      !(name === 'id' && mapping?.number !== undefined) &&
      mapping?.constants?.[fields[name].column] === undefined,
  );
  return absent === undefined
    ? { ok: true, columns }
    : { ok: false, reason: missingColumn(fields[absent].column) };
}

function flagsOf(mapping: FactsMapping | undefined): ReadonlyMap<string, FlagColumn> {
  return new Map(
    Object.entries(mapping?.flags ?? {}).flatMap(([theirs, { column, code }]) => {
      const field = byColumn.get(column);
      return field === undefined ? [] : [[normal(theirs), { field, code }] as const];
    }),
  );
}

/** The first thing that a mapping says and the register does not know. */
function wrongInMapping({ codes = {}, constants = {}, flags = {} }: FactsMapping): Text | undefined {
  const said = [
    ...Object.entries(codes).flatMap(([column, table]) =>
      Object.values(table).map((code) => [column, code] as const),
    ),
    ...Object.entries(constants),
    ...Object.values(flags).map(({ column, code }) => [column, code] as const),
  ];
  const wrong = said.find(([column, code]) => {
    const field = byColumn.get(column);
    return field === undefined || !cellReader(field)(code).ok;
  });
  return wrong && unknownInMapping(wrong[0]);
}

const unknownInMapping = (column: string): Text => ({
  nl: `De vertaaltabel noemt bij ${column} een kolom of code die het register niet kent.`,
  en: `The mapping names a column or code at ${column} that the register does not know.`,
});

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
