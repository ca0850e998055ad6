import type { Facts } from '@ketenzicht/rulebook';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './browser.ts';
import { fill } from './fill.ts';
import { textOf } from './text-of.ts';
import { decisionOn, dutiesOn, openTrack, stageOn, stepOn, takeStep, tryStep } from './track-screen.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(0);
});

afterAll(async () => {
  await world.close();
});

/** A grown-up from outside the EU without papers, not detained. */
const alien: Facts = {
  'victim.origin': 'thirdCountry',
  'victim.communityRights': false,
  'victim.lawfulStay': false,
  'victim.minor': false,
  'victim.forms': ['sexual'],
  'victim.detention': 'none',
  'victim.asylum': 'never',
  'victim.dublin': false,
};

/** The page of a track as the rules of a day see it. */
const goBy = async (page: Page, track: string, day?: string) => {
  await page.goto(`${track}${day === undefined ? '' : `?op=${day}`}`);
};

const main = (page: Page) => textOf(page.locator('main'));

describe('cases of the sources, entered through the pages', () => {
  it('somebody who waives the reflection period and reports at once gets temporary stay for it', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      on: '2014-03-03',
      facts: { ...alien, 'residence.placeListed': true },
      partners: ['ind', 'om', 'comensha'],
      familyName: 'Marquina',
    });
    await takeStep(police, track, 'notifyComensha', { on: '2014-03-03' });
    await takeStep(police, track, 'offerReflection', { on: '2014-03-03' });
    await takeStep(police, track, 'waiveReflection', { on: '2014-03-04' });
    await tryStep(police, track, 'makeAangifte', { on: '2014-03-04', text: 'Zij wil nu aangifte doen.' });
    expect(await main(police)).toContain('informatief gesprek');
    expect(await police.locator('textarea[name="text"]').inputValue()).toBe('Zij wil nu aangifte doen.');
    await takeStep(police, track, 'holdInterview', {
      on: '2014-03-04',
      answers: { 'talk.told': ['procedure', 'exOfficio', 'record', 'help'] },
    });
    await takeStep(police, track, 'makeAangifte', { on: '2014-03-04' });
    expect(await stageOn(police)).toBe('Werkt mee');
    await goBy(police, track, '2014-03-05');
    expect(await decisionOn(police, 'Grond voor tijdelijk verblijf')).toContain('aangifte of medewerking');
    const ind = await world.as('inge');
    await takeStep(ind, track, 'grantPermit', {
      on: '2014-03-20',
      answers: { 'permit.ground': 'cooperation' },
    });
    expect(await stageOn(ind)).toBe('Tijdelijk verblijf');
  });

  it('in detention the reflection period needs prosecutor and police, and nobody is sent away while D9 is open', async () => {
    const dtv = await world.as('dirk');
    const track = await openTrack(dtv, world.url, {
      facts: { ...alien, 'victim.detention': 'aliens', 'victim.forms': ['labour'] },
      partners: ['avim', 'om', 'ind', 'comensha'],
    });
    await takeStep(dtv, track, 'startDeparture');
    await takeStep(dtv, track, 'recogniseD9', { text: 'Loon afgegeven en deur op slot.' });
    await takeStep(dtv, track, 'contactLem');
    await takeStep(dtv, track, 'openD9');
    expect(await textOf(stepOn(dtv, 'orderDeparture'))).toContain('D9 loopt');
    expect(await stepOn(dtv, 'orderDeparture').locator('a.utrecht-button-link, button').count()).toBe(0);
    const police = await world.as('hanna');
    await takeStep(police, track, 'offerReflection');
    const om = await world.as('olivier');
    await takeStep(om, track, 'consentOfOm', {
      answers: { 'reflection.omAgrees': true },
      text: 'Past bij een lopend onderzoek.',
    });
    await takeStep(police, track, 'consentOfPolice', {
      answers: { 'reflection.policeAgrees': false },
      text: 'Te weinig aanwijzingen.',
    });
    expect(await textOf(stepOn(police, 'acceptReflection'))).toContain('OM én de politie');
    await takeStep(police, track, 'consentOfPolice', {
      answers: { 'reflection.policeAgrees': true },
      text: 'Nieuwe aanwijzingen.',
    });
    await takeStep(police, track, 'acceptReflection');
    expect(await stageOn(police)).toBe('Bedenktijd loopt');
  });

  it('a threatened victim who cannot cooperate has no route in 2009 and one in 2011', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      on: '2009-05-04',
      facts: { ...alien, 'residence.placeListed': true },
      partners: ['ind', 'comensha'],
    });
    await takeStep(police, track, 'declineCooperation', {
      on: '2009-05-06',
      answers: { 'cooperation.obstacles': ['threat'] },
    });
    await takeStep(police, track, 'tellStory', {
      on: '2009-05-06',
      answers: { 'cooperation.plausible': true },
    });
    await takeStep(police, track, 'stateAsPolice', {
      on: '2009-05-07',
      answers: { 'cooperation.victimStatement': true, 'cooperation.policeStatement': true },
    });
    await goBy(police, track, '2009-06-01');
    expect(await decisionOn(police, 'Grond voor tijdelijk verblijf')).not.toContain('zonder medewerking');
    await goBy(police, track, '2011-06-01');
    expect(await decisionOn(police, 'Grond voor tijdelijk verblijf')).toContain('zonder medewerking');
  });

  it('a minor is never recorded as a loverboy problem only, and CoMensha hears of her', async () => {
    const care = await world.as('jasper');
    const track = await openTrack(care, world.url, {
      facts: {
        'victim.origin': 'dutch',
        'victim.minor': true,
        'victim.forms': ['sexual'],
        'victim.detention': 'none',
      },
      partners: ['avim', 'comensha'],
    });
    expect(await textOf(stepOn(care, 'classify'))).toContain('Leg vast dat het om mensenhandel gaat');
    expect(await stepOn(care, 'classify').locator('a.utrecht-button-link, button').count()).toBe(0);
    expect((await dutiesOn(care)).join()).toContain('CoMensha');
    expect(await decisionOn(care, 'Recht op bedenktijd')).toContain('Geen recht');
    await tryStep(care, track, 'notifyComensha');
    expect(await main(care)).toContain('Zeg op welke grond u meldt');
    await takeStep(care, track, 'notifyComensha', { legalBasis: 'noPersonalData' });
    expect(await textOf(care.locator('a[href*="/register/meldingen/"]'))).toContain('in het register');
    expect((await dutiesOn(care)).join()).not.toContain('CoMensha');
  });

  it('a complaint kept stay alive until 1 August 2012 and does not after', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      on: '2012-02-01',
      facts: { ...alien, 'residence.placeListed': true },
      partners: ['ind', 'om', 'comensha'],
    });
    const answers: Facts = { 'talk.told': ['procedure', 'exOfficio', 'record', 'help'] };
    await takeStep(police, track, 'holdInterview', { on: '2012-02-02', answers });
    await takeStep(police, track, 'makeAangifte', {
      on: '2012-02-02',
      answers: { 'case.leads': false },
    });
    const ind = await world.as('inge');
    await takeStep(ind, track, 'grantPermit', {
      on: '2012-03-01',
      answers: { 'permit.ground': 'cooperation' },
    });
    const om = await world.as('olivier');
    await takeStep(om, track, 'dropCase', { on: '2012-05-01', text: 'Geen aanknopingspunten.' });
    await takeStep(om, track, 'lodgeComplaint', { on: '2012-06-01' });
    await goBy(om, track, '2012-07-31');
    expect(await decisionOn(om, 'Verblijf na sepot of beklag')).toContain('loopt door tijdens het beklag');
    await goBy(om, track, '2012-08-01');
    expect(await decisionOn(om, 'Verblijf na sepot of beklag')).not.toContain(
      'loopt door tijdens het beklag',
    );
    await takeStep(om, track, 'decideComplaint', {
      on: '2013-02-01',
      answers: { 'complaint.status': 'founded' },
    });
    await goBy(om, track, '2013-02-02');
    expect(await decisionOn(om, 'Verblijf na sepot of beklag')).toContain('herleeft');
  });

  it('three years of permit with a running case is a ground to stay, a month less is not; a refusal weighs three factors', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      on: '2014-01-06',
      facts: alien,
      partners: ['ind', 'om', 'comensha'],
    });
    const answers: Facts = { 'talk.told': ['procedure', 'exOfficio', 'record', 'help'] };
    await takeStep(police, track, 'changeProfile', { answers: { 'victim.capacity': 'reportingVictim' } });
    await takeStep(police, track, 'holdInterview', { on: '2014-01-07', answers });
    await takeStep(police, track, 'makeAangifte', { on: '2014-01-08' });
    const om = await world.as('olivier');
    await takeStep(om, track, 'startInvestigation', { on: '2014-01-10' });
    const ind = await world.as('inge');
    await takeStep(ind, track, 'grantPermit', {
      on: '2014-02-03',
      answers: { 'permit.ground': 'cooperation' },
    });
    const zoco = await world.as('petra');
    await takeStep(zoco, track, 'applyContinuedStay', { on: '2017-01-03' });
    await goBy(zoco, track, '2017-01-03');
    expect(await decisionOn(zoco, 'Grond voor voortgezet verblijf')).not.toContain('na drie jaar nog loopt');
    await goBy(zoco, track, '2017-02-03');
    expect(await decisionOn(zoco, 'Grond voor voortgezet verblijf')).toContain('na drie jaar nog loopt');
    await tryStep(ind, track, 'decideContinuedStay', {
      on: '2017-01-10',
      answers: { 'continued.status': 'refused', 'continued.weighed': ['reprisals'] },
      text: 'Onvoldoende grond.',
    });
    expect(await main(ind)).toContain('gevaar van vervolging');
    expect(await ind.locator('textarea[name="text"]').inputValue()).toBe('Onvoldoende grond.');
    await fill(ind, 'continued.weighed', ['reprisals', 'prosecution', 'reintegration']);
    await ind.locator('main .kz-form .utrecht-button-group button').click();
    await ind.waitForURL(/gedaan=decideContinuedStay/, { waitUntil: 'domcontentloaded' });
  });

  it('a victim who is a suspect too: the prosecutor sees it before any decision, and the decision says it was weighed', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      facts: {
        'victim.origin': 'dutch',
        'victim.minor': true,
        'victim.forms': ['criminal'],
        'victim.detention': 'none',
        'guard.exploitationGoesOn': true,
      },
      partners: ['om', 'youthCare', 'comensha'],
      text: 'Pakte in een auto pakketjes in.',
    });
    expect(await textOf(stepOn(police, 'postponeIntervention'))).toContain('meteen ingrijpen');
    await takeStep(police, track, 'intervene');
    await takeStep(police, track, 'recordSuspicion', { text: 'Aangehouden, zegt dat hij moest.' });
    const om = await world.as('olivier');
    await goBy(om, track);
    expect(await textOf(stepOn(om, 'decideOnCharge'))).toContain('nog niet op gewezen');
    await takeStep(police, track, 'informOm');
    await tryStep(om, track, 'decideOnCharge', {
      answers: { 'guard.weighed': false },
      text: 'Vervolgen.',
    });
    expect(await main(om)).toContain('moet laten zien dat het is gewogen');
    await takeStep(om, track, 'decideOnCharge', {
      answers: { 'guard.weighed': true },
      text: 'Niet vervolgen: hij werd bedreigd.',
    });
  });

  it('a Dublin claimant has thirty days, and an appointment may not cut them off', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      on: '2024-03-01',
      facts: { ...alien, 'victim.asylum': 'running', 'victim.dublin': true },
      partners: ['ind', 'om', 'comensha', 'coa'],
    });
    await takeStep(police, track, 'offerReflection', { on: '2024-03-01' });
    await takeStep(police, track, 'acceptReflection', { on: '2024-03-04' });
    await goBy(police, track, '2024-03-10');
    expect(await textOf(police.locator('section[aria-labelledby="bedenktijd"]'))).toContain('3 april 2024');
    await tryStep(police, track, 'planAangifte', {
      on: '2024-03-11',
      answers: { 'hearing.victimAskedEarlier': false },
    });
    expect(await main(police)).toContain('kort de rust in');
    await takeStep(police, track, 'planAangifte', {
      on: '2024-03-11',
      answers: { 'hearing.victimAskedEarlier': true },
    });
  });
});

