import { allRules } from '@ketenzicht/rulebook';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directoryOf } from '../../signals/directory.ts';
import { recordAccess } from '../../storage/access-log.ts';
import { loadDirectory } from '../../storage/people.ts';
import { measureSteps } from '../../storage/step-measuring.ts';
import { startTestDatabase, type TestDatabase } from '../../storage/testing.ts';
import { addDossier, addPeople, newDossier, scopes } from '../../storage/testing-dossier.ts';
import { keepVerification } from '../../storage/verification.ts';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { oversightPages } from './oversight-pages.tsx';

const reference = 'KZ-7F3K-9Q2M';
const secret = 'Licht in de schuur';

let db: TestDatabase;
let ask: ReturnType<typeof pageApp>;
let subject: string;
let dossier: string;
beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  const { municipalities, organisations } = await loadDirectory(db);
  const directory = directoryOf({ municipalities, organisations, withoutPlace: 'gm9001' });
  const signals = { subjects: async () => undefined, command: async () => ({ kind: 'absent' }) as const };
  const ports = { database: db, directory, rules: allRules, signals };
  ask = pageApp(oversightPages({ ...ports, now: () => testMoment, newKey: () => 'sleutel-1' }));
  const append = newDossier();
  dossier = append.dossier.id;
  subject = append.contents?.[0]?.subject ?? '';
  await addDossier(db, {
    ...append,
    dossier: { ...append.dossier, reference, receivedAt: '2026-02-10T10:00:00.000Z' },
    duties: append.duties.map((duty) => ({
      ...duty,
      startedAt: '2026-02-10T10:00:00.000Z',
      dueAt: '2026-02-11T10:00:00.000Z',
    })),
  });
  await db.inScope(scopes.owner, (tx) =>
    recordAccess(tx, [
      {
        dossier,
        subject,
        user: 'anna',
        organisation: 'gm9001',
        role: 'aandachtsfunctionaris',
        purpose: 'assessment',
        category: 'narrative',
        outcome: 'shown',
        rule: 'disclosure.aandachtsfunctionaris.owner',
        basis: 'publicTask',
        traceId: 'trace',
      },
    ]),
  );
});
afterAll(() => db.close());

const open = async (path: string, asked: Parameters<typeof ask>[1]) => {
  const answer = await ask(path, asked);
  expect(answer.status).toBe(200);
  return await answer.text();
};

describe('who may open the pages', () => {
  const paths = ['/keten', '/keten/taken.csv', '/inzagelogboek'];

  it('sends others to sign in', async () => {
    for (const path of paths) expect((await ask(path)).status).toBe(303);
    expect((await ask('/inzagelogboek/csv', { form: { kenmerk: reference } })).status).toBe(401);
  });

  it('follows the disclosure rules, also for the administrator', async () => {
    for (const role of ['avim', 'administrator'] as const) {
      for (const path of paths) expect((await ask(path, { role })).status).toBe(403);
    }
    expect((await ask('/keten', { role: 'aandachtsfunctionaris' })).status).toBe(200);
    expect((await ask('/inzagelogboek', { role: 'aandachtsfunctionaris' })).status).toBe(403);
    expect((await ask('/keten', { role: 'privacyOfficer' })).status).toBe(403);
    expect((await ask('/inzagelogboek', { role: 'ketenregisseur' })).status).toBe(403);
    const form = { kenmerk: reference };
    expect((await ask('/inzagelogboek', { role: 'ketenregisseur', form })).status).toBe(403);
  });
});

