import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { monitorMessages } from '../apps/ketenzicht/src/face/messages/monitor.ts';
import { publishMessages as m } from '../apps/ketenzicht/src/face/messages/publish.ts';
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
    await page.getByLabel(monitorMessages.fromYear.nl).fill('2015');
    await page.getByLabel(monitorMessages.untilYear.nl).fill('2019');
    await page.getByRole('button', { name: monitorMessages.make.nl }).click();
    if (/\/monitor\/[0-9a-f-]{36}$/.test(page.url())) return;
  }
}

async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

it('an edition is attacked, published when it is safe, and read by everybody', async () => {
  const page = await world.as('ilse');
  await makeEdition(page);
  await page.goto(`${world.url}/monitor/publiceren`);
  await page.getByLabel(m.edition.nl).selectOption({ index: 1 });
  await page.getByLabel(m.mode.nl).selectOption({ label: m.modeAsPrinted.nl });
  await page.getByRole('button', { name: m.look.nl }).click();
  expect(await mainOf(page)).toContain(m.found.nl);
  expect(await page.getByRole('button', { name: m.publish.nl, exact: true }).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByLabel(m.mode.nl).selectOption({ label: m.modeSuppressed.nl });
  await page.getByRole('button', { name: m.look.nl }).click();
  expect(await mainOf(page)).toContain(m.safe.nl);
  expect(await accessibilityProblems(page)).toEqual([]);
  await fitsPhone(page);
  await page.getByRole('button', { name: m.publish.nl, exact: true }).click();
  await page.waitForURL(/\/publicaties\/slachtoffermonitor-2015-2019$/);

  const visitor = await world.visitor();
  await visitor.goto(page.url());
  expect(await mainOf(visitor)).toContain(monitorMessages.withheld.nl);
  expect(await accessibilityProblems(visitor)).toEqual([]);
  await fitsPhone(visitor);
  await visitor.goto(`${page.url()}/tabel-2.1?taal=en`);
  expect(await mainOf(visitor)).toContain('Table 2.1');
  expect(await accessibilityProblems(visitor)).toEqual([]);
});

it('open data are made once and downloaded by everybody', async () => {
  const page = await world.as('ilse');
  await page.goto(`${world.url}/monitor/open-data`);
  await page.getByLabel(monitorMessages.fromYear.nl).fill('2015');
  await page.getByLabel(monitorMessages.untilYear.nl).fill('2019');
  await page.getByRole('button', { name: m.make.nl }).click();
  await page.waitForURL(/\/open-data$/);
  expect(await mainOf(page)).toContain(m.utilityTitle.nl);
  expect(await accessibilityProblems(page)).toEqual([]);
  const csv = await (await page.request.get(`${world.url}/open-data/2015-2019.csv`)).text();
  expect(csv.split('\r\n')[0]).toBe('year,form,sex,age,region,notifier');
});

it('no page did what no page may do', () => expect(world.complaints()).toEqual([]));
