import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './browser.ts';
import type { Deed, ReportInput } from './cases.ts';
import { answerQuestion, begin, goOn, placeOf, receiptOn, reportPublicly } from './report-form.ts';
import { fillDeed, findSignal, openForm, take, wayTo } from './signal-screen.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(40);
});

afterAll(async () => {
  await world.close();
});

/** Somebody at a desk in daylight, and somebody with a phone in the dark. */
const looks = {
  desk: { width: 1280, colorScheme: 'light' },
  phone: { width: 360, colorScheme: 'dark' },
} as const;

type Look = keyof typeof looks;

async function lookAs(page: Page, as: Look): Promise<void> {
  const { width, colorScheme } = looks[as];
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** How much wider than the window a page is. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with the page that is open: for people who use it otherwise, or because it does not fit. */
async function faults(page: Page, as: Look): Promise<string[]> {
  await lookAs(page, as);
  const found = await accessibilityProblems(page);
  const tooWide = await excess(page);
  if (tooWide > 0) found.push(`${tooWide} pixels too wide`);
  return found.map((fault) => `${new URL(page.url()).pathname}, ${as}: ${fault}`);
}

/** Expects that a page is right: in Dutch at a desk, in English on a phone, where Dutch fits too. */
async function expectRight(page: Page, path: string, status = 200): Promise<void> {
  const found: string[] = [];
  for (const [lang, as] of [
    ['nl', 'desk'],
    ['en', 'phone'],
  ] as const) {
    const answer = await page.goto(`${world.url}${path}${path.includes('?') ? '&' : '?'}taal=${lang}`);
    expect(answer?.status(), path).toBe(status);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('h1').count(), path).toBe(1);
    found.push(...(await faults(page, as)));
    await lookAs(page, 'phone');
    expect(await excess(page), `${path} in ${lang} on a phone`).toBeLessThanOrEqual(0);
  }
  expect(found).toEqual([]);
}

/** Expects that the page that is open, which cannot be asked for by address, is right. */
async function expectRightHere(page: Page): Promise<void> {
  expect([...(await faults(page, 'desk')), ...(await faults(page, 'phone'))]).toEqual([]);
}

const report: ReportInput = {
  narrative: 'Vier mensen slapen in de kelder van een wasserij.\nZe komen nooit alleen buiten.',
  where: { municipality: 'GM9001', address: 'Wasserij aan de Lindekade' },
  danger: 'now',
  victims: 4,
  persons: [{ part: 'victim', familyName: 'Vantorre' }],
  companies: [{ name: 'Wasserij Helderwit' }],
  reporter: { kind: 'citizen', anonymous: false, mayContact: true, email: 'buur@post.example' },
};

describe('pages for everybody', () => {
  const paths = [
    '/',
    '/melden',
    '/melden/status',
    '/melden/verder',
    '/signalen-herkennen',
    '/regels',
    '/regels/routing.sexual',
    '/wie-mag-wat-zien',
    '/begrippen',
    '/signaalstappen',
    '/problemen',
    '/problemen/niet-gevonden',
    '/privacy',
    '/toegankelijkheid',
    '/koppelen',
    '/contact',
    '/stijl',
    '/afgemeld',
    '/aanmelden',
    '/aanmelden?reden=aanmelden-mislukt',
  ];

  it.each(paths)('%s', async (path) => {
    const page = await world.visitor();
    await expectRight(page, path);
    await page.context().close();
  });

  it('a page that does not exist', async () => {
    await expectRight(await world.visitor(), '/bestaat-niet', 404);
  });

  it('the questions of a report, one by one, also with errors', async () => {
    const page = await world.visitor();
    await begin(page, world.url);
    const asked: string[] = [];
    for (let place = placeOf(page); place !== 'controleren'; place = placeOf(page)) {
      asked.push(place);
      await expectRight(page, `/melden/${place}`);
      await page.goto(`${world.url}/melden/${place}?taal=nl`);
      if (['gevaar', 'verhaal', 'tijd', 'melder', 'contact'].includes(place)) {
        await page.locator('button[value="verder"]').click();
        await page.locator('#fouten').waitFor();
        expect(await page.title()).toMatch(/^Fout/);
        await expectRightHere(page);
      }
      await answerQuestion(page, report);
    }
    expect(asked).toEqual([
      'gevaar',
      'bellen',
      'verhaal',
      'plaats',
      'tijd',
      'personen',
      'bestanden',
      'melder',
      'contact',
    ]);
    await expectRight(page, '/melden/controleren');
    await expectRight(page, '/melden/bewaard');
    await page.goto(`${world.url}/melden/controleren?taal=nl`);
    await goOn(page, 'versturen');
    const { code } = await receiptOn(page);
    await expectRight(page, '/melden/verzonden');
    for (const typed of [code, 'onzin']) {
      await page.goto(`${world.url}/melden/status?taal=nl`);
      await page.locator('input[name="code"]').fill(typed);
      await page.locator('form[action="/melden/status"] button').click();
      await page
        .locator(typed === code ? 'main dd' : '#fouten')
        .first()
        .waitFor();
      await expectRightHere(page);
    }
  });
});

