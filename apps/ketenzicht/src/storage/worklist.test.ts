import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, newDossier, now, scopes } from './testing-dossier.ts';
import { dossiersOf, type WorklistQuery, worklistCounts, worklistOf } from './worklist.ts';

let db: TestDatabase;
const hour = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();

/** Reference, urgency, due in hours, suspended; in the order in which a worklist shows them. */
const duties = [
  ['KZ-1', 1, 30, false],
  ['KZ-2', 2, -5, false],
  ['KZ-3', 2, 4, false],
  ['KZ-4', 3, -9, false],
  ['KZ-5', 3, 200, false],
  ['KZ-6', 1, -1, true],
] as const;

beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  for (const [reference, urgency, due, suspended] of [...duties].reverse()) {
    const append = newDossier();
    const [duty] = append.duties;
    if (duty === undefined) throw new Error('No duty');
    const odd = urgency === 3;
    await addDossier(db, {
      ...append,
      dossier: {
        ...append.dossier,
        reference,
        ...(odd
          ? { status: 'judged', municipality: 'GM9002', forms: ['sexual', 'labour'], minor: true }
          : {}),
      },
      duties: [{ ...duty, urgency, dueAt: hour(due), suspended, act: odd ? 'judge' : 'takeUp' }],
      parties: [{ organisation: 'gm9001', part: 'owner', since: hour(due) }],
    });
  }
});
afterAll(() => db.close());

const page = (query: Partial<WorklistQuery> = {}) =>
  db.inScope(scopes.owner, (tx) => worklistOf(tx, { organisation: 'gm9001', now, limit: 50, ...query }));
const references = async (query: Partial<WorklistQuery>) =>
  (await page(query)).rows.map(({ reference }) => reference);

describe('a worklist', () => {
  it('shows running terms first, then by urgency, then the longest overdue', async () => {
    expect(await references({})).toEqual(duties.map(([reference]) => reference));
  });

  it('gives every row once over pages of any size, and no position after the last', async () => {
    for (const limit of [1, 2, 3, 5, 6]) {
      const seen: string[] = [];
      let after: WorklistQuery['after'];
      do {
        const { rows, next } = await page({ limit, ...(after === undefined ? {} : { after }) });
        seen.push(...rows.map(({ reference }) => reference));
        expect(rows.length).toBeLessThanOrEqual(limit);
        after = next;
      } while (after !== undefined);
      expect(seen).toEqual(duties.map(([reference]) => reference));
    }
  });

  it.each([
    [{ status: 'judged' }, ['KZ-4', 'KZ-5']],
    [{ municipality: 'GM9002' }, ['KZ-4', 'KZ-5']],
    [{ form: 'sexual' }, ['KZ-4', 'KZ-5']],
    [{ act: 'takeUp' }, ['KZ-1', 'KZ-2', 'KZ-3', 'KZ-6']],
    [{ overdue: true }, ['KZ-2', 'KZ-4']],
    [{ overdue: false }, ['KZ-1', 'KZ-3', 'KZ-5', 'KZ-6']],
    [{ reference: 'KZ-3' }, ['KZ-3']],
    [{ reference: "' or 1=1 --" }, []],
    [{ status: 'judged', overdue: true }, ['KZ-4']],
  ] as const)('with filter %o shows %o', async (filter, expected) => {
    expect(await references(filter)).toEqual(expected);
  });

  it('tells what a row needs, and leaves out what is not known', async () => {
    const { rows } = await page({ reference: 'KZ-4' });
    expect(rows).toMatchObject([
      { status: 'judged', minor: true, danger: 'no', forms: ['sexual', 'labour'] },
    ]);
    expect((await page({ reference: 'KZ-1' })).rows[0]).not.toHaveProperty('minor');
  });

  it('counts open, overdue and today', async () => {
    const query = { organisation: 'gm9001', now, endOfToday: hour(14), upTo: 100 };
    expect(await db.inScope(scopes.owner, (tx) => worklistCounts(tx, query))).toEqual({
      open: 6,
      overdue: 2,
      today: 1,
    });
  });

  it('stops counting where an exact number says nothing more', async () => {
    const query = { organisation: 'gm9001', now, endOfToday: hour(14), upTo: 2 };
    expect(await db.inScope(scopes.owner, (tx) => worklistCounts(tx, query))).toEqual({
      open: 2,
      overdue: 2,
      today: 1,
    });
  });

  it('is empty for whoever asks for the list of others', async () => {
    const { stranger } = scopes;
    expect(
      await db.inScope(stranger, (tx) => worklistOf(tx, { organisation: 'gm9001', now, limit: 9 })),
    ).toEqual({
      rows: [],
    });
  });
});

describe('the dossiers of an organisation', () => {
  it('come by the moment it took part, the latest first, page by page', async () => {
    const first = await db.inScope(scopes.owner, (tx) =>
      dossiersOf(tx, { organisation: 'gm9001', limit: 4 }),
    );
    const { next } = first;
    const rest = await db.inScope(scopes.owner, (tx) =>
      dossiersOf(tx, { organisation: 'gm9001', limit: 4, ...(next === undefined ? {} : { after: next }) }),
    );
    expect([...first.rows, ...rest.rows].map(({ reference }) => reference)).toEqual([
      'KZ-5',
      'KZ-1',
      'KZ-3',
      'KZ-6',
      'KZ-2',
      'KZ-4',
    ]);
    expect(rest.next).toBeUndefined();
  });
});
