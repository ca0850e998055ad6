import { addRowName, removeRowName } from '../form/fields.tsx';
import { first, type Typed, withNewRow, withoutRow } from '../form/typed.ts';

/** The typed values with a row more or less, when a button of a repeated group asked for that. */
export function withRowsChanged(typed: Typed): Typed | undefined {
  const added = first(typed, addRowName);
  if (added !== undefined && /^\w{1,40}$/.test(added)) return withNewRow(typed, added, '');
  const [, group, row] = /^(\w{1,40})\[(\d{1,4})\]$/.exec(first(typed, removeRowName) ?? '') ?? [];
  return group === undefined ? undefined : withoutRow(typed, group, Number(row));
}
