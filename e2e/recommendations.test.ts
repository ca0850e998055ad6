import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(10);
});

afterAll(async () => {
  await world.close();
});

const mainOf = (page: Page) => textOf(page.locator('main'));
const save = (page: Page) => page.getByRole('button', { name: 'Vastleggen' }).click();

/** Expects that a page is right at a desk in Dutch and on a phone in English. */
async function expectRight(page: Page, path: string): Promise<void> {
  for (const [lang, width] of [
    ['nl', 1280],
    ['en', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const answer = await page.goto(`${world.url}${path}?taal=${lang}`);
    expect(answer?.status()).toBe(200);
    expect(await accessibilityProblems(page)).toEqual([]);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(`${path} ${lang}: ${excess} pixels too wide`).toBe(`${path} ${lang}: 0 pixels too wide`);
  }
}

const inFuture = (months: number): string => {
  const day = new Date();
  day.setMonth(day.getMonth() + months);
  return day.toISOString().slice(0, 10);
};

describe('recommendations', () => {
  it('are read by a visitor, from the list to the one that repeats another', async () => {
    const visitor = await world.visitor();
    await visitor.goto(`${world.url}/`);
    await visitor.getByRole('link', { name: 'Aanbevelingen' }).click();
    await visitor.waitForURL('**/aanbevelingen');
    await visitor.getByLabel('Aan wie').selectOption({ label: 'Minister van Buitenlandse Zaken' });
    await visitor.getByRole('button', { name: 'Toon' }).click();
    await visitor.getByRole('link', { name: 'Maak slachtofferschap met een Dublinstatus zichtbaar' }).click();
    expect(await mainOf(visitor)).toContain('Begin internationaal onderzoek');
    await visitor
      .getByRole('link', { name: 'Pak mensenhandel van slachtoffers met een Dublinstatus aan' })
      .click();
    expect(await mainOf(visitor)).toContain('De Nationaal Rapporteur vindt de opvolging beperkt.');
    expect(await visitor.locator('main form').count()).toBe(0);
  });

  it('are followed by the rapporteur, without scripts too', async () => {
    const rapporteur = await world.as('ilse', { javaScript: false });
    await rapporteur.goto(`${world.url}/aanbevelingen/2025-1`);
    await rapporteur.getByLabel('Stand').selectOption({ label: 'Begonnen' });
    await save(rapporteur);
    expect(await mainOf(rapporteur)).toContain('Schrijf op wat er gebeurde.');
    expect(await rapporteur.getByLabel('Stand').inputValue()).toBe('started');
    await rapporteur.getByLabel('Wat er gebeurde').fill('De politieacademie past de basisopleiding aan.');
    await save(rapporteur);
    const visitor = await world.visitor();
    await visitor.goto(`${world.url}/aanbevelingen/2025-1`);
    expect(await mainOf(visitor)).toContain('De politieacademie past de basisopleiding aan.');
  });
});

describe('a measure', () => {
  it('goes round from plan to adjustment, and the chain reads along', async () => {
    const samira = await world.as('samira');
    await samira.goto(`${world.url}/maatregelen`);
    await samira.getByRole('link', { name: 'Nieuwe maatregel' }).click();
    await samira.getByLabel('Naam van de maatregel').fill('Training van de balie');
    await samira.getByLabel('Waarvoor').selectOption({ label: 'Signaleren en stoppen' });
    await samira.getByLabel('Antwoord op aanbeveling').selectOption('2013-4');
    await samira.getByLabel('Doel').fill('De balie herkent signalen.');
    await samira.getByLabel('Wat u gaat doen').fill('Twee trainingen per jaar.');
    await samira.getByLabel('Waaraan u dat ziet').fill('Signalen van de balie');
    await samira.getByLabel('Geteld in').fill('per jaar');
    await samira.getByLabel('Streefwaarde').fill('veel');
    await samira.getByLabel('Te bereiken op').fill(inFuture(10));
    await samira.getByLabel('Evaluatie op').fill(inFuture(8));
    await save(samira);
    expect(await mainOf(samira)).toContain('Vul een getal in');
    await samira.getByLabel('Streefwaarde').fill('12');
    await save(samira);
    await samira.waitForURL('**/maatregelen/*gedaan=vastgelegd');
    const path = new URL(samira.url()).pathname;

    await samira.getByRole('link', { name: 'Meting vastleggen' }).click();
    await samira.getByLabel('Signalen van de balie').fill('7,5');
    await save(samira);
    await samira.getByRole('link', { name: 'Evaluatie vastleggen' }).click();
    await samira.getByLabel('Doel deels bereikt').check();
    await samira.getByLabel('Is het doelmatig uitgevoerd?').fill('Ja.');
    await samira.getByLabel('Is het doel bereikt?').fill('Bijna.');
    await samira.getByLabel('Kwam dat door de maatregel?').fill('Waarschijnlijk.');
    await save(samira);
    await samira.getByRole('link', { name: 'Maatregel bijstellen' }).click();
    await samira.getByLabel('Wat er anders gaat').fill('Ook de wijkteams doen mee.');
    await samira.getByLabel('Evaluatie op').fill(inFuture(14));
    await save(samira);
    await samira.waitForURL('**gedaan=vastgelegd');

    const rapporteur = await world.as('ilse');
    await rapporteur.goto(`${world.url}${path}`);
    const told = await mainOf(rapporteur);
    for (const words of ['7,5 per jaar', 'Doel deels bereikt', 'Ook de wijkteams doen mee.']) {
      expect(told).toContain(words);
    }
    expect(told).not.toContain('Meting vastleggen');
    await expectRight(samira, path);
    await expectRight(samira, '/maatregelen');
  });
});

it('every page is right for people who use it otherwise and fits on a phone', async () => {
  const rapporteur = await world.as('ilse');
  await expectRight(rapporteur, '/aanbevelingen');
  await expectRight(rapporteur, '/aanbevelingen/2019-dublin');
  const samira = await world.as('samira');
  await expectRight(samira, '/maatregelen/nieuw');
  expect(world.complaints()).toEqual([]);
});
