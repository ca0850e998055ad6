import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDraft, loadDraft, purgeDrafts, saveDraft } from './drafts.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { now, scopes } from './testing-dossier.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
});
afterAll(() => db.close());

const token = 'a-random-token-of-a-reporter';
const text = (value: string) => new Uint8Array(Buffer.from(value));
const days = (count: number) => new Date(Date.parse(now) + count * 86_400_000).toISOString();
const read = async (of: string, at = now) =>
  Object.fromEntries(
    [...(await loadDraft(db, of, at))].map(([part, bytes]) => [part, Buffer.from(bytes).toString()]),
  );

describe('a report being written', () => {
  it('comes back part by part, each as it was last saved', async () => {
    await saveDraft(db, token, 'form', text('licht'), now);
    await saveDraft(db, token, 'file 1', text('photo'), now);
    await saveDraft(db, token, 'form', text('licht in de schuur'), now);
    expect(await read(token)).toEqual({ form: 'licht in de schuur', 'file 1': 'photo' });
    await dropDraft(db, token, 'file 1');
    expect(await read(token)).toEqual({ form: 'licht in de schuur' });
    await dropDraft(db, token);
    expect(await read(token)).toEqual({});
  });

  it('is found by its token only', async () => {
    await saveDraft(db, token, 'form', text('licht'), now);
    expect(await read(`${token}x`)).toEqual({});
    for (const scope of [scopes.public, scopes.owner, scopes.overseer]) {
      expect(await db.inScope(scope, ({ sql }) => sql`select from draft`)).toHaveLength(0);
    }
  });

  it('cannot be read from what is stored, which holds neither the content nor the token', async () => {
    await saveDraft(db, token, 'form', text('licht in de schuur'), now);
    const admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
    const [row] = await admin<{ stored: string }[]>`
      select string_agg(encode(token_hash, 'escape') || encode(content, 'escape'), '') as stored from draft`;
    await admin.end();
    expect(row?.stored).not.toContain('schuur');
    expect(row?.stored).not.toContain(token);
  });

  it('is kept for 14 days after the last change, all parts together', async () => {
    await saveDraft(db, token, 'file 1', text('photo'), now);
    await saveDraft(db, token, 'form', text('licht'), days(10));
    expect(Object.keys(await read(token, days(23)))).toEqual(['file 1', 'form']);
    expect(await read(token, days(24))).toEqual({});
    expect(await purgeDrafts(db, days(23))).toBe(0);
    expect(await purgeDrafts(db, days(24))).toBe(2);
  });
});