describe('everybody sees what their task needs', () => {
  it('police, shelter, immigration service and prosecutor see parts, the coordinator the plan; each has somebody to call', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, {
      facts: alien,
      partners: ['ind', 'om', 'shelter', 'comensha'],
      text: 'Bang voor de man die haar bracht.',
      familyName: 'Sanchez-Vlierdam',
    });
    await takeStep(police, track, 'offerReflection', { text: 'Met een tolk.' });
    const shelter = await world.as('linda');
    await takeStep(shelter, track, 'placeInShelter', {
      answers: { 'shelter.placement': 'cosm' },
      text: 'Geheim adres aan de Lindelaan.',
    });
    await takeStep(shelter, track, 'assessNeeds', { text: 'Slaapt slecht.' });
    const sees = async (person: string, words: string) => {
      const page = await world.as(person);
      await goBy(page, track);
      return (await main(page)).includes(words);
    };
    expect(await sees('petra', 'Geheim adres')).toBe(true);
    expect(await sees('petra', 'Sanchez-Vlierdam')).toBe(true);
    expect(await sees('hanna', 'Geheim adres')).toBe(false);
    expect(await sees('hanna', 'Slaapt slecht')).toBe(false);
    expect(await sees('inge', 'Bang voor de man')).toBe(false);
    expect(await sees('inge', 'Sanchez-Vlierdam')).toBe(true);
    expect(await sees('olivier', 'Geheim adres')).toBe(false);
    const stranger = await world.as('cor');
    const answer = await stranger.goto(track);
    expect(answer?.status()).toBe(404);
    const zoco = await world.as('petra');
    await goBy(zoco, track);
    const duties = zoco.locator('section[aria-labelledby="plan"] .kz-duties__duty');
    expect(await duties.count()).toBeGreaterThan(0);
    expect(await duties.locator('a[href^="tel:"]').count()).toBe(await duties.count());
  });

  it('two people on one track: the second sees what the first did and who, and keeps the text', async () => {
    const police = await world.as('hanna');
    const track = await openTrack(police, world.url, { facts: alien, partners: ['ind', 'comensha'] });
    const zoco = await world.as('petra');
    await zoco.goto(`${track}/stappen/assessNeeds`);
    await fill(zoco, 'text', 'Wil haar zus bellen.');
    await takeStep(police, track, 'notifyComensha');
    await zoco.locator('main .kz-form .utrecht-button-group button').click();
    await zoco.locator('[role="alert"]').waitFor();
    const told = await main(zoco);
    expect(told).toContain('Gemeld bij CoMensha');
    expect(told).toContain('Politie Zuidermark');
    expect(await zoco.locator('textarea[name="text"]').inputValue()).toBe('Wil haar zus bellen.');
    await zoco.locator('main .kz-form .utrecht-button-group button').click();
    await zoco.waitForURL(/gedaan=assessNeeds/, { waitUntil: 'domcontentloaded' });
  });
});

describe('the pages', () => {
  it('work without JavaScript, in English, on a phone, and hold nothing that axe objects to', async () => {
    const bare = await world.as('hanna', { javaScript: false, locale: 'en-GB' });
    const track = await openTrack(bare, world.url, { facts: alien, partners: ['ind', 'om', 'comensha'] });
    await takeStep(bare, track, 'offerReflection');
    expect(await stageOn(bare)).toBe('Reflection offered');
    expect(await main(bare)).toContain('Protection plan');
    const page = await world.as('hanna', { width: 360 });
    for (const path of [
      `${world.url}/slachtoffers`,
      `${world.url}/slachtoffers/nieuw`,
      track,
      `${track}/stappen/changeProfile`,
      `${track}/stappen/planAangifte`,
    ]) {
      await page.goto(path);
      expect({ path, problems: await accessibilityProblems(page) }).toEqual({ path, problems: [] });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, wide }).toEqual({ path, wide: 0 });
    }
    expect(world.complaints()).toEqual([]);
  });
});
