import { randomUUID } from 'node:crypto';
import { allRules } from '@ketenzicht/rulebook';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../signals/view.ts';
import { jobView } from '../storage/jobs.ts';
import { sealIdentity, type VictimIdentity } from '../storage/notification-identity.ts';
import { soundFacts } from '../storage/notifications.fixture.ts';
import { insertNotifications, loadNotification, notificationsOfPerson } from '../storage/notifications.ts';
import { savePeople } from '../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { addPeople } from '../storage/testing-dossier.ts';
import { judge, type ListedPair, readLinkage, readPair, setThreshold, undo } from './linkage.ts';
import { askLinkage, runLinkage } from './linkage-job.ts';

let db: TestDatabase;
let owner: postgres.Sql;
let minute = 0;
const context = () => ({
  database: db,
  rules: allRules,
  clock: () => `2026-03-02T09:${String(minute++ % 60).padStart(2, '0')}:00.000Z`,
});
const viewerOf = (role: Viewer['role'], organisation: string): Viewer => ({
  user: 'anna',
  name: 'Anna',
  role,
  organisation: { id: organisation, name: organisation, role },
});
const keeper = viewerOf('comensha', 'comensha');
const trace = '0'.repeat(32);

beforeAll(async () => {
  db = await startTestDatabase();
  owner = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
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
afterAll(async () => {
  await owner.end();
  await db.close();
});

const system = { kind: 'system' } as const;
const fatou: VictimIdentity = {
  givenNames: 'Fatoumata',
  familyName: 'van der Diallo',
  birthDate: '1996-05-23',
  phone: '0612345670',
};
const misspelt: VictimIdentity = {
  givenNames: 'Fatou',
  familyName: 'Dialo',
  birthDate: '1996-05-23',
  phone: '+31 6 12345670',
};
const swapped: VictimIdentity = { givenNames: 'Diallo', familyName: 'Fatoumata', birthDate: '1996-05-23' };
const stranger: VictimIdentity = {
  givenNames: 'Mihai',
  familyName: 'Popescu',
  birthDate: '1981-12-30',
  phone: '0687654321',
};

/** Stores a notification of a victim of its own; answers its id. */
async function notified(
  identity: VictimIdentity,
  organisation = 'avim',
  recordedAt = '2026-01-01T12:00:00.000Z',
) {
  const id = randomUUID();
  await db.inScope(system, async (tx) => {
    const facts = { ...soundFacts, id: `CM-${id.slice(0, 8)}`, person: randomUUID() };
    await insertNotifications(tx, [{ id, organisation, recordedAt, channel: 'api', facts }]);
    await sealIdentity(tx, id, identity);
  });
  return id;
}

const personOf = async (id: string) =>
  (await db.inScope(system, (tx) => loadNotification(tx, id)))?.facts.person;

async function compare(after?: string): Promise<string> {
  const job = await askLinkage(db, keeper, after);
  while (await runLinkage({ ...context(), name: 'test' }, new AbortController().signal));
  return job;
}

const pairs = async (list: 'open' | 'unsure' | 'judged') =>
  (await readLinkage(context(), keeper, { list, page: 0 })).pairs;

async function judged(pair: ListedPair | undefined, judgement: 'same' | 'different' | 'unsure') {
  if (pair === undefined) throw new Error('There is no pair');
  const reason = ({ same: 'identityAgrees', different: 'family', unsure: 'tooLittle' } as const)[judgement];
  return judge(context(), keeper, { ...pair, judgement, reason });
}

describe('one person in several notifications', () => {
  let one: string;
  let other: string;
  beforeEach(async () => {
    for (const table of [
      'linkage_merge',
      'linkage_proposal',
      'linkage_threshold',
      'notification_apart',
      'notification_key',
      'notification_identity',
      'notification_event',
      'notification',
    ])
      await owner.unsafe(`delete from ${table}`);
    one = await notified(fatou);
    other = await notified(misspelt, 'avim', '2026-01-05T12:00:00.000Z');
    await notified(stranger);
    await compare();
  });

  it('is proposed with a probability and reasons without values, and nobody else is', async () => {
    const [pair, ...rest] = await pairs('open');
    expect(rest).toEqual([]);
    expect([pair?.one, pair?.other].sort()).toEqual([one, other].sort());
    expect(pair?.probability).toBeGreaterThan(0.9);
    const kept = await owner.unsafe('select steps::text as steps from linkage_proposal');
    expect(JSON.stringify(kept)).not.toMatch(/Fatou|Diallo|1996|0612/);
  });

  it('is shown side by side to CoMensha, with a line in the access log for each look', async () => {
    const [pair] = await pairs('open');
    const shown = pair && (await readPair(context(), keeper, pair, trace));
    expect(shown?.sides.map(({ identity }) => identity.kind)).toEqual(['shown', 'shown']);
    expect(shown?.steps.at(-1)?.total).toBeGreaterThan(3);
    expect(pair && (await readPair(context(), viewerOf('avim', 'avim'), pair, trace))).toBeUndefined();
    const lines = await owner.unsafe(
      `select count(*)::int as count from access_log where dossier in ('${one}', '${other}') and action = 'viewed'`,
    );
    expect(lines).toEqual([{ count: 2 }]);
  });

  it('logs that a comparison opened the names', async () => {
    const lines = await owner.unsafe(
      `select distinct action, purpose, category from access_log where dossier = '${one}' and action = 'searched'`,
    );
    expect(lines).toEqual([{ action: 'searched', purpose: 'registration', category: 'victimIdentity' }]);
  });

  it('comes together when judged so, under the victim who was notified first, and apart again when undone', async () => {
    const before = [await personOf(one), await personOf(other)];
    expect(await judged((await pairs('open'))[0], 'same')).toEqual({ kind: 'done' });
    expect([await personOf(one), await personOf(other)]).toEqual([before[0], before[0]]);
    expect(await pairs('open')).toEqual([]);
    const [pair] = await pairs('judged');
    expect(pair).toMatchObject({ outcome: 'same', reason: 'identityAgrees', member: 'anna', together: true });
    expect(pair && (await undo(context(), keeper, pair))).toEqual({ kind: 'done' });
    expect([await personOf(one), await personOf(other)]).toEqual(before);
    expect(await pairs('open')).toHaveLength(1);
  });

  it('takes a notification that came in later along to where it belongs, when undone', async () => {
    await judged((await pairs('open'))[0], 'same');
    const later = await notified(misspelt, 'avim', '2026-06-01T12:00:00.000Z');
    await compare();
    const linked = (await pairs('open')).find(
      (pair) => [pair.one, pair.other].sort().join() === [other, later].sort().join(),
    );
    await judged(linked, 'same');
    expect(await personOf(later)).toBe(await personOf(one));
    const first = (await pairs('judged')).find((pair) => [pair.one, pair.other].includes(one));
    if (first === undefined) throw new Error('There is no judged pair');
    await undo(context(), keeper, first);
    expect(await personOf(later)).toBe(await personOf(other));
    expect(await personOf(later)).not.toBe(await personOf(one));
  });

  it('is not widened in who sees it: another organisation sees only its own after a merge', async () => {
    const theirs = await notified(fatou, 'gm9001');
    await compare();
    for (const pair of await pairs('open')) await judged(pair, 'same');
    const person = (await personOf(theirs)) ?? '';
    const scope = {
      kind: 'organisation',
      organisation: 'gm9001',
      user: 'anna',
      role: 'aandachtsfunctionaris',
    } as const;
    const seen = await db.inScope(scope, (tx) => notificationsOfPerson(tx, person));
    expect(seen.map(({ id }) => id)).toEqual([theirs]);
  });

  it('is refused to who looked at an earlier version', async () => {
    const [pair] = await pairs('open');
    await judged(pair, 'unsure');
    expect(await judged(pair, 'same')).toEqual({ kind: 'conflict' });
    expect(await pairs('unsure')).toHaveLength(1);
  });

  it('is not proposed again when judged to be two, and cannot be joined by a detour', async () => {
    await judged((await pairs('open'))[0], 'different');
    const third = await notified(swapped);
    await compare();
    const open = await pairs('open');
    expect(open.every((pair) => [pair.one, pair.other].includes(third))).toBe(true);
    expect(await judged(open[0], 'same')).toEqual({ kind: 'done' });
    expect(await judged(open[1], 'same')).toEqual({ kind: 'apart' });
    const [pair] = (await pairs('judged')).filter(({ outcome }) => outcome === 'different');
    expect(pair && (await undo(context(), keeper, pair))).toEqual({ kind: 'done' });
  });

  it('is joined by the program above the threshold only, logged and to be undone', async () => {
    const before = [await personOf(one), await personOf(other)];
    await compare();
    expect(await personOf(other)).toBe(before[1]);
    await setThreshold(context(), keeper, 0.9);
    const job = await compare();
    expect((await jobView(db, system, job))?.result).toMatchObject({ compared: 3, joined: 1 });
    expect(await personOf(other)).toBe(before[0]);
    const [pair] = await pairs('judged');
    expect(pair).toMatchObject({ outcome: 'automatic', reason: 'aboveThreshold' });
    expect(pair && (await undo(context(), keeper, pair))).toEqual({ kind: 'done' });
    expect([await personOf(one), await personOf(other)]).toEqual(before);
  });

  it('is nothing for other roles to judge', async () => {
    const [pair] = await pairs('open');
    const police = viewerOf('avim', 'avim');
    expect(
      pair && (await judge(context(), police, { ...pair, judgement: 'same', reason: 'confirmed' })),
    ).toEqual({
      kind: 'absent',
    });
  });
});
