import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAttachment } from './attachments.ts';
import type { Scope } from './database.ts';
import { type Append, appendEvents, type LoadedDossier } from './journal.ts';
import { openSealed, sealedOf } from './sealed.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import {
  addDossier,
  addPeople,
  load,
  newDossier,
  nextAppend,
  now,
  recorded,
  scopes,
} from './testing-dossier.ts';
import { verifyDossier } from './verify.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

/** A dossier with a text, a file and a link of one subject. */
async function dossierWithSubject() {
  const append = newDossier();
  const subject = append.contents?.[0]?.subject ?? '';
  const attachment = randomUUID();
  const loaded = await addDossier(db, {
    ...append,
    attachments: [{ id: attachment, subject, mediaType: 'image/png', bytes: Buffer.from('photo') }],
    links: [{ kind: 'phone', blind: Buffer.from(subject), subject }],
  });
  return { loaded, id: loaded.row.id, subject, attachment };
}

const erasing = (loaded: LoadedDossier, subject: string, changes: Partial<Append> = {}): Append =>
  nextAppend(loaded, {
    dossier: { ...loaded.row, version: loaded.row.version + 1 },
    events: [recorded(loaded.row.version + 1, { type: 'erased', subjects: [subject] })],
    ...changes,
  });

/** How many rows a scope reaches of what is stored of a dossier. */
const rowsOf = (id: string, scope: Scope = scopes.system) =>
  db.inScope(scope, async ({ sql }) => {
    const counts = ['subject_key', 'sealed', 'attachment', 'link', 'party', 'duty', 'receipt', 'event'].map(
      async (table) => [table, (await sql`select from ${sql(table)} where dossier = ${id}`).length],
    );
    return Object.fromEntries(await Promise.all(counts));
  });

