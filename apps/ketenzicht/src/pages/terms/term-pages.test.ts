import { allRules } from '@ketenzicht/rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people, startWorld, type TestWorld } from '../../signals/signals.fixture.ts';
import { type Surfaces, surfacesOf } from '../../signals/surfaces.fixture.tsx';
import { wordsOf } from '../page.fixture.ts';
import { openTermsOf } from './open-terms.ts';

let world: TestWorld;
let surfaces: Surfaces;
beforeAll(async () => {
  world = await startWorld();
  surfaces = await surfacesOf(world);
});
afterAll(() => world.database.close());
beforeEach(async () => {
  await world.database.inScope({ kind: 'system' }, ({ sql }) => sql`delete from term_setting`);
  world.context.settings.forget();
});

const { af, administrator } = people;
const path = '/termijnen/municipal.takeUp';
const set = (count: string, unit = 'workingDay') =>
  surfaces.post(af, path, { aantal: count, eenheid: unit, doe: 'vaststellen' });

const dueOf = async (viewer: typeof af, dossier: string) =>
  (await world.sees(viewer, dossier)).duties.find(({ act }) => act === 'takeUp')?.due;

describe('the open terms', () => {
  it('are those of the rulebook, each once, with every rule that uses it', () => {
    const terms = openTermsOf(allRules);
    const used = allRules.flatMap((rule) =>
      rule.kind === 'duty' && 'setting' in rule.term ? [rule.id] : [],
    );
    expect(terms.flatMap(({ rules }) => rules.map(({ id }) => id)).sort()).toEqual([...used].sort());
    expect(new Set(terms.map(({ setting }) => setting)).size).toBe(terms.length);
    expect(terms.find(({ setting }) => setting === 'municipal.report')?.rules).toHaveLength(2);
  });

  it('are all on the page, with their starting value', async () => {
    const { text } = await surfaces.get(af, '/termijnen');
    for (const { setting, rules } of openTermsOf(allRules)) {
      expect(text).toContain(`href="/termijnen/${setting}"`);
      expect(wordsOf(text)).toContain(rules[0].title.nl);
    }
    expect(wordsOf(text)).toContain('Deze termijnen gelden voor Gemeente Duinmeer.');
  });

  it('are changed by the aandachtsfunctionaris and the administrator only', async () => {
    for (const viewer of [people.official, people.avim, people.privacyOfficer, people.regie]) {
      expect((await surfaces.get(viewer, '/termijnen')).status).toBe(403);
      expect((await surfaces.post(viewer, path, { aantal: '3', eenheid: 'day' })).status).toBe(403);
    }
    expect((await surfaces.get(af, '/termijnen/municipal.verzonnen')).status).toBe(404);
  });
});

describe('setting a term', () => {
  it('counts at once for the own signals, tells who did it, and can be taken back', async () => {
    const dossier = await world.report();
    const usual = await dueOf(af, dossier);
    const answer = await set('5');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/termijnen?gedaan=vastgesteld']);
    expect(await dueOf(af, dossier)).toBe('2026-03-09T22:59:59.999Z');
    const page = wordsOf((await surfaces.get(af, '/termijnen?gedaan=vastgesteld')).text);
    expect(page).toContain('De termijn is vastgesteld.');
    expect(page).toMatch(/Naam anna .*5 werkdagen/);
    await surfaces.post(af, path, { doe: 'terug', aantal: '', eenheid: '' });
    expect(await dueOf(af, dossier)).toBe(usual);
    const after = wordsOf((await surfaces.get(af, '/termijnen?gedaan=terug')).text);
    expect(after).toContain('De beginwaarde geldt weer.');
    expect(after).toMatch(/Naam anna .*Terug naar de beginwaarde.*Naam anna .*5 werkdagen/);
  });

  it.each([
    ['0', 'day'],
    ['366', 'day'],
    ['-1', 'day'],
    ['1.5', 'day'],
    ['', 'day'],
    ['9999999999', 'day'],
    ['3', 'eeuw'],
    ['3', ''],
  ])('refuses %j %j beside the field and keeps what was typed', async (count, unit) => {
    const answer = await set(count, unit);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(unit === 'day' ? 'href="#aantal"' : 'href="#eenheid"');
    expect(answer.text).toContain(`value="${count.slice(0, 10)}"`);
    const rows = await world.database.inScope({ kind: 'system' }, ({ sql }) => sql`select from term_setting`);
    expect(rows).toHaveLength(0);
  });

  it.each(['1', '365'])('takes %s', async (count) => {
    expect((await set(count)).status).toBe(303);
  });

  it('by an administrator is for a region, under what an organisation sets itself', async () => {
    const regional = `${path}?regio=Kust`;
    await surfaces.post(administrator, regional, { aantal: '3', eenheid: 'workingDay', doe: 'vaststellen' });
    const [here, there] = [await world.report(), await world.report({ where: { municipality: 'GM9002' } })];
    expect(await dueOf(af, here)).toBe('2026-03-05T22:59:59.999Z');
    expect(await dueOf(people.elsewhere, there)).toBe('2026-03-03T22:59:59.999Z');
    expect(wordsOf((await surfaces.get(af, '/termijnen')).text)).toContain('3 werkdagen');
    await set('1', 'week');
    expect(await dueOf(af, here)).toBe('2026-03-09T22:59:59.999Z');
    const overview = wordsOf((await surfaces.get(administrator, '/termijnen?regio=Kust')).text);
    expect(overview).toMatch(/ada .*3 werkdagen/);
    expect(overview).not.toContain('Naam anna');
    expect((await surfaces.get(administrator, '/termijnen?regio=Nergens')).status).toBe(404);
  });
});
