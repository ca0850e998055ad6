import { createHash } from 'node:crypto';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { decrypt, encrypt } from './cipher.ts';
import type { Database } from './database.ts';
import { deriveKey } from './keys.ts';

/** Days that a report being written is kept after its last change. */
export const draftDays = 14;

const day = 86_400_000;

/** Under which a draft is found, and the key that opens it: both from the token, which is not stored. */
function fromToken(token: string) {
  return {
    id: createHash('sha256').update(`draft ${token}`).digest(),
    key: deriveKey(Buffer.from(token), 'draft'),
  };
}

/**
 * Keeps a part of a report being written (`form`, or one uploaded file) for whoever has the token; the
 * whole draft then lasts another 14 days. The token must be random: it is the only secret.
 */
export async function saveDraft(
  db: Database,
  token: string,
  part: string,
  content: Uint8Array,
  now: IsoInstant,
): Promise<void> {
  const { id, key } = fromToken(token);
  const expiresAt = new Date(Date.parse(now) + draftDays * day).toISOString();
  await db.unscoped`select save_draft(${id}, ${part}, ${encrypt(key, part, content)}, ${expiresAt})`;
}

/** All parts of a draft by name; empty when there is none, or no longer. */
export async function loadDraft(
  db: Database,
  token: string,
  now: IsoInstant,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { id, key } = fromToken(token);
  const rows = await db.unscoped<{ part: string; content: Uint8Array }[]>`
    select part, content from load_draft(${id}, ${now})`;
  return new Map(rows.map(({ part, content }) => [part, decrypt(key, part, content)]));
}

/** Throws away one part of a draft, or all of it when no part is named. */
export async function dropDraft(db: Database, token: string, part?: string): Promise<void> {
  await db.unscoped`select drop_draft(${fromToken(token).id}, ${part ?? null})`;
}

/** Throws away drafts that have expired. Returns how many parts that were. */
export async function purgeDrafts(db: Database, now: IsoInstant): Promise<number> {
  return db.inScope({ kind: 'system' }, async ({ sql }) => {
    const { count } = await sql`delete from draft where expires_at <= ${now}`;
    return count;
  });
}
