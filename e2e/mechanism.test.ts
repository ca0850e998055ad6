import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(0);
});

afterAll(async () => {
  await world.close();
});

const main = (page: Page) => textOf(page.locator('main'));

/** How much wider than the window a page is. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the public pages on the referral mechanism', () => {
  const paths = [
    '/verwijzing?victim-origin=thirdCountry&victim-dublin=ja&victim-minor=nee',
    '/verwijzing/vergelijken?van=2013-05-31&tot=2013-06-01',
    '/mag-ik-dit-delen',
    '/wat-geldt-hier',
    '/artikel-273f',
    '/dekking',
    '/bronnen',
  ];

  it.each(paths)('%s: right in both languages, at a desk and on a phone', async (path) => {
    for (const [lang, width] of [
      ['nl', 1280],
      ['en', 360],
    ] as const) {
      const page = await world.visitor({ width });
      const answer = await page.goto(`${world.url}${path}${path.includes('?') ? '&' : '?'}taal=${lang}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await excess(page), `${path} in ${lang}`).toBeLessThanOrEqual(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.context().close();
    }
  });
});

describe('somebody without JavaScript, on a phone', () => {
  it('asks whether something may be shared, and goes on to the rule and its source', async () => {
    const page = await world.visitor({ javaScript: false, width: 360 });
    await page.goto(`${world.url}/mag-ik-dit-delen`);
    await page.locator('#sharing-danger').selectOption('nee');
    await page.locator('#sharing-sender').selectOption('ngo');
    await page.locator('#sharing-to').selectOption('comensha');
    await page.locator('#sharing-content').selectOption('victim');
    await page.locator('#sharing-reason').selectOption('registration');
    await page.getByRole('button', { name: 'Bekijk het antwoord' }).click();
    expect(await main(page)).toContain('Beantwoord ook deze vraag.');
    expect(await page.locator('#sharing-sender').inputValue()).toBe('ngo');
    await page.locator('#sharing-minor').selectOption('nee');
    await page.locator('#sharing-consent').selectOption('refused');
    await page.getByRole('button', { name: 'Bekijk het antwoord' }).click();
    expect(await main(page)).toContain('Ja, maar zonder namen');
    expect(new URL(page.url()).search).toBe('');
    await page.getByText('Voor de deskundige: de regel').click();
    await page.getByRole('link', { name: 'adviser.comensha.refused' }).click();
    expect(await main(page)).toContain('Elk voorbeeld is een test');
  });

  it.each([false, true])(
    'learns what applies, with reasons, and loses nothing (scripts: %s)',
    async (javaScript) => {
      const page = await world.visitor({ javaScript, width: 360 });
      await page.goto(`${world.url}/wat-geldt-hier`);
      await page.locator('#datum').fill('2025-03-03');
      await page.locator('#victim-indication').selectOption('ja');
      await page.locator('#victim-origin').selectOption('thirdCountry');
      await page.locator('#victim-notified').selectOption('nee');
      await page.getByRole('button', { name: 'Bekijk wat geldt' }).click();
      await page.locator('#uitkomst').waitFor();
      const text = await main(page);
      expect(text).toContain('Meld het slachtoffer bij CoMensha');
      expect(text).toContain('Vragen die nog open staan');
      expect(await page.locator('#victim-origin').inputValue()).toBe('thirdCountry');
      expect(new URL(page.url()).search).toBe('');
      expect(await excess(page)).toBeLessThanOrEqual(0);
      if (javaScript) expect(await accessibilityProblems(page)).toEqual([]);
    },
  );
});

it('a kind of victim and a date give other rules, each with its own address', async () => {
  const page = await world.visitor();
  await page.goto(`${world.url}/`);
  await page.getByRole('link', { name: 'Wie doet wat voor een slachtoffer?' }).click();
  const allPhases = page.getByRole('link', { name: 'Alle fasen' });
  await page.locator('#victim-origin').selectOption('dutch');
  await page.getByRole('button', { name: 'Toon' }).click();
  await allPhases.click();
  expect(await main(page)).not.toContain('Horen dat er bedenktijd is');
  await page.locator('#victim-origin').selectOption('thirdCountry');
  await page.locator('#datum').fill('2013-05-31');
  await page.getByRole('button', { name: 'Toon' }).click();
  await allPhases.click();
  expect(await main(page)).toContain('Horen dat er bedenktijd is');
  await page.getByRole('link', { name: 'De korpschef meldt slachtoffers van elke vorm' }).click();
  expect(new URL(page.url()).pathname).toBe('/regels/referral.notify.policeChief');
  expect(await main(page)).toContain('tot 1 juli 2013');
});

it('the penalty depends on the day of the offence', async () => {
  const page = await world.visitor();
  for (const [date, years] of [
    ['2013-03-31', 12],
    ['2013-04-01', 15],
  ] as const) {
    await page.goto(`${world.url}/artikel-273f`);
    await page.locator('#datum').fill(date);
    await page.locator('#offence-victimAge').fill('15');
    await page.getByRole('button', { name: 'Vergelijk met de wet' }).click();
    expect(await main(page)).toContain(`${years} jaar gevangenisstraf`);
    expect(await main(page)).toMatch(new RegExp(`Hoogste straf op .* 2013: ${years} jaar`));
  }
});

it('no page complained', () => {
  expect(world.complaints()).toEqual([]);
});
