import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, receiptOn } from './report-form.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(0);
});

afterAll(async () => {
  await world.close();
});

describe('with the keyboard only', () => {
  /** Presses Tab until the element that has the focus fits. */
  const tabTo = async (page: Page, selector: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator(`${selector}:focus`).count()) return;
    }
    throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
  };
  const press = async (page: Page, key: string, next: string) => {
    await page.keyboard.press(key);
    await page.waitForURL(`**/${next}`, { waitUntil: 'domcontentloaded' });
  };

  it('a whole report can be made', async () => {
    const page = await world.visitor();
    await page.goto(`${world.url}/melden`);
    await tabTo(page, 'main button');
    await press(page, 'Enter', 'melden/gevaar');
    await tabTo(page, '[name="gevaar"]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name="gevaar"]:checked').getAttribute('value')).not.toBe('now');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Enter', 'melden/verhaal');
    await tabTo(page, 'textarea');
    await page.keyboard.type('Een man slaapt in een schuur.');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Space', 'melden/plaats');
    await tabTo(page, 'select');
    await page.keyboard.type('Vlier');
    await tabTo(page, '[name="plek"]');
    await page.keyboard.type('Schuur aan de dijk');
    await press(page, 'Enter', 'melden/tijd');
    await tabTo(page, '[name="wanneer"]');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Enter', 'melden/personen');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Enter', 'melden/bestanden');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Enter', 'melden/melder');
    await tabTo(page, '[name="melder"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="anoniem"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'button[value="verder"]');
    await press(page, 'Enter', 'melden/controleren');
    expect(await textOf(page.locator('main'))).toContain('Vlierdam');
    await tabTo(page, 'button[value="versturen"]');
    await press(page, 'Enter', 'melden/verzonden');
    expect((await receiptOn(page)).code).toMatch(/\S{8,}/);
  });

  it('focus goes to the summary of errors, and from there to the field', async () => {
    const page = await world.visitor();
    await begin(page, world.url);
    await page.locator('button[value="verder"]').click();
    await page.locator('#fouten').waitFor();
    expect(
      await page.locator('#fouten').evaluate((summary) => summary.contains(document.activeElement)),
    ).toBe(true);
    await tabTo(page, '#fouten a');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('gevaar');
  });

  it('the first Tab reaches a link that skips to the content', async () => {
    const page = await world.as('samira');
    await page.goto(`${world.url}/taken`);
    await page.keyboard.press('Tab');
    expect(await page.locator('.utrecht-skip-link:focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });
});

describe('with colours of the reader', () => {
  it('still shows borders of fields, marks and the state of the chain', async () => {
    const page = await world.as('samira');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${world.url}/signalen/nieuw`);
    const border = await page
      .locator('[name="narrative"]')
      .evaluate((field) => getComputedStyle(field).borderTopStyle);
    expect(border).not.toBe('none');
  });
});

it('did nothing in the browser that a page may not do', () => {
  expect(world.complaints()).toEqual([]);
});
