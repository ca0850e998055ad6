import { createHash } from 'node:crypto';
import { canonicalJson } from '@ketenzicht/chain';
import { holderOf } from './append-rows.ts';
import type { Database, Scope } from './database.ts';
import { sameLink } from './hash-chain.ts';

/** Hash of a request, by which a second use of a key is told from a second sending. */
export const requestHashOf = (request: unknown): Buffer =>
  createHash('sha256').update(canonicalJson(request)).digest();

/** What an idempotency key was used for before; undefined when it is new. */
export async function earlierResponse(
  db: Database,
  scope: Scope,
  { key, requestHash }: { readonly key: string; readonly requestHash: Uint8Array },
): Promise<
  { readonly outcome: 'replayed'; readonly response: unknown } | { readonly outcome: 'keyReused' } | undefined
> {
  const holder = holderOf(db.keyring, scope);
  const [row] = await db.inScope(
    { kind: 'system' },
    ({ sql }) => sql<{ requestHash: Uint8Array; response: unknown }[]>`
    select request_hash, response from idempotency where holder = ${holder} and key = ${key}`,
  );
  if (row === undefined) return undefined;
  if (!sameLink(row.requestHash, requestHash)) return { outcome: 'keyReused' };
  return { outcome: 'replayed', response: row.response };
}

/** Forgets answers given before the moment. Returns how many. */
export async function purgeIdempotency(db: Database, before: string): Promise<number> {
  return db.inScope({ kind: 'system' }, async ({ sql }) => {
    const { count } = await sql`delete from idempotency where created_at < ${before}`;
    return count;
  });
}
