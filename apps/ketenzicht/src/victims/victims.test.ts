import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startWorld, type TestWorld } from '../signals/signals.fixture.ts';
import { type TestTracks, traceId, tracksIn } from './tracks.fixture.ts';

let world: TestWorld;
let tracks: TestTracks;
beforeAll(async () => {
  world = await startWorld();
  tracks = tracksIn(world);
});
afterAll(() => world.database.close());

/** The lines of the access log about a track: who looked at what, and whether it was shown. */
const looksAt = (dossier: string) =>
  world.database.inScope({ kind: 'system' }, async ({ sql }) =>
    (
      await sql<{ line: string }[]>`
        select concat_ws(' ', role, category, outcome) as line from access_log
        where dossier = ${dossier} order by sequence`
    ).map(({ line }) => line),
  );

describe('a victim track', () => {
  test('is coordinated by the care coordinator of the region, and whoever opened it takes part', async () => {
    const dossier = await tracks.open(people.avim);
    const view = await tracks.sees(people.avim, dossier);
    expect(view).toMatchObject({ version: 1, owner: { id: 'zoco' }, part: 'trackPartner' });
    expect(view.parties.map(({ id }) => id)).toEqual(['zoco', 'avim']);
    expect(await tracks.sees(people.zoco, dossier)).toMatchObject({ part: 'coordinator' });
  });

  test('takes a step once, on the version that was looked at', async () => {
    const dossier = await tracks.open(people.avim);
    const sent = { version: 1, key: 'key-of-one-step' };
    const step = { type: 'note', answers: {}, text: 'Belt morgen terug.' } as const;
    const done = { kind: 'done', version: 2 };
    expect(await tracks.tries(people.avim, dossier, step, sent)).toEqual(done);
    expect(await tracks.tries(people.avim, dossier, step, sent)).toEqual(done);
    expect(await tracks.sees(people.avim, dossier)).toMatchObject({ version: 2 });
  });

  test('tells the second what the first did, and writes nothing', async () => {
    const dossier = await tracks.open(people.avim);
    const note = { type: 'note', answers: {}, text: 'Eerst.' } as const;
    await tracks.tries(people.avim, dossier, note, { version: 1 });
    expect(await tracks.tries(people.zoco, dossier, note, { version: 1 })).toMatchObject({
      kind: 'conflict',
      version: 2,
      changes: [{ what: { nl: 'Notitie toegevoegd' } }],
    });
    expect(await tracks.sees(people.zoco, dossier)).toMatchObject({ version: 2 });
  });

  test('is nowhere for a stranger, in the same way as one that does not exist', async () => {
    const dossier = await tracks.open(people.avim);
    const { reference } = await tracks.sees(people.avim, dossier);
    const note = { type: 'note', answers: {}, text: 'Ik ook.' } as const;
    for (const stranger of [people.riec, people.elsewhere, people.nla]) {
      for (const one of [dossier, randomUUID()]) {
        expect(await tracks.victims.track(stranger, one, { traceId })).toBeUndefined();
        expect(await tracks.tries(stranger, one, note, { version: 1 })).toEqual({ kind: 'absent' });
      }
      expect(await tracks.victims.find(stranger, reference)).toBeUndefined();
      expect(await tracks.victims.list(stranger)).toEqual([]);
    }
    expect(await tracks.victims.find(people.zoco, reference)).toBe(dossier);
    expect((await tracks.victims.list(people.zoco)).map(({ dossier: id }) => id)).toContain(dossier);
  });

  test('logs every look at the victim, shown or withheld', async () => {
    const dossier = await tracks.open(people.avim, {
      victim: { familyName: 'Marquina' },
      text: 'Bang voor de man die haar bracht.',
    });
    await tracks.tries(people.zoco, dossier, { type: 'assessNeeds', answers: {}, text: 'Slaapt slecht.' });
    const before = await looksAt(dossier);
    await tracks.sees(people.avim, dossier);
    const looked = (await looksAt(dossier)).slice(before.length);
    expect(looked.toSorted()).toEqual([
      'avim careNeeds withheld',
      'avim narrative shown',
      'avim victimIdentity shown',
    ]);
  });
});
