import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, people, startWorld, type TestWorld } from '../signals/signals.fixture.ts';
import type { Viewer } from '../signals/view.ts';
import { sealedIdentityOf } from '../storage/notification-identity.ts';
import { loadNotification } from '../storage/notifications.ts';
import type { TrackCommandInput } from './input.ts';
import { type TestTracks, tracksIn } from './tracks.fixture.ts';

let world: TestWorld;
let tracks: TestTracks;
beforeAll(async () => {
  world = await startWorld();
  tracks = tracksIn(world);
});
afterAll(() => world.database.close());

const notifying = (
  ground: Extract<TrackCommandInput, { answers: unknown }>['ground'] = {},
): TrackCommandInput => ({ type: 'notifyComensha', answers: {}, ground });

/** How many notifications the register holds. */
const registered = () =>
  world.database.inScope({ kind: 'system' }, async ({ sql }) => {
    const [row] = await sql<{ count: number }[]>`select count(*)::integer as count from notification`;
    return row?.count ?? 0;
  });

/** The notification to which the course of a track refers, and whether it tells who the victim is. */
async function notificationOf(viewer: Viewer, dossier: string) {
  const { timeline } = await tracks.sees(viewer, dossier);
  const reference = timeline.find((row) => row.notification !== undefined)?.notification;
  if (reference === undefined) return undefined;
  return world.database.inScope({ kind: 'system' }, async (tx) => ({
    number: reference.number,
    stored: await loadNotification(tx, reference.id),
    named: (await sealedIdentityOf(tx, reference.id)) !== undefined,
  }));
}

const opening = {
  answers: { 'victim.origin': 'dutch', 'victim.forms': ['sexual'], 'victim.dublin': false },
  victim: { familyName: 'Marquina', birthDate: '1996-05-23' },
};

describe('the step that notifies', () => {
  test('stores what the track knows, on the duty of an investigator, under the number in the course', async () => {
    const dossier = await tracks.open(people.avim, opening);
    expect(await tracks.tries(people.avim, dossier, notifying())).toMatchObject({ kind: 'done' });
    const found = await notificationOf(people.avim, dossier);
    expect(found?.named).toBe(true);
    expect(found?.stored).toMatchObject({ channel: 'chain', organisation: 'avim', gaps: ['sector'] });
    expect(found?.stored?.facts).toMatchObject({
      id: found?.number,
      reportDate: '2026-03-02',
      source: 'notifier',
      notifierGroup: 'police',
      legalBasis: 'notificationDuty',
      consent: 'notApplicable',
      forms: ['sexual'],
      nationality: 'NLD',
      ageAtReport: 29,
      dublin: 'no',
      b8: 'unknown',
    });
    expect((await tracks.sees(people.zoco, dossier)).timeline.some((row) => row.notification)).toBe(false);
  });

  test('leaves open what the track does not know', async () => {
    const dossier = await tracks.open(people.avim);
    await tracks.tries(people.avim, dossier, notifying());
    const found = await notificationOf(people.avim, dossier);
    expect(found?.stored?.gaps).toEqual(['form', 'nationality', 'age']);
    expect(found?.named).toBe(false);
  });

  test('sent twice with one key, notifies once', async () => {
    const dossier = await tracks.open(people.avim);
    const before = await registered();
    const sent = { version: 1, key: newKey() };
    const both = await Promise.all([
      tracks.tries(people.avim, dossier, notifying(), sent),
      tracks.tries(people.avim, dossier, notifying(), sent),
    ]);
    expect(both).toEqual([
      { kind: 'done', version: 2 },
      { kind: 'done', version: 2 },
    ]);
    expect(await tracks.tries(people.avim, dossier, notifying(), sent)).toEqual(both[0]);
    expect(await registered()).toBe(before + 1);
  });

  test.each([
    [{}, 'legalBasis'],
    [{ legalBasis: 'notificationDuty' }, 'legalBasis'],
    [{ legalBasis: 'consent' }, 'consent'],
    [{ legalBasis: 'consent', consent: 'withheld' }, 'consent'],
    [{ legalBasis: 'consent', consent: 'victim' }, 'consent'],
  ] as const)(
    'of a minor by a coordinator on %o is refused, and nothing is written',
    async (ground, field) => {
      const dossier = await tracks.open(people.zoco, { ...opening, victim: { age: 16 } });
      const before = await registered();
      expect(await tracks.tries(people.zoco, dossier, notifying(ground))).toMatchObject({
        kind: 'refused',
        refusals: [{ field }],
      });
      expect(await registered()).toBe(before);
      expect(await tracks.sees(people.zoco, dossier)).toMatchObject({ version: 1 });
    },
  );

  test('gives the name with consent and never without a ground for it', async () => {
    const named = await tracks.open(people.zoco, opening);
    await tracks.tries(people.zoco, named, notifying({ legalBasis: 'consent', consent: 'victim' }));
    expect(await notificationOf(people.zoco, named)).toMatchObject({ named: true });
    const nameless = await tracks.open(people.zoco, opening);
    await tracks.tries(people.zoco, nameless, notifying({ legalBasis: 'noPersonalData' }));
    expect(await notificationOf(people.zoco, nameless)).toMatchObject({
      named: false,
      stored: { facts: { ageAtReport: 'unknown', forms: ['sexual'] } },
    });
  });
});
