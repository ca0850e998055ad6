import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(5);
});
afterAll(() => world.close());

/** The United Kingdom in 2013, as published. */
const histories = [
  'LA,NG,PFNCA,GO,GP,count',
  '1,0,0,0,0,54',
  '0,1,0,0,0,463',
  '0,0,1,0,0,995',
  '0,0,0,1,0,695',
  '0,0,0,0,1,316',
  '1,1,0,0,0,15',
  '1,0,1,0,0,19',
  '1,0,0,1,0,3',
  '0,1,1,0,0,62',
  '0,1,0,1,0,19',
  '0,1,0,0,1,1',
  '0,0,1,1,0,76',
  '0,0,1,0,1,11',
  '0,0,0,1,1,8',
  '1,1,1,0,0,1',
  '1,1,0,1,0,1',
  '0,1,1,1,0,4',
  '1,1,1,1,0,1',
].join('\n');

async function ask(page: Page, name: string, table: string): Promise<void> {
  await page.goto(`${world.url}/schatten/nieuw`);
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Uit een bestand of een geplakte tabel').check();
  await page.getByLabel('Of plak hier de tabel').fill(table);
  await page.getByLabel('Herhaalde trekkingen').fill('100');
  await page.getByRole('button', { name: 'Schatting maken' }).click();
}

const finished = (page: Page) => page.waitForURL(/\/schatten\/[0-9a-f-]{36}$/, { timeout: 60_000 });

describe('the Nationaal Rapporteur', () => {
  it('makes an estimate, reads the verdict, keeps the figures and finds the same again', async () => {
    const page = await world.as('ilse');
    await page.goto(world.url);
    await expect.poll(() => page.url()).toBe(`${world.url}/monitor`);
    await ask(page, 'Proef met VK 2013', histories);
    await finished(page);
    const words = await textOf(page.locator('main'));
    expect(words).toContain('Noem altijd de hele spreiding');
    expect(words).toContain('13.444 (12.004–15.160)');
    expect(words).toContain('23.016 (10.408–33.481)');
    expect(await accessibilityProblems(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.locator('figure details').first().locator('summary').click();
        await page.getByRole('link', { name: 'Download als CSV' }).first().click();
      })(),
    ]);
    expect(download.suggestedFilename()).toBe('modellen.csv');
    const csv = await (await page.request.get(download.url())).text();
    expect(csv).toMatch(/^Model,Schatting,Ondergrens,Bovengrens,Soort interval,Controle,/);
    expect(csv).toMatch(/Stapsgewijs log-lineair,11312\.99\d*,\d/);

    await page.getByRole('button', { name: 'Opnieuw maken en vergelijken' }).click();
    await finished(page);
    await expect.poll(() => textOf(page.locator('main'))).toContain('tot het laatste cijfer hetzelfde');
  });

  it('is told what is wrong with a table, without losing what was typed', async () => {
    const page = await world.as('ilse');
    await ask(page, 'Fout', 'A,B,count\n1,0,-3\n0,1,2.5');
    const words = await textOf(page.getByRole('alert'));
    expect(words).toContain('Regel 2: Een aantal kan niet negatief zijn.');
    expect(words).toContain('Regel 3: Een aantal personen is een heel getal.');
    expect(await page.getByLabel('Of plak hier de tabel').inputValue()).toContain('1,0,-3');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('stops a trial that is running, and sees the outcome of a short one', async () => {
    const page = await world.as('ilse');
    await page.goto(`${world.url}/schatten/proef`);
    await page.getByRole('button', { name: 'Proeven doen' }).click();
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await expect.poll(() => textOf(page.locator('main')), { timeout: 60_000 }).toContain('Gestopt');
    await page.goto(`${world.url}/schatten/proef`);
    await page.getByLabel('Aantal proeven').fill('10');
    await page.getByLabel('Hoeveel mensen zijn er werkelijk?').fill('2000');
    await page.getByRole('button', { name: 'Proeven doen' }).click();
    await expect.poll(() => textOf(page.locator('h1')), { timeout: 60_000 }).toBe('Uitkomst van de proeven');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('has the page to itself, and it fits a phone', async () => {
    const other = await world.as('samira');
    expect((await other.goto(`${world.url}/schatten`))?.status()).toBe(403);
    const phone = await world.as('ilse', { width: 360 });
    await phone.goto(`${world.url}/schatten`);
    await phone.getByRole('link', { name: 'Proef met VK 2013' }).click();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await phone.evaluate<number>(overflow)).toBe(0);
    expect(world.complaints()).toEqual([]);
  });
});
