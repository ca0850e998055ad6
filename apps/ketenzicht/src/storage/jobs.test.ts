import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addJob,
  cancelJob,
  endJob,
  jobView,
  noteProgress,
  purgeJobs,
  type TakenJob,
  takeJob,
} from './jobs.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addPeople, scopes } from './testing-dossier.ts';

let db: TestDatabase;
let admin: Sql;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
});
afterEach(() => admin`truncate job`);
afterAll(async () => {
  await admin.end();
  await db.close();
});

const kinds = ['import'];
const input = { rows: [{ name: 'Jansje van Duinmeer' }] };
const add = (attemptsAllowed = 3) => addJob(db, scopes.owner, { kind: 'import', input, attemptsAllowed });
const view = (id: string) => jobView(db, scopes.owner, id);

async function take(worker = 'one'): Promise<TakenJob> {
  const job = await takeJob(db, worker, kinds);
  if (job === undefined) throw new Error('No job to take');
  return job;
}
const letLeaseEnd = () => admin`update job set leased_until = now() - interval '1 second'`;
const letPauseEnd = () => admin`update job set due_at = now()`;

describe('jobs', () => {
  it('go to one worker each, however many ask at once', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => add()));
    const taken = await Promise.all(Array.from({ length: 12 }, (_, index) => takeJob(db, `${index}`, kinds)));
    expect(taken.flatMap((job) => job?.id ?? []).sort()).toEqual([...ids].sort());
  });

  it('bring their input, which is not readable where it is stored', async () => {
    await add();
    const [row] = await admin<{ input: Buffer }[]>`select input from job`;
    expect(row?.input.includes('Jansje')).toBe(false);
    expect(await take()).toMatchObject({ input, organisation: 'gm9001', member: 'anna', attempt: 1 });
  });

  it('are left alone by workers of other kinds', async () => {
    await add();
    expect(await takeJob(db, 'one', ['export'])).toBeUndefined();
  });

  it('show how far they are, and their result', async () => {
    const id = await add();
    const job = await take();
    expect(await noteProgress(db, job, 20, 100)).toEqual({ stop: false });
    expect(await view(id)).toMatchObject({ state: 'running', progress: 20, total: 100 });
    await endJob(db, job, { end: 'done', result: { accepted: 99 } });
    expect(await view(id)).toMatchObject({ state: 'done', result: { accepted: 99 } });
  });

  it('are shown to their own organisation only', async () => {
    const id = await add();
    expect(await jobView(db, scopes.stranger, id)).toBeUndefined();
    await cancelJob(db, scopes.stranger, id);
    expect(await view(id)).toMatchObject({ state: 'waiting', cancelAsked: false });
    expect(await jobView(db, scopes.owner, 'no id')).toBeUndefined();
  });

  it('are tried again after a pause, until that is enough', async () => {
    const id = await add(2);
    await endJob(db, await take(), { end: 'failed', failure: 'database away' });
    expect(await view(id)).toMatchObject({ state: 'waiting', failure: 'database away', attempts: 1 });
    expect(await takeJob(db, 'one', kinds)).toBeUndefined();
    await letPauseEnd();
    await endJob(db, await take(), { end: 'failed', failure: 'still away' });
    expect(await view(id)).toMatchObject({ state: 'failed', failure: 'still away', attempts: 2 });
    await letPauseEnd();
    expect(await takeJob(db, 'one', kinds)).toBeUndefined();
  });

  it('are taken over from a worker that was killed, who can then do no more', async () => {
    const id = await add();
    const dead = await take('dead');
    expect(await takeJob(db, 'heir', kinds)).toBeUndefined();
    await letLeaseEnd();
    const heir = await take('heir');
    expect(heir).toMatchObject({ id, attempt: 2 });
    expect(await noteProgress(db, dead, 1)).toEqual({ stop: true });
    await endJob(db, dead, { end: 'done', result: 'late' });
    expect(await view(id)).toMatchObject({ state: 'running' });
    await endJob(db, heir, { end: 'done', result: 'right' });
    expect(await view(id)).toMatchObject({ state: 'done', result: 'right' });
  });

  it('fail when their workers die every time', async () => {
    const id = await add(1);
    await take();
    await letLeaseEnd();
    expect(await takeJob(db, 'heir', kinds)).toBeUndefined();
    expect(await view(id)).toMatchObject({ state: 'failed', failure: 'abandoned' });
  });

  it('stop when somebody asks: at once while waiting, through the worker while running', async () => {
    const waiting = await add();
    await cancelJob(db, scopes.owner, waiting);
    expect(await view(waiting)).toMatchObject({ state: 'cancelled' });
    const running = await add();
    const job = await take();
    await cancelJob(db, scopes.owner, running);
    expect(await noteProgress(db, job, 5)).toEqual({ stop: true });
    await endJob(db, job, { end: 'cancelled' });
    expect(await view(running)).toMatchObject({ state: 'cancelled' });
  });

  it('are removed after they have ended, not before', async () => {
    const running = await add();
    await take();
    const cancelled = await add();
    await cancelJob(db, scopes.owner, cancelled);
    expect(await purgeJobs(db, '2999-01-01T00:00:00.000Z')).toBe(1);
    expect([await view(cancelled), (await view(running))?.state]).toEqual([undefined, 'running']);
  });
});
