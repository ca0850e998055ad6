import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growth } from './inside.ts';
import { type Running, running } from './running.ts';
import { act, type Followed, reported, step } from './signal.ts';
import { type Api, type ApiAnswer, api, signedIn, tokenOf, type Visitor, visitor } from './visitor.ts';

let here: Running;
let signal: Followed;
let strangersBrowser: Visitor;
let stranger: Api;

beforeAll(async () => {
  here = await running();
  signal = await reported(here.anyone, here.officer);
  await step(here.officer, signal.id, { type: 'takeUp' });
  strangersBrowser = await signedIn(here.url, 'bas');
  stranger = api(here.url, await tokenOf(strangersBrowser));
});

afterAll(() => here.close());

const problemOf = ({ body }: ApiAnswer) => String(body['type']).split('/').at(-1);
const withoutTrace = (body: ApiAnswer['body']) => ({ ...body, traceId: '' });

describe("somebody else's dossier", () => {
  /** What a stranger can ask about a dossier; the answer must be the same when it does not exist. */
  const asked: readonly (readonly [string, (id: string) => Promise<ApiAnswer>])[] = [
    ['reading', (id) => stranger(`/signalen/${id}`)],
    ['reading for a purpose', (id) => stranger(`/signalen/${id}?doel=oversight`)],
    ['a step on the right version', (id) => act(stranger, id, { type: 'enrich', note: 'x' }, 2)],
    ['a step on a wrong version', (id) => act(stranger, id, { type: 'enrich', note: 'x' }, 7)],
    [
      'a step that is not possible',
      (id) => act(stranger, id, { type: 'acknowledge', thread: randomUUID() }, 2),
    ],
    ['a step that is not the own', (id) => act(stranger, id, { type: 'erase', subjects: [randomUUID()] }, 2)],
    [
      'a step without a version',
      (id) => stranger(`/signalen/${id}/handelingen`, { body: { type: 'takeUp' } }),
    ],
    ['a step that is none', (id) => act(stranger, id, { type: 'nothing' }, 2)],
  ];

  it.each(asked)('answers as one that does not exist: %s', async (_what, ask) => {
    const more = await growth(here.sql, async () => {
      const [theirs, none] = [await ask(signal.id), await ask(randomUUID())];
      expect([theirs.status, withoutTrace(theirs.body)]).toEqual([none.status, withoutTrace(none.body)]);
      expect([404, 400, 428]).toContain(theirs.status);
      const headersOf = ({ headers }: ApiAnswer) => [...headers.keys()].sort();
      expect(headersOf(theirs)).toEqual(headersOf(none));
    });
    expect(more).toEqual({});
  });

  it('answers as one that does not exist on every page', async () => {
    for (const path of [
      '',
      '?doel=assessment',
      '/handelingen/enrich',
      '/handelingen/attach',
      `/bijlagen/${randomUUID()}`,
    ]) {
      const [theirs, none] = await Promise.all(
        [signal.id, randomUUID()].map(async (id) => {
          const { status, text } = await strangersBrowser.open(`/signalen/${id}${path}`);
          return [status, text.replaceAll(id, '').replace(/[0-9a-f]{32}/g, '')];
        }),
      );
      expect(theirs?.[0]).toBe(404);
      expect(theirs).toEqual(none);
    }
    const sent = { versie: '2', sleutel: randomUUID(), note: 'x' };
    const answer = await strangersBrowser.send(`/signalen/${signal.id}/handelingen/enrich`, sent);
    expect(answer.status).toBe(404);
  });

  it('is not found by its reference, and is in no list', async () => {
    const [theirs, none] = [
      await stranger('/signalen/_zoek', { body: { kenmerk: signal.reference } }),
      await stranger('/signalen/_zoek', { body: { kenmerk: 'KZ-0000-0000' } }),
    ];
    expect(theirs.status).toBe(404);
    expect(withoutTrace(theirs.body)).toEqual(withoutTrace(none.body));
    expect((await stranger(`/taken?kenmerk=${signal.reference}`)).body['rows']).toEqual([]);
  });

  it('takes as long to refuse as one that does not exist', async () => {
    const time = async (id: string) => {
      const began = performance.now();
      await stranger(`/signalen/${id}`);
      return performance.now() - began;
    };
    const theirs: number[] = [];
    const none: number[] = [];
    for (let round = 0; round < 40; round += 1) {
      theirs.push(await time(signal.id));
      none.push(await time(randomUUID()));
    }
    const middle = (times: number[]) => times.sort((one, other) => one - other)[times.length / 2] ?? 0;
    expect(Math.abs(middle(theirs) - middle(none))).toBeLessThan(5 + 0.5 * middle(none));
  });

  it('is not read by a reporter with another code', async () => {
    const other = await reported(here.anyone, here.officer);
    const [last = ''] = other.receiptCode.slice(-1);
    const wrong = other.receiptCode.slice(0, -1) + (last === 'A' ? 'B' : 'A');
    for (const code of [wrong, '0000-0000-0000-0000-0']) {
      const answer = await here.anyone('/ontvangstbewijzen/_zoek', { body: { ontvangstcode: code } });
      expect([answer.status, problemOf(answer)]).toEqual([404, 'niet-gevonden']);
    }
  });
});

