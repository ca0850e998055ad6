import { createHash, randomBytes } from 'node:crypto';
import type { UserId } from '@ketenzicht/chain';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Viewer } from '../signals/view.ts';

/** `web`: a person in a browser. `api`: a token that a person made for a program. */
export type SessionKind = 'web' | 'api';

/** A session as it is stored: never with the token itself, only with its hash. */
export interface StoredSession {
  /** SHA-256 of the token, in hexadecimal. */
  readonly tokenHash: string;
  readonly kind: SessionKind;
  readonly user: UserId;
  readonly createdAt: IsoInstant;
  readonly lastSeenAt: IsoInstant;
  /** The session ends here, however busy it is. */
  readonly expiresAt: IsoInstant;
}

/** A user of an organisation; an inactive member can no longer sign in. */
export interface Member {
  readonly viewer: Viewer;
  readonly active: boolean;
}

/** What sign-in needs of storage to keep sessions. */
export interface SessionStore {
  readonly add: (session: StoredSession) => Promise<void>;
  /** The session with the member it belongs to, as the member is now. */
  readonly find: (
    tokenHash: string,
  ) => Promise<{ readonly session: StoredSession; readonly member: Member } | undefined>;
  readonly touch: (tokenHash: string, at: IsoInstant) => Promise<void>;
  readonly remove: (tokenHash: string) => Promise<void>;
}

/** What sign-in needs of storage to know people. */
export interface MemberStore {
  /** The member that a provider calls by this subject. */
  readonly findBySubject: (issuer: string, subject: string) => Promise<Member | undefined>;
}

/** What a request carries: nothing, a session that holds, or one that does not (any more). */
export type SessionState =
  | { readonly state: 'none' }
  | {
      readonly state: 'signedIn';
      readonly viewer: Viewer;
      readonly kind: SessionKind;
      readonly tokenHash: string;
      /** Seconds until the session ends when nothing more is done. */
      readonly secondsLeft: number;
    }
  /** Ended by time, by the member becoming inactive, or never issued: told apart by nobody outside. */
  | { readonly state: 'ended' };

const minute = 60_000;
const hour = 60 * minute;

/** How long a session may be idle and how long it lasts at most, in milliseconds. */
export const sessionTerms = {
  web: { idle: 30 * minute, absolute: 10 * hour },
  api: { idle: undefined, absolute: 90 * 24 * hour },
} as const;

/** Use is written down at most once in this time, so that reading pages does not mean writing rows. */
const touchEvery = minute;

const tokenPattern = /^kzs_[A-Za-z0-9_-]{43}$/;

/** The hash under which a token is stored. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Starts a session and returns its token: 256 random bits, shown once and not kept.
 *
 * @example
 * const token = await startSession({ sessions, user, kind: 'web', now });
 */
export async function startSession(options: {
  readonly sessions: SessionStore;
  readonly user: UserId;
  readonly kind: SessionKind;
  readonly now: Date;
}): Promise<string> {
  const token = `kzs_${randomBytes(32).toString('base64url')}`;
  const at = options.now.toISOString();
  await options.sessions.add({
    tokenHash: hashOfToken(token),
    kind: options.kind,
    user: options.user,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: new Date(options.now.getTime() + sessionTerms[options.kind].absolute).toISOString(),
  });
  return token;
}

/** Finds out what a token is worth now, and notes that it was used. Ended sessions are removed. */
export async function resolveSession(options: {
  readonly sessions: SessionStore;
  readonly token: string;
  readonly kind: SessionKind;
  readonly now: Date;
}): Promise<SessionState> {
  const { sessions, token, now } = options;
  if (!tokenPattern.test(token)) return { state: 'ended' };
  const tokenHash = hashOfToken(token);
  const found = await sessions.find(tokenHash);
  if (found === undefined || found.session.kind !== options.kind) return { state: 'ended' };
  const endsAt = endOf(found.session);
  if (endsAt <= now.getTime() || !found.member.active) {
    await sessions.remove(tokenHash);
    return { state: 'ended' };
  }
  const seen = { ...found.session, lastSeenAt: now.toISOString() };
  if (now.getTime() - Date.parse(found.session.lastSeenAt) >= touchEvery) {
    await sessions.touch(tokenHash, seen.lastSeenAt);
  }
  return {
    state: 'signedIn',
    viewer: found.member.viewer,
    kind: found.session.kind,
    tokenHash,
    secondsLeft: Math.floor((endOf(seen) - now.getTime()) / 1000),
  };
}

/** The moment a session ends when it is not used again, in milliseconds since 1970. */
function endOf(session: StoredSession): number {
  const absolute = Date.parse(session.expiresAt);
  const { idle } = sessionTerms[session.kind];
  return idle === undefined ? absolute : Math.min(absolute, Date.parse(session.lastSeenAt) + idle);
}
