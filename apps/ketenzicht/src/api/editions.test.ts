import { columnsFrom, monitorEdition, publishedPolicy } from '@ketenzicht/register';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { expect, it } from 'vitest';
import { bareApp, memberOf, memorySessions } from '../http/app.fixture.tsx';
import { startSession } from '../identity/session.ts';
import type { EditionApplication } from '../monitor/editions.ts';
import { createApi } from './api.ts';
import { editionRoutes } from './editions.ts';

const id = '00000000-0000-4000-8000-000000000001';
const content = monitorEdition(columnsFrom(nationalCaseload({ seed: 5 }).notifications), {
  period: { from: 2015, until: 2019 },
  policy: publishedPolicy,
});
const stored = {
  id,
  name: content.id,
  organisation: 'org-nationalRapporteur',
  member: 'ilse',
  madeAt: '2026-03-02T09:00:00.000Z',
  notifications: 8018,
  content,
};
const editions: EditionApplication = {
  latest: async () => [stored],
  make: async () => 'empty',
  read: async (_, asked) => (asked === id ? { stored } : undefined),
  open: async () => undefined,
};

const now = () => new Date('2026-03-02T09:00:00Z');
const sessions = memorySessions([memberOf('ilse', 'nationalRapporteur'), memberOf('maaike', 'comensha')]);
const { app } = bareApp({
  now,
  sessions,
  routes: (site) => {
    site.route(
      '/v1',
      createApi({
        baseUrl: 'https://ketenzicht.example',
        modules: [(api) => editionRoutes(api, { editions })],
      }),
    );
  },
});

async function ask(path: string, user = 'ilse') {
  const cookie = `sessie=${await startSession({ sessions, user, kind: 'web', now: now() })}`;
  const answer = await app.request(`/v1/edities${path}`, { headers: { Cookie: cookie } });
  return { status: answer.status, body: await answer.json() };
}

it('names editions and their tables', async () => {
  expect(await ask('')).toMatchObject({
    status: 200,
    body: { edities: [{ id, naam: content.id, meldingen: 8018 }] },
  });
  const { body } = await ask(`/${id}`);
  expect(body.tabellen).toContainEqual(expect.objectContaining({ tabel: 'figuur-2.7', aantal: 5060 }));
});

it('gives a table as JSON-stat and as observations with their codes', async () => {
  const { body } = await ask(`/${id}/tabellen/tabel-2.1`);
  expect(body).toMatchObject({ class: 'dataset', id: ['row', 'column', 'measure'] });
  const { body: observations } = await ask(`/${id}/tabellen/tabel-2.1/observaties`);
  expect(observations.value).toContainEqual(
    expect.objectContaining({ Rijen: 'Nigeria', Kolommen: '2019', Measure: 'Aantal', Value: 512 }),
  );
  for (const part of ['maten', 'dimensies', 'rijen', 'kolommen']) {
    expect((await ask(`/${id}/tabellen/tabel-2.1/${part}`)).body.value.length).toBeGreaterThan(0);
  }
});

it('is for the rapporteur, and knows no other edition or table', async () => {
  expect((await ask('', 'maaike')).status).toBe(403);
  expect((await ask('/00000000-0000-4000-8000-000000000002')).status).toBe(404);
  expect((await ask(`/${id}/tabellen/tabel-9.9`)).status).toBe(404);
});
