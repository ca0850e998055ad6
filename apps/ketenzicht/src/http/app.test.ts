import { gunzipSync } from 'node:zlib';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { bareApp, memberOf, memorySessions } from './app.fixture.tsx';
import type { AppParts } from './app.ts';
import { viewerOf } from './environment.ts';
import { signedInOnly } from './session-middleware.ts';

const secretText = 'Jansen, geboren 1990';

const routes: AppParts['routes'] = (app) => {
  app.get('/zaak/:id', signedInOnly, (c) => c.text(viewerOf(c).name));
  app.get('/v1/zaak/:id', signedInOnly, (c) => c.json({ name: viewerOf(c).name }));
  app.post('/zaak', async (c) => c.text(`${(await c.req.text()).length}`));
  app.post('/v1/zaak', (c) => c.json({}));
  app.get('/stuk', () => {
    throw new Error(secretText);
  });
  app.get('/v1/stuk', () => {
    throw new Error(secretText);
  });
  app.get('/v1/geen-database', () => {
    throw Object.assign(new Error(secretText), { code: 'ECONNREFUSED' });
  });
  app.get('/v1/json', () => {
    throw new HTTPException(400);
  });
  app.get('/v1/media', () => {
    throw new HTTPException(415);
  });
  app.get('/lang', (c) => c.html('tekst '.repeat(1000)));
};

describe('headers', () => {
  const { app } = bareApp({ routes });

  it.each([
    ['a page', '/lang', 200],
    ['a redirect to sign in', '/zaak/1', 303],
    ['a page that is not there', '/nergens', 404],
    ['a page that breaks', '/stuk', 500],
    ['health', '/healthz', 200],
    ['an asset', '/assets/face.0.css', 200],
  ])('of %s', async (_name, path, status) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(status);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': path.startsWith('/assets') ? expect.stringContaining('immutable') : 'no-store',
      traceparent: expect.stringMatching(/^00-/),
    });
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  });

  it.each([
    ['/v1/nergens', 404],
    ['/v1/stuk', 500],
    ['/v1/zaak/1', 401],
    ['/v1/geen-database', 503],
    ['/v1/json', 400],
    ['/v1/media', 415],
  ])('of the API at %s', async (path, status) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'api-version': '1.0.0',
      'content-type': 'application/problem+json',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(await answer.json()).toMatchObject({ status, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('demands https from browsers when the site has it', async () => {
    const answer = await bareApp({ routes, baseUrl: 'https://ketenzicht.example' }).app.request('/nergens');
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=63072000');
  });
});

describe('refusals', () => {
  const { app, lines } = bareApp({ routes });

  it('says which methods there are', async () => {
    const page = await app.request('/zaak', { method: 'PUT' });
    expect([page.status, page.headers.get('allow')]).toEqual([405, 'POST']);
    const api = await app.request('/v1/zaak/1', { method: 'DELETE' });
    expect([api.status, api.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(api.headers.get('content-type')).toBe('application/problem+json');
  });

  it('shows nothing of an error and logs nothing that somebody typed', async () => {
    const page = await app.request('/stuk?naam=Jansen');
    expect(await page.text()).not.toMatch(/Jansen|Error|\.ts/);
    expect(await (await app.request('/v1/stuk')).text()).not.toMatch(/Jansen|\.ts/);
    await app.request('/zaak/Jansen');
    expect(lines.join('')).not.toContain('Jansen');
    const line = lines.map((one) => JSON.parse(one)).find(({ route }) => route === '/zaak/:id');
    expect(line).toMatchObject({
      action: 'GET',
      status: 303,
      ms: expect.any(Number),
      traceId: expect.any(String),
    });
  });

  it('refuses a body that is too large, also in pieces, and allows more where it must', async () => {
    const large = 'x'.repeat(1_048_577);
    const post = (body: BodyInit, path = '/zaak', parts: Partial<AppParts> = {}) =>
      bareApp({ routes, ...parts }).app.request(path, {
        method: 'POST',
        body,
        headers: typeof body === 'string' ? { 'content-length': String(body.length) } : {},
        ...(typeof body === 'string' ? {} : { duplex: 'half' }),
      });
    expect((await post(large)).status).toBe(413);
    expect((await post(new Blob([large]).stream())).status).toBe(413);
    expect((await post(large, '/v1/zaak')).headers.get('content-type')).toBe('application/problem+json');
    const allowed = await post(large, '/zaak', { bodyLimits: [{ prefix: '/zaak', bytes: 2_000_000 }] });
    expect(await allowed.text()).toBe('1048577');
  });

  it('refuses what another site sends along with the cookies of a user', async () => {
    const from = (headers: Record<string, string>, path = '/zaak') =>
      app.request(path, { method: 'POST', headers });
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await from({ origin: 'https://elsewhere.example' }, '/v1/zaak')).status).toBe(403);
    expect((await from({ origin: 'http://localhost' })).status).toBe(200);
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await from({})).status).toBe(200);
  });

  it('speaks the language of the user', async () => {
    const text = async (headers: Record<string, string>, path = '/nergens') =>
      (await app.request(path, { headers })).text();
    expect(await text({})).toContain('Niet gevonden');
    expect(await text({ 'accept-language': 'en-GB,nl;q=0.5' })).toContain('Not found');
    expect(await text({ cookie: 'taal=en' })).toContain('Not found');
    expect(await text({ cookie: 'taal=en' }, '/nergens?taal=nl')).toContain('Niet gevonden');
    expect(await text({ 'accept-language': 'en' }, '/v1/nergens')).toContain('Not found');
  });
});

