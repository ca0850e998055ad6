import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Database, Tx } from './database.ts';
import type { BrokenLink, Verification } from './verify.ts';

/** The outcome of the last check of all chains. */
export interface LastVerification {
  readonly finishedAt: IsoInstant;
  readonly dossiers: number;
  readonly broken: readonly BrokenLink[];
}

/** Keeps the outcome of a check of all chains, for whoever oversees. */
export async function keepVerification(db: Database, found: Verification, at: IsoInstant): Promise<void> {
  await db.inScope(
    { kind: 'system' },
    ({ sql }) => sql`
      insert into verification (finished_at, dossiers, broken)
      values (${at}, ${found.dossiers}, ${JSON.stringify(found.broken)}::text::jsonb)`,
  );
}

/** The last check of all chains; undefined when there was none yet. */
export async function lastVerification({ sql }: Tx): Promise<LastVerification | undefined> {
  const [row] = await sql<LastVerification[]>`
    select finished_at, dossiers, broken from verification order by id desc limit 1`;
  return row;
}
