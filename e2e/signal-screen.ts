import { type Role, roles, threadKinds } from '@ketenzicht/rulebook';
import type { Locator, Page } from 'playwright-core';
import { demoOrganisations } from '../apps/ketenzicht/src/demo/organisations.ts';
import type { Deed, ThreadName } from './cases.ts';
import { fill } from './fill.ts';
import { textOf } from './text-of.ts';

/** Finds a signal by its reference and opens it; gives its path. */
export async function findSignal(page: Page, url: string, reference: string): Promise<string> {
  await page.goto(`${url}/signalen/zoeken`);
  await page.locator('main input[name="kenmerk"]').fill(reference);
  await page.locator('main form button').click();
  await page.waitForURL(/\/signalen\/[0-9a-f-]{36}/, { waitUntil: 'domcontentloaded' });
  return new URL(page.url()).pathname;
}

/** Takes a step on the page of a signal that is open: by its button, or by the form behind its link. */
export async function take(page: Page, deed: Deed): Promise<void> {
  const way = await wayTo(page, deed);
  if (
    (await way.locator('form').count()) === 0 &&
    (await way.evaluate(({ tagName }) => tagName)) !== 'FORM'
  ) {
    await openForm(page, way, deed.type);
    await fillDeed(page, deed);
    await page.locator('main .kz-form .utrecht-button-group button').click();
  } else {
    await way.locator('button').click();
  }
  await page
    .waitForURL((at) => at.searchParams.get('gedaan') === deed.type, { waitUntil: 'domcontentloaded' })
    .catch(async () => {
      throw new Error(`${deed.type} was not done: ${await textOf(page.locator('main'))}`);
    });
}

/** Opens the form of a step from the page of a signal. */
export async function openForm(page: Page, way: Locator, command: string): Promise<void> {
  await way.locator('a').click();
  await page.waitForURL(`**/handelingen/${command}*`, { waitUntil: 'domcontentloaded' });
}

/** Fills everything of a deed that its form asks. */
export async function fillDeed(page: Page, deed: Deed): Promise<void> {
  for (const [name, value] of Object.entries(deed)) {
    if (name !== 'type' && name !== 'thread' && value !== undefined) await fill(page, name, value);
  }
}

/** Where on the page a step can be taken; of several with the same name the one for the thread that is meant. */
export async function wayTo(page: Page, deed: Pick<Deed, 'type'> & { readonly thread?: ThreadName }) {
  const exact = page.locator(`#handeling-${deed.type}`);
  const ways = exact.or(page.locator(`[id^="handeling-${deed.type}-"]`));
  if (deed.thread === undefined || (await ways.count()) === 1) return ways.first();
  const { kind, with: role } = deed.thread;
  const names = demoOrganisations.filter((one) => one.role === role).map(({ name }) => name);
  const meant = ways.filter({
    hasText: new RegExp(
      `(?:${threadKinds[kind].label.nl}|${threadKinds[kind].label.en}).*(?:${names.join('|')})`,
    ),
  });
  return meant.last();
}

/** Where a signal stands, as its page says. */
export interface Standing {
  readonly status: string;
  readonly forms: readonly string[];
  /** Labels of the parties on the route; those in one group go together. */
  readonly route: readonly (readonly string[])[];
}

/** Reads where a signal stands from its page. */
export async function standingOn(page: Page): Promise<Standing> {
  const head = page.locator('.kz-signal-head .kz-marks').first();
  const steps = await page.locator('section[aria-labelledby="route"] .kz-route__step').evaluateAll((all) =>
    all.map((step) => ({
      rank: step.getAttribute('value') ?? '',
      role: step.querySelector('strong')?.textContent ?? '',
    })),
  );
  const ranks = [...new Set(steps.map(({ rank }) => rank))];
  return {
    status: await textOf(head.locator('> *').first()),
    forms: await head.locator('.kz-marks').last().locator('> *').allInnerTexts(),
    route: ranks.map((rank) => steps.filter((step) => step.rank === rank).map(({ role }) => role)),
  };
}

/** What a term of the description of the signal says. */
export const factOf = (page: Page, term: string): Locator =>
  page
    .locator('section[aria-labelledby="over"] dt', { hasText: term })
    .locator('xpath=following-sibling::dd[1]');

/** The label of a role. */
export const roleLabel = (role: Role, lang: 'nl' | 'en' = 'nl'): string => roles[role].label[lang];
