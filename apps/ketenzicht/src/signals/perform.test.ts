import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTerm } from '../storage/terms.ts';
import type { CommandInput } from './command-input.ts';
import { perform, scopeOf } from './perform.ts';
import { readSignal } from './read.ts';
import {
  enrichment,
  firstMoment,
  newKey,
  people,
  startWorld,
  type TestWorld,
  threadOf,
} from './signals.fixture.ts';
import { termSource } from './term-cache.ts';
import type { Viewer } from './view.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.close());

const send = (
  viewer: Viewer,
  dossier: string,
  expectedVersion: number,
  input: CommandInput,
  idempotencyKey = newKey(),
) => perform(world.context, { viewer, dossier, expectedVersion, idempotencyKey, input });

const eventsOf = (dossier: string) =>
  world.database.inScope({ kind: 'system' }, async ({ sql }) =>
    (
      await sql<
        { type: string }[]
      >`select body ->> 'type' as type from event where dossier = ${dossier} order by sequence`
    ).map(({ type }) => type),
  );

describe('a command on a signal', () => {
  test('is done by who has the turn, and recorded with the moment and the person', async () => {
    const dossier = await world.report();
    expect(await send(people.af, dossier, 1, { type: 'takeUp' })).toEqual({ kind: 'done', version: 2 });
    const view = await world.sees(people.af, dossier);
    expect(view).toMatchObject({ status: 'enriching', version: 2 });
    expect(view.timeline.at(-1)).toMatchObject({
      what: { nl: 'In behandeling genomen' },
      by: { nl: 'Gemeente Duinmeer' },
      happenedAt: world.context.clock(),
    });
  });

  test('is refused when it is not your turn or not its time, and nothing is written', async () => {
    const dossier = await world.report({}, people.official);
    expect(await send(people.official, dossier, 1, { type: 'takeUp' })).toMatchObject({
      kind: 'refused',
      refusals: [{ type: 'notYourTurn' }],
    });
    expect(
      await send(people.af, dossier, 1, { type: 'reopen', reason: 'newInformation', explanation: 'x' }),
    ).toMatchObject({
      kind: 'refused',
      refusals: [{ type: 'notInThisState' }],
    });
    expect(await eventsOf(dossier)).toEqual(['signalReceived']);
  });

  test('is refused with the rule that forbids it', async () => {
    const dossier = await world.report({ forms: ['sexual'] });
    expect(
      await send(people.af, dossier, 1, { type: 'report', recipientRole: 'avim', askFeedback: true }),
    ).toMatchObject({
      kind: 'refused',
      refusals: [{ type: 'prohibited', rule: 'municipal.report.assessedFirst' }],
    });
  });

  test('is refused when nobody answers for the role there', async () => {
    const dossier = await world.report({ where: { municipality: 'GM9002' } });
    await world.does(people.elsewhere, dossier, enrichment({}));
    await world.does(people.elsewhere, dossier, {
      type: 'judge',
      judgement: 'vague',
      forms: [],
      explanation: 'Twijfel',
    });
    expect(
      await world.tries(people.elsewhere, dossier, {
        type: 'requestAdvice',
        adviserRole: 'zoco',
        question: 'Wat nu?',
      }),
    ).toMatchObject({ kind: 'refused', refusals: [{ field: 'adviserRole' }] });
  });

  test('on a dossier that does not exist, or with an id that is none, is absent', async () => {
    expect(await send(people.af, '00000000-0000-4000-8000-000000000000', 1, { type: 'takeUp' })).toEqual({
      kind: 'absent',
    });
    expect(await send(people.af, "x' or 1=1", 1, { type: 'takeUp' })).toEqual({ kind: 'absent' });
  });
});

describe('two people who change the same signal', () => {
  test('the second is shown what the first did, also when both are sent at once', async () => {
    const dossier = await world.report();
    const outcomes = await Promise.all([
      send(people.af, dossier, 1, { type: 'takeUp' }),
      send(people.colleague, dossier, 1, enrichment({ note: 'Zelf gezien' })),
    ]);
    const done = outcomes.filter(({ kind }) => kind === 'done');
    const conflict = outcomes.find((one) => one.kind === 'conflict');
    expect(done).toHaveLength(1);
    expect(conflict?.changes.length).toBeGreaterThan(0);
    expect(conflict?.changes.every(({ sequence }) => sequence > 1)).toBe(true);
    const later = await send(people.colleague, dossier, 1, {
      type: 'judge',
      judgement: 'vague',
      forms: [],
      explanation: 'Later',
    });
    expect(later).toMatchObject({ kind: 'conflict', version: (await eventsOf(dossier)).length });
  });

  test('nothing of the second is kept: not its text, not its event', async () => {
    const dossier = await world.report();
    await world.does(people.af, dossier, { type: 'takeUp' });
    await send(people.colleague, dossier, 1, enrichment({ note: 'Verloren gegaan' }));
    expect(JSON.stringify(await world.sees(people.af, dossier))).not.toContain('Verloren gegaan');
    expect(await eventsOf(dossier)).toEqual(['signalReceived', 'takenInHand']);
  });
});

