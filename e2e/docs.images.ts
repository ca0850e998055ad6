import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { namesOf } from '../apps/ketenzicht/src/demo/story.ts';
import { begin } from './report-form.ts';
import { findSignal, openForm, wayTo } from './signal-screen.ts';
import { openWorld, type World } from './world.ts';

const folder = join(import.meta.dirname, '../docs/beelden');

/** `npm run images` makes these; a test run touches no files. */
describe('pictures for the documentation', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(600);
  });

  afterAll(async () => {
    await world.close();
  });

  /** Takes a picture of the top of a page; a page that is shorter gets a shorter picture. */
  async function picture(page: Page, name: string, height: number): Promise<void> {
    const { width = 1280 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }

  const at = async (person: string, path: string): Promise<Page> => {
    const page = await world.as(person);
    await page.goto(`${world.url}${path}`);
    return page;
  };

  /** Opens the signal of a case of the sources, which the demo tells too. */
  const openCase = async (person: string, id: string): Promise<Page> => {
    const page = await world.as(person);
    await findSignal(page, world.url, namesOf(`case-${id}`).reference);
    return page;
  };

  it('signaal: a rich signal, as the officer who has it sees it', async () => {
    await picture(await openCase('imane', 'farm'), 'signaal', 1180);
  });

  it('werklijst', async () => {
    await picture(await at('samira', '/taken'), 'werklijst', 900);
  });

  it('melden, on a screen and on a phone', async () => {
    const page = await world.visitor();
    await begin(page, world.url);
    await page.locator('[name="gevaar"]').nth(1).check();
    await picture(page, 'melden', 760);
    const phone = await world.visitor({ width: 360 });
    await begin(phone, world.url);
    await picture(phone, 'melden-telefoon', 740);
  });

  it('advies: the adviser with the question and the form', async () => {
    const hanna = await at('hanna', '/taken?handeling=giveAdvice');
    await hanna.locator('.kz-reference a').first().click();
    await openForm(hanna, await wayTo(hanna, { type: 'giveAdvice' }), 'giveAdvice');
    await picture(hanna, 'advies', 1000);
  });

  it('keten, matrix and inzage', async () => {
    await picture(await at('roos', '/keten'), 'keten', 1100);
    await picture(await at('fatima', '/wie-mag-wat-zien'), 'matrix', 1000);
    const { reference } = await seen();
    const fatima = await at('fatima', '/inzagelogboek');
    await fatima.locator('input[name="kenmerk"]').fill(reference);
    await fatima.locator('form[action="/inzagelogboek"] button').first().click();
    await fatima.locator('main table').waitFor();
    await picture(fatima, 'inzage', 900);
  });

  /** A signal at which several people looked. */
  async function seen(): Promise<{ readonly reference: string }> {
    const { reference } = namesOf('case-stable');
    for (const person of ['samira', 'leyla', 'petra']) {
      await findSignal(await world.as(person), world.url, reference);
    }
    return { reference };
  }
});