describe('/keten', () => {
  it.each(['nl', 'en'] as const)(
    'shows what lies where in %s, and no person, reference or id',
    async (lang) => {
      const html = await open('/keten', { role: 'ketenregisseur', lang });
      expect(wordsOf(html)).toContain(
        lang === 'nl'
          ? '1 open taken, waarvan 1 over de termijn'
          : '1 open tasks, of which 1 past their term',
      );
      expect(wordsOf(html)).toContain('Gemeente Duinmeer');
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      for (const hidden of [reference, dossier, subject, secret, 'Anna']) expect(html).not.toContain(hidden);
      expect(html).not.toMatch(/ style=| on[a-z]+=|undefined|\[object|NaN/);
    },
  );

  it('says that steps are not complete until they are measured', async () => {
    const notice = 'De nieuwste gebeurtenissen zijn nog niet meegeteld';
    expect(wordsOf(await open('/keten', { role: 'ketenregisseur' }))).toContain(notice);
    await measureSteps(db);
    expect(wordsOf(await open('/keten', { role: 'ketenregisseur' }))).not.toContain(notice);
  });

  it('keeps to a filter and says that nothing is open', async () => {
    const page = wordsOf(await open('/keten?vorm=organ', { role: 'ketenregisseur' }));
    expect(page).toContain('Er staan geen taken open.');
  });

  it('says next to the field what is wrong with a date, and shows no figures', async () => {
    const html = await open('/keten?van=2025-02-31', { role: 'ketenregisseur' });
    expect(html).toContain('id="van-error"');
    expect(html).toContain('value="2025-02-31"');
    expect(wordsOf(html)).not.toContain('Gemeente Duinmeer Aand');
    const csv = await ask('/keten/taken.csv?van=2025-02-31', { role: 'ketenregisseur' });
    expect(csv.headers.get('location')).toBe('/keten?van=2025-02-31');
  });

  it.each(['taken', 'open-signalen', 'per-maand', 'per-vorm', 'stappen', 'sluitredenen'])(
    'gives %s.csv',
    async (file) => {
      const answer = await ask(`/keten/${file}.csv?van=2026-01-01`, { role: 'ketenregisseur' });
      expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
      const text = await answer.text();
      parse(text);
      for (const hidden of [reference, dossier, subject]) expect(text).not.toContain(hidden);
    },
  );

  it('counts in CSV what it shows', async () => {
    const text = await open('/keten/per-maand.csv?van=2026-01-01', { role: 'ketenregisseur' });
    expect(parse(text)).toEqual([
      ['Maand', 'Ontvangen', 'Gesloten'],
      ['2026-01', '0', '0'],
      ['2026-02', '1', '0'],
      ['2026-03', '0', '0'],
    ]);
  });
});

describe('/inzagelogboek', () => {
  const role = 'privacyOfficer';
  let before: number;
  beforeEach(async () => {
    before = await lines();
  });
  const lines = async () => {
    const text = await open('/inzagelogboek/csv', { role, form: { kenmerk: reference } });
    return parse(text).length - 1;
  };

  it('shows who looked at what, by reference as people type it', async () => {
    const html = await open('/inzagelogboek', { role, form: { kenmerk: 'kz-7f3k-9q2m' } });
    const page = wordsOf(html);
    expect(page).toContain('Anna, Gemeente Duinmeer, Aandachtsfunctionaris');
    expect(page).toContain('Inhoud van het signaal');
    expect(html).toContain(subject);
    expect(html).not.toContain(secret);
  });

  it('writes every search in the log itself', async () => {
    await open('/inzagelogboek', { role, form: { kenmerk: reference } });
    expect(await lines()).toBe(before + 2);
    const page = wordsOf(await open('/inzagelogboek', { role, form: { kenmerk: reference } }));
    expect(page).toMatch(/Wie heeft wat ingezien Gezocht/);
  });

  it('keeps to one data subject', async () => {
    const text = await open('/inzagelogboek/csv', { role, form: { betrokkene: subject } });
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(new Set(rows.map((row) => row['Nummer van de betrokkene']))).toEqual(new Set([subject]));
  });

  it.each([
    [{}, 'kenmerk'],
    [{ kenmerk: 'Jansen' }, 'kenmerk'],
    [{ betrokkene: '123' }, 'betrokkene'],
    [{ kenmerk: reference, betrokkene: '123' }, 'betrokkene'],
  ])('says next to the field what is wrong with %j', async (form, field) => {
    for (const path of ['/inzagelogboek', '/inzagelogboek/controle', '/inzagelogboek/csv']) {
      const html = await open(path, { role, form });
      expect(html).toContain(`id="${field}-error"`);
      expect(html).toContain(`href="#${field}"`);
    }
    expect(await lines()).toBe(before + 1);
  });

  it('finds nothing for what does not exist, without saying more', async () => {
    for (const form of [
      { kenmerk: 'KZ-0000-0000' },
      { betrokkene: '00000000-0000-4000-8000-000000000000' },
    ]) {
      expect(wordsOf(await open('/inzagelogboek', { role, form }))).toContain('Niets gevonden');
      expect(wordsOf(await open('/inzagelogboek/controle', { role, form }))).toContain('Niets gevonden');
    }
  });

  it('checks the chains of a dossier, and tells of the last check of all', async () => {
    const checked = wordsOf(await open('/inzagelogboek/controle', { role, form: { kenmerk: reference } }));
    expect(checked).toContain('het logboek en het journaal van dit dossier zijn heel');
    expect(checked).toContain('Alle dossiers samen zijn nog niet gecontroleerd');
    const broken = { chain: 'journal', dossier, reference, sequence: 3, problem: 'changed' } as const;
    await keepVerification(db, { dossiers: 1, events: 1, accessLines: 1, broken: [broken] }, testMoment);
    expect(wordsOf(await open('/inzagelogboek', { role }))).toMatch(
      /Laatste controle van alle 1 dossiers: .* Bij 1 klopte iets niet/,
    );
  });
});
