import { inOneCall, rowsOf } from './append-rows.ts';
import type { Database, Scope } from './database.ts';
import type { Append, AppendOutcome, ChainEvent } from './journal.ts';

/**
 * Appends `erased` events in the scope of a privacy officer. The subjects they name lose their key, and
 * with it their sealed content, files and links. The database writes nothing else of what is to be
 * appended, and answers anything but an erasure, or anybody but a privacy officer, as if it were absent.
 */
export async function appendErasure(
  db: Database,
  scope: Scope,
  append: Append<ChainEvent>,
): Promise<AppendOutcome> {
  const batch = inOneCall([rowsOf(db.keyring, scope, append, new Map())]);
  const [row] = await db.inScope(
    scope,
    ({ sql }) => sql<{ outcome: AppendOutcome }[]>`select append_erasure(${batch}::text::jsonb) as outcome`,
  );
  if (row === undefined) throw new Error('append_erasure gave no outcome');
  return row.outcome;
}