describe('an erasure by the privacy officer', () => {
  it('destroys key, content, files and links for good, and keeps the chain whole', async () => {
    const { loaded, id, subject, attachment } = await dossierWithSubject();
    const copies = await db.inScope(scopes.system, (tx) => sealedOf(tx, id));
    expect(await appendEvents(db, scopes.overseer, erasing(loaded, subject))).toEqual({
      outcome: 'appended',
      version: 2,
    });
    expect(await rowsOf(id)).toEqual({
      subject_key: 0,
      sealed: 0,
      attachment: 0,
      link: 0,
      party: 1,
      duty: 1,
      receipt: 0,
      event: 2,
    });
    const opened = await db.inScope(scopes.system, (tx) => openSealed(tx, copies, new Set(['narrative'])));
    expect(copies).toHaveLength(1);
    expect(opened).toEqual([]);
    const file = await db.inScope(scopes.system, (tx) => openAttachment(tx, id, attachment));
    expect(file).toBeUndefined();
    expect(await verifyDossier(db, id)).toEqual([]);
  });

  it('leaves other subjects, and the same subject elsewhere, as they are', async () => {
    const [one, other] = [await dossierWithSubject(), await dossierWithSubject()];
    await appendEvents(db, scopes.overseer, erasing(one.loaded, other.subject));
    expect(await rowsOf(one.id)).toMatchObject({ subject_key: 1, sealed: 1 });
    expect(await rowsOf(other.id)).toMatchObject({ subject_key: 1, sealed: 1, event: 1 });
  });

  it('changes nothing else, whatever is sent along', async () => {
    const { loaded, id, subject } = await dossierWithSubject();
    const outcome = await appendEvents(
      db,
      scopes.overseer,
      erasing(loaded, subject, {
        dossier: { ...loaded.row, version: 2, status: 'closed', owner: 'avim', closedAt: now },
        parties: [{ organisation: 'avim', part: 'owner', since: now }],
        contents: [
          { subject: randomUUID(), category: 'narrative', sequence: 2, content: { kind: 'text', text: 'x' } },
        ],
        links: [{ kind: 'phone', blind: Buffer.from('other'), subject: randomUUID() }],
        receiptCode: 'KR-1234',
      }),
    );
    expect(outcome).toMatchObject({ outcome: 'appended' });
    expect((await load(db, id)).row).toMatchObject({ status: 'received', owner: 'gm9001', version: 2 });
    expect((await load(db, id)).row.closedAt).toBeUndefined();
    expect(
      await db.inScope(scopes.owner, ({ sql }) => sql`select from dossier where id = ${id}`),
    ).toHaveLength(1);
    expect(await rowsOf(id)).toMatchObject({ subject_key: 0, sealed: 0, link: 0, receipt: 0, duty: 1 });
  });

  it('is done once for one key, also when it is sent twice at once', async () => {
    const { loaded, id, subject } = await dossierWithSubject();
    const idempotency = { key: 'key', requestHash: Buffer.from('hash'), response: { done: true } };
    const append = erasing(loaded, subject, { idempotency });
    const outcomes = await Promise.all([1, 2].map(() => appendEvents(db, scopes.overseer, append)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['appended', 'replayed']);
    expect(
      await appendEvents(db, scopes.overseer, {
        ...append,
        idempotency: { ...idempotency, requestHash: Buffer.from('other') },
      }),
    ).toEqual({ outcome: 'keyReused' });
    expect(await rowsOf(id)).toMatchObject({ event: 2 });
  });

  it('meets a conflict when somebody was first, after which the key is free again', async () => {
    const { loaded, id, subject } = await dossierWithSubject();
    await appendEvents(db, scopes.owner, nextAppend(loaded));
    const idempotency = { key: 'again', requestHash: Buffer.from('hash'), response: {} };
    expect(await appendEvents(db, scopes.overseer, erasing(loaded, subject, { idempotency }))).toEqual({
      outcome: 'conflict',
      version: 2,
    });
    expect(await rowsOf(id)).toMatchObject({ subject_key: 1, event: 2 });
    const present = await load(db, id, scopes.overseer);
    expect(await appendEvents(db, scopes.overseer, erasing(present, subject, { idempotency }))).toMatchObject(
      { outcome: 'appended' },
    );
  });
});

describe('what is refused as if there were no such dossier', () => {
  it('any other event, alone, beside an erasure, or dressed as one', async () => {
    const { loaded, id, subject } = await dossierWithSubject();
    const judged = nextAppend(loaded);
    const both = erasing(loaded, subject, {
      dossier: { ...loaded.row, version: 3 },
      events: [
        recorded(2, { type: 'erased', subjects: [subject] }),
        recorded(3, { type: 'judged', judgement: 'clear', forms: [], contents: [] }),
      ],
    });
    const elsewhere = newDossier();
    for (const append of [judged, both, elsewhere, { ...erasing(loaded, subject), expectedVersion: 0 }]) {
      expect(await appendEvents(db, scopes.overseer, append)).toEqual({ outcome: 'absent' });
    }
    expect(await rowsOf(id)).toMatchObject({ subject_key: 1, event: 1 });
  });

  it('an erasure by whoever else oversees', async () => {
    const { loaded, id, subject } = await dossierWithSubject();
    expect(await appendEvents(db, scopes.director, erasing(loaded, subject))).toEqual({ outcome: 'absent' });
    expect(await rowsOf(id)).toMatchObject({ subject_key: 1, event: 1 });
  });

  it('the function itself, for every other scope', async () => {
    const { loaded, subject } = await dossierWithSubject();
    const batch = {
      items: [{ expected: 1, after: { id: loaded.row.id, version: 2 } }],
      events: [{ dossier: loaded.row.id, type: 'erased', body: { type: 'erased', subjects: [subject] } }],
    };
    for (const scope of [scopes.owner, scopes.stranger, scopes.director, scopes.system, scopes.public]) {
      const [row] = await db.inScope(
        scope,
        ({ sql }) => sql`select append_erasure(${JSON.stringify(batch)}::text::jsonb) as outcome`,
      );
      expect(row?.['outcome']).toEqual({ outcome: 'absent' });
    }
  });
});
