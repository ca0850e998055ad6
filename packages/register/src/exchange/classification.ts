import { codesOf } from '@ketenzicht/rulebook';
import { isMissing } from '../answer.ts';
import { type Field, type FieldName, fields } from '../fields.ts';
import type { Notification } from '../notification.ts';

/**
 * A classification of somebody else as a file that can be replaced, such as the International Classification
 * for Administrative Data on Trafficking in Persons (IC-TIP): per column of ours their code for each of our
 * codes, or `null` where they have none. The official codes come with the file, not with the program.
 */
export interface Classification {
  readonly name: string;
  readonly version: string;
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** What is not right about a classification file; empty when it can be used. */
export function checkClassification({ dimensions }: Classification): readonly string[] {
  return Object.entries(dimensions).flatMap(([column, codes]) => {
    const field = codedFields.find((name) => fields[name].column === column);
    if (field === undefined) return [`${column} is no coded column of the register`];
    const { list = {} }: Field = fields[field];
    const known = codesOf(list);
    return [
      ...Object.keys(codes)
        .filter((code) => !known.includes(code))
        .map((code) => `${column} has no code ${code}`),
      ...known.filter((code) => !(code in codes)).map((code) => `${column} says nothing about ${code}`),
    ];
  });
}

const codedFields = (Object.keys(fields) as FieldName[]).filter((name) => 'list' in fields[name]);

/** A classification file in which every code still has to be filled in. */
export function emptyClassification(name: string, version: string): Classification {
  return {
    name,
    version,
    dimensions: Object.fromEntries(
      codedFields.map((field) => {
        const { list = {}, column }: Field = fields[field];
        return [column, Object.fromEntries(codesOf(list).map((code) => [code, null]))];
      }),
    ),
  };
}

/** A notification in the codes of a classification, by its columns; a code without counterpart is left out. */
export function classified(
  one: Notification,
  { dimensions }: Classification,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    codedFields.flatMap((field) => {
      const codes = dimensions[fields[field].column];
      const answer = one[field];
      if (codes === undefined || answer === undefined || isMissing(answer)) return [];
      const ours = typeof answer === 'object' ? answer : [String(answer)];
      const theirs = ours.flatMap((code) => codes[code] ?? []);
      return [[fields[field].column, theirs] as const];
    }),
  );
}
