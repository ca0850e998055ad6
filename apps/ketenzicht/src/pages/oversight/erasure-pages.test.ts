import { allRules } from '@ketenzicht/rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrichment, newKey, people, startWorld, type TestWorld } from '../../signals/signals.fixture.ts';
import { signalApplication } from '../../signals/signals.ts';
import { pageApp, wordsOf } from '../page.fixture.ts';
import { oversightPages } from './oversight-pages.tsx';

const role = 'privacyOfficer';
const path = '/inzagelogboek/wissen';
const secret = 'Licht in de schuur';

let world: TestWorld;
let ask: ReturnType<typeof pageApp>;
let dossier: string;
let kenmerk: string;
beforeAll(async () => {
  world = await startWorld();
  const { context } = world;
  ask = pageApp(
    oversightPages({
      database: context.database,
      directory: context.directory,
      signals: signalApplication(context),
      rules: allRules,
      now: context.clock,
      newKey: () => `sleutel-${newKey()}`,
    }),
  );
});
afterAll(() => world.database.close());

beforeEach(async () => {
  dossier = await world.report({ narrative: secret });
  kenmerk = (await world.sees(people.af, dossier)).reference;
});

const search = async (lang: 'nl' | 'en' = 'nl') =>
  (await ask('/inzagelogboek', { role, lang, form: { kenmerk } })).text();

/** The form as the page offers it, with the first piece of data chosen and confirmed. */
async function filledIn(): Promise<Record<string, string>> {
  const html = await search();
  const sentAs = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const subject = /id="gegevens" name="gegevens" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return {
    kenmerk,
    versie: sentAs('versie'),
    sleutel: sentAs('sleutel'),
    gegevens: subject,
    bevestigd: 'ja',
  };
}

const narrativeIsThere = async () =>
  JSON.stringify((await world.sees(people.af, dossier)).contents).includes(secret);

describe('the section with what a signal holds', () => {
  it.each([
    ['nl', 'Inhoud van het signaal: Signaal ontvangen op 2 mrt 2026'],
    ['en', 'Content of the signal: Signal received on 2 Mar 2026'],
  ] as const)('names in %s category and moment, and no content', async (lang, words) => {
    const html = await search(lang);
    expect(wordsOf(html)).toContain(words);
    expect(html).not.toContain(secret);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(html).not.toMatch(/ style=| on[a-z]+=|undefined|\[object|NaN/);
  });

  it('is not there for a signal that does not exist, nor for others', async () => {
    const none = await ask('/inzagelogboek', { role, form: { kenmerk: 'KZ-0000-0000' } });
    expect(await none.text()).not.toContain('gegevens-wissen');
    const form = await filledIn();
    for (const other of ['aandachtsfunctionaris', 'ketenregisseur', 'administrator', 'avim'] as const) {
      expect((await ask(path, { role: other, form })).status).toBe(403);
    }
    expect((await ask(path, { form })).status).toBe(401);
    expect((await ask(path, { role, form: { ...form, kenmerk: 'KZ-0000-0000' } })).status).toBe(404);
    expect(await narrativeIsThere()).toBe(true);
  });
});

describe('erasing', () => {
  it('leads to a page that says so, and shows afterwards what is gone', async () => {
    const form = await filledIn();
    const done = await ask(path, { role, form });
    expect(done.status).toBe(303);
    const location = done.headers.get('location') ?? '';
    expect(location).toBe('/inzagelogboek?gedaan=gewist');
    expect(wordsOf(await (await ask(location, { role })).text())).toContain('De gegevens zijn gewist.');
    expect(await narrativeIsThere()).toBe(false);
    const page = wordsOf(await search());
    expect(page).toContain('In dit signaal staan geen gegevens die u kunt wissen. Al gewist');
    const again = await ask(path, { role, form });
    expect(again.headers.get('location')).toBe(location);
  });

  it.each([
    ['gegevens', '', 'Kies ten minste één gegeven'],
    ['gegevens', '00000000-0000-4000-8000-000000000000', 'Kies opnieuw uit de lijst'],
    ['bevestigd', '', 'Vink aan dat u weet'],
    ['versie', 'x', 'Het formulier is niet goed overgekomen'],
  ])('says next to the field what is wrong with %s "%s"', async (field, value, words) => {
    const { [field]: _, ...form } = await filledIn();
    const answer = await ask(path, { role, form: value === '' ? form : { ...form, [field]: value } });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    const at = field === 'versie' ? 'gegevens' : field;
    expect(html).toContain(`id="${at}-error"`);
    expect(html).toContain(`href="#${at}"`);
    expect(wordsOf(html)).toContain(words);
    expect(await narrativeIsThere()).toBe(true);
  });

  it('shows what somebody else did meanwhile, keeps the choice and asks to confirm again', async () => {
    const form = await filledIn();
    await world.does(people.af, dossier, enrichment({ note: 'Gebeld' }));
    const answer = await ask(path, { role, form });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('id="gegevens-error"');
    expect(wordsOf(html)).toContain('Er is nog niets gewist');
    expect(wordsOf(html)).toContain('Aangevuld');
    expect(html).toMatch(new RegExp(`value="${form['gegevens']}" checked`));
    expect(html).not.toContain('value="ja" checked');
    const versie = /name="versie" value="(\d+)"/.exec(html)?.[1] ?? '';
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await ask(path, { role, form: { ...form, versie, sleutel } })).status).toBe(303);
    expect(await narrativeIsThere()).toBe(false);
  });

  it('refuses what was erased already', async () => {
    await world.does(people.af, dossier, enrichment({ note: 'Gebeld' }));
    const form = await filledIn();
    expect((await ask(path, { role, form })).status).toBe(303);
    const later = { ...form, versie: String(Number(form['versie']) + 1), sleutel: 'sleutel-later' };
    const answer = await ask(path, { role, form: later });
    expect(answer.status).toBe(422);
    expect(wordsOf(await answer.text())).toContain('Deze gegevens staan niet (meer) in dit signaal');
  });
});
