import { randomUUID } from 'node:crypto';
import type { Notification } from '@ketenzicht/register';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveKey } from '../storage/keys.ts';
import { insertNotifications } from '../storage/notifications.ts';
import { savePeople } from '../storage/people.ts';
import { loadLedger } from '../storage/releases.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { editionApplication } from './editions.ts';
import { openDataApplication } from './open-data.ts';
import { type Prepared, type PublishApplication, publishApplication } from './publish.ts';

const now = '2026-03-02T09:00:00.000Z';
const clock = () => now;
const period = { from: 2018, until: 2018 };
const organisation = {
  id: 'org-nationalRapporteur',
  name: 'Nationaal Rapporteur',
  role: 'nationalRapporteur',
  municipalities: [],
  receivesWithoutPlace: false,
  active: true,
} as const;
const viewer = { user: 'ilse', name: 'Ilse', role: organisation.role, organisation };
const suppressed = (base: number) => ({ mode: 'suppressed', threshold: 5, base }) as const;
const perturbed = { mode: 'perturbed', threshold: 5, base: 1 } as const;

const facts = nationalCaseload({ seed: 7 }).notifications.filter(({ reportDate }) =>
  reportDate.startsWith('2018'),
);
const countedLate = facts.filter(
  ({ source, forms, nationality }) =>
    source === 'notifier' && nationality === 'NLD' && forms.includes('labour'),
);

let db: TestDatabase;
let publishing: PublishApplication;
beforeAll(async () => {
  db = await startTestDatabase();
  await savePeople(db, {
    organisations: [organisation, { ...organisation, id: 'org-comensha', role: 'comensha' }],
  });
  await add(facts);
  publishing = publishApplication(db, { clock, secret: deriveKey(Buffer.alloc(32, 7), 'record keys') });
});
afterAll(() => db.close());

async function add(some: readonly Notification[]): Promise<void> {
  await db.inScope({ kind: 'system' }, (tx) =>
    insertNotifications(
      tx,
      some.map((one) => ({
        id: randomUUID(),
        organisation: 'org-comensha',
        recordedAt: now,
        channel: 'csv' as const,
        facts: { ...one, person: one.person ?? one.id },
      })),
    ),
  );
}

async function newEdition(): Promise<string> {
  const id = randomUUID();
  await editionApplication(db, clock).make(viewer, { id, period, acrossYears: 'each' });
  return id;
}

/** Two people whom nobody had notified yet. */
const lateArrivals = () =>
  countedLate.slice(0, 2).map((one) => {
    const id = randomUUID();
    return { ...one, id, person: id };
  });

