import { factsHeader, factsRow } from '@ketenzicht/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundFacts } from '../storage/notifications.fixture.ts';
import { queueCount } from '../storage/notifications.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { addPeople } from '../storage/testing-dossier.ts';
import { importNotifications, type RejectedRow } from './import.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

const now = '2026-03-02T09:00:00.000Z';
const row = (id: string) => factsRow({ ...soundFacts, id });
const stored = () => db.inScope({ kind: 'system' }, (tx) => queueCount(tx, 'all', 1_000_000));

async function take(text: string | Uint8Array, options: { dryRun?: boolean; partial?: boolean } = {}) {
  const rejected: RejectedRow[] = [];
  const before = await stored();
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const pieces = [bytes.subarray(0, 700), bytes.subarray(700)];
  const outcome = await importNotifications({
    database: db,
    bytes: pieces,
    organisation: 'avim',
    channel: 'csv',
    now,
    dryRun: options.dryRun ?? false,
    partial: options.partial ?? false,
    onRejected: (one) => rejected.push(one),
  });
  return { outcome, rejected, added: (await stored()) - before };
}

describe('a file of notifications', () => {
  it('is stored as a whole', async () => {
    const taken = await take(`${factsHeader}\n${row('A-1')}\n${row('A-2')}\n`);
    expect(taken).toEqual({
      outcome: { kind: 'read', accepted: 2, rejectedRows: 0, stored: 2 },
      rejected: [],
      added: 2,
    });
  });

  it('is stored not at all when a row is wrong, and every wrong row is told', async () => {
    const bad = row('B-2').replace(',female,', ',vrouwtje,');
    const taken = await take(`${factsHeader}\n${row('B-1')}\n${bad}\nB-3,te kort\n"open,\n`);
    expect(taken.outcome).toEqual({ kind: 'read', accepted: 1, rejectedRows: 3, stored: 0 });
    expect(taken.rejected.map(({ line, column }) => [line, column])).toEqual([
      [3, 'sex'],
      [4, undefined],
      [5, undefined],
    ]);
    expect(taken.added).toBe(0);
  });

  it('keeps the good rows when that is asked', async () => {
    const taken = await take(`${factsHeader}\n${row('C-1')}\nC-2\n`, { partial: true });
    expect([taken.outcome, taken.added]).toMatchObject([{ stored: 1 }, 1]);
  });

  it('keeps nothing of a dry run', async () => {
    const taken = await take(`${factsHeader}\n${row('D-1')}\n`, { dryRun: true });
    expect([taken.outcome, taken.added]).toMatchObject([{ accepted: 1, stored: 0 }, 0]);
  });

  it('rejects a number that occurs twice or was stored before', async () => {
    await take(`${factsHeader}\n${row('E-1')}\n`);
    const taken = await take(`${factsHeader}\n${row('E-2')}\n${row('E-2')}\n${row('E-1')}\n`, {
      partial: true,
    });
    expect(taken.rejected.map(({ line, column }) => [line, column])).toEqual([
      [3, 'notification_id'],
      [4, 'notification_id'],
    ]);
    expect(taken.added).toBe(1);
  });

  it('tells rows in another encoding from rows in UTF-8', async () => {
    const utf8 = new TextEncoder().encode(`${factsHeader}\n${row('F-1')}\n`);
    const latin = Buffer.from(row('F-2').replace('Politie Kust', 'Caf\u00e9'), 'latin1');
    const taken = await take(Buffer.concat([utf8, latin]), { partial: true });
    expect(taken.rejected).toMatchObject([
      { line: 3, column: 'notifier', reason: { nl: expect.stringMatching('UTF-8') } },
    ]);
    expect(taken.added).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['a header that nobody knows', 'naam,adres\nx,y\n'],
    ['UTF-16', Buffer.from(`\uFEFF${factsHeader}\n${row('G-1')}`, 'utf16le')],
  ])('refuses %s', async (_, text) => {
    expect((await take(text)).outcome.kind).toBe('unreadable');
  });
});
