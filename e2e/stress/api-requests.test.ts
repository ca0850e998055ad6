import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, typed } from './expect-problem.ts';
import { growth } from './inside.ts';
import { type Running, running } from './running.ts';
import { type Followed, report, reported, step } from './signal.ts';
import { apiOf } from './visitor.ts';

let here: Running;
let signal: Followed;

beforeAll(async () => {
  here = await running();
  signal = await reported(here.anyone, here.officer);
  await step(here.officer, signal.id, { type: 'takeUp' });
});

afterAll(async () => {
  const printed = here.program.output();
  await here.close();
  expect(printed).toContain('/v1/signalen');
  expect(printed).not.toContain(typed);
});

const invalid = [400, 'ongeldige-invoer'] as const;

const injections = [
  `' OR 1=1 --`,
  `'; drop table event; --`,
  '%00',
  '\\',
  '%',
  '_',
  `") or ("1"="1`,
  '\u0000',
  `$1`,
  '../..',
];

describe('what looks like SQL', () => {
  it.each(['gemeente', 'stand', 'handeling', 'kenmerk'])('finds nothing as filter %s', async (filter) => {
    for (const trick of injections) {
      const answer = await here.officer(`/taken?${new URLSearchParams({ [filter]: trick })}`);
      if (answer.status !== 400)
        expect([trick, answer.status, answer.body['rows']]).toEqual([trick, 200, []]);
      else expectProblem(answer, ...invalid);
      const page = await here.browser.open(`/taken?${new URLSearchParams({ [filter]: trick })}`);
      expect([200, 400], trick).toContain(page.status);
    }
  });

  it('is no code of a list, no id and no reference', async () => {
    for (const trick of injections) {
      expectProblem(await here.officer(`/taken?${new URLSearchParams({ vorm: trick })}`), ...invalid, [
        'vorm',
      ]);
      const id = encodeURIComponent(trick);
      expect([400, 404]).toContain((await here.officer(`/signalen/${id}`)).status);
      expect((await here.browser.open(`/signalen/${id}`)).status).toBe(404);
      expectProblem(
        await here.officer('/signalen/_zoek', { body: { kenmerk: trick } }),
        404,
        'niet-gevonden',
      );
      expect((await here.browser.send('/signalen/zoeken', { kenmerk: trick })).status).toBe(422);
      const receipt = await here.anyone('/ontvangstbewijzen/_zoek', { body: { ontvangstcode: trick } });
      expectProblem(receipt, 404, 'niet-gevonden');
    }
  });
});

describe('a request that does not fit', () => {
  it('with another method is told which ones there are', async () => {
    for (const [method, path, allowed] of [
      ['DELETE', '/signalen', 'POST'],
      ['PUT', `/signalen/${signal.id}`, 'GET'],
      ['GET', `/signalen/${signal.id}/handelingen`, 'POST'],
      ['POST', '/taken', 'GET'],
    ] as const) {
      const answer = await here.officer(path, { method });
      expectProblem(answer, 405, 'methode-niet-toegestaan');
      expect(answer.headers.get('allow')).toContain(allowed);
    }
    const page = await here.browser.open('/taken', { method: 'DELETE' });
    expect([page.status, page.headers.get('allow')?.includes('GET')]).toEqual([405, true]);
  });

  it('with a slash at the end finds nothing', async () => {
    for (const path of ['/taken/', '/signalen/', `/signalen/${signal.id}/`]) {
      expectProblem(await here.officer(path), 404, 'niet-gevonden');
    }
    expect((await here.browser.open('/taken/')).status).toBe(404);
    expect((await here.browser.open(`/signalen/${signal.id}/`)).status).toBe(404);
  });

  it('with headers of 40 kB is refused before it is read', async () => {
    expect(await rawStatus({ 'X-Groot': 'x'.repeat(40_000) })).toBe(431);
    expect((await fetch(`${here.url}/healthz`)).status).toBe(200);
  });

  it('of more than a megabyte is refused where no files are sent, however it comes', async () => {
    const body = `{"ontvangstcode":"${'x'.repeat(2_000_000)}"}`;
    const path = '/ontvangstbewijzen/_zoek';
    expectProblem(await here.anyone(path, { body }), 413, 'te-groot');
    expect((await chunked(`/v1${path}`, body)).status).toBe(413);
  });

  it('of unknown length is taken as any other', async () => {
    const answer = await chunked('/v1/signalen', JSON.stringify(report()));
    expect([answer.status, typeof (await answer.json())]).toEqual([201, 'object']);
  });

  it('from another site is refused', async () => {
    const more = await growth(here.sql, async () => {
      for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
        expectProblem(
          await here.anyone('/signalen', { body: report(), headers }),
          403,
          'verzoek-van-andere-site',
        );
        for (const path of [
          `/signalen/${signal.id}/handelingen/takeUp`,
          '/afmelden',
          '/koppelen/token',
          '/melden',
        ]) {
          const page = await here.browser.open(path, {
            method: 'POST',
            headers,
            body: new URLSearchParams(),
          });
          expect([path, page.status]).toEqual([path, 403]);
          expect(page.text).toContain('andere site');
        }
      }
      const elsewhere = await here.anyone('/signalen', {
        body: report(),
        headers: { Origin: 'https://elders.example' },
      });
      expectProblem(elsewhere, 403, 'verzoek-van-andere-site');
    });
    expect(more).toEqual({});
  });
});

describe('a cursor', () => {
  it('holds for one person, one list and one order, and cannot be made up', async () => {
    await Promise.all(Array.from({ length: 30 }, () => here.anyone('/signalen', { body: report() })));
    const { body } = await here.officer('/taken');
    const cursor = String(body['next']);
    expect((await here.officer(`/taken?cursor=${cursor}`)).status).toBe(200);
    const joost = await apiOf(here.url, 'joost');
    expectProblem(await joost(`/taken?cursor=${cursor}`), 400, 'ongeldige-cursor');
    expectProblem(await here.officer(`/taken?vorm=labour&cursor=${cursor}`), 400, 'ongeldige-cursor');
    const position = Buffer.from(JSON.stringify({ dueAt: `' or 1=1 --` }));
    for (const forged of [
      cursor.slice(0, -2),
      `${cursor.slice(0, 30)}A${cursor.slice(31)}`,
      Buffer.concat([Buffer.alloc(16), position]).toString('base64url'),
      '',
      `' or 1=1 --`,
      typed,
    ]) {
      const answer = await here.officer(`/taken?${new URLSearchParams({ cursor: forged })}`);
      expectProblem(answer, 400, 'ongeldige-cursor');
    }
    const page = await here.browser.open(`/taken?${new URLSearchParams({ vanaf: typed })}`);
    expect(page.status).toBe(400);
  });
});

/** The status of a GET with headers that fetch would not send. */
function rawStatus(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${here.url}/taken`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

/** Sends a body in pieces, without saying how long it is. */
function chunked(path: string, body: string): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: new Blob([body]).stream(),
    duplex: 'half',
  };
  return fetch(here.url + path, init);
}
