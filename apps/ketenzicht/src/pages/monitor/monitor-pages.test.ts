import { randomUUID } from 'node:crypto';
import { estimate, readHistories } from '@ketenzicht/estimate';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateApplication } from '../../estimation/estimates.ts';
import { editionApplication } from '../../monitor/editions.ts';
import { insertEstimate } from '../../storage/estimates.ts';
import { insertNotifications } from '../../storage/notifications.ts';
import { savePeople } from '../../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../../storage/testing.ts';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { monitorPages } from './monitor-pages.tsx';

const role = 'nationalRapporteur';
/** The invented notifications of 2018 and a few of another year. */
const facts = nationalCaseload({ seed: 7 }).notifications.filter(({ reportDate }) =>
  reportDate.startsWith('2018'),
);

let db: TestDatabase;
let ask: ReturnType<typeof pageApp>;
beforeAll(async () => {
  db = await startTestDatabase();
  await savePeople(db, {
    organisations: (['comensha', role] as const).map((of) => ({
      id: `org-${of}`,
      name: of,
      role: of,
      municipalities: [],
      receivesWithoutPlace: false,
      active: true,
    })),
    members: [
      {
        id: role,
        issuer: 'http://localhost',
        oidcSubject: role,
        name: role,
        organisation: `org-${role}`,
        role,
        active: true,
      },
    ],
  });
  await db.inScope({ kind: 'system' }, async (tx) => {
    const rows = facts.map((one) => ({
      id: randomUUID(),
      organisation: 'org-comensha',
      recordedAt: testMoment,
      channel: 'csv' as const,
      facts: { ...one, person: one.person ?? one.id },
    }));
    await insertNotifications(tx, rows);
  });
  let made = 0;
  const clock = () => new Date(Date.parse(testMoment) + 1000 * made++).toISOString();
  const editions = editionApplication(db, clock);
  ask = pageApp(monitorPages({ editions, estimates: estimateApplication(db), newKey: randomUUID }));
});
afterAll(() => db.close());

async function make(form: Readonly<Record<string, string>>): Promise<string> {
  const answer = await ask('/monitor', { role, form });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

/** Keeps an estimate of a published table as if it came from the register over a year, or from a file. */
async function keepEstimate(title: string, year: number, kind: 'register' | 'file'): Promise<string> {
  const histories = 'A,B,C,count\n0,0,1,60\n0,1,0,247\n1,0,0,49\n0,1,1,112\n1,0,1,4\n1,1,0,142\n1,1,1,12';
  const read = readHistories(histories);
  if (!read.ok) throw new Error('The table can be read');
  const whole = estimate(read.table, { models: ['independence', 'graphical'], bootstrap: 0 });
  const source = kind === 'file' ? { kind, histories } : { kind, fromYear: year, untilYear: year, lists: [] };
  const id = randomUUID();
  await db.inScope({ kind: 'system' }, (tx) =>
    insertEstimate(tx, {
      id,
      organisation: `org-${role}`,
      member: role,
      madeAt: testMoment,
      title,
      methodVersion: whole.version,
      question: { title, source, threshold: 0.02, bootstrap: 0, seed: 1 },
      data: { whole: { lists: [...read.table.lists], histories: [] }, strata: [] },
      result: { whole },
    }),
  );
  return id;
}

const open = async (path: string) => {
  const answer = await ask(path, { role });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

describe('an edition from the register', () => {
  let address: string;
  beforeAll(async () => {
    address = await make({ van: '2018', tot: '2018', jaren: 'each', sleutel: randomUUID() });
  });

  it('counts as printed, in both languages', async () => {
    const words = wordsOf(await open(address));
    expect(words).toContain('668');
    expect(words).toContain('Slachtoffermonitor mensenhandel 2018');
    expect(wordsOf(await open(`${address}?taal=en`))).toContain('Monitor of victims of trafficking');
  });

  it('shows the estimate of its years beside the count: every model, with interval and checks', async () => {
    expect(wordsOf(await open(address))).not.toContain('Bewaarde schattingen');
    await keepEstimate('Over 2016', 2016, 'register');
    await keepEstimate('Andere tabel', 2018, 'file');
    expect(wordsOf(await open(address))).not.toContain('Noem nooit');
    const id = await keepEstimate('Over 2018', 2018, 'register');
    const page = await open(address);
    const words = wordsOf(page);
    expect(page).toContain(`/schatten/${id}`);
    expect(words).toContain('Gezien: 626 personen op de lijsten A, B, C');
    expect(words).toContain('Onafhankelijke lijsten 764 734 801 profielaannemelijkheid');
    expect(words).toContain('Gemiddelde over grafen 740 702 777 a-posterioriverdeling');
    expect(wordsOf(await open(`${address}?taal=en`))).toContain('Never quote one of these numbers alone');
  });

  it('gives every table as CSV and JSON-stat at its own address', async () => {
    const csv = await open(`${address}/tabel-2.1/cijfers.csv`);
    const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
    expect(rows.find(({ row, column }) => row === 'Nederland' && column === '2018')).toMatchObject({
      table: 'tabel-2.1',
      count: '171',
      rank: '1',
    });
    expect(JSON.parse(await open(`${address}/tabel-2.1/cijfers.json`))).toMatchObject({
      class: 'dataset',
      version: '2.0',
    });
  });

  it('opens a number down to rules and notifications, under numbers that hold nowhere else', async () => {
    const page = await open(`${address}/figuur-2.10/cijfer?rij=Minderjarig+%28jonger+dan+18%29&kolom=2018`);
    const words = wordsOf(page);
    expect(words).toContain('R19');
    expect(words).toContain('Zoals het register nu is: 62');
    expect(facts.some(({ person }) => person !== undefined && words.includes(person))).toBe(false);
  });

  it('says that an imputed number cannot be opened', async () => {
    const page = await open(`${address}/figuur-2.4b/cijfer?rij=Zichtbaar&kolom=2018`);
    expect(wordsOf(page)).toContain('Dit cijfer is niet te openen');
  });

  it('keeps one edition when a form is sent twice, and compares the next with it', async () => {
    const sleutel = randomUUID();
    const form = { van: '2018', tot: '2018', jaren: 'first', sleutel };
    expect(await make(form)).toBe(await make(form));
    expect(wordsOf(await open(`/monitor/${sleutel}`))).toContain('gelijk gebleven');
  });
});

it.each([
  [{ van: '18', tot: '2019', jaren: 'each' }, 'van'],
  [{ van: '2019', tot: '2015', jaren: 'each' }, 'tot'],
  [{ van: '1980', tot: '2019', jaren: 'each' }, 'tot'],
  [{ van: '2018', tot: '2018', jaren: 'sometimes' }, 'jaren'],
  [{ van: '2001', tot: '2002', jaren: 'each' }, 'van'],
] as const)('sends back %j with the error beside %s', async (form, field) => {
  const answer = await ask('/monitor', { role, form });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(`href="#${field}"`);
  expect(page).toContain(`value="${form.van}"`);
});

it('is for the rapporteur only', async () => {
  for (const path of ['/monitor', '/monitor/tekst', `/monitor/${randomUUID()}`]) {
    expect((await ask(path, { role: 'comensha' })).status).toBe(403);
  }
  expect((await ask(`/monitor/${randomUUID()}`, { role })).status).toBe(404);
});

it('points at words that say more than figures can carry', async () => {
  const answer = await ask('/monitor/tekst', { role, form: { tekst: 'Mensenhandel neemt toe.' } });
  expect(wordsOf(await answer.text())).toContain('neemt toe');
});