describe('the same request again', () => {
  test('five times at once brings one event and five equal answers', async () => {
    const dossier = await world.report();
    const key = newKey();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => send(people.af, dossier, 1, { type: 'takeUp' }, key)),
    );
    expect(outcomes).toEqual(Array(5).fill({ kind: 'done', version: 2 }));
    expect(await eventsOf(dossier)).toEqual(['signalReceived', 'takenInHand']);
  });

  test('gets the first answer, also after the signal has moved on', async () => {
    const dossier = await world.report();
    const key = newKey();
    const first = await send(people.af, dossier, 1, { type: 'takeUp' }, key);
    await world.does(people.af, dossier, enrichment({}));
    expect(await send(people.af, dossier, 1, { type: 'takeUp' }, key)).toEqual(first);
    expect(await eventsOf(dossier)).toEqual(['signalReceived', 'takenInHand', 'enriched']);
  });

  test('with another content under the same key is refused, before and after the signal moved on', async () => {
    const dossier = await world.report();
    const key = newKey();
    await send(people.af, dossier, 1, { type: 'takeUp' }, key);
    expect(await send(people.af, dossier, 1, enrichment({}), key)).toEqual({ kind: 'keyReused' });
    expect(await send(people.af, dossier, 2, enrichment({}), key)).toEqual({ kind: 'keyReused' });
  });

  test('a key is of one person: a colleague may happen on the same', async () => {
    const [one, other] = [await world.report(), await world.report()];
    const key = newKey();
    expect(await send(people.af, one, 1, { type: 'takeUp' }, key)).toMatchObject({ kind: 'done' });
    expect(await send(people.colleague, other, 1, { type: 'takeUp' }, key)).toMatchObject({ kind: 'done' });
  });
});

describe('what follows from a command', () => {
  test('a named victim under eighteen makes it a signal about a minor, by age and by birth date', async () => {
    const byAge = await world.report();
    await world.does(
      people.af,
      byAge,
      enrichment({ persons: [{ part: 'victim', familyName: 'A', age: 17 }] }),
    );
    expect((await world.sees(people.af, byAge)).features.minor).toBe(true);
    const born = async (birthDate: string, part: 'victim' | 'suspect' = 'victim') => {
      const dossier = await world.report();
      await world.does(people.af, dossier, enrichment({ persons: [{ part, familyName: 'B', birthDate }] }));
      return (await world.sees(people.af, dossier)).features.minor;
    };
    expect(await born('2008-03-03')).toBe(true);
    expect(await born('2008-03-02')).toBeUndefined();
    expect(await born('2012-01-01', 'suspect')).toBeUndefined();
  });

  test('a term that an organisation sets counts for its signals and no others', async () => {
    const [here, there] = [await world.report(), await world.report({ where: { municipality: 'GM9002' } })];
    const dueFor = async (viewer: Viewer, dossier: string) => {
      const view = await readSignal(
        { ...world.context, settings: termSource(world.database, () => 0) },
        viewer,
        dossier,
        { traceId: 't' },
      );
      return view?.duties.find(({ act }) => act === 'takeUp')?.due;
    };
    const nextDay = '2026-03-03T22:59:59.999Z';
    expect(await dueFor(people.af, here)).toBe(nextDay);
    await world.database.inScope(scopeOf(people.af), (tx) =>
      setTerm(
        tx,
        { organisation: 'duinmeer' },
        'municipal.takeUp',
        { count: 5, unit: 'workingDay' },
        firstMoment,
      ),
    );
    expect(await dueFor(people.af, here)).toBe('2026-03-09T22:59:59.999Z');
    expect(await dueFor(people.elsewhere, there)).toBe(nextDay);
  });

  test('the messages to the outside name kind, dossier, place and moment, and nothing else', async () => {
    const dossier = await world.report({ narrative: 'Zeer geheim' });
    await world.does(people.af, dossier, enrichment({ note: 'Ook geheim' }));
    const rows = await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql<{ topic: string; body: Record<string, unknown> }[]>`
        select topic, body from outbox where body ->> 'subject' = ${dossier} order by id`,
    );
    expect(rows.map(({ topic }) => topic)).toEqual([
      'nl.ketenzicht.signaal.signalreceived.v1',
      'nl.ketenzicht.signaal.takeninhand.v1',
      'nl.ketenzicht.signaal.enriched.v1',
    ]);
    expect(new Set(rows.flatMap(({ body }) => Object.keys(body)))).toEqual(
      new Set(['subject', 'sequence', 'time']),
    );
  });

  test('a question goes to the partner of where the owner works, also without a place', async () => {
    const dossier = await world.report({ where: {}, forms: ['sexual'] });
    await world.does(people.elsewhere, dossier, enrichment({}));
    await world.does(people.elsewhere, dossier, {
      type: 'judge',
      judgement: 'vague',
      forms: [],
      explanation: 'Twijfel',
    });
    await world.does(people.elsewhere, dossier, {
      type: 'requestAdvice',
      adviserRole: 'avim',
      question: 'Wat nu?',
    });
    const { threads } = await world.sees(people.elsewhere, dossier);
    expect(threads.map(({ party }) => party.id)).toEqual(['avim-bos']);
    expect(await threadOf(world, people.elsewhere, dossier, 'advice')).toBe(threads[0]?.thread);
  });
});
