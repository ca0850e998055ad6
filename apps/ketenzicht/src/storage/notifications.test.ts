import { randomUUID } from 'node:crypto';
import type { Notification } from '@ketenzicht/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from './database.ts';
import {
  amendNotification,
  assignPerson,
  eventsOfNotification,
  recordDecision,
} from './notification-changes.ts';
import {
  keepApart,
  openIdentity,
  possibleDuplicates,
  sealedIdentityOf,
  sealIdentity,
} from './notification-identity.ts';
import { soundFacts } from './notifications.fixture.ts';
import {
  countableNotifications,
  insertNotifications,
  loadNotification,
  type NewNotification,
  queueCount,
  queuePage,
} from './notifications.ts';
import { savePeople } from './people.ts';
import { qualityCounts } from './register-quality.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addPeople, scopes } from './testing-dossier.ts';

const at = '2026-03-02T09:00:00.000Z';
const desk: Scope = { kind: 'organisation', organisation: 'comensha', user: 'mees', role: 'comensha' };
const police: Scope = scopes.adviser;

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  await savePeople(db, {
    organisations: [
      {
        id: 'comensha',
        name: 'CoMensha',
        role: 'comensha',
        municipalities: [],
        receivesWithoutPlace: false,
        active: true,
      },
    ],
  });
});
afterAll(() => db.close());

const newNotification = (facts: Partial<Notification> & { person?: string } = {}): NewNotification => {
  const id = randomUUID();
  return {
    id,
    organisation: 'avim',
    recordedAt: at,
    channel: 'page',
    facts: { ...soundFacts, id, ...facts, person: facts.person ?? id },
  };
};

const store = (one: NewNotification, scope: Scope = police) =>
  db.inScope(scope, (tx) => insertNotifications(tx, [one]));

const change = <T>(
  id: string,
  work: (
    tx: Parameters<typeof loadNotification>[0],
    one: NonNullable<Awaited<ReturnType<typeof loadNotification>>>,
  ) => Promise<T>,
) =>
  db.inScope(desk, async (tx) => {
    const one = await loadNotification(tx, id, 'lock');
    if (one === undefined) throw new Error('absent');
    return work(tx, one);
  });

