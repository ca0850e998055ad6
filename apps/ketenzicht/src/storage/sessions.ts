import type { UserId } from '@ketenzicht/chain';
import type { SessionStore, StoredSession } from '../identity/session.ts';
import type { Database } from './database.ts';
import { type MemberRow, memberOf } from './people.ts';

const system = { kind: 'system' } as const;

type Row = StoredSession & MemberRow;

/** Sessions, kept by the hash of their token. */
export function sessionStore(db: Database): SessionStore {
  return {
    add: (session) =>
      db.inScope(system, async ({ sql }) => {
        await sql`
          insert into session (token_hash, kind, member, created_at, seen_at, expires_at)
          values (decode(${session.tokenHash}, 'hex'), ${session.kind}, ${session.user}, ${session.createdAt},
            ${session.lastSeenAt}, ${session.expiresAt})`;
      }),
    find: (tokenHash) =>
      db.inScope(system, async ({ sql }) => {
        const [row] = await sql<Row[]>`
          select encode(s.token_hash, 'hex') as token_hash, s.kind, s.member as user, s.created_at,
            s.seen_at as last_seen_at, s.expires_at, m.id, m.name, m.role, m.active,
            o.id as organisation_id, o.name as organisation_name, o.role as organisation_role
          from session s
          join member m on m.id = s.member
          join organisation o on o.id = m.organisation
          where s.token_hash = decode(${tokenHash}, 'hex')`;
        if (row === undefined) return undefined;
        const { kind, user, createdAt, lastSeenAt, expiresAt } = row;
        return {
          session: { tokenHash, kind, user, createdAt, lastSeenAt, expiresAt },
          member: memberOf(row),
        };
      }),
    touch: (tokenHash, at) =>
      db.inScope(system, async ({ sql }) => {
        await sql`update session set seen_at = ${at} where token_hash = decode(${tokenHash}, 'hex')`;
      }),
    remove: (tokenHash) =>
      db.inScope(system, async ({ sql }) => {
        await sql`delete from session where token_hash = decode(${tokenHash}, 'hex')`;
      }),
  };
}

/** Signs a member out everywhere. */
export async function endSessionsOf(db: Database, user: UserId): Promise<void> {
  await db.inScope(system, ({ sql }) => sql`delete from session where member = ${user}`);
}

/** Removes sessions that ended before the moment. Returns how many. */
export async function purgeSessions(db: Database, before: string): Promise<number> {
  return db.inScope(system, async ({ sql }) => {
    const { count } = await sql`delete from session where expires_at < ${before}`;
    return count;
  });
}
