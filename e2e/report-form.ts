import type { Page } from 'playwright-core';
import type { ReportInput } from './cases.ts';
import { fill, fillDate } from './fill.ts';
import { textOf } from './text-of.ts';

/** What a reporter keeps. */
export interface Receipt {
  readonly reference: string;
  readonly code: string;
}

/** Answers the question on the page that is open now, by the last part of its address. */
const answers: Readonly<Record<string, (page: Page, report: ReportInput) => Promise<void>>> = {
  gevaar: (page, { danger }) => fill(page, 'gevaar', danger),
  verhaal: (page, { narrative }) => fill(page, 'verhaal', narrative),
  plaats: async (page, { where }) => {
    if (where?.municipality) await fill(page, 'gemeente', where.municipality);
    if (where?.address) await fill(page, 'plek', where.address);
  },
  tijd: async (page, { when }) => {
    if (when === undefined || when.kind === 'unknown') return fill(page, 'wanneer', 'onbekend');
    if (when.kind === 'date') {
      await fill(page, 'wanneer', 'dag');
      return fillDate(page, 'dag', when.date);
    }
    await fill(page, 'wanneer', 'periode');
    if (when.from !== undefined) await fillDate(page, 'van', when.from);
    if (when.until !== undefined) await fillDate(page, 'tot', when.until);
  },
  personen: async (page, { minor, victims, persons, companies, phones, vehicles }) => {
    const victim = persons?.find(({ part }) => part === 'victim');
    const suspect = persons?.find(({ part }) => part === 'suspect');
    const told = {
      minderjarig: minor,
      aantal: victims,
      'slachtoffer-naam': victim && nameOf(victim),
      'slachtoffer-leeftijd': victim?.age,
      'verdachte-naam': suspect && nameOf(suspect),
      bedrijf: companies?.[0]?.name,
      telefoon: phones?.[0],
      kenteken: vehicles?.[0]?.plate,
    };
    for (const [name, value] of Object.entries(told)) if (value !== undefined) await fill(page, name, value);
  },
  bestanden: async () => {},
  melder: async (page, { reporter }) => {
    await fill(page, 'melder', reporter.kind);
    await fill(page, 'anoniem', reporter.anonymous);
  },
  contact: async (page, { reporter }) => {
    await fill(page, 'benaderen', reporter.mayContact);
    const told = {
      naam: reporter.name,
      email: reporter.email,
      'uw-telefoon': reporter.phone,
      organisatie: reporter.organisation,
    };
    for (const [name, value] of Object.entries(told)) if (value !== undefined) await fill(page, name, value);
  },
};

type PersonInput = NonNullable<ReportInput['persons']>[number];

const nameOf = ({ givenNames, familyName }: PersonInput) =>
  [givenNames, familyName].filter((name) => name !== undefined).join(' ') || undefined;

/** The last part of the address of a page. */
export const placeOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Sends the page that is open and waits for the next. */
export async function goOn(page: Page, way: 'verder' | 'versturen' = 'verder'): Promise<void> {
  const here = page.url();
  await page.locator(`button[name="naar"][value="${way}"]`).click();
  await page.waitForURL((next) => next.href !== here, { waitUntil: 'domcontentloaded' });
}

/** Answers the question on the page that is open and goes to the next page. */
export async function answerQuestion(page: Page, report: ReportInput): Promise<void> {
  const place = placeOf(page);
  if (place === 'bellen') {
    await page.locator('main a[href="/melden/verhaal"]').click();
    await page.waitForURL('**/melden/verhaal', { waitUntil: 'domcontentloaded' });
    return;
  }
  const answer = answers[place];
  if (answer === undefined) throw new Error(`No question at ${page.url()}`);
  await answer(page, report);
  await goOn(page);
}

/** Answers the questions one after the other until all answers are on the page to check. */
export async function answerQuestions(page: Page, report: ReportInput): Promise<void> {
  while (placeOf(page) !== 'controleren') await answerQuestion(page, report);
}

/** Begins a report on the start page. */
export async function begin(page: Page, url: string, lang: 'nl' | 'en' = 'nl'): Promise<void> {
  await page.goto(`${url}/melden?taal=${lang}`);
  await page.locator('form[action="/melden"] button').click();
  await page.waitForURL('**/melden/gevaar', { waitUntil: 'domcontentloaded' });
}

/** Reports as somebody without an account does: one question per page, then check and send. */
export async function reportPublicly(
  page: Page,
  url: string,
  report: ReportInput,
  lang: 'nl' | 'en' = 'nl',
): Promise<Receipt> {
  await begin(page, url, lang);
  await answerQuestions(page, report);
  await goOn(page, 'versturen');
  return receiptOn(page);
}

/** What the page says after a report was taken in. */
export async function receiptOn(page: Page): Promise<Receipt> {
  return {
    code: await textOf(page.locator('.kz-code')),
    reference: await textOf(page.locator('main strong.kz-nowrap')),
  };
}

/** Reports as a professional with an account does: everything on one page. */
export async function reportProfessionally(page: Page, url: string, report: ReportInput): Promise<Receipt> {
  await page.goto(`${url}/signalen/nieuw`);
  const { reporter, where, when, ...rest } = report;
  const told: Readonly<Record<string, unknown>> = {
    ...rest,
    municipality: where?.municipality,
    place: where?.address,
    when: when?.kind,
    date: when?.kind === 'date' ? when.date : undefined,
    reporterKind: reporter.kind,
    reporterName: reporter.name,
    reporterOrganisation: reporter.organisation,
    reporterEmail: reporter.email,
    reporterPhone: reporter.phone,
  };
  for (const [name, value] of Object.entries(told)) if (value !== undefined) await fill(page, name, value);
  await page.locator('main form button:not([name])').last().click();
  await page.locator('.kz-code').waitFor();
  return receiptOn(page);
}

/** What somebody with a code reads about the report. */
export async function followReport(
  page: Page,
  url: string,
  code: string,
): Promise<{ readonly status: string; readonly news: readonly string[] }> {
  await page.goto(`${url}/melden/status`);
  await page.locator('input[name="code"]').fill(code);
  await page.locator('form[action="/melden/status"] button').click();
  await page.locator('main dd').first().waitFor();
  return {
    status: await textOf(page.locator('main dd').first()),
    news: await page.locator('.kz-news__text').allInnerTexts(),
  };
}
