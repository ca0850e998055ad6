import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bareApp, memberOf, memorySessions } from '../http/app.fixture.tsx';
import { viewerOf } from '../http/environment.ts';
import { createLog } from '../http/log.ts';
import { signedInOnly } from '../http/session-middleware.ts';
import type { RunningServer } from '../server.ts';
import { startServer } from '../server.ts';
import { deriveKey } from '../storage/keys.ts';
import { openAttempt, type RememberedAttempt, sealAttempt } from './attempt.ts';
import type { DemoPerson } from './demo-provider.tsx';
import { createIdentity } from './identity.ts';
import type { OpenIdClient } from './openid.ts';
import { signInRoutes } from './sign-in.tsx';

const secret = new Uint8Array(32).fill(3);
const attemptKey = deriveKey(secret, 'sign-in attempt');

const people: readonly DemoPerson[] = [
  {
    subject: 'demo-a',
    name: 'Ayla Voorbeeld',
    organisation: 'Gemeente Duinrade',
    role: 'aandachtsfunctionaris',
  },
  { subject: 'demo-b', name: 'Bram Oud', organisation: 'Politie', role: 'avim' },
  { subject: 'demo-c', name: 'Cor Onbekend', organisation: 'Nergens', role: 'nla' },
];
const members = [memberOf('demo-a', 'aandachtsfunctionaris'), memberOf('demo-b', 'avim', false)];
const sessions = memorySessions(members);

let now = new Date('2026-03-02T09:00:00Z');
let server: RunningServer;
let client: OpenIdClient;
const notices = vi.spyOn(console, 'warn');
const infos = vi.spyOn(console, 'info');

beforeAll(async () => {
  server = await startServer({
    host: '127.0.0.1',
    port: 0,
    serve: (baseUrl) => {
      const identity = createIdentity({
        config: { kind: 'demo' },
        production: false,
        baseUrl,
        demoPeople: async () => people,
      });
      client = identity.openId;
      const log = createLog({ level: 'error', write: () => {}, now: () => now });
      const { app } = bareApp({
        baseUrl,
        sessions,
        now: () => now,
        routes: (one) => {
          one.get('/werklijst', signedInOnly, (c) => c.text(`Dag ${viewerOf(c).name}`));
          identity.demo?.routes(one);
          const findBySubject = async (issuer: string, subject: string) =>
            issuer === identity.demo?.issuer
              ? members.find(({ viewer }) => viewer.user === subject)
              : undefined;
          signInRoutes(one, {
            openId: identity.openId,
            sessions,
            members: { findBySubject },
            secret,
            log,
            now: () => now,
          });
        },
      });
      return { app, ...(identity.demo ? { beside: identity.demo } : {}) };
    },
  });
});

afterAll(() => server.close(0));