describe('the register', () => {
  it('gives back what was stored, without the date of birth', async () => {
    const one = newNotification({ sex: 'refused', nationality: 'notAsked', birthDate: '1996-02-03' });
    await store(one);
    const loaded = await db.inScope(desk, (tx) => loadNotification(tx, one.id));
    expect(loaded?.facts).toEqual({ ...one.facts, birthDate: 'unknown' });
    expect(loaded?.gaps).toEqual(['nationality']);
  });

  it('takes a number of an organisation once', async () => {
    const one = newNotification();
    expect((await store(one)).size).toBe(1);
    const again = { ...newNotification(), facts: one.facts };
    expect((await store(again)).size).toBe(0);
  });

  it('shows an organisation its own, and the keeper of the register everything', async () => {
    const one = newNotification();
    await store(one);
    const seen = (scope: Scope) => db.inScope(scope, (tx) => loadNotification(tx, one.id));
    expect(await seen(police)).toBeDefined();
    expect(await seen(desk)).toBeDefined();
    for (const scope of [scopes.owner, scopes.overseer, scopes.public])
      expect(await seen(scope)).toBeUndefined();
  });

  it('lets nobody enter in the name of another', async () => {
    await expect(store({ ...newNotification(), organisation: 'gm9002' }, scopes.owner)).rejects.toThrow(
      /row-level/,
    );
  });

  it('lists what waits, page by page', async () => {
    const before = await db.inScope(desk, (tx) => queueCount(tx, 'incoming', 1000));
    await Promise.all([newNotification(), newNotification(), newNotification()].map((one) => store(one)));
    const seen: string[] = [];
    let after: Parameters<typeof queuePage>[1]['after'];
    do {
      const page = await db.inScope(desk, (tx) =>
        queuePage(tx, { queue: 'incoming', limit: 2, ...(after && { after }) }),
      );
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(before + 3);
    expect(seen).toHaveLength(before + 3);
  });

  it('puts data of the EMM in the queue only while nobody notified the victim that year', async () => {
    const emm = newNotification({ source: 'emm', person: 'V-7' });
    await store(emm);
    const waits = async () =>
      (await db.inScope(desk, (tx) => queuePage(tx, { queue: 'emm', limit: 50 }))).rows.some(
        ({ id }) => id === emm.id,
      );
    expect(await waits()).toBe(true);
    await store(newNotification({ person: 'V-7', reportDate: '2018-05-06' }));
    expect(await waits()).toBe(true);
    await store(newNotification({ person: 'V-7' }));
    expect(await waits()).toBe(false);
  });
});

describe('changes', () => {
  it('assigns and assigns back, and keeps both', async () => {
    const one = newNotification();
    await store(one);
    await change(one.id, (tx, loaded) => assignPerson(tx, loaded, 'V-1', 'sameKeys', { at }));
    await change(one.id, (tx, loaded) => assignPerson(tx, loaded, one.id, 'apart', { at }));
    const after = await db.inScope(desk, (tx) => loadNotification(tx, one.id));
    expect(after).toMatchObject({ version: 3, facts: { person: one.id } });
    expect(await db.inScope(desk, (tx) => eventsOfNotification(tx, one.id))).toMatchObject([
      { version: 2, member: 'mees', event: { type: 'assigned', from: one.id, to: 'V-1' } },
      { version: 3, event: { type: 'assigned', from: 'V-1', to: one.id, reason: 'apart' } },
    ]);
  });

  it('amends answers, keeps what stood there and asks for another look', async () => {
    const one = newNotification({ nationality: 'unknown' });
    await store(one);
    await change(one.id, (tx, loaded) => recordDecision(tx, loaded, 'asked', { at }));
    await change(one.id, (tx, loaded) =>
      amendNotification(tx, loaded, { ...loaded.facts, nationality: 'GHA' }, { at }),
    );
    const after = await db.inScope(desk, (tx) => loadNotification(tx, one.id));
    expect(after).toMatchObject({ gaps: [], facts: { nationality: 'GHA' } });
    expect(after?.decision).toBeUndefined();
    const events = await db.inScope(desk, (tx) => eventsOfNotification(tx, one.id));
    expect(events.at(-1)?.event).toEqual({ type: 'amended', before: { nationality: '' } });
  });
});

describe('who somebody is', () => {
  const person = { givenNames: 'Amara', familyName: 'Voorbeeld', birthDate: '1996-02-03' };

  it('is sealed and opens again; an organisation that notified cannot reach it', async () => {
    const one = newNotification();
    await store(one);
    await db.inScope(police, (tx) => sealIdentity(tx, one.id, person));
    const opened = await db.inScope(desk, async (tx) => {
      const sealed = await sealedIdentityOf(tx, one.id);
      expect(Buffer.from(sealed?.ciphertext ?? []).toString()).not.toContain('Amara');
      return sealed && openIdentity(tx, sealed);
    });
    expect(opened).toEqual(person);
    expect(await db.inScope(police, (tx) => sealedIdentityOf(tx, one.id))).toBeUndefined();
  });

  it('proposes notifications with the same keys until somebody judged', async () => {
    const [one, other] = [newNotification(), newNotification()];
    await store(one);
    await store(other);
    const twin = { ...person, familyName: 'Tweeling' };
    await db.inScope(police, (tx) => sealIdentity(tx, one.id, twin));
    await db.inScope(police, (tx) => sealIdentity(tx, other.id, { ...twin, familyName: ' TWEELING' }));
    const pairs = () =>
      db.inScope(desk, async (tx) =>
        (await possibleDuplicates(tx, 50)).filter((pair) => [pair.one, pair.other].includes(one.id)),
      );
    expect(await pairs()).toEqual([
      { one: [one.id, other.id].sort()[0], other: [one.id, other.id].sort()[1], kinds: ['person'] },
    ]);
    await db.inScope(desk, (tx) => keepApart(tx, [other.id, one.id], at));
    expect(await pairs()).toEqual([]);
  });
});

describe('figures', () => {
  it('gives counting everything but what was withdrawn, and only to who counts', async () => {
    const [kept, gone] = [
      newNotification({ reportDate: '2011-01-01' }),
      newNotification({ reportDate: '2011-01-02' }),
    ];
    await store(kept);
    await store(gone);
    await change(gone.id, (tx, loaded) => recordDecision(tx, loaded, 'withdrawn', { at }));
    const counted = (scope: Scope) =>
      db.inScope(scope, async (tx) => {
        const found: string[] = [];
        for await (const one of countableNotifications(tx, { from: '2011-01-01', until: '2011-12-31' }))
          found.push(one.id);
        return found;
      });
    expect(await counted({ kind: 'system' })).toEqual([kept.id]);
    expect(await counted(police)).toEqual([]);
  });

  it('tells how complete notifications are', async () => {
    await store(newNotification({ reportDate: '2012-01-01', forms: 'unknown', sectorsSexual: 'unknown' }));
    await store(newNotification({ reportDate: '2012-01-01', sectorsSexual: 'notAsked' }));
    const [counted] = (await db.inScope(desk, qualityCounts)).filter(({ year }) => year === 2012);
    expect(counted).toEqual({
      year: 2012,
      notifierGroup: 'police',
      source: 'notifier',
      notifications: 2,
      withForm: 1,
      withSector: 0,
      withNationality: 2,
      withAge: 2,
    });
  });
});