describe('pages for work', () => {
  it.each([
    ['samira', '/taken'],
    ['samira', '/taken?telaat=ja&status=closed'],
    ['samira', '/signalen/zoeken'],
    ['samira', '/signalen/nieuw'],
    ['samira', '/koppelen/token'],
    ['marleen', '/taken'],
    ['roos', '/keten'],
    ['fatima', '/inzagelogboek'],
    ['fatima', '/wie-mag-wat-zien'],
  ])('%s: %s', async (person, path) => {
    const page = await world.as(person);
    await expectRight(page, path);
    await page.context().close();
  });

  it('a page that is not for this role', async () => {
    await expectRight(await world.as('samira'), '/inzagelogboek', 403);
  });

  it('a place in the worklist that does not exist', async () => {
    await expectRight(await world.as('samira'), '/taken?vanaf=gestolen', 400);
  });

  it('errors in the form for professionals, and rows that were added', async () => {
    const page = await world.as('samira');
    await page.goto(`${world.url}/signalen/nieuw`);
    for (const rows of ['persons', 'addresses', 'companies', 'phones', 'vehicles']) {
      await page.locator(`button[name="rij-erbij"][value="${rows}"]`).click();
      await page.locator(`[name^="${rows}[0]"]`).first().waitFor();
    }
    await expectRightHere(page);
    await page.locator('main form button:not([name])').last().click();
    await page.locator('#fouten').waitFor();
    await expectRightHere(page);
  });

  it('a signal from reception to close, with every form on the way', { timeout: 300_000 }, async () => {
    const { reference } = await reportPublicly(await world.visitor(), world.url, { ...report, danger: 'no' });
    const samira = await world.as('samira');
    const path = await findSignal(samira, world.url, reference);
    const seen = new Set<string>();

    /** Looks at the page of the signal and at every form behind it that was not looked at before. */
    const lookAround = async (page: Page) => {
      await expectRight(page, path);
      await page.goto(`${world.url}${path}?taal=nl`);
      const forms = await page
        .locator('.kz-action a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      for (const form of forms) {
        const command = form.split('?')[0]?.split('/').at(-1) ?? '';
        if (seen.has(command)) continue;
        seen.add(command);
        await expectRight(page, form);
      }
      await page.goto(`${world.url}${path}?taal=nl`);
    };
    const lookAt = async (page: Page, command: Deed['type']) => {
      seen.add(command);
      await expectRight(page, `${path}/handelingen/${command}`);
    };
    const go = async (page: Page, deed: Deed) => {
      await page.goto(`${world.url}${path}?taal=nl`);
      await take(page, deed);
    };

    await lookAround(samira);
    await go(samira, { type: 'takeUp' });
    await go(samira, { type: 'enrich', consulted: ['neighbourhood'] });
    await lookAt(samira, 'judge');
    await go(samira, { type: 'judge', judgement: 'vague', forms: [], explanation: 'Ik twijfel.' });
    await lookAt(samira, 'requestAdvice');
    await go(samira, { type: 'requestAdvice', adviserRole: 'avim', question: 'Wat vindt u?' });
    const hanna = await world.as('hanna');
    await lookAround(hanna);
    await go(hanna, {
      type: 'requestAccess',
      category: 'victimIdentity',
      purpose: 'assessment',
      explanation: 'Is zij bekend?',
    });
    await samira.goto(`${world.url}${path}`);
    await lookAt(samira, 'decideAccess');
    await go(samira, {
      type: 'decideAccess',
      thread: { kind: 'access', with: 'avim' },
      granted: false,
      explanation: 'Nog niet nodig.',
    });
    await go(hanna, {
      type: 'giveAdvice',
      thread: { kind: 'advice', with: 'avim' },
      conclusion: 'trafficking',
      explanation: 'Dit is het wel.',
    });
    await go(samira, {
      type: 'report',
      recipientRole: 'avim',
      explanation: 'Zie advies.',
      askFeedback: true,
    });
    await lookAround(hanna);
    await go(hanna, {
      type: 'requestInformation',
      thread: { kind: 'report', with: 'avim' },
      question: 'Hoe laat?',
    });
    await lookAround(samira);

    const close: Deed = { type: 'close', reason: 'takenUp', explanation: 'Ligt bij de politie.' };
    const conflict = await world.as('joost');
    await conflict.goto(`${world.url}${path}?taal=nl`);
    await openForm(conflict, await wayTo(conflict, { type: 'close' }), 'close');
    await go(samira, { type: 'enrich', note: 'Er staat een busje.' });
    await fillDeed(conflict, close);
    await conflict.locator('main .kz-form .utrecht-button-group button').click();
    await conflict.locator('[role="alert"]').waitFor();
    await expectRightHere(conflict);

    await go(samira, {
      type: 'provideInformation',
      thread: { kind: 'information', with: 'avim' },
      answer: 'Rond elf uur.',
    });
    const thread = { kind: 'report', with: 'avim' } as const;
    await go(hanna, { type: 'accept', thread, tracks: ['single'] });
    await go(hanna, { type: 'giveFeedback', thread, feedback: 'Wij zijn begonnen.' });
    await go(samira, { type: 'informReporter', limited: false, feedback: 'Wij zijn bezig.' });
    await go(samira, close);
    await lookAround(samira);
    expect([...seen].toSorted()).toEqual(
      [
        'accept',
        'attach',
        'close',
        'decideAccess',
        'enrich',
        'giveAdvice',
        'giveFeedback',
        'handOn',
        'informReporter',
        'judge',
        'provideInformation',
        'reopen',
        'report',
        'requestAccess',
        'requestAdvice',
        'requestFeedback',
        'requestInformation',
        'transfer',
      ].toSorted(),
    );
  });

  it('errors in the form of a step', async () => {
    const samira = await world.as('samira');
    const { reference } = await reportPublicly(await world.visitor(), world.url, { ...report, danger: 'no' });
    await findSignal(samira, world.url, reference);
    await openForm(samira, await wayTo(samira, { type: 'transfer' }), 'transfer');
    await samira.locator('main .kz-form .utrecht-button-group button').click();
    await samira.locator('#fouten').waitFor();
    await expectRightHere(samira);
  });

  it('what the privacy officer finds', async () => {
    const { reference } = await reportPublicly(await world.visitor(), world.url, { ...report, danger: 'no' });
    await findSignal(await world.as('samira'), world.url, reference);
    const fatima = await world.as('fatima');
    for (const [button, found] of [
      ['button:not([formaction])', 'main table'],
      ['button[formaction="/inzagelogboek/controle"]', 'main [role="status"]'],
    ] as const) {
      await fatima.goto(`${world.url}/inzagelogboek`);
      await fatima.locator('input[name="kenmerk"]').fill(reference);
      await fatima.locator(`form[action="/inzagelogboek"] ${button}`).first().click();
      await fatima.locator(found).first().waitFor();
      await expectRightHere(fatima);
    }
  });
});

it('did nothing in the browser that a page may not do', () => {
  expect(world.complaints()).toEqual([]);
});
