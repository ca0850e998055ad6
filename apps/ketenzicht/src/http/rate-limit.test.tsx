import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { startSession } from '../identity/session.ts';
import { bareApp, memberOf, memorySessions } from './app.fixture.tsx';
import { networkOf, rateLimit, tokenBucket } from './rate-limit.ts';

function limited(limits: { reports?: number; receipts?: number; proxies?: number } = {}) {
  let seconds = 0;
  const sessions = memorySessions([memberOf('olaf', 'official')]);
  const { app, lines } = bareApp({
    sessions,
    limit: rateLimit({ reports: 3, receipts: 2, proxies: 1, ...limits }, () => seconds),
    routes: (site) => {
      const all = new Hono();
      all.all('*', (c) => c.text('done'));
      site.route('/', all);
    },
  });
  const post = (path: string, address = '192.0.2.1', headers: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', headers: { 'X-Forwarded-For': address, ...headers } });
  return {
    app,
    lines,
    sessions,
    post,
    wait: (more: number) => {
      seconds += more;
    },
  };
}

describe('a token bucket', () => {
  it('lets a minute’s worth through at once, then as many as come back in time', () => {
    let now = 0;
    const { take } = tokenBucket(2, () => now);
    expect([take('a'), take('a'), take('a')]).toEqual([undefined, undefined, 30]);
    expect(take('b')).toBeUndefined();
    now = 29.9;
    expect(take('a')).toBe(1);
    now = 30;
    expect([take('a'), take('a')]).toEqual([undefined, 30]);
    now = 10_000;
    expect([take('a'), take('a'), take('a')]).toEqual([undefined, undefined, 30]);
  });
});

describe('who writes a lot without signing in', () => {
  it('is told how long to wait, as a page and as problem+json', async () => {
    const { post } = limited();
    await post('/melden/wat');
    await post('/melden/waar');
    await post('/v1/signalen');
    const page = await post('/melden/wanneer');
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '20']);
    expect(await page.text()).toContain('Bel 112');
    const json = await post('/v1/signalen');
    expect(json.headers.get('content-type')).toBe('application/problem+json');
    expect(await json.json()).toMatchObject({ type: 'http://localhost/problemen/te-veel-verzoeken' });
  });

  it('is counted by address, and looking at pages is not counted', async () => {
    const { app, post, wait } = limited();
    for (const path of ['/a', '/melden', '/melden/status']) {
      for (let times = 0; times < 5; times += 1) expect((await app.request(path)).status).toBe(200);
    }
    for (const path of ['/melden/status', '/melden/verder']) expect((await post(path)).status).toBe(200);
    expect((await post('/v1/ontvangstbewijzen/_zoek')).status).toBe(429);
    expect((await post('/v1/ontvangstbewijzen/_zoek', '192.0.2.2')).status).toBe(200);
    expect((await post('/melden/wat')).status).toBe(200);
    wait(30);
    expect((await post('/melden/status')).status).toBe(200);
  });

  it('cannot take another address by writing it in front of what our proxy says', async () => {
    const { post } = limited();
    await post('/melden/status', '10.0.0.1, 192.0.2.1');
    await post('/melden/status', '10.0.0.2, 192.0.2.1');
    expect((await post('/melden/status', '10.0.0.3, 192.0.2.1')).status).toBe(429);
    const direct = limited({ proxies: 0 });
    await direct.post('/melden/status', '10.0.0.1');
    await direct.post('/melden/status', '10.0.0.2');
    expect((await direct.post('/melden/status', '10.0.0.3')).status).toBe(429);
  });

  it('is not slowed down when signed in, except for trying codes', async () => {
    const { post, sessions } = limited();
    const token = await startSession({
      sessions,
      user: 'olaf',
      kind: 'web',
      now: new Date('2026-03-02T09:00:00Z'),
    });
    const cookie = { Cookie: `sessie=${token}` };
    for (let times = 0; times < 5; times += 1) {
      expect((await post('/v1/signalen', undefined, cookie)).status).toBe(200);
    }
    for (let times = 0; times < 2; times += 1) await post('/melden/status', undefined, cookie);
    expect((await post('/melden/status', undefined, cookie)).status).toBe(429);
  });

  it('leaves no address in the log', async () => {
    const { lines, post } = limited();
    for (let times = 0; times < 4; times += 1) await post('/melden/status');
    expect(lines.join()).not.toContain('192.0.2');
  });
});

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1'],
    ['2001:0DB8:0000:0001:bbbb:cccc:dddd:eeee', '2001:db8:0:1'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('of %j is %j', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