/** A browser without a screen: keeps cookies, and follows redirects one by one. */
function browser() {
  const jar = new Map<string, string>();
  const open = async (path: string, form?: Record<string, string>) => {
    const answer = await fetch(new URL(path, server.baseUrl), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text(), answer };
  };
  /** Follows redirects until a page or until the address matches. */
  const follow = async (path: string, until?: RegExp, form?: Record<string, string>) => {
    let page = await open(path, form);
    let at = path;
    while (page.to !== null && !until?.test(page.to)) {
      at = page.to;
      page = await open(page.to);
    }
    return { ...page, at };
  };
  /** From the start to the address with which the provider sends the browser back. */
  const chosen = async (subject: string, path = '/werklijst') => {
    const choice = await follow(`/aanmelden?terug=${encodeURIComponent(path)}`);
    expect(choice.at).toMatch(/\/demo-aanmelden\/keuze\//);
    const back = await follow(choice.at, /\/aanmelden\/terug/, { persoon: subject });
    return back.to ?? '';
  };
  return { jar, open, follow, chosen };
}

describe('signing in', () => {
  it('leads from a closed page past the provider back to that page', async () => {
    const me = browser();
    const choice = await me.follow('/werklijst');
    expect(choice.status).toBe(200);
    for (const person of people) expect(choice.text).toContain(person.name);
    expect(choice.text).toContain('Gemeente Duinrade');
    expect(choice.answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await me.follow(choice.at, undefined, { persoon: 'demo-a' });
    expect([page.status, page.text]).toEqual([200, 'Dag Naam demo-a']);
    expect(new URL(page.at, server.baseUrl).pathname).toBe('/werklijst');
    expect(me.jar.has('aanmelding')).toBe(false);
  });

  it('sets a cookie that no script and no other site can use', async () => {
    const me = browser();
    const { answer } = await me.open(await me.chosen('demo-a'));
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('sessie='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('asks the provider for a code with PKCE, state and nonce', async () => {
    const { to } = await browser().open('/aanmelden');
    const asked = new URL(to ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThanOrEqual(43);
  });

  it('shows the choice in English too', async () => {
    const me = browser();
    me.jar.set('taal', 'en');
    const choice = await me.follow('/aanmelden');
    expect(choice.text).toContain('As whom do you want to look around?');
    expect(choice.text).toContain('Municipal trafficking officer');
  });

  it('refuses somebody who is not a member, and an inactive member alike', async () => {
    for (const subject of ['demo-b', 'demo-c']) {
      const me = browser();
      const page = await me.open(await me.chosen(subject));
      expect([page.status, me.jar.has('sessie')]).toEqual([403, false]);
      expect(page.text).toContain('U hebt geen toegang tot Ketenzicht');
    }
  });

  it('refuses an answer with another state, a forged code, or the nonce of another attempt', async () => {
    const forged: ((address: URL, me: ReturnType<typeof browser>) => void)[] = [
      (address) => address.searchParams.set('state', 'x'.repeat(43)),
      (address) => address.searchParams.delete('state'),
      (address) => address.searchParams.set('code', 'x'.repeat(43)),
      (address) => address.searchParams.set('iss', 'https://elsewhere.example'),
      (_address, me) => changeAttempt(me.jar, { nonce: 'x'.repeat(43) }),
      (_address, me) => changeAttempt(me.jar, { verifier: 'x'.repeat(43) }),
      (_address, me) => me.jar.set('aanmelding', 'forged'),
      (_address, me) => me.jar.delete('aanmelding'),
    ];
    for (const forge of forged) {
      const me = browser();
      const address = new URL(await me.chosen('demo-a'));
      forge(address, me);
      const page = await me.open(address.href);
      expect([page.status, me.jar.has('sessie')]).toEqual([400, false]);
      expect(page.text).toContain('Aanmelden is niet gelukt');
    }
  });

  it('takes an answer once, and not after ten minutes', async () => {
    const me = browser();
    const address = await me.chosen('demo-a');
    const attempt = me.jar.get('aanmelding') ?? '';
    expect((await me.open(address)).status).toBe(303);
    me.jar.set('aanmelding', attempt);
    expect((await me.open(address)).status).toBe(400);

    const slow = browser();
    const late = await slow.chosen('demo-a');
    now = new Date(now.getTime() + 10 * 60_000);
    expect((await slow.open(late)).status).toBe(400);
  });

  it('says that somebody stopped at the provider', async () => {
    const me = browser();
    const { to } = await me.open('/aanmelden');
    const state = new URL(to ?? '').searchParams.get('state');
    const iss = encodeURIComponent(`${server.baseUrl}/demo-aanmelden`);
    const page = await me.open(`/aanmelden/terug?error=access_denied&state=${state}&iss=${iss}`);
    expect([page.status, page.text]).toEqual([
      400,
      expect.stringContaining('U hebt het aanmelden afgebroken'),
    ]);
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/aanmelden'])(
    'goes home, and never to %s',
    async (path) => {
      const me = browser();
      expect((await me.open(await me.chosen('demo-a', path))).to).toBe('/');
    },
  );

  it('ends the session that was there before', async () => {
    const me = browser();
    await me.open(await me.chosen('demo-a'));
    const before = me.jar.get('sessie') ?? '';
    await me.open(await me.chosen('demo-a'));
    expect(me.jar.get('sessie')).not.toBe(before);
    me.jar.set('sessie', before);
    expect((await me.open('/werklijst')).status).toBe(303);
  });

  it('prints nothing of its own', () => {
    expect([...notices.mock.calls, ...infos.mock.calls]).toEqual([]);
  });
});

describe('a session that does not hold', () => {
  it('is explained, and signing in again leads back to the page', async () => {
    const me = browser();
    await me.open(await me.chosen('demo-a'));
    expect((await me.open('/werklijst')).status).toBe(200);
    now = new Date(now.getTime() + 30 * 60_000);
    const page = await me.follow('/werklijst?status=open');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Uw sessie is afgelopen')]);
    expect(page.text).toContain('/aanmelden?terug=%2Fwerklijst%3Fstatus%3Dopen');
    expect(me.jar.has('sessie')).toBe(false);
  });

  it('is treated the same when it is forged', async () => {
    const me = browser();
    me.jar.set('sessie', `kzs_${'A'.repeat(43)}`);
    expect((await me.follow('/werklijst')).text).toContain('Uw sessie is afgelopen');
  });
});

describe('signing out', () => {
  it('ends the session here, by a form of this site only', async () => {
    const me = browser();
    await me.open(await me.chosen('demo-a'));
    const token = me.jar.get('sessie') ?? '';
    const elsewhere = await fetch(`${server.baseUrl}/afmelden`, {
      method: 'POST',
      headers: { cookie: `sessie=${token}`, 'sec-fetch-site': 'cross-site' },
    });
    expect(elsewhere.status).toBe(403);
    expect((await me.open('/werklijst')).status).toBe(200);
    const page = await me.follow('/afmelden', undefined, {});
    expect(page.text).toContain('U bent afgemeld');
    me.jar.set('sessie', token);
    expect((await me.open('/werklijst')).status).toBe(303);
  });
});

describe('the demo provider', () => {
  const options = {
    baseUrl: 'http://localhost',
    redirectUri: 'http://localhost/aanmelden/terug',
    people: async () => people,
  };

  it('does not start in production', async () => {
    const { createDemoProvider } = await import('./demo-provider.tsx');
    expect(() => createDemoProvider({ ...options, production: true })).toThrow(
      /does not start in production/,
    );
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => createDemoProvider({ ...options, production: false })).toThrow(
      /does not start in production/,
    );
    vi.unstubAllEnvs();
  });

  it('gives no code without PKCE and none to another address', async () => {
    const me = browser();
    const { url } = await client.begin();
    const without = new URL(url);
    without.searchParams.delete('code_challenge');
    without.searchParams.delete('code_challenge_method');
    expect((await me.open(without.href)).to).toMatch(/error=invalid_request/);
    const elsewhere = new URL(url);
    elsewhere.searchParams.set('redirect_uri', 'https://elsewhere.example/');
    expect((await me.open(elsewhere.href)).to).toBe('/aanmelden?reden=aanmelden-mislukt');
  });

  it('knows no choice that was not begun, and nobody outside the list', async () => {
    const me = browser();
    expect((await me.open('/demo-aanmelden/keuze/x')).status).toBe(400);
    const choice = await me.follow('/aanmelden');
    expect((await me.open(choice.at, { persoon: 'somebody' })).status).toBe(400);
  });
});

function changeAttempt(jar: Map<string, string>, change: Partial<RememberedAttempt>): void {
  const attempt = openAttempt(attemptKey, jar.get('aanmelding') ?? '', now);
  if (attempt) jar.set('aanmelding', sealAttempt(attemptKey, { ...attempt, ...change }));
}
