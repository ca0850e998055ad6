import { readFile } from 'node:fs/promises';
import { type Field, roleNamed } from '@ketenzicht/linkage';
import { z } from 'zod';
import { idColumnIn } from '../../intake/encoded-file.ts';
import { CommandFailure } from '../failure.ts';

const columnsFile = z.strictObject({
  id: z.string().optional(),
  columns: z.record(z.string(), z.string()).optional(),
});

/** Which column identifies a row, and which columns are compared as what. */
export interface Columns {
  readonly id: number | undefined;
  readonly fields: readonly (Field & { readonly column: number })[];
  /** Columns with an age and the day on which it was counted, to fall back on where no date of birth is. */
  readonly age: { readonly column: number; readonly on: number } | undefined;
}

/** Meanings that are no field of their own: together they say something about the date of birth. */
const ageHeadings = {
  age: /^(?:age|leeftijd)(?:_?at_?report)?$/i,
  on: /^(?:report_?date|melddatum|meldingsdatum)$/i,
};

/**
 * Reads what the columns mean from a JSON file; without one, from their headings. An unknown role is
 * compared as text. The column with the true person is never compared.
 */
export async function readColumns(
  path: string | undefined,
  header: readonly string[],
  truth: string | undefined,
): Promise<Columns> {
  const given = path === undefined ? {} : await parse(path);
  const find = (name: string): number => {
    const at = header.indexOf(name);
    if (at < 0)
      throw new CommandFailure(2, `The file has no column "${name}". It has: ${header.join(', ')}.`);
    return at;
  };
  const idName = given.id ?? header[idColumnIn(header, truth)];
  const id = idName === undefined ? undefined : find(idName);
  const pairs: [string, string][] =
    given.columns === undefined
      ? header.map((name) => [name, name])
      : Object.entries(given.columns).map(([name, role]) => [name, role]);
  const compared = pairs.filter(([name]) => name !== idName && name !== truth);
  const column = (heading: RegExp) => compared.find(([, role]) => heading.test(role))?.[0];
  const [ageName, onName] = [column(ageHeadings.age), column(ageHeadings.on)];
  const age = ageName && onName ? { column: find(ageName), on: find(onName) } : undefined;
  const fields = compared
    .filter(([name]) => age === undefined || (name !== ageName && name !== onName))
    .map(([name, role]) => ({ name, role: roleNamed(role) ?? ('text' as const), column: find(name) }));
  if (age !== undefined && !fields.some(({ role }) => role === 'birthDate'))
    fields.push({ name: ageName ?? '', role: 'birthDate', column: -1 });
  if (fields.length === 0) throw new CommandFailure(2, 'There is no column to compare. See --help.');
  return { id, fields, age };
}

async function parse(path: string): Promise<z.infer<typeof columnsFile>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandFailure(2, `The file ${path} is no JSON.`);
  }
  const result = columnsFile.safeParse(json);
  if (!result.success)
    throw new CommandFailure(
      2,
      `The file ${path} must look like {"id": "rec_id", "columns": {"surname": "familyName"}}.`,
    );
  return result.data;
}
