import { dataCategories, signalStatuses } from '@ketenzicht/rulebook';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emergencyNumbers } from '../apps/ketenzicht/src/face/emergency-numbers.ts';
import { reportMessages } from '../apps/ketenzicht/src/face/messages/report.ts';
import { signalFormMessages } from '../apps/ketenzicht/src/face/messages/signal-forms.ts';
import { signInAs } from './browser.ts';
import { type Deed, demoCases, type ReportInput } from './cases.ts';
import { runCommand } from './program.ts';
import {
  answerQuestion,
  answerQuestions,
  begin,
  followReport,
  goOn,
  placeOf,
  receiptOn,
  reportPublicly,
} from './report-form.ts';
import { fillDeed, findSignal, openForm, standingOn, take, wayTo } from './signal-screen.ts';
import { report } from './stress/signal.ts';
import { api } from './stress/visitor.ts';
import { textOf } from './text-of.ts';
import { nameOf, openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(300);
});

afterAll(async () => {
  await world.close();
});

const plain: ReportInput = {
  narrative: 'In het pand boven de kapper slapen zes vrouwen. Elke avond komt een man ze ophalen.',
  where: { municipality: 'GM9001' },
  danger: 'no',
  reporter: { kind: 'citizen', anonymous: true, mayContact: false },
};

/** Reports something and opens it as Samira, whose municipality it is. */
async function openNew(report: ReportInput = plain) {
  const visitor = await world.visitor();
  const receipt = await reportPublicly(visitor, world.url, report);
  const samira = await world.as('samira');
  const path = await findSignal(samira, world.url, receipt.reference);
  return { visitor, samira, path, ...receipt };
}

async function go(page: Page, path: string, deed: Deed): Promise<void> {
  await page.goto(`${world.url}${path}`);
  await take(page, deed);
}

const mainOf = (page: Page) => textOf(page.locator('main'));

/** Sends the form of a step that is open. */
const send = (page: Page) => page.locator('main .kz-form .utrecht-button-group button').click();

it('the walk of five minutes from the introduction', async () => {
  const visitor = await world.visitor();
  await visitor.goto(world.url);
  await visitor.getByRole('link', { name: 'Ik wil iets melden' }).click();
  await visitor.waitForURL('**/melden');
  const { reference, code } = await reportPublicly(visitor, world.url, {
    ...plain,
    persons: [{ part: 'victim', familyName: 'Mirela Vantorre' }],
    companies: [{ name: 'Kapsalon De Gouden Schaar' }],
  });
  expect(code).not.toBe('');

  const samira = await (await world.visitor()).context().newPage();
  await samira.goto(world.url);
  await samira.getByRole('link', { name: 'Ik werk in de keten' }).click();
  await samira.getByRole('button', { name: nameOf('samira') }).click();
  await samira.waitForURL('**/taken');
  await samira.goto(`${world.url}/taken?kenmerk=${reference}`);
  const row = samira.locator('.kz-worklist tbody tr', { hasText: reference });
  expect(await textOf(row.locator('td').first())).toMatch(/Morgen|Vandaag|Over|Maandag|uiterlijk/);
  await row.locator('.kz-reference a').click();
  await samira.waitForURL('**/signalen/*');
  const path = new URL(samira.url()).pathname;
  await take(samira, { type: 'takeUp' });
  await take(samira, {
    type: 'enrich',
    consulted: ['companyRegister'],
    companies: [{ name: 'Akkerbedrijf De Gierst', kvk: '00410012' }],
    forms: ['sexual'],
  });
  expect(await textOf(samira.locator('section[aria-labelledby="eerder"]'))).toMatch(/KZ-/);
  await take(samira, { type: 'judge', judgement: 'vague', forms: ['sexual'], explanation: 'Ik twijfel.' });
  await take(samira, { type: 'requestAdvice', adviserRole: 'avim', question: 'Is dit mensenhandel?' });

  const hanna = await world.as('hanna');
  await hanna.goto(`${world.url}/taken?kenmerk=${reference}`);
  await hanna.locator('.kz-reference a').first().click();
  await hanna.waitForURL('**/signalen/*');
  const seen = await mainOf(hanna);
  expect(seen).toContain(plain.narrative);
  expect(seen).not.toContain('Vantorre');
  const withheld = hanna.locator('section[aria-labelledby="afgeschermd"]');
  expect(await withheld.locator('tbody a[href^="/regels/"]').count()).toBeGreaterThan(0);
  await take(hanna, {
    type: 'giveAdvice',
    thread: { kind: 'advice', with: 'avim' },
    conclusion: 'trafficking',
    explanation: 'Wij zien dwang.',
  });

  await samira.goto(`${world.url}${path}`);
  expect((await standingOn(samira)).route).toEqual([[expect.stringContaining('AVIM')], [expect.anything()]]);
  await expectRefusedBeforePolice(samira);
  await go(samira, path, {
    type: 'report',
    recipientRole: 'avim',
    explanation: 'Zie het advies.',
    askFeedback: true,
  });
  await take(samira, { type: 'report', recipientRole: 'zoco', askFeedback: true });
  await take(samira, {
    type: 'informReporter',
    limited: false,
    feedback: 'Dank u wel. Wij gaan ermee verder.',
  });

  const { status, news } = await followReport(visitor, world.url, code);
  expect(status).toBe(reportMessages.statusBusyWords.nl);
  expect(news).toEqual(['Dank u wel. Wij gaan ermee verder.']);

  const fatima = await world.as('fatima');
  await fatima.goto(`${world.url}/inzagelogboek`);
  await fatima.locator('input[name="kenmerk"]').fill(reference);
  await fatima.locator('form[action="/inzagelogboek"] button').first().click();
  await fatima.locator('main table').waitFor();
  const looks = await mainOf(fatima);
  expect(looks).toContain('Politie Zuidermark, team AVIM');
  expect(looks).toContain('Gemeente Vlierdam');

  const verified = await runCommand(['verify'], { KETENZICHT_DATA: world.program.dataFolder });
  expect(verified).toMatchObject({ code: 0 });
});

