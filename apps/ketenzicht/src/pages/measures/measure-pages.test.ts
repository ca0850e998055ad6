import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, startWorld, type TestWorld } from '../../signals/signals.fixture.ts';
import { type Surfaces, surfacesOf } from '../../signals/surfaces.fixture.tsx';
import { wordsOf } from '../page.fixture.ts';

let world: TestWorld;
let surfaces: Surfaces;
beforeAll(async () => {
  world = await startWorld();
  surfaces = await surfacesOf(world);
});
afterAll(() => world.database.close());

const { af, colleague, elsewhere, rapporteur } = people;
const plan = {
  naam: 'Training van de balie',
  waarvoor: 'stop',
  aanbeveling: '2013-4',
  doel: 'De balie herkent signalen.',
  actie: 'Twee trainingen per jaar.',
  indicator: 'Signalen van de balie',
  eenheid: 'per jaar',
  begin: '2',
  streefwaarde: '12,5',
  streefdatum: '2026-12-31',
  evaluatie: '2026-10-01',
};
const findings = { efficiency: 'Ja.', attainment: 'Bijna.', effect: 'Deels.' };
const get = async (viewer: typeof af, address: string) => wordsOf((await surfaces.get(viewer, address)).text);

/** Records a measure and gives its id. */
async function planned(changes: Readonly<Record<string, string>> = {}, viewer = af): Promise<string> {
  const id = randomUUID();
  const answer = await surfaces.post(viewer, '/maatregelen/nieuw', { sleutel: id, ...plan, ...changes });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/maatregelen/${id}?gedaan=vastgelegd`,
  ]);
  return id;
}

const step = (
  id: string,
  path: string,
  versie: number,
  fields: Readonly<Record<string, string>>,
  viewer = af,
) =>
  surfaces.post(viewer, `/maatregelen/${id}/${path}`, {
    sleutel: randomUUID(),
    versie: String(versie),
    datum: '2026-03-02',
    ...fields,
  });

describe('a measure', () => {
  it('goes round: planned, measured, evaluated, adjusted', async () => {
    const id = await planned();
    expect(await get(af, `/maatregelen/${id}`)).toContain('Streefwaarde 12,5 per jaar');
    expect((await step(id, 'meting', 1, { waarde: '7', toelichting: 'Na de eerste training.' })).status).toBe(
      303,
    );
    expect((await step(id, 'evaluatie', 2, { uitkomst: 'partly', ...findings })).status).toBe(303);
    const adjusted = {
      wijziging: 'Ook de wijkteams.',
      streefwaarde: '20',
      streefdatum: '2027-12-31',
      evaluatie: '2027-10-01',
    };
    expect((await step(id, 'bijstelling', 3, adjusted)).status).toBe(303);
    const page = await get(colleague, `/maatregelen/${id}`);
    for (const words of [
      'Bijstellen',
      'Streefwaarde 20 per jaar',
      '7 per jaar',
      'Na de eerste training.',
      'Doel deels bereikt',
      'Ook de wijkteams.',
    ]) {
      expect(page).toContain(words);
    }
    const csv = (await surfaces.get(af, '/maatregelen.csv')).text;
    expect(csv).toContain(
      'Gemeente Duinmeer,Training van de balie,stop,2013-4,Signalen van de balie,per jaar,2,7,2026-03-02,20,2027-12-31,2027-10-01,act,partly',
    );
  });

  it('is read by the chain and the rapporteur, and changed by its own organisation only', async () => {
    const id = await planned({ naam: 'Van Duinmeer alleen' });
    for (const viewer of [elsewhere, people.avim, people.regie, rapporteur]) {
      const page = await get(viewer, `/maatregelen/${id}`);
      expect(page).toContain('Van Duinmeer alleen');
      expect(page).not.toContain('Meting vastleggen');
      expect([403, 404]).toContain((await step(id, 'meting', 1, { waarde: '7' }, viewer)).status);
    }
    expect((await surfaces.get(people.official, '/maatregelen')).status).toBe(403);
    expect((await surfaces.get(rapporteur, '/maatregelen/nieuw')).status).toBe(403);
    expect((await surfaces.get({ ...af, user: 'nobody' }, '/maatregelen')).status).toBe(303);
    expect(await get(elsewhere, '/maatregelen?van=mij')).not.toContain('Van Duinmeer alleen');
  });

  it('is recorded once when a form is sent twice', async () => {
    const id = await planned();
    const again = await surfaces.post(af, '/maatregelen/nieuw', { sleutel: id, ...plan });
    expect(again.status).toBe(303);
    const request = { sleutel: randomUUID(), waarde: '7' };
    for (const _ of [1, 2]) expect((await step(id, 'meting', 1, request)).status).toBe(303);
    const [row] = await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql<{ steps: number }[]>`
        select count(*)::integer as steps from measure_step where measure = ${id}`,
    );
    expect(row?.steps).toBe(2);
  });

  it('shows a conflict and keeps what was typed', async () => {
    const id = await planned();
    await step(id, 'meting', 1, { waarde: '7' });
    const late = await step(id, 'meting', 1, { waarde: '8', toelichting: 'Van een collega.' }, colleague);
    expect(late.status).toBe(409);
    expect(wordsOf(late.text)).toContain('Iemand anders legde intussen een stap vast.');
    expect(wordsOf(late.text)).toContain('Van een collega.');
    expect(late.text).toContain('name="versie" value="2"');
  });

  it('takes no step that does not follow on where it stands', async () => {
    const id = await planned();
    const adjusted = {
      wijziging: 'x',
      streefwaarde: '1',
      streefdatum: '2027-01-01',
      evaluatie: '2027-01-01',
    };
    const refused = await step(id, 'bijstelling', 1, adjusted);
    expect(refused.headers.get('location')).toBe(`/maatregelen/${id}?gedaan=past-niet`);
    await step(id, 'einde', 1, { reden: 'Klaar.' });
    expect((await step(id, 'meting', 2, { waarde: '7' })).headers.get('location')).toContain('past-niet');
    expect(await get(af, `/maatregelen/${id}?gedaan=past-niet`)).toContain('Deze stap past niet meer');
  });

  it('is late when its evaluation is', async () => {
    await planned({ naam: 'Te laat', evaluatie: '2026-04-01' });
    expect(await get(af, '/maatregelen')).not.toContain('Evaluatie te laat');
    world.setClock('2026-04-02T09:00:00.000Z');
    expect(await get(af, '/maatregelen')).toMatch(/Te laat .*Evaluatie te laat/);
    world.setClock('2026-03-02T09:00:00.000Z');
  });

  it.each([
    ['naam', '', 'Vul dit in.'],
    ['naam', 'x'.repeat(201), 'Gebruik hooguit 200 tekens.'],
    ['waarvoor', 'verzonnen', 'Maak een keuze uit de lijst.'],
    ['aanbeveling', '1999-1', 'Maak een keuze uit de lijst.'],
    ['doel', ' ', 'Vul dit in.'],
    ['streefwaarde', '', 'Vul dit in.'],
    ['streefwaarde', 'veel', 'Vul een getal in'],
    ['begin', '1e9', 'Vul een getal in'],
    ['streefdatum', '2026-03-02', 'Kies een datum die nog komt.'],
    ['evaluatie', '2026-02-30', 'Deze datum bestaat niet.'],
  ])('cannot be planned with %s %j', async (field, value, message) => {
    const answer = await surfaces.post(af, '/maatregelen/nieuw', {
      sleutel: randomUUID(),
      ...plan,
      [field]: value,
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(wordsOf(answer.text)).toContain(message);
    if (field !== 'doel') expect(wordsOf(answer.text)).toContain(plan.doel);
  });

  it.each([
    ['meting', { waarde: '' }, 'waarde'],
    ['meting', { waarde: '7', datum: '2026-03-03' }, 'datum'],
    ['evaluatie', { ...findings, uitkomst: 'goed' }, 'uitkomst'],
    ['evaluatie', { ...findings, uitkomst: 'reached', effect: '' }, 'effect'],
    ['einde', { reden: '' }, 'reden'],
  ])('takes no %s with %j', async (path, fields, field) => {
    const id = await planned();
    const answer = await step(id, path, 1, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
  });

  it('that does not exist is not found', async () => {
    expect((await surfaces.get(af, `/maatregelen/${randomUUID()}`)).status).toBe(404);
    expect((await surfaces.get(af, '/maatregelen/nee')).status).toBe(404);
  });
});
