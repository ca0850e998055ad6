import type { Role } from '@ketenzicht/rulebook';
import { Hono } from 'hono';
import type { Assets } from '../face/assets/assets.ts';
import type { Member, SessionStore, StoredSession } from '../identity/session.ts';
import type { AppParts } from './app.ts';
import { createApp } from './app.ts';
import type { Frame } from './environment.ts';
import { createLog } from './log.ts';

/** The barest frame, so that tests of routes do not depend on the face. */
const bareFrame: Frame = (c, { title, children }) =>
  `<!doctype html>${(
    <html lang={c.get('page').lang}>
      <title>{title[c.get('page').lang]}</title>
      <body>{children}</body>
    </html>
  )}`;

const assetRoutes = new Hono();
assetRoutes.get('/assets/face.0.css', (c) =>
  c.body('body{}', 200, {
    'Content-Type': 'text/css',
    'Cache-Control': 'public, max-age=31536000, immutable',
  }),
);

/** Assets without a build. */
const bareAssets: Assets = { url: (name) => `/assets/${name}`, routes: assetRoutes };

/** A member of an invented organisation. */
export function memberOf(user: string, role: Role, active = true): Member {
  const organisation = { id: `org-${role}`, name: `Organisatie ${role}`, role };
  return { active, viewer: { user, name: `Naam ${user}`, role, organisation } };
}

/** Sessions in memory, for members that are in the list at the time of asking. */
export function memorySessions(
  members: readonly Member[],
): SessionStore & { readonly stored: Map<string, StoredSession> } {
  const stored = new Map<string, StoredSession>();
  return {
    stored,
    add: async (session) => {
      stored.set(session.tokenHash, session);
    },
    find: async (tokenHash) => {
      const session = stored.get(tokenHash);
      const member = members.find(({ viewer }) => viewer.user === session?.user);
      return session && member ? { session, member } : undefined;
    },
    touch: async (tokenHash, at) => {
      const session = stored.get(tokenHash);
      if (session) stored.set(tokenHash, { ...session, lastSeenAt: at });
    },
    remove: async (tokenHash) => {
      stored.delete(tokenHash);
    },
  };
}

/** An app with bare surroundings; `lines` collects its log. */
export function bareApp(parts: Partial<AppParts> & { readonly baseUrl?: string }) {
  const lines: string[] = [];
  const now = parts.now ?? (() => new Date('2026-03-02T09:00:00Z'));
  const app = createApp({
    site: { baseUrl: parts.baseUrl ?? 'http://localhost', frame: bareFrame },
    log: createLog({ level: 'debug', write: (line) => lines.push(line), now }),
    now,
    assets: bareAssets,
    sessions: memorySessions([]),
    ready: async () => {},
    routes: () => {},
    ...parts,
  });
  return { app, lines };
}
