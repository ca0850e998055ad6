import { recommendations } from '@ketenzicht/rulebook';
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

const { rapporteur, af } = people;
const nobody = { ...af, user: 'nobody' };
const path = '/aanbevelingen/2025-3';
const fields = {
  sleutel: '0b5a1f5e-9d39-4c3a-8a54-2f0b7c1d9e01',
  datum: '2026-02-20',
  stand: 'promised',
  gebeurde: 'De minister zegt een verkenning toe.',
  verwijzing: 'Kamerstukken II 2025/26, 99999, 1',
};
const get = async (viewer: typeof af, address: string) => wordsOf((await surfaces.get(viewer, address)).text);
const rows = () =>
  world.database.inScope({ kind: 'system' }, ({ sql }) => sql`select from recommendation_follow_up`);

describe('the recommendations', () => {
  it('are all there for everybody, with whom they address and how far they are followed', async () => {
    const page = await get(nobody, '/aanbevelingen');
    for (const { title } of recommendations) expect(page).toContain(title.nl);
    expect(page).toContain('19 aanbevelingen');
    expect(page).toMatch(/Dublinstatus aan.*Beperkt opgevolgd/);
  });

  it('can be chosen by publication, addressee and state, also as a file', async () => {
    const chosen = '?publicatie=monitor2014to2018&stand=limited';
    const page = await get(nobody, `/aanbevelingen${chosen}`);
    expect(page).toContain('3 aanbevelingen');
    const csv = (await surfaces.get(nobody, `/aanbevelingen.csv${chosen}`)).text.trim().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[1]).toContain('2019-zicht');
    expect(await get(nobody, '/aanbevelingen?aan=police')).toContain('2 aanbevelingen');
    expect(await get(nobody, '/aanbevelingen?aan=verzonnen')).toContain('19 aanbevelingen');
  });

  it('tell what is asked, what the sources say and what repeats what', async () => {
    const page = await get(nobody, '/aanbevelingen/2019-dublin');
    expect(page).toContain('Zorg voor een effectieve aanpak, en weet wie deze slachtoffers zijn.');
    expect(page).toContain('Kamerstukken II 2019/20, 28638, 183');
    expect(page).toMatch(/Herhaald in Maak slachtofferschap met een Dublinstatus zichtbaar/);
    expect((await surfaces.get(nobody, '/aanbevelingen/2019-niets')).status).toBe(404);
  });

  it('speak English too', async () => {
    const { text } = await surfaces.get(nobody, '/aanbevelingen/2013-2?taal=en');
    expect(wordsOf(text)).toContain('Make a national referral mechanism');
    expect(wordsOf(text)).toContain('What is asked');
  });
});

describe('recording what came of it', () => {
  it('is for the rapporteur only', async () => {
    expect(await get(af, path)).not.toContain('Reactie of opvolging vastleggen');
    expect(await get(rapporteur, path)).toContain('Reactie of opvolging vastleggen');
    for (const viewer of [af, people.regie, people.administrator]) {
      expect((await surfaces.post(viewer, path, fields)).status).toBe(403);
    }
    expect(await rows()).toHaveLength(0);
  });

  it('changes the state for everybody, and sending it twice records it once', async () => {
    for (const _ of [1, 2]) {
      const answer = await surfaces.post(rapporteur, path, fields);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?gedaan=vastgelegd`]);
    }
    expect(await rows()).toHaveLength(1);
    const page = await get(nobody, path);
    expect(page).toContain('De minister zegt een verkenning toe.');
    expect(page).toContain('Te lezen in: Kamerstukken II 2025/26, 99999, 1');
    expect(page).toContain('Vastgelegd door Bureau Rapporteur');
    expect(await get(nobody, '/aanbevelingen?stand=promised')).toContain('Verduidelijk de taak van de KMar');
  });

  it.each([
    ['datum', '', 'Vul in wanneer het gebeurde.'],
    ['datum', '2026-02-30', 'Deze datum bestaat niet.'],
    ['datum', '2026-03-03', 'Deze datum is nog niet geweest.'],
    ['stand', 'verzonnen', 'Kies een stand uit de lijst.'],
    ['gebeurde', ' ', 'Schrijf op wat er gebeurde.'],
    ['gebeurde', 'x'.repeat(2001), 'Gebruik hooguit 2.000 tekens.'],
    ['verwijzing', 'x'.repeat(201), 'Gebruik hooguit 200 tekens.'],
  ])('refuses %s %j beside the field and keeps the rest', async (field, value, message) => {
    const before = (await rows()).length;
    const answer = await surfaces.post(rapporteur, path, {
      ...fields,
      sleutel: '0b5a1f5e-9d39-4c3a-8a54-2f0b7c1d9e02',
      [field]: value,
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(wordsOf(answer.text)).toContain(message);
    if (field !== 'gebeurde') expect(wordsOf(answer.text)).toContain(fields.gebeurde);
    expect(await rows()).toHaveLength(before);
  });

  it('the database itself refuses anybody else', async () => {
    const { organisation, user, role } = af;
    const scope = { kind: 'organisation', organisation: organisation.id, user, role } as const;
    const insert = world.database.inScope(
      scope,
      ({ sql }) => sql`
        insert into recommendation_follow_up values (gen_random_uuid(), '2025-1', 'done', '2026-01-01', 'x', null,
          ${organisation.id}, ${user}, now())`,
    );
    await expect(insert).rejects.toThrow('row-level security');
  });
});
