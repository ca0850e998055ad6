import { describe, expect, it } from 'vitest';
import { bareApp, memberOf, memorySessions } from '../../http/app.fixture.tsx';
import { pageFrame } from '../../http/page-frame.tsx';
import { startSession } from '../../identity/session.ts';
import type { ReportedRow } from '../../storage/dossiers.ts';
import { ownReportRoutes } from './own-reports-page.tsx';

const rows: readonly ReportedRow[] = [
  { dossier: '7d1f', reference: 'KZ-7F3K-9Q2M', receivedAt: '2026-02-27T10:00:00.000Z', closed: false },
  { dossier: '8e2a', reference: 'KZ-0000-1111', receivedAt: '2026-02-01T10:00:00.000Z', closed: true },
];

async function pageWith(reports: readonly ReportedRow[], language = 'nl'): Promise<Response> {
  const member = memberOf('marleen', 'official');
  const sessions = memorySessions([member]);
  const now = new Date();
  const token = await startSession({ sessions, user: member.viewer.user, kind: 'web', now });
  const asked: string[] = [];
  const { app } = bareApp({
    sessions,
    now: () => now,
    site: { baseUrl: 'http://localhost', frame: pageFrame },
    routes: (routes) =>
      ownReportRoutes(routes, {
        signals: {
          ownReports: async ({ user }) => {
            asked.push(user);
            return reports;
          },
        },
      }),
  });
  const answer = await app.request(`/mijn-meldingen?taal=${language}`, {
    headers: { cookie: `sessie=${token}` },
  });
  if (answer.status === 200) expect(asked).toEqual(['marleen']);
  return answer;
}

describe('the own reports of an official', () => {
  it('lists them with a link and whether they are still being handled', async () => {
    const html = await (await pageWith(rows)).text();
    expect(html).toContain('href="/signalen/7d1f"');
    expect(html).toContain('KZ-7F3K-9Q2M');
    expect(html.match(/Wordt behandeld/g)).toHaveLength(1);
    expect(html.match(/Afgehandeld/g)).toHaveLength(1);
  });

  it('says in both languages that there are none', async () => {
    expect(await (await pageWith([])).text()).toContain('U hebt nog niets gemeld.');
    expect(await (await pageWith([], 'en')).text()).toContain('You have not reported anything yet.');
  });
});
