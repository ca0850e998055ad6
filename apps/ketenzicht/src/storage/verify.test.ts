import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessLogOf, recordAccess } from './access-log.ts';
import { appendEvents } from './journal.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, load, newDossier, nextAppend, scopes } from './testing-dossier.ts';
import { verifyJournals } from './verify.ts';

let db: TestDatabase;
let admin: Sql;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  admin = postgres(db.adminUrl, { max: 1, onnotice: () => {}, connection: { search_path: 'ketenzicht' } });
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

let dossier: string;
const line = {
  user: 'anna',
  organisation: 'gm9001',
  role: 'aandachtsfunctionaris',
  purpose: 'assessment',
  category: 'narrative',
  traceId: 'trace',
} as const;

beforeEach(async () => {
  const append = newDossier();
  dossier = append.dossier.id;
  const subject = append.contents?.[0]?.subject ?? '';
  await addDossier(db, append);
  for (const _ of [2, 3]) await appendEvents(db, scopes.owner, nextAppend(await load(db, dossier)));
  for (const outcome of ['shown', 'withheld', 'shown'] as const) {
    await db.inScope(scopes.owner, (tx) => recordAccess(tx, [{ ...line, dossier, subject, outcome }]));
  }
});
afterEach(async () => {
  await admin`truncate dossier, event, access_log, access_head`;
});

const problems = async () =>
  (await verifyJournals(db)).broken.map(({ chain, sequence, problem }) => `${chain} ${sequence} ${problem}`);

describe('following the chains', () => {
  it('counts what it followed and finds nothing wrong with what was written', async () => {
    await addDossier(db);
    const seen: number[] = [];
    expect(await verifyJournals(db, (count) => seen.push(count))).toEqual({
      dossiers: 2,
      events: 4,
      accessLines: 3,
      broken: [],
    });
    expect(seen).toEqual([2, 2]);
  });

  const tampering: readonly (readonly [string, string, string])[] = [
    [
      'a changed body',
      `update event set body = body || '{"judgement":"vague"}' where sequence = 2`,
      'journal 2 changed',
    ],
    [
      'a changed moment',
      `update event set happened_at = happened_at - interval '1 ms' where sequence = 3`,
      'journal 3 changed',
    ],
    [
      'another recorder',
      `update event set recorder = '{"kind":"system"}' where sequence = 1`,
      'journal 1 changed',
    ],
    ['a removed event', `delete from event where sequence = 2`, 'journal 2 missing'],
    ['a cut tail', `delete from event where sequence = 3`, 'journal 3 cutOff'],
    [
      'a cut tail with an adapted version',
      `delete from event where sequence = 3; update dossier set version = 2`,
      'journal 3 cutOff',
    ],
    ['an emptied journal', `delete from event`, 'journal 1 cutOff'],
    [
      'a forged event at the end',
      `insert into event select dossier, 4, type, happened_at, recorded_at, recorder, body, hash from event where sequence = 3; update dossier set version = 4`,
      'journal 4 changed',
    ],
    ['another head', `update dossier set head = 'x'`, 'journal 4 cutOff'],
    ['a changed line', `update access_log set member = 'bram' where sequence = 1`, 'accessLog 1 changed'],
    [
      'a changed outcome',
      `update access_log set outcome = 'withheld' where sequence = 3`,
      'accessLog 3 changed',
    ],
    ['a removed line', `delete from access_log where sequence = 1`, 'accessLog 1 missing'],
    ['a cut tail of lines', `delete from access_log where sequence = 3`, 'accessLog 3 cutOff'],
    [
      'a cut tail of lines with an adapted end',
      `delete from access_log where sequence = 3; update access_head set sequence = 2, link = (select hash from access_log where sequence = 2)`,
      'accessLog 3 cutOff',
    ],
  ];
  for (const [what, statements, found] of tampering) {
    it(`finds ${what}`, async () => {
      await admin.unsafe(statements);
      expect(await problems()).toEqual([found]);
    });
  }

  it('names the dossier of each broken chain', async () => {
    const other = await addDossier(db);
    await admin`update event set body = body || '{"channel":"file"}' where dossier = ${other.row.id}`;
    const { broken } = await verifyJournals(db);
    expect(broken).toEqual([
      {
        chain: 'journal',
        dossier: other.row.id,
        reference: other.row.reference,
        sequence: 1,
        problem: 'changed',
      },
    ]);
  });

  it('keeps going when the program writes meanwhile', async () => {
    const writing = Promise.all(Array.from({ length: 20 }, () => addDossier(db)));
    for (let round = 0; round < 5; round += 1) expect(await problems()).toEqual([]);
    await writing;
  });
});

describe('the access log', () => {
  it('keeps the chain whole when many look at once', async () => {
    const other = (await addDossier(db)).row.id;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        db.inScope(scopes.owner, (tx) =>
          recordAccess(
            tx,
            (index % 2 === 0 ? [dossier, other] : [other, dossier]).map((id) => ({
              ...line,
              dossier: id,
              outcome: 'shown' as const,
            })),
          ),
        ),
      ),
    );
    expect(await verifyJournals(db)).toMatchObject({ accessLines: 43, broken: [] });
  });

  it('tells oversight who looked, by dossier and by subject', async () => {
    const [byDossier, bySubject] = await db.inScope(scopes.overseer, async (tx) => {
      const lines = await accessLogOf(tx, { dossier });
      return [lines, await accessLogOf(tx, { subject: lines[0]?.subject ?? '' })];
    });
    expect(byDossier.map(({ sequence, outcome }) => [sequence, outcome])).toEqual([
      [3, 'shown'],
      [2, 'withheld'],
      [1, 'shown'],
    ]);
    expect(bySubject).toEqual(byDossier);
    expect(byDossier[0]).toMatchObject({ ...line, dossier, action: 'viewed' });
  });

  it('loses the line when the reading fails, and nothing else', async () => {
    const failing = db.inScope(scopes.owner, async (tx) => {
      await recordAccess(tx, [{ ...line, dossier, outcome: 'shown' }]);
      throw new Error('page failed');
    });
    await expect(failing).rejects.toThrow('page failed');
    expect(await verifyJournals(db)).toMatchObject({ accessLines: 3, broken: [] });
  });
});
