import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory, memberNames, memberStore, savePeople } from './people.ts';
import { endSessionsOf, purgeSessions, sessionStore } from './sessions.ts';
import { setTerm, termSettingsOf } from './terms.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addPeople, now, scopes } from './testing-dossier.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

const later = '2026-05-04T18:00:00.000Z';

describe('the directory', () => {
  it('lists organisations the Dutch way, and changes what is saved again', async () => {
    const organisation = {
      role: 'zoco',
      municipalities: ['GM9001'],
      receivesWithoutPlace: true,
      active: true,
    } as const;
    await savePeople(db, { organisations: [{ ...organisation, id: 'zoco', name: 'Zorg oud' }] });
    await savePeople(db, { organisations: [{ ...organisation, id: 'zoco', name: 'écht zorg' }] });
    const { organisations, municipalities } = await loadDirectory(db);
    expect(organisations.map(({ name }) => name)).toEqual([
      'écht zorg',
      'Gemeente Boswaard',
      'Gemeente Duinmeer',
      'Politie Kust',
    ]);
    expect(organisations[0]).toEqual({ ...organisation, id: 'zoco', name: 'écht zorg' });
    expect(municipalities).toEqual([{ code: 'GM9001', name: 'Duinmeer', region: 'Kust' }]);
  });

  it('has one organisation at most for signals without a place, the last that was named', async () => {
    const second = {
      id: 'gm9002',
      name: 'B',
      role: 'avim',
      municipalities: [],
      receivesWithoutPlace: true,
      active: true,
    } as const;
    const two = [second, { ...second, id: 'gm9003' }];
    await expect(savePeople(db, { organisations: two })).rejects.toThrow(/organisation_without_place/);
    await savePeople(db, { organisations: [second] });
    const { organisations } = await loadDirectory(db);
    expect(organisations.filter((one) => one.receivesWithoutPlace).map(({ id }) => id)).toEqual(['gm9002']);
  });

  it('finds a member by provider and subject together', async () => {
    const store = memberStore(db);
    expect(await store.findBySubject('https://id.example', 'b')).toEqual({
      active: true,
      viewer: {
        user: 'bram',
        name: 'Bram',
        role: 'avim',
        organisation: { id: 'avim', name: 'Politie Kust', role: 'avim' },
      },
    });
    expect(await store.findBySubject('https://other.example', 'b')).toBeUndefined();
  });

  it('tells names of colleagues, and to oversight those of everybody', async () => {
    const names = async (scope: Parameters<typeof memberNames>[1]) =>
      [...(await memberNames(db, scope, ['anna', 'bram', 'nobody'])).values()].sort();
    expect(await names(scopes.owner)).toEqual(['Anna']);
    expect(await names(scopes.overseer)).toEqual(['Anna', 'Bram']);
    expect(await names(scopes.public)).toEqual([]);
  });
});

describe('sessions', () => {
  const session = { kind: 'web', user: 'anna', createdAt: now, lastSeenAt: now, expiresAt: later } as const;
  const hash = (digit: string) => digit.repeat(64);

  it('are found by the hash of their token, with the member as it is now', async () => {
    const store = sessionStore(db);
    await store.add({ ...session, tokenHash: hash('a') });
    await store.touch(hash('a'), later);
    expect(await store.find(hash('a'))).toMatchObject({
      session: { ...session, tokenHash: hash('a'), lastSeenAt: later },
      member: { active: true, viewer: { user: 'anna', organisation: { id: 'gm9001' } } },
    });
    await store.remove(hash('a'));
    expect(await store.find(hash('a'))).toBeUndefined();
  });

  it('end for one member at once, and by time', async () => {
    const store = sessionStore(db);
    await store.add({ ...session, tokenHash: hash('1') });
    await store.add({ ...session, tokenHash: hash('2'), user: 'bram' });
    await endSessionsOf(db, 'anna');
    expect(await store.find(hash('1'))).toBeUndefined();
    expect(await purgeSessions(db, later)).toBe(0);
    expect(await purgeSessions(db, '2026-05-04T18:00:00.001Z')).toBe(1);
    expect(await store.find(hash('2'))).toBeUndefined();
  });

  it('are out of reach for every scope but the system', async () => {
    await sessionStore(db).add({ ...session, tokenHash: hash('3') });
    for (const scope of [scopes.owner, scopes.overseer, scopes.public]) {
      expect(await db.inScope(scope, ({ sql }) => sql`select from session`)).toHaveLength(0);
    }
  });
});

describe('terms that are left open', () => {
  const days = (count: number) => ({ count, unit: 'workingDay' }) as const;
  const settings = () => db.inScope(scopes.owner, (tx) => termSettingsOf(tx, 'gm9001'));

  it('are those of the organisation, else those of its region', async () => {
    const region = { region: 'Kust' };
    await db.inScope(scopes.system, async (tx) => {
      await setTerm(tx, region, 'advice', days(5), now);
      await setTerm(tx, region, 'feedback', days(10), now);
      await setTerm(tx, { region: 'Bos' }, 'advice', days(99), now);
    });
    expect(await settings()).toEqual({ advice: days(5), feedback: days(10) });
    await db.inScope(scopes.owner, (tx) => setTerm(tx, { organisation: 'gm9001' }, 'advice', days(3), now));
    await db.inScope(scopes.owner, (tx) => setTerm(tx, { organisation: 'gm9001' }, 'advice', days(2), later));
    expect(await settings()).toEqual({ advice: days(2), feedback: days(10) });
  });

  it('cannot be set for another organisation or a region', async () => {
    for (const holder of [{ organisation: 'gm9002' }, { region: 'Kust' }]) {
      const setting = db.inScope(scopes.owner, (tx) => setTerm(tx, holder, 'advice', days(1), now));
      await expect(setting).rejects.toThrow(/row-level security/);
    }
  });
});