describe('a session', () => {
  const token = () => `kzs_${randomBytes(32).toString('base64url')}`;
  const withCookie = (cookie: string) => visitor(here.url).open('/taken', { headers: { cookie } });
  const hashOf = (secret: string) => createHash('sha256').update(secret).digest();

  it('that was made up opens nothing', async () => {
    for (const forged of [
      token(),
      `kzs_${'a'.repeat(43)}`,
      'kzs_',
      '',
      '../..',
      "' or 1=1 --",
      'x'.repeat(4000),
    ]) {
      const page = await withCookie(`sessie=${forged}`);
      expect([page.status, page.to?.split('?')[0]]).toEqual([303, '/aanmelden']);
      const answer = await api(here.url, forged === '' ? 'x' : forged)('/taken');
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
    const answer = await here.anyone('/taken');
    expect([answer.status, problemOf(answer)]).toEqual([401, 'niet-aangemeld']);
    for (const header of ['Basic c2FtaXJhOmdlaGVpbQ==', 'Bearer', 'Bearer a b', 'bearer null']) {
      expect((await here.anyone('/taken', { headers: { Authorization: header } })).status).toBe(401);
    }
  });

  it('of a browser is no token of a program, nor the other way round', async () => {
    const cookie = here.browser.jar.get('sessie') ?? '';
    expect((await api(here.url, cookie)('/taken')).status).toBe(401);
    const own = await tokenOf(here.browser);
    expect((await withCookie(`sessie=${own}`)).status).toBe(303);
    expect((await withCookie(`sessie=${cookie}`)).status).toBe(200);
  });

  it.each([
    ['expired', "expires_at = now() - interval '1 second'"],
    ['was not used for half an hour', "seen_at = now() - interval '31 minutes'"],
  ])('that %s is over, in a form too, and is gone', async (_what, change) => {
    const browser = await signedIn(here.url, 'joost');
    const hash = hashOf(browser.jar.get('sessie') ?? '');
    await here.sql.unsafe(`update session set ${change} where token_hash = $1`, [hash]);
    const cookie = `sessie=${browser.jar.get('sessie')}`;
    const path = `/signalen/${signal.id}/handelingen/enrich`;
    const posted = await visitor(here.url).open(path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ versie: '2', sleutel: randomUUID(), note: 'Te laat.' }),
    });
    expect([posted.status, posted.text.includes('afgelopen')]).toEqual([401, true]);
    expect((await withCookie(cookie)).status).toBe(303);
    expect(await here.sql`select from session where token_hash = ${hash}`).toHaveLength(0);
  });

  it('of a program that has expired is over', async () => {
    const own = await tokenOf(here.browser);
    await here.sql`update session set expires_at = now() - interval '1 second' where token_hash = ${hashOf(own)}`;
    const answer = await api(here.url, own)('/taken');
    expect([answer.status, problemOf(answer)]).toEqual([401, 'sessie-afgelopen']);
  });

  it('ends everywhere when somebody revokes everything, and when a member is put out', async () => {
    const browser = await signedIn(here.url, 'noor');
    const program = api(here.url, await tokenOf(browser));
    expect((await program('/taken')).status).toBe(200);
    await browser.send('/koppelen/token/intrekken', {});
    expect((await program('/taken')).status).toBe(401);

    const again = await signedIn(here.url, 'noor');
    await here.sql`update member set active = false where id = 'noor'`;
    expect((await again.open('/taken')).status).toBe(303);
    await expect(signedIn(here.url, 'noor')).rejects.toThrow('403');
  });

  it('that is over changes nothing', async () => {
    const more = await growth(here.sql, async () => {
      for (const forged of [undefined, token()]) {
        const answer = await act(api(here.url, forged), signal.id, { type: 'enrich', note: 'x' }, 2);
        expect(answer.status).toBe(401);
      }
      const posted = await visitor(here.url).send(`/signalen/${signal.id}/handelingen/enrich`, { note: 'x' });
      expect(posted.status).toBe(401);
    });
    expect(more).toEqual({});
  });

  it('is stored as a hash only', async () => {
    const cookie = here.browser.jar.get('sessie') ?? '';
    const rows = await here.sql<{ row: string }[]>`select s::text as row from session s`;
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) {
      expect(row).not.toContain(cookie.slice(4));
      expect(row).not.toContain(Buffer.from(cookie).toString('hex'));
    }
  });
});
