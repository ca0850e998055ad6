import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkageMessages as m } from '../apps/ketenzicht/src/face/messages/linkage.ts';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(20);
  const desk = await world.as('maaike');
  await desk.goto(`${world.url}/register`);
  for (let tries = 0; tries < 100 && !(await mainOf(desk)).includes('CM-DEMO'); tries += 1)
    await desk.reload();
});

afterAll(async () => {
  await world.close();
});

const mainOf = (page: Page) => textOf(page.locator('main'));
const linking = (page: Page) => page.goto(`${world.url}/register/koppelen`);

/** Asks for a comparison and waits for its end. */
async function compare(page: Page, lang: 'nl' | 'en') {
  await linking(page);
  await page.getByRole('button', { name: m.run[lang] }).click();
  const [begin = ''] = m.done[lang].split(':');
  for (let tries = 0; tries < 60 && !(await mainOf(page)).includes(begin); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await page.reload();
  }
  expect(await mainOf(page)).toContain(begin);
}

describe.each([
  ['nl', true],
  ['en', false],
] as const)('one person in several notifications, in %s, with JavaScript %s', (lang, javaScript) => {
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB';

  it('is found, judged with a reason, and undone', async () => {
    const page = await world.as('maaike', { locale, javaScript });
    await compare(page, lang);
    await linking(page);
    if (javaScript) expect(await accessibilityProblems(page)).toEqual([]);
    const pair = page.locator('main table tbody th a').first();
    const title = await textOf(pair);
    await pair.click();
    expect(await mainOf(page)).toContain(m.why[lang]);
    if (javaScript) expect(await accessibilityProblems(page)).toEqual([]);

    await page.locator('#oordeel').check();
    await page.getByRole('button', { name: m.save[lang] }).click();
    expect(await textOf(page.locator('#reden-error'))).toContain(m.chooseReason[lang]);
    expect(await page.locator('#oordeel').isChecked()).toBe(true);
    await page.locator('#reden').selectOption('identityAgrees');
    await page.getByRole('button', { name: m.save[lang] }).click();
    expect(await mainOf(page)).toContain(m.saved[lang]);

    await page.goto(`${world.url}/register/koppelen?lijst=beoordeeld`);
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('button', { name: m.undo[lang] }).click();
    expect(await mainOf(page)).toContain(m.undone[lang]);
    expect(world.complaints()).toEqual([]);
  });

  it('is joined above a threshold that must be sensible', async () => {
    const page = await world.as('maaike', { locale, javaScript });
    await linking(page);
    await page.locator('#grens').fill('40');
    await page.getByRole('button', { name: m.thresholdSave[lang] }).click();
    expect(await textOf(page.locator('#grens-error'))).toContain(m.thresholdWrong[lang]);
    expect(await page.locator('#grens').inputValue()).toBe('40');
    await page.locator('#grens').fill('99,9');
    await page.getByRole('button', { name: m.thresholdSave[lang] }).click();
    await compare(page, lang);
    await page.goto(`${world.url}/register/koppelen?lijst=beoordeeld`);
    expect(await mainOf(page)).toContain(m.automatic[lang]);
  });
});

it('is not for other roles to see', async () => {
  const page = await world.as('petra');
  const answer = await linking(page);
  expect(answer?.status()).toBe(403);
});

it('records are encoded in the browser, without sending anything', async () => {
  const page = await world.as('petra');
  await page.goto(`${world.url}/register/coderen`);
  expect(await accessibilityProblems(page)).toEqual([]);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) sent.push(request.url());
  });
  const status = page.locator('kz-encode [role="status"]');
  await page.getByRole('button', { name: m.encodeRun.nl }).click();
  expect(await textOf(status)).toBe(m.encodeNoFile.nl);
  const [keyFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.encodeMakeKey.nl }).click(),
  ]);
  const csv = 'id,voornaam,achternaam,geboortedatum\n1,Fatoumata,Diallo,1996-05-23\n2,Mihai,Popescu,2001\n';
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('#bestand').setInputFiles(file);
  await page.locator('#sleutel').setInputFiles(await keyFile.path());
  const [encoded] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.encodeRun.nl }).click(),
  ]);
  const text = await readFile(await encoded.path(), 'utf8');
  expect(text).toMatch(/^id,encoding\n1,[0-9a-f]{128}\n2,[0-9a-f]{128}\n$/);
  expect(sent).toEqual([]);
  expect(world.complaints()).toEqual([]);
});
