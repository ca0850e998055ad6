import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enrichment, people, startWorld, type TestWorld } from '../signals/signals.fixture.ts';
import type { Database } from '../storage/database.ts';
import { purgeOutbox, sendOutbox } from '../storage/outbox.ts';
import { type CloudEvent, cloudEventOf, eventSender } from './cloud-events.ts';

const source = 'urn:nld:oin:00000001234567890000:systeem:ketenzicht';
const baseUrl = 'https://ketenzicht.example';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.close());

type Answer = number | 'hang up' | 'hang up after reading';

interface Receiver {
  readonly url: string;
  readonly received: CloudEvent[];
  readonly types: string[];
  readonly close: () => Promise<void>;
}

let receiver: Receiver | undefined;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

/** Answers requests in turn as told, and the rest with 202. */
async function receives(...answers: Answer[]): Promise<Receiver> {
  const received: CloudEvent[] = [];
  const types: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers.shift() ?? 202;
    if (answer === 'hang up') {
      request.socket.destroy();
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (answer === 202 || answer === 'hang up after reading') {
        received.push(JSON.parse(Buffer.concat(parts).toString('utf8')));
        types.push(request.headers['content-type'] ?? '');
      }
      if (answer === 'hang up after reading') request.socket.destroy();
      else response.writeHead(answer, { Location: '/elders' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  receiver = {
    url: `http://127.0.0.1:${address.port}/in`,
    received,
    types,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

const admin = <T>(work: Parameters<typeof world.database.inScope<T>>[1]) =>
  world.database.inScope({ kind: 'system' }, work);
const empty = () => admin(({ sql }) => sql`delete from outbox`);
const waiting = () =>
  admin(
    ({ sql }) =>
      sql<{ attempts: number; failure: string | null }[]>`select attempts, failure from outbox order by id`,
  );
const makeDue = () => admin(({ sql }) => sql`update outbox set due_at = now()`);
const deliver = ({ url }: Receiver) => sendOutbox(world.database, 20, eventSender({ url, source, baseUrl }));

async function twoEvents(): Promise<string> {
  await empty();
  const dossier = await world.report({ narrative: 'Zeer geheim' });
  await world.does(people.af, dossier, { type: 'takeUp' });
  return dossier;
}

describe('events to the outside', () => {
  test('follow the NL GOV profile and tell nothing about a person', async () => {
    const dossier = await twoEvents();
    await world.does(
      people.af,
      dossier,
      enrichment({ note: 'Ook geheim', persons: [{ part: 'victim', familyName: 'Geheim' }] }),
    );
    const to = await receives();
    expect(await deliver(to)).toBe(3);
    expect(to.types).toEqual(Array(3).fill('application/cloudevents+json; charset=UTF-8'));
    expect(to.received[1]).toEqual({
      specversion: '1.0',
      id: `${dossier}-2`,
      source,
      type: 'nl.ketenzicht.signaal.takeninhand.v1',
      subject: dossier,
      time: world.context.clock(),
      dataref: `${baseUrl}/v1/signalen/${dossier}`,
      sequence: '2',
    });
    for (const event of to.received) {
      expect(Object.keys(event).every((name) => /^[a-z0-9]{1,20}$/.test(name))).toBe(true);
      expect(event.type).toMatch(/^nl\.ketenzicht(\.[a-z]+)+\.v1$/);
      expect(JSON.stringify(event)).not.toMatch(/geheim|anna|duinmeer/i);
    }
    expect(await waiting()).toEqual([]);
  });

  test('are tried again after a refusal, later and not at once', async () => {
    await twoEvents();
    const to = await receives(500, 202);
    expect(await deliver(to)).toBe(1);
    expect(await waiting()).toEqual([{ attempts: 1, failure: 'Http500' }]);
    expect(await deliver(to)).toBe(0);
    await makeDue();
    expect(await deliver(to)).toBe(1);
    expect(new Set(to.received.map(({ id }) => id)).size).toBe(2);
    expect(await waiting()).toEqual([]);
  });

  test('are tried again when nobody listens or the line breaks', async () => {
    await twoEvents();
    const gone = await receives();
    await gone.close();
    expect(await deliver(gone)).toBe(0);
    expect((await waiting()).map(({ attempts }) => attempts)).toEqual([1, 1]);
    await makeDue();
    const to = await receives('hang up', 202);
    expect(await deliver(to)).toBe(1);
    await makeDue();
    expect(await deliver(to)).toBe(1);
    expect(to.received).toHaveLength(2);
  });

  test('carry the same id when the receiver took one and died before it said so', async () => {
    await twoEvents();
    const to = await receives('hang up after reading', 202, 202);
    expect(await deliver(to)).toBe(1);
    await makeDue();
    expect(await deliver(to)).toBe(1);
    expect(to.received).toHaveLength(3);
    expect(new Set(to.received.map(({ id }) => id)).size).toBe(2);
    expect(to.received[2]).toEqual(to.received[0]);
  });

  test('carry the same id when the program dies before it notes that they were sent', async () => {
    await twoEvents();
    const to = await receives();
    const send = eventSender({ url: to.url, source, baseUrl });
    const dies: Database = {
      ...world.database,
      inScope: (scope, work) =>
        world.database.inScope(scope, async (tx) => {
          await work(tx);
          throw new Error('died');
        }),
    };
    const dying = sendOutbox(dies, 20, send);
    await expect(dying).rejects.toThrow('died');
    expect(await deliver(to)).toBe(2);
    expect(to.received.map(({ id }) => id).slice(2)).toEqual(to.received.map(({ id }) => id).slice(0, 2));
  });

  test('do not follow a receiver that points elsewhere', async () => {
    await twoEvents();
    const to = await receives(307, 202, 307, 202);
    expect(await deliver(to)).toBe(1);
    expect(to.received).toHaveLength(1);
  });

  test('of which the shape is wrong are not sent', () => {
    const message = {
      topic: 'nl.ketenzicht.x.v1',
      body: { subject: 'Jan de Vries', sequence: 1, time: 'gisteren' },
    };
    expect(() => cloudEventOf(message, { source, baseUrl })).toThrow();
  });

  test('that nobody receives are thrown away after a while', async () => {
    await twoEvents();
    expect(await purgeOutbox(world.database, '2000-01-01T00:00:00Z')).toBe(0);
    expect(await purgeOutbox(world.database, '2999-01-01T00:00:00Z')).toBe(2);
    expect(await waiting()).toEqual([]);
  });
});
