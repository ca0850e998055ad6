import { allRules, languages, rulesAt } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { mechanismPages } from './mechanism-pages.tsx';

const ask = pageApp(mechanismPages({ rules: allRules, now: () => testMoment }));

async function words(path: string, form?: Readonly<Record<string, string>>): Promise<string> {
  const answer = await ask(path, form === undefined ? {} : { form });
  expect(answer.status).toBe(200);
  return wordsOf(await answer.text());
}

const danger = {
  'sharing-danger': 'nee',
  'sharing-sender': 'ngo',
  'sharing-to': 'comensha',
  'sharing-content': 'victim',
  'sharing-reason': 'registration',
  'sharing-minor': 'nee',
};

describe.each(languages)('every page in %s', (lang) => {
  it.each([
    '/verwijzing',
    '/verwijzing?datum=2013-05-31&victim-origin=thirdCountry&zoek=signaal',
    '/verwijzing?datum=onzin',
    '/verwijzing/vergelijken',
    '/verwijzing/vergelijken?van=2023-05-17&tot=2023-05-18&alles=ja',
    '/mag-ik-dit-delen',
    '/wat-geldt-hier',
    '/artikel-273f',
    '/bronnen',
    '/dekking',
    '/dekking?stand=left&zoek=wetsvoorstel',
  ])('%s has one h1, a title, unique ids and nothing inline', async (path) => {
    const html = await (await ask(path, { lang })).text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).not.toMatch(/ style="|<script>|undefined|\[object/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the referral mechanism', () => {
  it('names who to call in every phase, also where no rule speaks', async () => {
    const text = await words('/verwijzing?victim-origin=dutch&zoek=xyzzy');
    expect(text.match(/Weet u niet bij wie u moet zijn\?/g)).toHaveLength(8);
    expect(text).toContain('088-0430430');
  });

  it('tells law, policy, practice and recommendation apart', async () => {
    const text = await words('/verwijzing?fase=alle');
    for (const force of ['Wet', 'Beleid', 'Werkwijze', 'Aanbeveling']) expect(text).toContain(force);
    expect(text).toContain('Aanbevolen, bindt niemand');
    expect(await words('/verwijzing?kracht=law&fase=alle')).not.toContain('Iedereen is getraind');
  });

  it('searches without regard to capitals and accents', async () => {
    expect(await words('/verwijzing?zoek=COMENSHA')).toContain(
      'Opsporing meldt elk slachtoffer bij CoMensha',
    );
    expect(await words('/verwijzing?zoek=tolk')).not.toContain('Opsporing meldt elk slachtoffer');
  });

  it('links each statement to its own address on the date, and to its source', async () => {
    const html = await (await ask('/verwijzing?datum=2013-05-31&fase=alle')).text();
    expect(html).toContain('href="/regels/referral.notify.policeChief?datum=2013-05-31"');
    expect(html).toContain('href="/bronnen#bron-000"');
  });

  it('shows known contradictions of the sources as such', async () => {
    expect(await words('/verwijzing?fase=alle')).toContain('De bronnen spreken elkaar tegen');
  });

  it('shows one phase at a time, and all when something is sought', async () => {
    const headings = async (path: string) =>
      [...(await (await ask(path)).text()).matchAll(/id="fase-(\w+)"/g)].map(([, phase]) => phase);
    expect(await headings('/verwijzing')).toEqual(['signalling']);
    expect(await headings('/verwijzing?fase=return')).toEqual(['return']);
    expect((await headings('/verwijzing?zoek=melden')).length).toBeGreaterThan(5);
    const html = await (await ask('/verwijzing?victim-origin=dutch&fase=care')).text();
    expect(html).toContain('href="/verwijzing?victim-origin=dutch&amp;fase=alle#fasen"');
  });
});

describe('two dates', () => {
  it('show what changed: the penalties of 1 April 2013', async () => {
    const text = await words('/verwijzing/vergelijken?van=2013-03-31&tot=2013-04-01&alles=ja');
    expect(text).toMatch(/Kwam erbij \(0\).*Veranderde \(4\).*Verviel \(0\)/);
    expect(text).toMatch(/8 jaar gevangenisstraf.*12 jaar gevangenisstraf/);
  });

  it('show the new migration law of 1 June 2013 and the Dublin term of 18 May 2023', async () => {
    const migration = await words('/verwijzing/vergelijken?van=2013-05-31&tot=2013-06-01&alles=ja');
    expect(migration).toMatch(/Veranderde \([1-9]/);
    expect(migration).toContain('B8');
    const dublin = await words('/verwijzing/vergelijken?van=2023-05-17&tot=2023-05-18&victim-dublin=ja');
    expect(dublin).toContain('30 dagen');
  });

  it('say which date does not exist, and compare nothing', async () => {
    const text = await words('/verwijzing/vergelijken?van=2013-02-30&tot=2013-04-01');
    expect(text).toContain('Deze datum bestaat niet');
    expect(text).not.toContain('Kwam erbij');
  });
});

describe('the adviser', () => {
  it('answers, with the rule underneath, and keeps what was chosen', async () => {
    const answer = await ask('/mag-ik-dit-delen', { form: { ...danger, 'sharing-consent': 'refused' } });
    const html = await answer.text();
    expect(wordsOf(html)).toContain('Ja, maar zonder namen');
    expect(html).toContain('adviser.comensha.refused');
    expect(html).toMatch(/<option value="ngo" selected/);
  });

  it('asks for what is missing instead of guessing', async () => {
    const text = await words('/mag-ik-dit-delen', danger);
    expect(text).toContain('Beantwoord ook deze vraag.');
    expect(text).not.toContain('Het antwoord');
  });

  it('puts no answer in an address', async () => {
    const answer = await ask('/mag-ik-dit-delen?sharing-danger=ja&sharing-to=police');
    expect(wordsOf(await answer.text())).not.toContain('Bel 112. Vertel');
  });
});

describe('article 273f', () => {
  it('has the maximum of the day of the offence', async () => {
    const facts = { 'offence-victimAge': '15', 'offence-death': 'nee', 'offence-graveInjury': 'nee' };
    expect(await words('/artikel-273f', { ...facts, datum: '2013-03-31' })).toContain(
      'Hoogste straf op 31 maart 2013: 12 jaar gevangenisstraf',
    );
    expect(await words('/artikel-273f', { ...facts, datum: '2013-04-01' })).toContain(
      'Hoogste straf op 1 april 2013: 15 jaar gevangenisstraf',
    );
  });

  it('says beside the field that an age is no number, and keeps what was typed', async () => {
    const html = await (await ask('/artikel-273f', { form: { 'offence-victimAge': 'zestien' } })).text();
    expect(wordsOf(html)).toContain('Schrijf een heel getal');
    expect(html).toContain('value="zestien"');
  });
});

describe('the coverage', () => {
  it('shows what was not built, with the reason', async () => {
    const text = await words('/dekking?stand=left&zoek=wetsvoorstel');
    expect(text).toContain('Bewust niet gebouwd');
    expect(text).toContain('nooit in werking');
    expect(await words('/dekking?zoek=xyzzy')).toContain('Geen regel past bij deze zoekvraag');
  });
});

describe('what applies here', () => {
  it('gives duties with the facts that mattered, and asks the rest', async () => {
    const text = await words('/wat-geldt-hier', {
      datum: '2025-03-03',
      'victim-indication': 'ja',
      'victim-origin': 'dutch',
      'victim-notified': 'nee',
      'victim-suspect': 'ja',
    });
    expect(text).toContain('Meld het slachtoffer bij CoMensha');
    expect(text).toContain('Het OM weegt of vervolging past');
    expect(text).toMatch(/Omdat .*De verdenking|Omdat/);
    expect(text).toContain('Vragen die nog open staan');
  });

  it('keeps what is only recommended apart', async () => {
    const text = await words('/wat-geldt-hier', { 'victim-minor': 'ja' });
    expect(text).toMatch(/Aanbevolen, bindt niemand.*Wie met kinderen werkt herkent signalen/);
    expect(rulesAt(allRules, '2026-03-02').length).toBeGreaterThan(100);
  });

  it('says what would change the answer', async () => {
    const text = await words('/wat-geldt-hier', { 'victim-indication': 'ja', 'victim-notified': 'nee' });
    expect(text).toMatch(/Anders als.*Melding bij CoMensha: Ja/);
  });

  it('names the rule, its version and the reading that nobody chose', async () => {
    const text = await words('/wat-geldt-hier', {
      datum: '2013-06-01',
      'victim-indication': 'ja',
      'victim-origin': 'thirdCountry',
      'victim-detention': 'none',
    });
    expect(text).toMatch(/residence\.reflection\.right\.b8 \(vanaf 1 juni 2013\)/);
    expect(text).toMatch(/De dag waarop de lijst van vindplaatsen verviel: 1 juni 2013/);
  });

  it('refuses an age that contradicts the date of birth, beside the field', async () => {
    const text = await words('/wat-geldt-hier', {
      datum: '2025-03-03',
      'victim-birthDate': '2000-01-01',
      'victim-minor': 'ja',
    });
    expect(text).toContain('Dit klopt niet met de geboortedatum.');
  });
});
