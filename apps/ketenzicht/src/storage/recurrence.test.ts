import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SealedContent } from '../gate/content.ts';
import { linksOf } from './blind-index.ts';
import type { LoadedDossier } from './journal.ts';
import { deriveKeyring } from './keys.ts';
import { recurrenceOf } from './recurrence.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';
import { addDossier, addPeople, newDossier, now, scopes } from './testing-dossier.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
});
afterAll(() => db.close());

async function seen(contents: readonly SealedContent[], organisation = 'gm9001'): Promise<LoadedDossier> {
  const links = linksOf(
    db.keyring,
    contents.map((content) => ({ subject: randomUUID(), content })),
  );
  const append = newDossier({ links, parties: [{ organisation, part: 'owner', since: now }] });
  return addDossier(db, { ...append, dossier: { ...append.dossier, owner: organisation } });
}

describe('seen before', () => {
  const phone = (number: string): SealedContent => ({ kind: 'phone', number });
  const house: SealedContent = { kind: 'address', text: 'Laan 1', postcode: '1234AB', houseNumber: '1' };

  it('names own dossiers, and of others only how many and whose', async () => {
    const first = await seen([phone('0612345678'), house]);
    await seen([phone('+31 6 1234 5678')], 'gm9002');
    await seen([phone('06-12345678')], 'gm9002');
    await seen([phone('0687654321')]);
    const here = await seen([phone('0031612345678'), house]);
    const { id, reference, receivedAt } = first.row;
    const known = [{ dossier: id, reference, receivedAt }];
    expect(await db.inScope(scopes.owner, (tx) => recurrenceOf(tx, here.row.id))).toEqual([
      { kind: 'address', known, elsewhere: 0, elsewhereOrganisations: [] },
      { kind: 'phone', known, elsewhere: 2, elsewhereOrganisations: ['gm9002'] },
    ]);
  });

  it('tells nothing about a dossier of others, nor to other scopes', async () => {
    const dossier = await seen([house]);
    for (const scope of [scopes.stranger, scopes.overseer, scopes.public]) {
      expect(await db.inScope(scope, (tx) => recurrenceOf(tx, dossier.row.id))).toEqual([]);
    }
  });
});

describe('blind indexes', () => {
  const person: SealedContent = {
    kind: 'person',
    part: 'victim',
    givenNames: 'Zoë',
    familyName: 'Duin',
    birthDate: '2001-02-03',
    phone: '0612345678',
  };
  const kindsOf = (content: SealedContent) =>
    linksOf(db.keyring, [{ subject: 's', content }]).map(({ kind }) => kind);

  it('are made of everything by which a person or thing is recognised', () => {
    expect(kindsOf(person)).toEqual(['person', 'phone']);
    expect(kindsOf({ kind: 'company', name: 'Bad BV', kvk: '12345678' })).toEqual(['company']);
    expect(kindsOf({ kind: 'vehicle', plate: 'AB-123-C' })).toEqual(['vehicle']);
  });

  it('are never made of a reporter, a text, or something too vague', () => {
    expect(kindsOf({ kind: 'contact', phone: '0612345678' })).toEqual([]);
    expect(kindsOf({ kind: 'reporter', name: 'Zoë Duin' })).toEqual([]);
    expect(kindsOf({ kind: 'text', text: '0612345678' })).toEqual([]);
    expect(kindsOf({ kind: 'person', part: 'victim', givenNames: 'Zoë' })).toEqual([]);
  });

  it('depend on the key, and on the kind', () => {
    const other = deriveKeyring(Buffer.alloc(32, 9));
    const blind = (keyring: typeof other) => linksOf(keyring, [{ subject: 's', content: person }])[1]?.blind;
    expect(blind(other)).not.toEqual(blind(db.keyring));
    expect(blind(db.keyring)).toEqual(
      linksOf(db.keyring, [{ subject: 't', content: phoneOf('06 12345678') }])[0]?.blind,
    );
  });

  const phoneOf = (number: string): SealedContent => ({ kind: 'phone', number });
});