/** Tries to report to the care coordinator before the police, and reads the refusal with its rule. */
async function expectRefusedBeforePolice(page: Page): Promise<void> {
  await openForm(page, await wayTo(page, { type: 'report' }), 'report');
  await page.locator('[name="recipientRole"][value="zoco"]').check();
  await send(page);
  await page.locator('#fouten').waitFor();
  expect(await textOf(page.locator('#fouten'))).toMatch(/AVIM/);
  expect(await page.locator('main a[href^="/regels/"]').count()).toBeGreaterThan(0);
}

describe('reporting', () => {
  const image = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('takes a photo along, can be left and gone on with later', async () => {
    const page = await world.visitor();
    await begin(page, world.url);
    while (placeOf(page) !== 'bestanden') await answerQuestion(page, plain);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'foto.png',
      mimeType: 'image/png',
      buffer: image,
    });
    await page.locator('button[value="toevoegen"]').click();
    await page.locator('.kz-files__name').waitFor();
    await page.locator('button[value="bewaren"]').click();
    await page.waitForURL('**/melden/bewaard');
    const code = await textOf(page.locator('.kz-code'));
    await page.context().close();

    const later = await world.visitor({ width: 360 });
    await later.goto(`${world.url}/melden/verder`);
    await later.locator('input[name="code"]').fill(code);
    await later.locator('form[action="/melden/verder"] button').click();
    await later.waitForURL(/\/melden\/(?!verder)/, { waitUntil: 'domcontentloaded' });
    await answerQuestions(later, plain);
    expect(await mainOf(later)).toContain(plain.narrative);
    expect(await mainOf(later)).toContain('foto.png');
    await goOn(later, 'versturen');
    const { reference } = await receiptOn(later);

    const samira = await world.as('samira');
    await findSignal(samira, world.url, reference);
    const [download] = await Promise.all([
      samira.waitForEvent('download'),
      samira.locator('main a[href*="/bijlagen/"]').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('foto.png');
  });

  it('shows the emergency number first when somebody is in danger, and makes the duty urgent', async () => {
    const page = await world.visitor();
    await begin(page, world.url);
    await answerQuestion(page, { ...plain, danger: 'now' });
    expect(placeOf(page)).toBe('bellen');
    expect(await page.locator('.kz-call').getAttribute('href')).toBe(emergencyNumbers.danger.href);
    await answerQuestions(page, { ...plain, danger: 'now' });
    await goOn(page, 'versturen');
    const { reference } = await receiptOn(page);
    const samira = await world.as('samira');
    await samira.goto(`${world.url}/taken`);
    const first = samira.locator('.kz-worklist tbody tr').filter({ hasText: 'Nu gevaar' });
    expect(await first.filter({ hasText: reference }).count()).toBeGreaterThan(0);
    expect(await samira.locator('.kz-worklist tbody tr').first().textContent()).toContain('Nu gevaar');
  });
});

