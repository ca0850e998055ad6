import { columnsFrom, monitorEdition, publishedPolicy } from '@ketenzicht/register';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { expect, it } from 'vitest';
import { bareApp } from '../http/app.fixture.tsx';
import { createApi } from './api.ts';
import { publicationRoutes } from './publications.ts';

const content = monitorEdition(columnsFrom(nationalCaseload({ seed: 5 }).notifications), {
  period: { from: 2015, until: 2019 },
  policy: publishedPolicy,
});
const release = {
  id: '00000000-0000-4000-8000-000000000001',
  name: content.id,
  periodFrom: 2015,
  periodUntil: 2019,
  mode: 'suppressed',
  threshold: 5,
  base: 5,
  madeAt: '2026-03-02T09:00:00.000Z',
  content,
} as const;
const publishing = {
  latest: async () => [release],
  read: async (name: string) => (name === release.name ? release : undefined),
};
const { app } = bareApp({
  routes: (site) => {
    site.route(
      '/v1',
      createApi({
        baseUrl: 'https://ketenzicht.example',
        modules: [(api) => publicationRoutes(api, { publishing })],
      }),
    );
  },
});

async function ask(path: string) {
  const answer = await app.request(`/v1/publicaties${path}`);
  return { status: answer.status, body: await answer.json() };
}

it('gives publications and their tables to who is not signed in', async () => {
  expect(await ask('')).toMatchObject({
    status: 200,
    body: { publicaties: [{ naam: content.id, beveiliging: 'weglatenEnAfronden', grens: 5, afgerondOp: 5 }] },
  });
  const { body } = await ask(`/${content.id}`);
  expect(body.tabellen).toContainEqual(expect.objectContaining({ tabel: 'figuur-2.7' }));
  expect((await ask(`/${content.id}/tabellen/figuur-2.7`)).body).toMatchObject({ class: 'dataset' });
  for (const part of ['observaties', 'maten', 'dimensies', 'rijen', 'kolommen']) {
    expect((await ask(`/${content.id}/tabellen/figuur-2.7/${part}`)).body.value.length).toBeGreaterThan(0);
  }
});

it('knows no other publication or table', async () => {
  expect((await ask('/iets-anders')).status).toBe(404);
  expect((await ask(`/${content.id}/tabellen/tabel-9.9/rijen`)).status).toBe(404);
});
