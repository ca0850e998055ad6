import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startWorld, type TestWorld } from './signals.fixture.ts';
import type { Viewer, WorklistFilter } from './view.ts';
import { readWorklist } from './worklist.ts';

let world: TestWorld;
let first: string;
beforeAll(async () => {
  world = await startWorld();
  for (let minute = 10; minute < 40; minute += 1) {
    world.setClock(`2026-03-02T09:${minute}:00.000Z`);
    const dossier = await world.report({ forms: minute % 2 === 0 ? ['labour'] : ['sexual'] });
    if (minute === 10) first = dossier;
  }
  world.setClock('2026-03-02T09:50:00.000Z');
  await world.report({ danger: 'now' });
  await world.report({ where: { municipality: 'GM9002' } });
});
afterAll(() => world.database.close());

async function list(viewer: Viewer, filter: WorklistFilter = {}, cursor?: string) {
  const view = await readWorklist(world.context, viewer, filter, cursor);
  if (view === undefined) throw new Error('No list');
  return view;
}

async function everything(filter: WorklistFilter = {}) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await list(people.af, filter, cursor);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

describe('the worklist', () => {
  test('puts the most urgent first, then the longest due, page after page without a gap or a double', async () => {
    const rows = await everything();
    const { counts } = await list(people.af);
    expect(rows).toHaveLength(counts.open);
    expect(rows[0]?.danger).toBe('now');
    const order = rows.map(({ urgency, due }) => `${urgency} ${due}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(rows.map(({ dossier, rule, thread }) => `${dossier} ${rule} ${thread}`)).size).toBe(
      rows.length,
    );
    expect((await list(people.af)).rows).toHaveLength(25);
  });

  test('is of the own organisation only', async () => {
    const own = new Set((await everything()).map(({ municipality }) => municipality));
    expect(own).toEqual(new Set(['GM9001']));
    expect((await list(people.elsewhere)).rows.map(({ municipality }) => municipality)).toEqual(
      (await list(people.elsewhere)).rows.map(() => 'GM9002'),
    );
    expect((await list(people.avim)).rows).toEqual([]);
  });

  test.each<
    [
      WorklistFilter,
      (row: { forms: readonly string[]; act: string; dossier: string; overdue: boolean }) => boolean,
    ]
  >([
    [{ form: 'labour' }, ({ forms }) => forms.includes('labour')],
    [{ act: 'takeUp' }, ({ act }) => act === 'takeUp'],
    [{ overdue: false }, ({ overdue }) => !overdue],
    [{ status: 'received' }, () => true],
  ])('filters on %j', async (filter, fits) => {
    const rows = await everything(filter);
    const all = await everything();
    expect(rows).toEqual(all.filter(fits));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('finds a signal by its reference, and nothing when no filter fits', async () => {
    const { reference } = await world.sees(people.af, first);
    expect(new Set((await everything({ reference })).map(({ dossier }) => dossier))).toEqual(
      new Set([first]),
    );
    expect(await everything({ status: "closed' or 1=1" })).toEqual([]);
    expect(await everything({ municipality: 'GM9002' })).toEqual([]);
  });

  test('says what is overdue when the term has passed, and counts it', async () => {
    expect((await list(people.af)).counts.overdue).toBe(0);
    world.setClock('2026-03-20T09:00:00.000Z');
    const late = await list(people.af);
    expect(late.counts.overdue).toBe(late.counts.open);
    expect(late.rows.every(({ overdue }) => overdue)).toBe(true);
    expect(await everything({ overdue: false })).toEqual([]);
    world.setClock('2026-03-02T09:50:00.000Z');
  });

  test('a cursor is of one user and one filter, and cannot be made up', async () => {
    const { next = '' } = await list(people.af);
    expect(next).not.toBe('');
    expect(await readWorklist(world.context, people.af, {}, next)).toBeDefined();
    expect(await readWorklist(world.context, people.colleague, {}, next)).toBeUndefined();
    expect(await readWorklist(world.context, people.af, { form: 'labour' }, next)).toBeUndefined();
    expect(await readWorklist(world.context, people.af, {}, `${next.slice(0, -2)}AA`)).toBeUndefined();
    expect(await readWorklist(world.context, people.af, {}, 'verzonnen')).toBeUndefined();
  });
});
