import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Append, appendEvents, appendWithin, loadDossier } from './journal.ts';
import { openSealed, sealedOf } from './sealed.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, load, newDossier, nextAppend, recorded, scopes } from './testing-dossier.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

const narrative = new Set(['narrative'] as const);

describe('appending to a journal', () => {
  it('gives back what was written, with the sealed content behind it', async () => {
    const append = newDossier();
    expect(await appendEvents(db, scopes.public, append)).toEqual({ outcome: 'appended', version: 1 });
    const { opened, loaded } = await db.inScope(scopes.owner, async (tx) => ({
      loaded: await loadDossier(tx, append.dossier.id),
      opened: await openSealed(tx, await sealedOf(tx, append.dossier.id), narrative),
    }));
    expect(loaded?.row).toEqual(append.dossier);
    expect(loaded?.journal).toEqual(append.events);
    expect(opened.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'Licht in de schuur' }]);
  });

  it('lets one of two commands decided on the same version through', async () => {
    const loaded = await addDossier(db);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => appendEvents(db, scopes.owner, nextAppend(loaded))),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['appended', 'conflict', 'conflict']);
    expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toContainEqual({
      outcome: 'conflict',
      version: 2,
    });
    expect((await load(db, loaded.row.id)).journal).toHaveLength(2);
  });

  it('refuses a new dossier with an id that is taken, and tells nothing about that one', async () => {
    const append = newDossier();
    await appendEvents(db, scopes.system, append);
    expect(await appendEvents(db, scopes.system, append)).toEqual({ outcome: 'conflict', version: 0 });
    expect((await load(db, append.dossier.id)).journal).toHaveLength(1);
  });

  it('replaces parties and duties by those that follow now', async () => {
    const loaded = await addDossier(db);
    await appendEvents(db, scopes.owner, nextAppend(loaded));
    const left = await db.inScope(
      scopes.system,
      ({ sql }) => sql`select from duty where dossier = ${loaded.row.id}`,
    );
    expect(left).toHaveLength(0);
  });

  it('adds content to a subject that has a key already', async () => {
    const loaded = await addDossier(db);
    const [first] = await db.inScope(scopes.system, (tx) => sealedOf(tx, loaded.row.id));
    const subject = first?.subject ?? '';
    const content = { subject, category: 'narrative' as const, sequence: 2, content: 'meer' };
    await appendEvents(db, scopes.owner, nextAppend(loaded, { contents: [content] }));
    const opened = await db.inScope(scopes.owner, async (tx) =>
      openSealed(tx, await sealedOf(tx, loaded.row.id), narrative),
    );
    expect(opened.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('undoes an append when the transaction around it fails', async () => {
    const append = newDossier();
    const failing = db.inScope(scopes.system, async (tx) => {
      await appendWithin(tx, append);
      throw new Error('later row is wrong');
    });
    await expect(failing).rejects.toThrow('later row is wrong');
    expect(await db.inScope(scopes.system, (tx) => loadDossier(tx, append.dossier.id))).toBeUndefined();
  });
});

describe('sending again', () => {
  const keyed = (append: Append, request: string): Append => ({
    ...append,
    idempotency: {
      key: 'key-of-client',
      requestHash: createHash('sha256').update(request).digest(),
      response: { reference: append.dossier.reference },
    },
  });

  it('answers the same request five times with the first answer and one event', async () => {
    const scope = { ...scopes.owner, user: randomUUID() };
    const first = keyed(newDossier(), 'request');
    const again = () => keyed(newDossier(), 'request');
    const outcomes = await Promise.all(
      [first, again(), again(), again(), again()].map((one) => appendEvents(db, scope, one)),
    );
    const appended = outcomes.filter(({ outcome }) => outcome === 'appended');
    const replayed = outcomes.filter((outcome) => outcome.outcome === 'replayed');
    expect([appended.length, replayed.length]).toEqual([1, 4]);
    expect(new Set(replayed.map(({ response }) => JSON.stringify(response))).size).toBe(1);
  });

  it('refuses the key for another request, but not for another person', async () => {
    const scope = { ...scopes.owner, user: randomUUID() };
    await appendEvents(db, scope, keyed(newDossier(), 'one'));
    expect(await appendEvents(db, scope, keyed(newDossier(), 'other'))).toEqual({ outcome: 'keyReused' });
    const somebodyElse = { ...scopes.owner, user: randomUUID() };
    expect(await appendEvents(db, somebodyElse, keyed(newDossier(), 'other'))).toMatchObject({
      outcome: 'appended',
    });
  });

  it('keeps the key free when the command met a conflict', async () => {
    const scope = { ...scopes.owner, user: randomUUID() };
    const loaded = await addDossier(db);
    await appendEvents(db, scope, nextAppend(loaded));
    expect(await appendEvents(db, scope, keyed(nextAppend(loaded), 'late'))).toEqual({
      outcome: 'conflict',
      version: 2,
    });
    const retried = nextAppend(await load(db, loaded.row.id));
    expect(await appendEvents(db, scope, keyed(retried, 'retried'))).toEqual({
      outcome: 'appended',
      version: 3,
    });
  });
});

describe('erasing', () => {
  it('takes key, content and links away, and leaves the journal', async () => {
    const loaded = await addDossier(db);
    const rows = await db.inScope(scopes.owner, (tx) => sealedOf(tx, loaded.row.id));
    const subject = rows[0]?.subject ?? '';
    const link = { kind: 'phone' as const, subject, blind: Buffer.from('blind') };
    await appendEvents(db, scopes.owner, nextAppend(loaded, { links: [link] }));
    const again = await load(db, loaded.row.id);
    const erase = nextAppend(again, { events: [recorded(3, { type: 'erased', subjects: [subject] })] });
    expect(await appendEvents(db, scopes.owner, erase)).toMatchObject({ outcome: 'appended' });
    await db.inScope(scopes.owner, async (tx) => {
      expect(await openSealed(tx, rows, narrative)).toEqual([]);
      expect(await sealedOf(tx, loaded.row.id)).toEqual([]);
      expect(await tx.sql`select from link where dossier = ${loaded.row.id}`).toHaveLength(0);
    });
    expect((await load(db, loaded.row.id)).journal).toHaveLength(3);
  });
});