const prepare = async (question: Parameters<PublishApplication['prepare']>[1]): Promise<Prepared> => {
  const made = await publishing.prepare(viewer, question);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('publishing an edition', () => {
  let first: string;
  beforeAll(async () => {
    first = await newEdition();
  });

  it('is refused as long as small counts can be worked out', async () => {
    const made = await publishing.publish(viewer, {
      id: randomUUID(),
      edition: first,
      mode: 'asPrinted',
      threshold: 5,
      base: 1,
    });
    expect(made).toMatchObject({ unsafe: { safe: false } });
    expect(
      (await prepare({ edition: first, mode: 'asPrinted', threshold: 5, base: 1 })).release.report,
    ).toHaveProperty('disclosures.length', expect.any(Number));
    expect(await publishing.latest()).toEqual([]);
  });

  it('shows everybody what is protected and nobody else what was true', async () => {
    const question = { id: randomUUID(), edition: first, ...suppressed(1) };
    const made = await publishing.publish(viewer, question);
    expect(made).toEqual({ published: 'slachtoffermonitor-2018' });
    expect(await publishing.publish(viewer, question)).toEqual(made);
    expect(await publishing.latest()).toHaveLength(1);
    const release = await publishing.read('slachtoffermonitor-2018');
    const shown = release?.content.tables.flatMap(({ counts }) => counts) ?? [];
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
    const ledgerSeenBy = async (scope: Parameters<TestDatabase['inScope']>[0]) =>
      (await db.inScope(scope, loadLedger)).size;
    expect(await ledgerSeenBy({ kind: 'public' })).toBe(0);
    expect(await ledgerSeenBy({ kind: 'system' })).toBe(0);
    expect(
      await ledgerSeenBy({
        kind: 'oversight',
        organisation: organisation.id,
        user: 'ilse',
        role: organisation.role,
      }),
    ).toBe(1);
  });

  it('finds a late arrival whom two editions would isolate, and withholds that', async () => {
    await add(lateArrivals());
    const second = await newEdition();
    const exact = await prepare({ edition: second, mode: 'asPrinted', threshold: 5, base: 1 });
    expect(exact.release.differences).toContainEqual(
      expect.objectContaining({
        table: 'figuur-2.7',
        row: 'Totaal',
        since: 'slachtoffermonitor-2018',
        range: { least: 2, most: 2 },
      }),
    );
    const safe = await prepare({ edition: second, ...suppressed(1) });
    expect(safe.safe).toBe(true);
    expect(safe.release.withThem).toBeGreaterThan(0);
    expect(await publishing.publish(viewer, { id: randomUUID(), edition: second, ...suppressed(5) })).toEqual(
      {
        published: 'slachtoffermonitor-2018-2',
      },
    );
  });

  it('shows a cell with the same people in the same way in every edition', async () => {
    const before = await prepare({ edition: await newEdition(), ...perturbed });
    await add(lateArrivals());
    const after = await prepare({ edition: await newEdition(), ...perturbed });
    expect(before.leftOut.map(({ id }) => id)).toEqual(['figuur-2.4b']);
    const cells = (made: Prepared) =>
      new Map(
        made.release.tables.flatMap(({ table }, index) =>
          table.counts.map((shown, cell) => {
            const truth = made.stored.content.tables.filter(({ id }) => id !== 'figuur-2.4b')[index];
            const row = table.rows.categories[Math.floor(cell / table.columns.categories.length)]?.key;
            const column = table.columns.categories[cell % table.columns.categories.length]?.key;
            return [`${table.id} ${row} ${column}`, { shown, count: truth?.counts[cell] }] as const;
          }),
        ),
      );
    const [was, is] = [cells(before), cells(after)];
    const same = [...was].filter(([key, { count }]) => is.get(key)?.count === count);
    expect(same.length).toBeGreaterThan(200);
    for (const [key, { shown }] of same) expect([key, is.get(key)?.shown]).toEqual([key, shown]);
    expect(same.some(([, { shown, count }]) => shown !== count)).toBe(true);
  });

  it('asks for a new edition when the register no longer gives what was counted', async () => {
    expect(await publishing.prepare(viewer, { edition: first, ...perturbed })).toBe('registerChanged');
    expect(await publishing.prepare(viewer, { edition: randomUUID(), ...perturbed })).toBe('unknown');
  });
});

describe('open data', () => {
  it('are made once of a year, and hold no more than their values', async () => {
    const openData = openDataApplication(db, clock);
    const question = { id: randomUUID(), period, epsilon: 12, delta: 1e-6 };
    expect(await openData.make(viewer, question)).toBe('made');
    expect(await openData.make(viewer, question)).toBe('made');
    expect(await openData.make(viewer, { ...question, id: randomUUID() })).toBe('spent');
    const [set, ...others] = await openData.all();
    expect(others).toEqual([]);
    const { attributes, records, utility } = set?.content ?? { attributes: [], records: [], utility: [] };
    expect(Math.abs(records.length - 668)).toBeLessThan(150);
    expect(utility).toHaveLength(3);
    for (const record of records) {
      record.forEach((value, at) => {
        expect(value).toBeLessThan(attributes[at]?.values.length ?? 0);
      });
    }
  });

  it('of years that overlap are refused by the database itself', async () => {
    await expect(
      db.inScope(
        { kind: 'oversight', organisation: organisation.id, user: 'ilse', role: organisation.role },
        ({ sql }) => sql`
          insert into open_records (id, organisation, period_from, period_until, epsilon, delta, made_at, content)
          values (${randomUUID()}, ${organisation.id}, 2017, 2019, 1, 0.00001, ${now}, '{}')`,
      ),
    ).rejects.toThrow('open_records_spent_once');
  });
});
