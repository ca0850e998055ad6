import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendOutbox } from './outbox.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, newDossier } from './testing-dossier.ts';

let db: TestDatabase;
let admin: Sql;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
});
beforeEach(async () => {
  await admin`delete from outbox`;
  for (const topic of ['one', 'two', 'three']) {
    await addDossier(db, newDossier({ outbox: [{ topic, body: { of: topic } }] }));
  }
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

describe('the outbox', () => {
  it('sends what was written with the events, in that order, once', async () => {
    const sent: unknown[] = [];
    const send = async ({ topic, body }: { topic: string; body: unknown }) => {
      sent.push([topic, body]);
    };
    expect(await sendOutbox(db, 10, send)).toBe(3);
    expect(await sendOutbox(db, 10, send)).toBe(0);
    expect(sent).toEqual([
      ['one', { of: 'one' }],
      ['two', { of: 'two' }],
      ['three', { of: 'three' }],
    ]);
  });

  it('keeps what could not be sent for later, and sends the rest', async () => {
    const sent: string[] = [];
    const send = async ({ topic }: { topic: string }) => {
      if (topic === 'two') throw new TypeError('refused for Jansje');
      sent.push(topic);
    };
    expect(await sendOutbox(db, 10, send)).toBe(2);
    const rows = await admin`select topic, attempts, failure, due_at > now() as later from outbox`;
    expect([...rows]).toEqual([{ topic: 'two', attempts: 1, failure: 'TypeError', later: true }]);
    expect(await sendOutbox(db, 10, send)).toBe(0);
    await admin`update outbox set due_at = now()`;
    expect(await sendOutbox(db, 10, async ({ attempts }) => void sent.push(`again ${attempts}`))).toBe(1);
    expect(sent).toEqual(['one', 'three', 'again 1']);
  });

  it('is shared by senders without a message going twice', async () => {
    const sent: string[] = [];
    const send = async ({ topic }: { topic: string }) => {
      await db.unscoped`select 1`;
      sent.push(topic);
    };
    await Promise.all([sendOutbox(db, 2, send), sendOutbox(db, 2, send), sendOutbox(db, 2, send)]);
    await sendOutbox(db, 10, send);
    expect(sent.sort()).toEqual(['one', 'three', 'two']);
  });
});
