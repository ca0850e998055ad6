import { allRules } from '@ketenzicht/rulebook';
import { createApi } from '../api/api.ts';
import { signalRoutes } from '../api/signals.ts';
import { bareApp, memorySessions } from '../http/app.fixture.tsx';
import { pageFrame } from '../http/page-frame.tsx';
import { startSession } from '../identity/session.ts';
import { signalPages } from '../pages/signals/signal-pages.tsx';
import { firstMoment, newKey, people, type TestWorld } from './signals.fixture.ts';
import { signalApplication } from './signals.ts';
import type { Viewer } from './view.ts';

/** What somebody gets to read over HTTP, from the pages and the API of a world. */
export interface Surfaces {
  readonly get: (viewer: Viewer, path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

/** Pages and API on top of a world, with everybody signed in. */
export async function surfacesOf({ context }: TestWorld): Promise<Surfaces> {
  const signals = signalApplication(context);
  const now = () => new Date(firstMoment);
  const members = Object.values(people);
  const sessions = memorySessions(members.map((viewer) => ({ viewer, active: true })));
  const { app } = bareApp({
    now,
    sessions,
    site: { baseUrl: 'http://localhost', frame: pageFrame },
    routes: (site) => {
      site.route(
        '/',
        signalPages({ signals, municipalities: [], rules: allRules, now: context.clock, newKey }),
      );
      const reportContext = { today: () => '2026-03-02', isMunicipality: () => true };
      site.route(
        '/v1',
        createApi({
          baseUrl: 'http://localhost',
          modules: [(api) => signalRoutes(api, { signals, reportContext })],
        }),
      );
    },
  });
  const cookies = new Map<string, string>();
  for (const { user } of members) {
    cookies.set(user, `sessie=${await startSession({ sessions, user, kind: 'web', now: now() })}`);
  }
  return {
    get: async ({ user }, path) => {
      const response = await app.request(path, { headers: { Cookie: cookies.get(user) ?? '' } });
      return { status: response.status, text: await response.text() };
    },
  };
}
