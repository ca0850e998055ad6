import { randomUUID } from 'node:crypto';
import { type Recorded, type SignalEvent, stepsOf } from '@ketenzicht/chain';
import type { Form } from '@ketenzicht/rulebook';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Append, appendEvents } from './journal.ts';
import { closeCounts, monthCounts, openDossierCounts, openDutyCounts, stepDurations } from './statistics.ts';
import { measureSteps, stepsAreBehind } from './step-measuring.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addPeople, newDossier, recorded, scopes } from './testing-dossier.ts';

const year = { from: '2025-12-31T23:00:00.000Z', until: '2026-12-31T23:00:00.000Z' };
const overseer = { ...scopes.overseer, role: 'ketenregisseur' } as const;

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  for (const dossier of cases) await appendEvents(db, scopes.system, dossier);
});
afterAll(() => db.close());

/** A journal that was taken in hand after some hours, judged after as many again, and closed, if it was. */
function course(
  start: string,
  hours: number,
  close?: string,
): readonly [Recorded<SignalEvent>, ...Recorded<SignalEvent>[]] {
  const at = (after: number) => new Date(Date.parse(start) + after * 3_600_000).toISOString();
  const [received] = newDossier().events;
  const events: (readonly [SignalEvent, string])[] = [
    [{ type: 'takenInHand' }, at(hours)],
    [{ type: 'judged', judgement: 'clear', forms: ['labour'], contents: [] }, at(2 * hours)],
  ];
  if (close !== undefined) events.push([{ type: 'closed', reason: 'takenUp', contents: [] }, close]);
  return [
    { ...received, happenedAt: start, recordedAt: start },
    ...events.map(([event, when], index) => ({
      ...recorded(index + 2, event),
      happenedAt: when,
      recordedAt: when,
    })),
  ];
}

function dossierOf(options: {
  readonly start: string;
  readonly hours: number;
  readonly close?: string;
  readonly municipality?: string;
  readonly forms?: readonly Form[];
}): Append {
  const { start, hours, close, municipality = 'GM9001', forms = ['labour'] } = options;
  const made = newDossier();
  const events = course(start, hours, close);
  const { contents: _, ...append } = made;
  return {
    ...append,
    events,
    dossier: {
      ...made.dossier,
      id: randomUUID(),
      version: events.length,
      status: close === undefined ? 'clear' : 'closed',
      municipality,
      forms,
      receivedAt: start,
      ...(close === undefined ? {} : { closedAt: close, closeReason: 'takenUp' }),
    },
    duties: close === undefined ? made.duties.map((duty) => ({ ...duty, startedAt: start })) : [],
  };
}

const cases: readonly Append[] = [
  dossierOf({ start: '2026-01-31T23:30:00.000Z', hours: 1 }),
  dossierOf({ start: '2026-02-03T08:00:00.000Z', hours: 2, close: '2026-03-31T22:30:00.000Z' }),
  dossierOf({
    start: '2026-02-04T08:00:00.000Z',
    hours: 30,
    municipality: 'GM9002',
    forms: ['sexual', 'criminal'],
  }),
  dossierOf({ start: '2025-06-01T08:00:00.000Z', hours: 4, close: '2025-07-01T08:00:00.000Z', forms: [] }),
];

const ask = <T>(work: Parameters<typeof db.inScope<T>>[1]) => db.inScope<T>(overseer, work);

describe('open duties', () => {
  it('counts what is open, what is too late, and since when', async () => {
    const counts = await ask((tx) => openDutyCounts(tx, '2026-05-07T00:00:00.000Z', {}));
    expect(counts).toEqual([
      {
        organisation: 'gm9001',
        role: 'aandachtsfunctionaris',
        act: 'takeUp',
        open: 2,
        overdue: 2,
        suspended: 0,
        oldest: '2026-01-31T23:30:00.000Z',
      },
    ]);
  });

  it('keeps to one municipality and form', async () => {
    const now = '2026-05-01T00:00:00.000Z';
    const [count] = await ask((tx) => openDutyCounts(tx, now, { municipality: 'GM9002', form: 'criminal' }));
    expect(count).toMatchObject({ open: 1, overdue: 0 });
    expect(await ask((tx) => openDutyCounts(tx, now, { municipality: 'GM9002', form: 'labour' }))).toEqual(
      [],
    );
  });
});

describe('dossiers', () => {
  it('counts open ones by municipality and forms', async () => {
    expect(await ask((tx) => openDossierCounts(tx, {}))).toEqual([
      { municipality: 'GM9001', forms: ['labour'], open: 1, oldest: '2026-01-31T23:30:00.000Z' },
      { municipality: 'GM9002', forms: ['sexual', 'criminal'], open: 1, oldest: '2026-02-04T08:00:00.000Z' },
    ]);
  });

  it('puts them in the month of the Dutch calendar', async () => {
    expect(await ask((tx) => monthCounts(tx, year, { municipality: 'GM9001' }))).toEqual([
      { month: '2026-02', forms: ['labour'], received: 2, closed: 0 },
      { month: '2026-04', forms: ['labour'], received: 0, closed: 1 },
    ]);
  });

  it('counts reasons of closing within the period only', async () => {
    expect(await ask((tx) => closeCounts(tx, year, {}))).toEqual([{ reason: 'takenUp', closed: 1 }]);
  });
});

describe('durations of steps', () => {
  it('are behind until they are measured, and then those of the chain', async () => {
    expect(await ask(stepsAreBehind)).toBe(true);
    expect(await measureSteps(db)).toBe(cases.length);
    expect(await ask(stepsAreBehind)).toBe(false);
    expect(await measureSteps(db)).toBe(0);
    const expected = cases
      .flatMap(({ events }) => stepsOf(events))
      .filter(({ to }) => to >= year.from && to < year.until);
    for (const { kind, ended, medianMinutes, ninthDecileMinutes } of await ask((tx) =>
      stepDurations(tx, year, {}),
    )) {
      const minutes = expected
        .filter((step) => step.kind === kind)
        .map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 60_000)
        .sort((a, b) => a - b);
      const rank = (share: number) => minutes[Math.ceil(share * minutes.length) - 1];
      expect([kind, ended, medianMinutes, ninthDecileMinutes]).toEqual([
        kind,
        minutes.length,
        rank(0.5),
        rank(0.9),
      ]);
    }
  });

  it('follow a dossier that is found to be about another form', async () => {
    const [first] = cases;
    if (first === undefined) throw new Error('There are no cases');
    const sql = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
    await sql`update dossier set forms = '{organ}' where id = ${first.dossier.id}`;
    await sql`insert into step_due (dossier) values (${first.dossier.id})`;
    await sql.end();
    await measureSteps(db);
    const durations = await ask((tx) => stepDurations(tx, year, { form: 'organ' }));
    expect(durations.find(({ kind }) => kind === 'takeUp')).toMatchObject({ ended: 1, medianMinutes: 60 });
  });
});

describe('figures', () => {
  it('are nothing for whoever does not oversee', async () => {
    for (const scope of [scopes.owner, scopes.stranger, scopes.public]) {
      await db.inScope(scope, async (tx) => {
        expect(await openDutyCounts(tx, '2026-05-07T00:00:00.000Z', {})).toEqual([]);
        expect(await openDossierCounts(tx, {})).toEqual([]);
        expect(await monthCounts(tx, year, {})).toEqual([]);
        expect(await closeCounts(tx, year, {})).toEqual([]);
        expect(await stepDurations(tx, year, {})).toEqual([]);
      });
    }
  });
});
