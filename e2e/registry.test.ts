import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryMessages as m } from '../apps/ketenzicht/src/face/messages/registry.ts';
import { accessibilityProblems } from './browser.ts';
import { textOf } from './text-of.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(20);
});

afterAll(async () => {
  await world.close();
});

const open = (page: Page, path: string) => page.goto(`${world.url}${path}`);
const mainOf = (page: Page) => textOf(page.locator('main'));
const send = (page: Page) => page.locator('main form.kz-dense > .utrecht-button-group button').click();

/** Waits until the register of the demo is loaded; it loads while the program serves. */
async function loadedDesk(page: Page) {
  await open(page, '/register');
  for (let tries = 0; tries < 100 && !(await mainOf(page)).includes('CM-DEMO'); tries += 1)
    await page.reload();
}

async function fillVictim(page: Page) {
  await page.getByLabel('Given names').or(page.getByLabel('Voornamen')).fill('Proef');
  await page.getByLabel('Family name').or(page.getByLabel('Achternaam')).fill('Persoon');
  await page.locator('#nationality').selectOption('HUN');
  await page.locator('#sex').selectOption('female');
  await page.locator('#ageAtReport').fill('21');
  await page.locator('input[name="forms"][value="labour"]').check();
}

describe.each(['nl', 'en'] as const)('notifying a victim, in %s', (lang) => {
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB';

  it('tells what is wrong next to the field, keeps what was typed, and stores it once it is right', async () => {
    const zoco = await world.as('petra', { locale });
    await open(zoco, '/register/nieuw');
    await fillVictim(zoco);
    await zoco.locator('#legalBasis').selectOption('notificationDuty');
    await zoco.locator('#ageAtStart').fill('30');
    await send(zoco);
    expect(await textOf(zoco.locator('#ageAtStart-error'))).not.toBe('');
    await zoco.locator('#ageAtStart').fill('20');
    await send(zoco);
    expect(await textOf(zoco.locator('#legalBasis-error'))).toMatch(lang === 'nl' ? /meldplicht/ : /duty/);
    expect(await zoco.getByLabel(m.familyName[lang]).inputValue()).toBe('Persoon');
    expect(await accessibilityProblems(zoco)).toEqual([]);
    await zoco.locator('#legalBasis').selectOption('consent');
    await zoco.locator('#consent').selectOption('victim');
    await send(zoco);
    expect(await mainOf(zoco)).toContain(m.sentTitle[lang]);

    await zoco.getByRole('link', { name: m.toNotification[lang] }).click();
    const page = await mainOf(zoco);
    expect(page).toContain(lang === 'nl' ? 'Hongarije' : 'Hungary');
    expect(page).not.toContain('Persoon');
    await zoco.getByRole('link', { name: m.amend[lang] }).click();
    await zoco.locator('input[name="sectorsLabour"][value="hospitality"]').check();
    await send(zoco);
    expect(await mainOf(zoco)).toContain(lang === 'nl' ? 'Horeca' : 'food service');
    expect(await mainOf(zoco)).toContain(m.saved[lang]);
  });
});

describe('the desk', () => {
  it('decides about what is new, and asks a decision first', async () => {
    const desk = await world.as('maaike');
    await loadedDesk(desk);
    expect(await accessibilityProblems(desk)).toEqual([]);
    await desk.getByRole('link', { name: 'CM-DEMO-5' }).click();
    expect(await mainOf(desk)).toContain('Lamin');
    await desk.getByRole('button', { name: m.saveDecision.nl }).click();
    expect(await mainOf(desk)).toContain(m.chooseDecision.nl);
    expect(await accessibilityProblems(desk)).toEqual([]);
    await desk.getByLabel('Opnemen').check();
    await desk.getByRole('button', { name: m.saveDecision.nl }).click();
    expect(await mainOf(desk)).toContain('Besluit: Opnemen');
    await open(desk, '/register');
    expect(await mainOf(desk)).not.toContain('CM-DEMO-5');
  });

  it('joins two notifications of one victim, and takes them apart again', async () => {
    const desk = await world.as('maaike');
    await open(desk, '/register/dubbel');
    expect(await accessibilityProblems(desk)).toEqual([]);
    const pair = /(CM-DEMO-3 en CM-DEMO-4|CM-DEMO-4 en CM-DEMO-3)/;
    await desk.getByRole('button', { name: new RegExp(`${m.same.nl}: ${pair.source}`) }).click();
    expect(await mainOf(desk)).not.toMatch(pair);
    await open(desk, '/register');
    await desk.getByRole('link', { name: 'CM-DEMO-3' }).click();
    expect(await mainOf(desk)).toContain('CM-DEMO-4');
    await desk.getByRole('button', { name: m.split.nl }).click();
    expect(await mainOf(desk)).not.toContain('CM-DEMO-4');
  });

  it('shows how complete notifications are, with the table as CSV, on a phone too', async () => {
    const desk = await world.as('maaike', { width: 360 });
    await open(desk, '/register/kwaliteit');
    expect(await accessibilityProblems(desk)).toEqual([]);
    expect(await mainOf(desk)).toContain('2019');
    const csv = await desk.request.get(`${world.url}/register/kwaliteit.csv`);
    expect(await csv.text()).toContain('2019,Politie,');
    const overflow = await desk.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(overflow).toBe(false);
  });

  it('is closed for others', async () => {
    const zoco = await world.as('petra');
    for (const path of ['/register', '/register/dubbel', '/register/kwaliteit.csv']) {
      expect((await zoco.request.get(`${world.url}${path}`)).status()).toBe(403);
    }
  });
});

it('no page complained', () => {
  expect(world.complaints()).toEqual([]);
});
