import { randomUUID } from 'node:crypto';
import { allRules } from '@ketenzicht/rulebook';
import { parse } from 'csv-parse/sync';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessLogOf } from '../../storage/access-log.ts';
import { sealIdentity } from '../../storage/notification-identity.ts';
import { soundFacts } from '../../storage/notifications.fixture.ts';
import { insertNotifications } from '../../storage/notifications.ts';
import { savePeople } from '../../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../../storage/testing.ts';
import { verifyJournals } from '../../storage/verify.ts';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { registryPages } from './registry-pages.tsx';

const role = 'comensha';
const system = { kind: 'system' } as const;

let db: TestDatabase;
let ask: ReturnType<typeof pageApp>;
let id: string;
beforeAll(async () => {
  db = await startTestDatabase();
  await savePeople(db, {
    organisations: (['comensha', 'avim', 'zoco'] as const).map((of) => ({
      id: `org-${of}`,
      name: of,
      role: of,
      municipalities: [],
      receivesWithoutPlace: false,
      active: true,
    })),
  });
  const context = { database: db, rules: allRules, clock: () => testMoment };
  ask = pageApp(registryPages({ ...context, newKey: randomUUID }));
});
afterAll(() => db.close());

beforeEach(async () => {
  id = randomUUID();
  const facts = { ...soundFacts, id: `M-${id.slice(0, 8)}`, person: id, nationality: 'unknown' as const };
  await db.inScope(system, async (tx) => {
    await insertNotifications(tx, [
      { id, organisation: 'org-avim', recordedAt: testMoment, channel: 'page', facts },
    ]);
    await sealIdentity(tx, id, { givenNames: 'Amara', familyName: 'Voorbeeld', birthDate: '1996-02-03' });
  });
});

const open = async (path: string, asked: Parameters<typeof ask>[1] = { role }) => {
  const answer = await ask(path, asked);
  expect(answer.status).toBe(200);
  return wordsOf(await answer.text());
};
const post = (path: string, form: Readonly<Record<string, string>>) => ask(path, { role, form });

describe('one notification', () => {
  it('shows the keeper who it is, and writes that in the access log', async () => {
    const page = await open(`/register/meldingen/${id}`);
    expect(page).toContain('Amara');
    expect(page).toContain('3 feb 1996');
    const log = await db.inScope(system, (tx) => accessLogOf(tx, { dossier: id }));
    expect(log).toMatchObject([
      { category: 'victimIdentity', purpose: 'registration', outcome: 'shown', user: 'comensha' },
    ]);
  });

  it('shows who entered it the facts, not the name; and nobody else anything', async () => {
    const page = await open(`/register/meldingen/${id}`, { role: 'avim' });
    expect(page).toContain('Straatprostitutie');
    expect(page).not.toContain('Amara');
    expect((await ask(`/register/meldingen/${id}`, { role: 'zoco' })).status).toBe(404);
  });

  it('is erased by the keeper only when that is sure; the facts stay, and the access log can be followed', async () => {
    const path = `/register/meldingen/${id}`;
    await open(path);
    expect((await post(`${path}/wissen`, { versie: '1' })).status).toBe(422);
    expect((await ask(`${path}/wissen`, { role: 'avim', form: { versie: '1', zeker: 'ja' } })).status).toBe(
      403,
    );
    expect((await post(`${path}/wissen`, { versie: '1', zeker: 'ja' })).status).toBe(303);
    const page = await open(path);
    expect(page).not.toContain('Amara');
    expect(page).toContain('Straatprostitutie');
    expect(page).toContain('Persoonsgegevens gewist');
    const { accessLines, broken } = await verifyJournals(db);
    expect(accessLines).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });

  it('shows in a check when the access log of it was tampered with', async () => {
    await open(`/register/meldingen/${id}`);
    const admin = postgres(db.adminUrl, { max: 1, connection: { search_path: 'ketenzicht' } });
    await admin`update access_log set member = 'somebody' where dossier = ${id}`;
    await admin.end();
    const { broken } = await verifyJournals(db);
    expect(broken).toMatchObject([{ chain: 'accessLog', dossier: id, problem: 'changed' }]);
  });

  it('is decided about once, on the version that was looked at', async () => {
    const path = `/register/meldingen/${id}`;
    expect((await post(`${path}/besluit`, { versie: '1', besluit: 'emmKnown' })).status).toBe(404);
    expect((await post(`${path}/besluit`, { versie: '1', besluit: '' })).status).toBe(422);
    expect((await post(`${path}/besluit`, { versie: '1', besluit: 'asked' })).status).toBe(303);
    expect((await post(`${path}/besluit`, { versie: '1', besluit: 'accepted' })).status).toBe(409);
    expect(await open('/register/aanvullen')).toContain(`M-${id.slice(0, 8)}`);
  });

  it('is completed by who entered it, and keeps what the form does not ask', async () => {
    const path = `/register/meldingen/${id}`;
    const form = {
      versie: '1',
      legalBasis: 'notificationDuty',
      nationality: 'GHA',
      ageAtReport: '23',
      forms: 'sexual',
      sectorsSexual: 'home',
      'placeOfExploitation[0]': 'NLD',
    };
    const answer = await ask(`${path}/aanvullen`, { role: 'avim', form });
    expect(answer.status).toBe(303);
    const page = await open(path, { role: 'avim' });
    for (const words of ['Ghana', 'Thuisprostitutie', 'Politie Kust', 'Gewijzigd'])
      expect(page).toContain(words);
  });
});

