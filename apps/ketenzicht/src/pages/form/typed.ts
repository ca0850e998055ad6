/** What somebody typed, by the name of the field, exactly as it was sent. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** The typed values of a form body; files are left out. Line breaks become single. */
export function typedOf(body: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue;
    typed.set(name, [...(typed.get(name) ?? []), value.replace(/\r\n?/g, '\n')]);
  }
  return typed;
}

/** The first value of a field. */
export const first = (typed: Typed, name: string): string | undefined => typed.get(name)?.[0];

/** The name of a field in a row of a repeated group: `persons[0][part]`, or `phones[0]` without a part of its own. */
export const rowName = (group: string, row: number, part: string): string =>
  part === '' ? `${group}[${row}]` : `${group}[${row}][${part}]`;

/** The numbers of the rows that were sent for a repeated group, lowest first. */
export function rowsOf(typed: Typed, group: string): readonly number[] {
  const rows = new Set<number>();
  for (const name of typed.keys()) {
    const row = rowOf(name, group);
    if (row !== undefined) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

function rowOf(name: string, group: string): number | undefined {
  if (!name.startsWith(`${group}[`)) return undefined;
  const digits = /^\d{1,4}(?=\])/.exec(name.slice(group.length + 1))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The same values without one row of a repeated group. */
export function withoutRow(typed: Typed, group: string, row: number): Typed {
  return new Map([...typed].filter(([name]) => rowOf(name, group) !== row));
}

/** The number that a new row of a repeated group gets. */
export const nextRow = (typed: Typed, group: string): number => (rowsOf(typed, group).at(-1) ?? -1) + 1;

/** The same values with an empty new row; `part` is the first field of the row. */
export function withNewRow(typed: Typed, group: string, part: string): Typed {
  return new Map([...typed, [rowName(group, nextRow(typed, group), part), ['']]]);
}
