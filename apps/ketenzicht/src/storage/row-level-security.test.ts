import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAccess } from './access-log.ts';
import type { Scope } from './database.ts';
import { appendEvents, loadDossier } from './journal.ts';
import { dossierOfReceipt } from './receipts.ts';
import { openSealed, sealedOf } from './sealed.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, load, newDossier, nextAppend, now, scopes } from './testing-dossier.ts';

let db: TestDatabase;
let dossier: string;
const receiptCode = 'KR-2222-3333';
const reporter: Scope = { kind: 'reporter', receiptCode };
const line = {
  role: 'aandachtsfunctionaris',
  purpose: 'assessment',
  category: 'narrative',
  outcome: 'shown',
  traceId: 'trace',
} as const;

beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  const append = newDossier({ receiptCode });
  dossier = append.dossier.id;
  const subject = append.contents?.[0]?.subject ?? '';
  await addDossier(db, {
    ...append,
    parties: [
      { organisation: 'gm9001', part: 'owner', since: now },
      { organisation: 'avim', part: 'adviser', since: now },
    ],
    links: [{ kind: 'phone', blind: Buffer.from('blind'), subject }],
    attachments: [{ id: randomUUID(), subject, mediaType: 'image/png', bytes: Buffer.from('photo') }],
    outbox: [{ topic: 'received', body: {} }],
    idempotency: { key: 'key', requestHash: Buffer.from('hash'), response: {} },
  });
  await db.inScope(scopes.owner, (tx) =>
    recordAccess(tx, [{ ...line, dossier, subject, user: 'anna', organisation: 'gm9001' }]),
  );
});
afterAll(() => db.close());

/** Tables with case data or personal data, and how many rows each scope reaches of what was just made. */
const reach: Readonly<Record<string, Readonly<Partial<Record<keyof typeof scopes | 'reporter', number>>>>> = {
  dossier: { owner: 1, adviser: 1, reporter: 1, overseer: 1, system: 1 },
  event: { owner: 1, adviser: 1, reporter: 1, overseer: 1, system: 1 },
  party: { owner: 1, adviser: 1, system: 2 },
  duty: { owner: 1, system: 1, overseer: 0 },
  receipt: { reporter: 1, system: 1 },
  subject_key: { owner: 1, adviser: 1, reporter: 1, system: 1 },
  sealed: { owner: 1, adviser: 1, reporter: 1, system: 1 },
  attachment: { owner: 1, adviser: 1, reporter: 1, system: 1 },
  link: { owner: 1, adviser: 1, reporter: 1, system: 1 },
  access_log: { overseer: 1, director: 1, system: 1 },
  idempotency: { system: 1 },
  outbox: { system: 1 },
};

const everybody = {
  ...scopes,
  reporter,
  wrongReceipt: { kind: 'reporter', receiptCode: 'KR-9999' },
} as const;

describe('what a scope can reach', () => {
  for (const [table, expected] of Object.entries(reach)) {
    for (const [name, scope] of Object.entries(everybody)) {
      it(`${name} reaches ${expected[name as keyof typeof expected] ?? 0} of ${table}`, async () => {
        const rows = await db.inScope(scope, ({ sql }) => sql`select from ${sql(table)}`);
        expect(rows).toHaveLength(expected[name as keyof typeof expected] ?? 0);
      });
    }

    it(`a statement without a scope reaches nothing of ${table}`, async () => {
      expect(await db.unscoped`select from ${db.unscoped(table)}`).toHaveLength(0);
    });
  }

  it('covers every table: protected, or named here as open', async () => {
    const rows = await db.unscoped<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'ketenzicht'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
      order by relname`;
    expect(rows.map(({ name }) => name)).toEqual(['migration', 'municipality', 'organisation']);
  });

  it('describes every table, view and column', async () => {
    const rows = await db.unscoped<{ name: string }[]>`
      select c.relname || coalesce('.' || a.attname, '') as name
      from pg_class c
      left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and c.relkind = 'r'
      where c.relnamespace = 'ketenzicht'::regnamespace and c.relkind in ('r', 'v')
        and (obj_description(c.oid) is null or (a.attnum is not null and col_description(c.oid, a.attnum) is null))`;
    expect(rows).toEqual([]);
  });
});

describe('what cannot be told apart', () => {
  it('gives the same answer for a dossier of others, an absent one and no id at all', async () => {
    const ids = [dossier, randomUUID(), "' or 1=1 --"];
    const loaded = await Promise.all(
      ids.map((id) => db.inScope(scopes.stranger, (tx) => loadDossier(tx, id))),
    );
    expect(loaded).toEqual([undefined, undefined, undefined]);
  });

  it('answers an append to a dossier of others as if it were absent', async () => {
    const loaded = await load(db, dossier);
    const absent = { ...loaded, row: { ...loaded.row, id: randomUUID() } };
    for (const scope of [
      scopes.stranger,
      scopes.public,
      scopes.overseer,
      scopes.director,
      everybody.wrongReceipt,
    ]) {
      expect(await appendEvents(db, scope, nextAppend(loaded))).toEqual({ outcome: 'absent' });
      expect(await appendEvents(db, scope, nextAppend(absent))).toEqual({ outcome: 'absent' });
    }
  });

  it('lets a reporter find the dossier of the code only', async () => {
    expect(await db.inScope(reporter, dossierOfReceipt)).toBe(dossier);
    expect(await db.inScope({ kind: 'reporter', receiptCode: 'kr 22223333' }, dossierOfReceipt)).toBe(
      dossier,
    );
    expect(await db.inScope(everybody.wrongReceipt, dossierOfReceipt)).toBeUndefined();
  });

  it('opens no content whose key the scope cannot reach', async () => {
    const rows = await db.inScope(scopes.owner, (tx) => sealedOf(tx, dossier));
    const opened = await db.inScope(scopes.stranger, (tx) => openSealed(tx, rows, new Set(['narrative'])));
    expect(opened).toEqual([]);
  });

  it('forgets the scope when the transaction ends', async () => {
    const sql = postgres(db.url, { max: 1, connection: { search_path: 'ketenzicht' } });
    await sql.begin(async (tx) => {
      await tx`select set_config('ketenzicht.scope', 'system', true)`;
      expect(await tx`select from dossier`).toHaveLength(1);
    });
    expect(await sql`select from dossier`).toHaveLength(0);
    await sql.end();
  });
});

describe('what the program can never do', () => {
  const forbidden = ['event', 'access_log'].flatMap((table) => [
    `update ${table} set recorded_at = now()`,
    `delete from ${table}`,
    `truncate ${table}`,
  ]);
  for (const statement of [
    ...forbidden,
    `insert into event select * from event`,
    `update dossier set version = 1`,
    `delete from subject_key`,
    `alter table event disable row level security`,
    `drop table access_log`,
    `set role ketenzicht_owner`,
    `create table own (id int)`,
  ]) {
    it(statement, async () => {
      await expect(db.inScope(scopes.system, ({ sql }) => sql.unsafe(statement))).rejects.toThrow(
        /permission denied|must be owner/,
      );
    });
  }

  it('writes no access line in the name of another organisation', async () => {
    const forged = { ...line, dossier, user: 'anna', organisation: 'gm9001' };
    await expect(db.inScope(scopes.adviser, (tx) => recordAccess(tx, [forged]))).rejects.toThrow(
      /row-level security/,
    );
  });
});
