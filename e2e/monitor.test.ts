import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monitorMessages as m } from '../apps/ketenzicht/src/face/messages/monitor.ts';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(5);
});
afterAll(() => world.close());

const mainOf = (page: Page) => textOf(page.locator('main'));

/** Makes an edition; the register of the demo is still being filled when the program begins to serve. */
async function makeEdition(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await page.goto(`${world.url}/monitor`);
    await page.getByLabel(m.fromYear.nl).fill('2015');
    await page.getByLabel(m.untilYear.nl).fill('2019');
    await page.getByRole('button', { name: m.make.nl }).click();
    if (/\/monitor\/[0-9a-f-]{36}$/.test(page.url())) return;
    expect(await mainOf(page)).toContain(m.nothingToCount.nl);
  }
}

describe('the Nationaal Rapporteur', () => {
  it('makes an edition, reads it on a phone and opens a number down to the notifications', async () => {
    const page = await world.as('ilse');
    await makeEdition(page);
    const edition = page.url();
    expect(await mainOf(page)).toContain('Top-5 nationaliteiten');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);

    const row = page.locator('#figuur-2\\.7 tbody tr').filter({ hasText: 'Arbeidsuitbuiting' });
    const number = await textOf(row.locator('td a').last());
    await row.locator('td a').last().click();
    await page.getByRole('heading', { level: 1, name: m.behindTitle.nl }).waitFor();
    const opened = await mainOf(page);
    expect(opened).toContain('R8');
    expect(opened).toContain(`Zoals het register nu is: ${number}`);
    expect(await accessibilityProblems(page)).toEqual([]);

    const csv = await page.request.get(`${edition}/tabel-2.1/cijfers.csv`);
    expect((await csv.text()).split('\r\n')[0]).toBe('table,row,column,count,percent,rank,note');
  });

  it('is told about years and words that cannot be', async () => {
    const page = await world.as('ilse');
    await page.goto(`${world.url}/monitor`);
    await page.getByLabel(m.fromYear.nl).fill('2019');
    await page.getByLabel(m.untilYear.nl).fill('2015');
    await page.getByRole('button', { name: m.make.nl }).click();
    expect(await mainOf(page)).toContain(m.yearsReversed.nl);
    expect(await page.getByLabel(m.fromYear.nl).inputValue()).toBe('2019');
    await page.getByRole('link', { name: m.claimTitle.nl }).click();
    await page.getByLabel(m.claimText.nl).fill('Mensenhandel is gestegen doordat grenzen open zijn.');
    await page.getByRole('button', { name: m.claimCheck.nl }).click();
    const words = await mainOf(page);
    expect(words).toContain('“doordat”');
    expect(words).toContain('“gestegen”');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

it('no page did what no page may do', () => expect(world.complaints()).toEqual([]));
