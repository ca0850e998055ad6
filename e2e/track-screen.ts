import type { VictimStepName } from '@ketenzicht/chain';
import type { NotificationBasis } from '@ketenzicht/register';
import type { Facts, IsoDate, Role } from '@ketenzicht/rulebook';
import type { Locator, Page } from 'playwright-core';
import { fill, fillDate } from './fill.ts';
import { textOf } from './text-of.ts';

/** What somebody fills in to open a track. */
export interface Opening {
  readonly on?: IsoDate;
  readonly municipality?: string;
  readonly facts: Facts;
  readonly partners: readonly Role[];
  readonly text?: string;
  readonly familyName?: string;
}

/** Opens a track on its page; gives its address. */
export async function openTrack(page: Page, url: string, opening: Opening): Promise<string> {
  await page.goto(`${url}/slachtoffers/nieuw`);
  const { on, municipality, facts, partners, text, familyName } = opening;
  await fill(page, 'municipality', municipality ?? 'GM9001');
  await fillFacts(page, { ...facts, ...(on === undefined ? {} : { 'victim.signalledOn': on }) });
  if (partners.length > 0) await fill(page, 'partners', [...partners]);
  if (text !== undefined) await fill(page, 'text', text);
  if (familyName !== undefined) await fill(page, 'familyName', familyName);
  await page.locator('main .kz-form .utrecht-button-group button').click();
  await page
    .waitForURL(/\/slachtoffers\/[0-9a-f-]{36}/, { waitUntil: 'domcontentloaded' })
    .catch(async () => {
      throw new Error(`The track was not opened: ${await textOf(page.locator('main'))}`);
    });
  return page.url().replace(/\?.*$/, '');
}

async function fillFacts(page: Page, facts: Facts): Promise<void> {
  for (const [name, value] of Object.entries(facts)) await fill(page, name, value);
}

/** What somebody fills in for a step. */
export interface StepFilled {
  readonly answers?: Facts;
  readonly text?: string;
  readonly on?: IsoDate;
  /** On which ground a step notifies the register. */
  readonly legalBasis?: NotificationBasis;
}

/** Takes a step from the page of a track: by its button, or by the form behind its link. */
export async function takeStep(
  page: Page,
  track: string,
  step: VictimStepName,
  filled: StepFilled = {},
): Promise<void> {
  await tryStep(page, track, step, filled);
  await page
    .waitForURL((at) => at.searchParams.get('gedaan') === step, { waitUntil: 'domcontentloaded' })
    .catch(async () => {
      throw new Error(`${step} was not taken: ${await textOf(page.locator('main'))}`);
    });
}

/** Sends a step without looking at what comes of it. */
export async function tryStep(
  page: Page,
  track: string,
  step: VictimStepName,
  { answers = {}, text, on, legalBasis }: StepFilled = {},
): Promise<void> {
  const [address, query = ''] = page.url().split('?');
  if (latest.get(track) !== page || address !== track || query.includes('op=')) await page.goto(track);
  latest.set(track, page);
  const way = stepOn(page, step);
  if ((await way.locator('form button').count()) > 0) {
    await way.locator('form button').click();
    return;
  }
  await way.locator('a.utrecht-button-link, a').first().click();
  await page.waitForURL(`**/stappen/${step}`, { waitUntil: 'domcontentloaded' });
  await fillFacts(page, answers);
  if (legalBasis !== undefined) await fill(page, 'legalBasis', legalBasis);
  if (text !== undefined) await fill(page, 'text', text);
  if (on !== undefined) await fillDate(page, 'happenedOn', on);
  await page.locator('main .kz-form .utrecht-button-group button').click();
}

/** On whose page a track was changed last: the page of anybody else is out of date. */
const latest = new Map<string, Page>();

/** Where on the page of a track a step is offered, or why it is not. */
export const stepOn = (page: Page, step: VictimStepName): Locator => page.locator(`#stap-${step}`);

/** The stage of the track whose page is open. */
export const stageOn = (page: Page): Promise<string> =>
  textOf(page.locator('.kz-signal-head .kz-marks > *').first());

/** What the rules decide on the page that is open, by the words of the question. */
export const decisionOn = (page: Page, question: string): Promise<string> =>
  textOf(
    page
      .locator('section[aria-labelledby="regels"] dt', { hasText: question })
      .locator('xpath=following-sibling::dd[1]'),
  );

/** The titles of the duties on the page that is open. */
export const dutiesOn = (page: Page): Promise<string[]> =>
  page.locator('section[aria-labelledby="plan"] .kz-duties__title').allInnerTexts();
