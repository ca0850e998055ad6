import { expect, it } from 'vitest';
import { bareApp, memberOf, memorySessions } from '../http/app.fixture.tsx';
import { signedInOnly } from '../http/session-middleware.ts';
import { startSession } from './session.ts';
import { tokenRoutes } from './token-page.tsx';

const now = () => new Date('2026-03-02T09:00:00Z');

async function signedIn() {
  const sessions = memorySessions([memberOf('u1', 'avim')]);
  const token = await startSession({ sessions, user: 'u1', kind: 'web', now: now() });
  const { app, lines } = bareApp({
    sessions,
    now,
    routes: (one) => {
      tokenRoutes(one, { sessions, endAll: async () => sessions.stored.clear(), now });
      one.get('/v1/proef', signedInOnly, (c) => c.json({}));
    },
  });
  const send = (path: string, method: string) =>
    app.request(path, { method, headers: { cookie: `sessie=${token}` } });
  const use = async (api: string) =>
    (await app.request('/v1/proef', { headers: { authorization: `Bearer ${api}` } })).status;
  return { app, lines, send, use };
}

it('shows a token once, that a program can use until everything is revoked', async () => {
  const { send, use, lines } = await signedIn();
  expect(await (await send('/koppelen/token', 'GET')).text()).not.toMatch(/kzs_/);
  const made = await (await send('/koppelen/token', 'POST')).text();
  const token = /kzs_[\w-]{43}/.exec(made)?.[0] ?? '';
  expect(await use(token)).toBe(200);
  expect(lines.join('')).not.toContain(token);
  const revoked = await send('/koppelen/token/intrekken', 'POST');
  expect(revoked.headers.get('location')).toBe('/afgemeld');
  expect(await use(token)).toBe(401);
});

it('is for people who are signed in', async () => {
  const { app } = await signedIn();
  expect((await app.request('/koppelen/token')).headers.get('location')).toMatch(/^\/aanmelden\?terug=/);
  expect((await app.request('/koppelen/token', { method: 'POST' })).status).toBe(401);
});