describe('notifying by page', () => {
  const form = {
    'reportDate-dag': '1',
    'reportDate-maand': '3',
    'reportDate-jaar': '2026',
    notifierGroup: 'zoco',
    legalBasis: 'noPersonalData',
    forms: 'labour',
    sleutel: randomUUID(),
  };
  const enter = (said: Readonly<Record<string, string>>) =>
    ask('/register/nieuw', { role: 'zoco', form: { ...form, sleutel: randomUUID(), ...said } });

  it('stores the same request once', async () => {
    const numbers = await Promise.all(
      [1, 2].map(
        async () =>
          /CM-\w{4}-\w{4}/.exec(await (await ask('/register/nieuw', { role: 'zoco', form })).text())?.[0],
      ),
    );
    expect(numbers[0]).toBeDefined();
    expect(numbers[1]).toBe(numbers[0]);
  });

  it.each([
    ['a name without a ground', { familyName: 'Voorbeeld' }, 'legalBasis'],
    ['no ground at all', { legalBasis: '' }, 'legalBasis'],
    ['consent that nobody gave', { legalBasis: 'consent', consent: 'withheld' }, 'consent'],
    ['an age of 190', { ageAtReport: '190' }, 'ageAtReport'],
    ['a sector without its form', { sectorsSexual: 'street' }, 'sectorsSexual'],
    ['an answer beside a reason for none', { forms: '?', sectorsLabour: 'construction' }, 'sectorsLabour'],
    ['a day in the future', { 'reportDate-jaar': '2027' }, 'reportDate'],
  ])('refuses %s next to the field', async (_, said, field) => {
    const answer = await enter(said);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
  });

  it('is for notifiers only', async () => {
    expect((await ask('/register/nieuw', { role: 'aandachtsfunctionaris' })).status).toBe(403);
    expect((await ask('/register/nieuw')).status).toBe(303);
  });
});

describe('quality', () => {
  it('counts in CSV what it shows', async () => {
    const answer = await ask('/register/kwaliteit.csv', { role });
    const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
    const police = rows.find((row) => row['Jaar'] === '2019' && row['Melder'] === 'Politie');
    expect(police?.['Vorm bekend (procent)']).toBe('100');
    expect(await open('/register/kwaliteit')).toContain('Volledigheid per jaar en melder');
  });
});