describe('signedInOnly', () => {
  it('sends a page to sign in and back, and answers a form and the API with 401', async () => {
    const { app } = bareApp({
      routes: (one) => {
        routes(one);
        one.post('/zaak/:id', signedInOnly, (c) => c.text('x'));
      },
    });
    const page = await app.request('/zaak/1?a=b');
    expect(page.headers.get('location')).toBe('/aanmelden?terug=%2Fzaak%2F1%3Fa%3Db');
    const ended = await app.request('/zaak/1', { headers: { cookie: 'sessie=kzs_forged' } });
    expect(ended.headers.get('location')).toBe('/aanmelden?terug=%2Fzaak%2F1&reden=sessie-afgelopen');
    expect(ended.headers.get('set-cookie')).toMatch(/^sessie=; Max-Age=0/);
    expect((await app.request('/zaak/1', { method: 'POST' })).status).toBe(401);
    const api = await app.request('/v1/zaak/1');
    expect([api.status, api.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('takes a token of a program under /v1 only, and a session of a person not as a token', async () => {
    const { startSession } = await import('../identity/session.ts');
    const sessions = memorySessions([memberOf('u1', 'avim')]);
    const now = new Date('2026-03-02T09:00:00Z');
    const api = await startSession({ sessions, user: 'u1', kind: 'api', now });
    const web = await startSession({ sessions, user: 'u1', kind: 'web', now });
    const { app } = bareApp({ routes, sessions });
    const status = async (path: string, headers: Record<string, string>) =>
      (await app.request(path, { headers })).status;
    expect(await status('/v1/zaak/1', { authorization: `Bearer ${api}` })).toBe(200);
    expect(await status('/v1/zaak/1', { cookie: `sessie=${web}` })).toBe(200);
    expect(await status('/v1/zaak/1', { authorization: `Bearer ${web}` })).toBe(401);
    expect(await status('/v1/zaak/1', { cookie: `sessie=${api}` })).toBe(401);
    expect(await status('/v1/zaak/1', { authorization: 'Basic x' })).toBe(401);
    expect(await status('/zaak/1', { authorization: `Bearer ${api}` })).toBe(303);
  });
});

describe('the rest of the surroundings', () => {
  it('tells whether it is alive and whether it can serve', async () => {
    const { app } = bareApp({ ready: () => Promise.reject(new Error('no database')) });
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await bareApp({}).app.request('/readyz')).status).toBe(200);
  });

  it('compresses pages', async () => {
    const { app } = bareApp({ routes });
    const answer = await app.request('/lang', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe('tekst '.repeat(1000));
  });
});
