import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAttachment } from './attachments.ts';
import { appendEvents } from './journal.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, newDossier, nextAppend, recorded, scopes } from './testing-dossier.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

const bytes = Buffer.alloc(3_000_000, 'photo of a shed ');

async function addPhoto() {
  const upload = { id: randomUUID(), subject: randomUUID(), mediaType: 'image/jpeg', bytes };
  const loaded = await addDossier(db, newDossier({ attachments: [upload] }));
  return { upload, loaded, dossier: loaded.row.id };
}

describe('an uploaded file', () => {
  it('comes back whole for who takes part, and not at all for others', async () => {
    const { upload, dossier } = await addPhoto();
    const open = (scope: Parameters<TestDatabase['inScope']>[0], id: string = upload.id) =>
      db.inScope(scope, (tx) => openAttachment(tx, dossier, id));
    const found = await open(scopes.owner);
    expect(found).toMatchObject({ ...upload, dossier, bytes: expect.anything() });
    expect(Buffer.compare(found?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(await open(scopes.stranger)).toBeUndefined();
    expect(await open(scopes.owner, '../../etc/passwd')).toBeUndefined();
  });

  it('cannot be read where it is stored', async () => {
    const { upload } = await addPhoto();
    const admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
    const [row] = await admin<
      { ciphertext: Buffer }[]
    >`select ciphertext from attachment where id = ${upload.id}`;
    await admin.end();
    expect(row?.ciphertext.includes('shed')).toBe(false);
  });

  it('is not opened for another one whose bytes were put in its place', async () => {
    const [one, other] = [await addPhoto(), await addPhoto()];
    const admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
    await admin`
      update attachment set ciphertext = (select ciphertext from attachment where id = ${other.upload.id})
      where id = ${one.upload.id}`;
    await admin.end();
    await expect(
      db.inScope(scopes.owner, (tx) => openAttachment(tx, one.dossier, one.upload.id)),
    ).rejects.toThrow();
  });

  it('is gone when its subject is erased', async () => {
    const { upload, loaded, dossier } = await addPhoto();
    const erased = recorded(2, { type: 'erased', subjects: [upload.subject] });
    await appendEvents(db, scopes.owner, nextAppend(loaded, { events: [erased] }));
    expect(await db.inScope(scopes.owner, (tx) => openAttachment(tx, dossier, upload.id))).toBeUndefined();
  });
});
