import { randomUUID } from 'node:crypto';
import { columnsFrom, monitorEdition, protect, publishedPolicy } from '@ketenzicht/register';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { describe, expect, it } from 'vitest';
import type { Prepared, PublishApplication } from '../../monitor/publish.ts';
import type { OpenRecords, Release } from '../../storage/releases.ts';
import { pageApp, testMoment, wordsOf } from '../page.fixture.ts';
import { publishPages } from './publish-pages.tsx';

const role = 'nationalRapporteur';
const edition: string = randomUUID();
const content = monitorEdition(columnsFrom(nationalCaseload({ seed: 5 }).notifications), {
  period: { from: 2015, until: 2019 },
  policy: publishedPolicy,
});
const release: Release = {
  id: randomUUID(),
  name: 'slachtoffermonitor-2015-2019',
  periodFrom: 2015,
  periodUntil: 2019,
  mode: 'suppressed',
  threshold: 5,
  base: 5,
  madeAt: testMoment,
  content,
};
const stored = {
  id: edition,
  name: content.id,
  organisation: `org-${role}`,
  member: role,
  madeAt: testMoment,
  notifications: 1,
  content,
};

function preparedAs(mode: 'suppressed' | 'asPrinted'): Prepared {
  const protection =
    mode === 'suppressed' ? ({ mode, threshold: 5, base: 5 } as const) : { mode, threshold: 5 };
  return {
    stored,
    release: protect(content.tables, protection),
    safe: mode === 'suppressed',
    compared: 2,
    leftOut: [],
    content,
    utility: { cells: 1000, withheld: 60, meanChange: 1.2 },
  };
}

const publishing: PublishApplication = {
  prepare: async (_, { mode }) => (mode === 'perturbed' ? 'registerChanged' : preparedAs(mode)),
  publish: async (_, { mode }) =>
    mode === 'suppressed' ? { published: release.name } : { unsafe: preparedAs('asPrinted') },
  latest: async () => [release],
  read: async (name) => (name === release.name ? release : undefined),
};
const set: OpenRecords = {
  id: randomUUID(),
  periodFrom: 2015,
  periodUntil: 2019,
  epsilon: 12,
  delta: 1e-6,
  madeAt: testMoment,
  content: {
    attributes: [
      { key: 'sex', label: { nl: 'Geslacht', en: 'Sex' }, values: [{ nl: 'Vrouw', en: 'Woman' }] },
    ],
    records: [[0], [-1]],
    utility: [{ length: 1, combinations: 1, meanCount: 2, meanError: 1, suppressed: 0.125, fabricated: 0 }],
  },
};
const ask = pageApp(
  publishPages({
    editions: { latest: async () => [stored] },
    publishing,
    openData: {
      make: async (_, { period }) => (period.from === 2015 ? 'spent' : 'made'),
      all: async () => [set],
    },
    newKey: randomUUID,
  }),
);

const choice = { editie: edition, wijze: 'suppressed', drempel: '5', afronding: '5' };
const asked = (own: Partial<typeof choice> = {}) =>
  `/monitor/publiceren?${new URLSearchParams({ ...choice, ...own })}`;

describe('the publisher', () => {
  it('starts with a threshold that no source states', async () => {
    const words = wordsOf(await (await ask('/monitor/publiceren', { role })).text());
    expect(words).toContain('De bronnen noemen geen grens');
  });

  it('may publish what nobody can be worked out of', async () => {
    const page = await (await ask(asked(), { role })).text();
    expect(wordsOf(page)).toContain('Niemand is eruit te herleiden');
    expect(page).toContain('method="post"');
    const sent = await ask('/monitor/publiceren', { role, form: { ...choice, sleutel: randomUUID() } });
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      '/publicaties/slachtoffermonitor-2015-2019',
    ]);
  });

  it('sees what the attack found, and no button', async () => {
    const page = await (await ask(asked({ wijze: 'asPrinted' }), { role })).text();
    expect(wordsOf(page)).toContain('Wat de aanval vond');
    expect(page).not.toContain('method="post" action="/monitor/publiceren"');
    const sent = await ask('/monitor/publiceren', {
      role,
      form: { ...choice, wijze: 'asPrinted', sleutel: randomUUID() },
    });
    expect(sent.status).toBe(409);
  });

  it.each([
    [{ editie: 'geen' }, 'editie'],
    [{ wijze: 'anders' }, 'wijze'],
    [{ drempel: '1' }, 'drempel'],
    [{ afronding: 'x' }, 'afronding'],
    [{ wijze: 'perturbed' }, 'editie'],
  ])('hears beside the field what is wrong with %j', async (own, field) => {
    const answer = await ask(asked(own), { role });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#${field}"`);
  });

  it('is the rapporteur', async () => {
    for (const path of ['/monitor/publiceren', '/monitor/open-data']) {
      expect((await ask(path, { role: 'comensha' })).status).toBe(403);
    }
  });
});

describe('everybody', () => {
  it('reads publications, tables and their files at addresses that stay', async () => {
    const list = await (await ask('/publicaties')).text();
    expect(list).toContain('href="/publicaties/slachtoffermonitor-2015-2019"');
    const address = '/publicaties/slachtoffermonitor-2015-2019';
    const words = wordsOf(await (await ask(address)).text());
    expect(words).toContain('afgerond op veelvouden van 5');
    const english = wordsOf(await (await ask(`${address}/figuur-2.8?taal=en`)).text());
    expect(english).toContain('Figure 2.8');
    expect(await (await ask(`${address}/figuur-2.8.csv`)).text()).toContain('table,row,column,count');
    expect(await (await ask(`${address}/figuur-2.8.json`)).json()).toMatchObject({ class: 'dataset' });
    for (const path of ['/publicaties/geen', `${address}/figuur-9`]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('gets open data with their promise and how good they are', async () => {
    const words = wordsOf(await (await ask('/open-data')).text());
    expect(words).toContain('Epsilon 12');
    expect(words).toContain('12,5%');
    expect(await (await ask('/open-data/2015-2019.csv')).text()).toBe('sex\r\nVrouw\r\n\r\n');
    expect((await ask('/open-data/2014.csv')).status).toBe(404);
  });
});

it.each([
  [{ van: '2015', tot: '2019', epsilon: '12', delta: '0,000001' }, 'van'],
  [{ van: '2016', tot: '2015', epsilon: '12', delta: '0,000001' }, 'tot'],
  [{ van: '2016', tot: '2019', epsilon: '0', delta: '0,000001' }, 'epsilon'],
  [{ van: '2016', tot: '2019', epsilon: '1', delta: '0,5' }, 'delta'],
])('open data %j are refused beside %s', async (form, field) => {
  const answer = await ask('/monitor/open-data', { role, form: { ...form, sleutel: randomUUID() } });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`href="#${field}"`);
});
