import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateSchema, estimateView } from '../api/estimate-schemas.ts';
import { scopeOf } from '../signals/perform.ts';
import { people, startWorld, type TestWorld } from '../signals/signals.fixture.ts';
import { addJob, takeJob } from '../storage/jobs.ts';
import { estimateApplication } from './estimates.ts';
import type { EstimateQuestion } from './question.ts';
import { runEstimates } from './run-estimates.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.close());

const { rapporteur, regie } = people;
const question: EstimateQuestion = {
  title: 'Proef',
  source: {
    kind: 'file',
    histories: 'A,B,C,count\n1,0,0,300\n0,1,0,200\n0,0,1,150\n1,1,0,24\n1,0,1,16\n0,1,1,10\n1,1,1,2',
  },
  threshold: 0.02,
  bootstrap: 20,
  seed: 3,
};

const work = (stopping = new AbortController().signal) =>
  runEstimates({ database: world.database, now: world.context.clock, name: 'test' }, stopping);

async function made() {
  const estimates = estimateApplication(world.database);
  const job = await estimates.ask(rapporteur, question, await estimates.dataOf(rapporteur, question));
  expect(await work()).toBe(true);
  return { estimates, job };
}

describe('estimates', () => {
  it('are made by a job, and kept with question, data and everything that belongs to them', async () => {
    const { estimates, job } = await made();
    expect(await estimates.job(rapporteur, job)).toMatchObject({ state: 'done', result: { estimate: job } });
    const found = await estimates.read(rapporteur, job);
    expect(found?.question).toEqual(question);
    expect(found?.result.whole.models).toMatchObject({
      independence: { status: 'ok', interval: 'profile likelihood' },
      sparse: { bootstrap: 20 },
      graphical: { modelsAveraged: 8 },
    });
    expect((await estimates.latest(rapporteur)).map(({ id }) => id)).toContain(job);
    expect(await work()).toBe(false);
  });

  it('come out the same to the last digit when they are made again', async () => {
    const { estimates, job } = await made();
    const again = await estimates.repeat(rapporteur, job);
    expect(await work()).toBe(true);
    expect(await estimates.job(rapporteur, again)).toMatchObject({ state: 'done' });
    expect((await estimates.read(rapporteur, job))?.stored).toMatchObject({ repeatedSame: true });
  });

  it('say so when something else comes out', async () => {
    const { estimates, job } = await made();
    await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql`
        update estimate set result = jsonb_set(result, '{whole,models,independence,estimate}', '1') where id = ${job}`,
    );
    await estimates.repeat(rapporteur, job);
    await work();
    expect((await estimates.read(rapporteur, job))?.stored).toMatchObject({ repeatedSame: false });
  });

  it('stop when somebody asks, and leave nothing behind', async () => {
    const estimates = estimateApplication(world.database);
    const data = await estimates.dataOf(rapporteur, question);
    const job = await estimates.ask(rapporteur, question, data);
    await estimates.stop(rapporteur, job);
    expect(await estimates.job(rapporteur, job)).toMatchObject({ state: 'cancelled' });
    expect(await work()).toBe(false);
    expect(await estimates.read(rapporteur, job)).toBeUndefined();
  });

  it('are left to another worker when the program stops', async () => {
    const estimates = estimateApplication(world.database);
    const job = await estimates.ask(rapporteur, question, await estimates.dataOf(rapporteur, question));
    await work(AbortSignal.abort());
    expect(await estimates.job(rapporteur, job)).toMatchObject({ state: 'running' });
    await estimates.stop(rapporteur, job);
  });

  it('are seen by nobody else, and no other job passes for one', async () => {
    const { estimates, job } = await made();
    expect(await estimates.read(regie, job)).toBeUndefined();
    expect(await estimates.job(regie, job)).toBeUndefined();
    expect(await estimates.latest(regie)).toEqual([]);
    const other = await addJob(world.database, scopeOf(rapporteur), { kind: 'other', input: {} });
    expect(await estimates.job(rapporteur, other)).toBeUndefined();
    await takeJob(world.database, 'test', ['other']);
  });

  it('leave the API with their interval, the name of their model and their checks', async () => {
    const { estimates, job } = await made();
    const found = await estimates.read(rapporteur, job);
    if (found === undefined) throw new Error('It was made');
    const view = estimateSchema.parse(estimateView(found));
    const results = [
      ...view.modellen,
      ...view.drempelpad.map(({ uitkomst }) => uitkomst),
      ...view.bekendeAantallen.flatMap(({ modellen }) => modellen),
      ...view.varianten.flatMap(({ modellen }) => modellen),
    ];
    for (const { schatting, ondergrens, interval, naam, stand, toelichting } of results) {
      expect(naam.nl).not.toBe('');
      if (schatting === undefined) expect([stand, toelichting?.nl]).not.toContain(undefined);
      else expect([ondergrens, interval]).not.toContain(undefined);
    }
  });
});

describe('simulations', () => {
  it('show how often each model holds the truth', async () => {
    const estimates = estimateApplication(world.database);
    const job = await estimates.simulate(rapporteur, {
      population: 1000,
      chances: [20, 20, 20],
      dependence: 'none',
      hidden: false,
      runs: 10,
      seed: 1,
    });
    expect(await work()).toBe(true);
    expect(await estimates.job(rapporteur, job)).toMatchObject({
      state: 'done',
      result: { coverage: [{ model: 'independence', runs: 10 }, {}, {}, {}] },
    });
  });
});
