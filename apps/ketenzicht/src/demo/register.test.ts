import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Scope } from '../storage/database.ts';
import { possibleDuplicates } from '../storage/notification-identity.ts';
import { countableNotifications, type Queue, queueCount } from '../storage/notifications.ts';
import { savePeople } from '../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { demoOrganisations } from './organisations.ts';
import { loadDemoRegister } from './register.ts';

const now = '2026-03-02T09:00:00.000Z';
const desk: Scope = { kind: 'organisation', organisation: 'comensha', user: 'maaike', role: 'comensha' };

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await savePeople(db, {
    organisations: demoOrganisations.map((one) => ({ ...one, receivesWithoutPlace: false, active: true })),
  });
});
afterAll(() => db.close());

it('loads the register of 2015-2019 and work for the desk, once', async () => {
  const load = () => loadDemoRegister({ database: db, now, signal: new AbortController().signal });
  expect(await load()).toBeGreaterThan(5_691);
  expect(await load()).toBe(0);
  const count = (queue: Queue) => db.inScope(desk, (tx) => queueCount(tx, queue, 500));
  expect(await count('incoming')).toBe(6);
  expect(await count('letters')).toBe(1);
  expect(await count('emm')).toBeGreaterThan(250);
  expect((await db.inScope(desk, (tx) => possibleDuplicates(tx, 100))).length).toBeGreaterThan(2);
});

it('can be read back as it was invented', async () => {
  const persons = new Set<string>();
  await db.inScope({ kind: 'system' }, async (tx) => {
    for await (const one of countableNotifications(tx, { from: '2015-01-01', until: '2019-12-31' })) {
      if (one.source === 'notifier') persons.add(`${one.person} ${one.reportDate.slice(0, 4)}`);
    }
  });
  expect(persons.size).toBeGreaterThanOrEqual(5_060);
});