describe('working on a signal', () => {
  it('shows that names are withheld and on which rule; asked for and granted, they are shown', async () => {
    const { samira, path } = await openNew({
      ...plain,
      persons: [{ part: 'victim', familyName: 'Zilverschoon' }],
    });
    await take(samira, { type: 'takeUp' });
    await take(samira, { type: 'enrich', consulted: ['neighbourhood'] });
    await take(samira, { type: 'judge', judgement: 'vague', forms: [], explanation: 'Ik twijfel.' });
    await take(samira, { type: 'requestAdvice', adviserRole: 'avim', question: 'Wat ziet u?' });
    const hanna = await world.as('hanna');
    await hanna.goto(`${world.url}${path}`);
    expect(await mainOf(hanna)).not.toContain('Zilverschoon');
    const category = 'victimIdentity';
    const row = hanna.locator('section[aria-labelledby="afgeschermd"] tbody tr', {
      hasText: dataCategories[category].label.nl,
    });
    expect(await row.locator('a[href^="/regels/"]').count()).toBe(1);
    await row.locator('a[href*="requestAccess"]').click();
    await hanna.waitForURL('**/requestAccess*');
    expect(await hanna.locator(`[name="category"][value="${category}"]`).isChecked()).toBe(true);
    await hanna.locator('textarea').fill('Nodig om te zien of zij al bekend is.');
    await send(hanna);
    await hanna.waitForURL('**?gedaan=requestAccess');
    expect(await mainOf(hanna)).not.toContain('Zilverschoon');
    await go(samira, path, {
      type: 'decideAccess',
      thread: { kind: 'access', with: 'avim' },
      granted: true,
      explanation: 'Akkoord voor dit advies.',
    });
    await hanna.goto(`${world.url}${path}`);
    expect(await mainOf(hanna)).toContain('Zilverschoon');
  });

  it('does not exist for another municipality', async () => {
    const { path, reference } = await openNew();
    const bas = await world.as('bas');
    const answer = await bas.goto(`${world.url}${path}`);
    expect(answer?.status()).toBe(404);
    const nowhere = await bas.goto(`${world.url}/signalen/00000000-0000-4000-8000-000000000000`);
    expect(nowhere?.status()).toBe(404);
    await bas.goto(`${world.url}/signalen/zoeken`);
    await bas.locator('main input[name="kenmerk"]').fill(reference);
    await bas.locator('main form button').click();
    await bas.locator('#fouten').waitFor();
  });

  it('shows the second of two people what the first did, and loses no text', async () => {
    const { samira, path } = await openNew();
    const joost = await world.as('joost');
    await joost.goto(`${world.url}${path}`);
    await openForm(joost, await wayTo(joost, { type: 'enrich' }), 'enrich');
    await take(samira, { type: 'enrich', note: 'De verhuurder gebeld.' });
    await fillDeed(joost, { type: 'enrich', note: 'De buren gesproken.' });
    await send(joost);
    await joost.locator('main [role="alert"]').waitFor();
    expect(await textOf(joost.locator('main [role="alert"]'))).toContain(signalFormMessages.conflictTitle.nl);
    expect(await joost.locator('[name="note"]').inputValue()).toBe('De buren gesproken.');
    await send(joost);
    await joost.waitForURL('**?gedaan=enrich');
    const text = await mainOf(joost);
    expect(text).toContain('De verhuurder gebeld.');
    expect(text).toContain('De buren gesproken.');
  });

  it('can be opened again with a reason', async () => {
    const { samira } = await openNew();
    await take(samira, { type: 'takeUp' });
    await take(samira, { type: 'close', reason: 'unwilling', explanation: 'Zij wil niet verder.' });
    expect((await standingOn(samira)).status).toBe(signalStatuses.closed.label.nl);
    await take(samira, { type: 'reopen', reason: 'victimWilling', explanation: 'Zij belde terug.' });
    expect((await standingOn(samira)).status).toBe(signalStatuses.enriching.label.nl);
  });

  it('shows something else for another purpose', async () => {
    const { samira } = await openNew({
      ...plain,
      reporter: {
        kind: 'citizen',
        anonymous: false,
        name: 'Truus Appelvink',
        email: 'truus@post.example',
        mayContact: true,
      },
    });
    const before = await mainOf(samira);
    const choices = await samira
      .locator('select[name="doel"] option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    const others: string[] = [];
    for (const choice of choices.slice(0, 4)) {
      await samira.locator('select[name="doel"]').selectOption(choice);
      await samira.locator('.kz-purpose button').click();
      await samira.waitForURL(`**?doel=${choice}*`);
      const shown = await textOf(samira.locator('section[aria-labelledby="inhoud-signaal"]'));
      others.push(String(shown.includes('Truus Appelvink')));
    }
    expect(before).not.toBe('');
    expect([...new Set(others)].toSorted()).toEqual(['false', 'true']);
  });
});

describe('the worklist', () => {
  const rowsOf = (page: Page) => page.locator('.kz-worklist tbody tr').allInnerTexts();

  it('goes on to the next page, where nothing stands twice', async () => {
    const anyone = api(world.url);
    await Promise.all(Array.from({ length: 26 }, () => anyone('/signalen', { body: report() })));
    const samira = await world.as('samira');
    await samira.goto(`${world.url}/taken`);
    const first = await rowsOf(samira);
    expect(first).toHaveLength(25);
    await samira.locator('main a[href*="vanaf="]').click();
    await samira.waitForURL('**vanaf=*');
    const second = await rowsOf(samira);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((row) => first.includes(row))).toEqual([]);
  });

  it('filters by municipality and by what is late', async () => {
    const hanna = await world.as('hanna');
    await hanna.goto(`${world.url}/taken`);
    const all = await rowsOf(hanna);
    await hanna.locator('select[name="gemeente"]').selectOption('GM9002');
    await hanna.locator('.kz-worklist-filters button').click();
    await hanna.waitForURL('**gemeente=GM9002*');
    expect(await rowsOf(hanna)).toEqual(all.filter((row) => row.includes('Grevenhout')));
    await hanna.goto(`${world.url}/taken?telaat=ja`);
    const late = await rowsOf(hanna);
    expect(late).toEqual(all.filter((row) => /te laat/i.test(row)));
    expect(late.length).toBeGreaterThan(0);
  });
});

