import {
  addDays,
  closeReasons,
  dateOf,
  forms,
  type SignalStatus,
  signalStatuses,
} from '@ketenzicht/rulebook';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportMessages } from '../apps/ketenzicht/src/face/messages/report.ts';
import { signalMessages } from '../apps/ketenzicht/src/face/messages/signals.ts';
import { type CaseStep, type Deed, type DemoCase, demoCases, type ReportInput } from './cases.ts';
import { followReport, reportProfessionally, reportPublicly } from './report-form.ts';
import { factOf, findSignal, roleLabel, standingOn, take } from './signal-screen.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld(0);
});

afterAll(async () => {
  await world.close();
});

/** How a case is entered; the others in Dutch, on a wide screen, with JavaScript. */
const ways: Readonly<Record<string, { readonly lang?: 'en'; readonly bare?: true }>> = {
  farm: { bare: true },
  packets: { lang: 'en' },
};

/** Told by the demo too, but another case here walks the same road; leaving them out saves a minute. */
const sameRoad: readonly string[] = [
  'on-the-way',
  'no-more-contact',
  'basement',
  'seven-months',
  'housemaid',
  'street-papers',
  'garage',
];

const entered = demoCases.filter(({ id }) => !sameRoad.includes(id));

type Enrich = Extract<Deed, { readonly type: 'enrich' }>;

/**
 * What a report knows and the public form does not ask: forms, indicators and exact addresses. Whoever
 * takes up the signal enters it with the first look into it.
 */
function stepsAfter({ channel, report, steps }: DemoCase): readonly Pick<CaseStep, 'by' | 'does'>[] {
  const { forms: told, indicators, addresses } = report;
  const extra: Enrich = {
    type: 'enrich',
    ...(told === undefined ? {} : { forms: told }),
    ...(indicators === undefined ? {} : { indicators }),
    ...(addresses === undefined ? {} : { addresses }),
  };
  if (channel !== 'public' || Object.keys(extra).length === 1) return steps;
  const start = steps[0]?.does.type === 'takeUp' ? 1 : 0;
  const next = steps[start];
  if (next === undefined) throw new Error('A case without steps has nobody to enter the rest');
  return next.does.type === 'enrich'
    ? steps.with(start, { ...next, does: { ...extra, ...next.does } })
    : steps.toSpliced(start, 0, { ...next, does: extra });
}

/** The report as it is typed today. */
const reportOf = ({ report, seenDaysBefore }: DemoCase): ReportInput => ({
  ...report,
  when:
    seenDaysBefore === undefined
      ? { kind: 'unknown' }
      : { kind: 'date', date: addDays(dateOf(new Date().toISOString()), -seenDaysBefore) },
});

const receiptWords = (status: SignalStatus) =>
  status === 'received'
    ? reportMessages.statusReceivedWords
    : status === 'closed'
      ? reportMessages.statusClosedWords
      : reportMessages.statusBusyWords;

/** Windows that somebody has open and nobody uses now, by person and way of entering. */
const idle = new Map<string, Page[]>();

async function windowOf(person: string, way: string, options: Parameters<World['as']>[1]): Promise<Page> {
  return idle.get(`${person} ${way}`)?.pop() ?? world.as(person, options);
}

describe.concurrent('cases of the sources, entered through the pages', { timeout: 300_000 }, () => {
  it.each(entered)('$id ($citation.source): $title.nl', async (one) => {
    const { lang = 'nl', bare = false } = ways[one.id] ?? {};
    const way = `${lang} ${bare}`;
    const options = bare ? { javaScript: false, width: 360 } : {};
    const pages = new Map<string, Promise<Page>>();
    const pageOf = (person: string) => {
      const page = pages.get(person) ?? windowOf(person, way, options);
      pages.set(person, page);
      return page;
    };
    const steps = stepsAfter(one);
    const [first] = steps;
    if (first === undefined) throw new Error('A case has steps');

    const reporter = await world.visitor(options);
    const { reference, code } =
      one.channel === 'public'
        ? await reportPublicly(reporter, world.url, reportOf(one), lang)
        : await reportProfessionally(await pageOf(one.reporter ?? first.by), world.url, reportOf(one));

    const owner = await pageOf(first.by);
    if (lang === 'en') await owner.goto(`${world.url}/taken?taal=en`);
    const path = await findSignal(owner, world.url, reference);
    let last: string = first.by;
    for (const { by, does } of steps) {
      const page = await pageOf(by);
      if (by !== last) await page.goto(`${world.url}${path}${lang === 'en' ? '?taal=en' : ''}`);
      last = by;
      await take(page, does);
    }

    if (last !== first.by) await owner.goto(`${world.url}${path}`);
    const { status, forms: found, route, reason } = one.end;
    const standing = await standingOn(owner);
    expect({ ...standing, forms: standing.forms.toSorted() }).toEqual({
      status: signalStatuses[status].label[lang],
      forms: found.map((form) => forms[form].label[lang]).toSorted(),
      route: route.map((group) => group.map((role) => roleLabel(role, lang))),
    });
    const reasonShown = factOf(owner, signalMessages.closeReason[lang]);
    expect(await reasonShown.allInnerTexts()).toEqual(
      reason === undefined ? [] : [closeReasons[reason].label[lang]],
    );
    const told = steps.flatMap(({ does }) => (does.type === 'informReporter' ? [does.feedback] : []));
    const receipt = await followReport(reporter, world.url, code);
    expect(receipt.status).toBe(receiptWords(status)[lang]);
    expect(receipt.news.toSorted()).toEqual(told.toSorted());

    await reporter.context().close();
    for (const [person, page] of pages) {
      const name = `${person} ${way}`;
      idle.set(name, [...(idle.get(name) ?? []), await page]);
    }
  });
});

it('are the five of 003 and at least ten of the others', () => {
  const from003 = entered.filter(({ citation }) => citation.source === '003').length;
  expect(from003).toBe(5);
  expect(entered.length - from003).toBeGreaterThanOrEqual(10);
});

it('did nothing in the browser that a page may not do', () => {
  expect(world.complaints()).toEqual([]);
});