describe('overseeing', () => {
  it('shows the director charts with tables, and no personal data', async () => {
    const roos = await world.as('roos');
    await roos.goto(`${world.url}/keten`);
    expect(await roos.locator('main svg[role="img"], main figure svg').count()).toBeGreaterThan(1);
    expect(await roos.locator('main table').count()).toBeGreaterThan(1);
    const text = await mainOf(roos);
    for (const { report: told } of demoCases) {
      for (const { familyName } of told.persons ?? []) {
        if (familyName !== undefined) expect(text).not.toContain(familyName);
      }
      for (const { name } of told.companies ?? []) expect(text).not.toContain(name);
      if (told.reporter.name !== undefined) expect(text).not.toContain(told.reporter.name);
    }
    expect(text).not.toMatch(/KZ-[A-Z0-9]{4}-[A-Z0-9]{4}|06 \d{4} \d{4}/);
    const { path } = await openNew();
    expect((await roos.goto(`${world.url}${path}`))?.status()).toBe(404);
  });
});

describe('the frame around the pages', () => {
  it('lets somebody out: after signing out nothing can be opened', async () => {
    const page = await world.visitor();
    await signInAs(page, world.url, nameOf('noor'));
    await page.locator('form[action="/afmelden"] button').click();
    await page.waitForURL('**/afgemeld');
    await page.goto(`${world.url}/taken`);
    expect(new URL(page.url()).pathname).not.toBe('/taken');
  });

  it('keeps the place when the language changes', async () => {
    const samira = await world.as('samira');
    await samira.goto(`${world.url}/taken?gemeente=GM9001&telaat=ja`);
    await samira.locator('.kz-language[hreflang="en"]').click();
    await samira.waitForURL('**taal=en*');
    expect(await samira.locator('html').getAttribute('lang')).toBe('en');
    expect(Object.fromEntries(new URL(samira.url()).searchParams)).toMatchObject({
      gemeente: 'GM9001',
      telaat: 'ja',
    });
    expect(await samira.locator('select[name="gemeente"]').inputValue()).toBe('GM9001');
  });

  it('keeps the colours that somebody chose', async () => {
    const samira = await world.as('samira');
    await samira.goto(`${world.url}/taken`);
    const light = await samira.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await samira.locator('a[href*="thema=dark"]').click();
    await samira.waitForURL('**thema=dark*');
    await samira.goto(`${world.url}/regels`);
    expect(await samira.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
      light,
    );
  });
});

it('did nothing in the browser that a page may not do', () => {
  expect(world.complaints()).toEqual([]);
});
