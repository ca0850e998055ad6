import { randomUUID } from 'node:crypto';
import { allRules } from '@ketenzicht/rulebook';
import { createApi } from '../api/api.ts';
import { signalRoutes } from '../api/signals.ts';
import { bareApp, memorySessions } from '../http/app.fixture.tsx';
import { pageFrame } from '../http/page-frame.tsx';
import { startSession } from '../identity/session.ts';
import { reportParser } from '../intake/report-schema.ts';
import { importPages } from '../pages/import/import-pages.tsx';
import { measurePages } from '../pages/measures/measure-pages.tsx';
import { recommendationPages } from '../pages/recommendations/recommendation-pages.tsx';
import { signalPages } from '../pages/signals/signal-pages.tsx';
import { termPages } from '../pages/terms/term-pages.tsx';
import { victimApplication } from '../victims/victims.ts';
import { firstMoment, newKey, people, type TestWorld } from './signals.fixture.ts';
import { signalApplication } from './signals.ts';
import type { Viewer } from './view.ts';

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** What somebody gets to read over HTTP, from the pages and the API of a world. */
export interface Surfaces {
  readonly get: (viewer: Viewer, path: string) => Promise<Answered>;
  /** Sends a form; with a file it goes as multipart. */
  readonly post: (
    viewer: Viewer,
    path: string,
    fields: Readonly<Record<string, string | File>>,
  ) => Promise<Answered>;
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
        signalPages({
          signals,
          victims: victimApplication(context),
          municipalities: [],
          rules: allRules,
          now: context.clock,
          newKey,
        }),
      );
      const reportContext = {
        today: () => '2026-03-02',
        isMunicipality: (code: string) => context.directory.municipality(code) !== undefined,
      };
      site.route('/', importPages({ context, parse: reportParser(reportContext) }));
      site.route('/', termPages({ ...context, now: context.clock }));
      site.route('/', recommendationPages({ ...context, now: context.clock, newKey: randomUUID }));
      site.route('/', measurePages({ ...context, now: context.clock, newKey: randomUUID }));
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
  const ask = async ({ user }: Viewer, path: string, init: RequestInit = {}): Promise<Answered> => {
    const headers = { Cookie: cookies.get(user) ?? '', 'Sec-Fetch-Site': 'same-origin' };
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return {
    get: (viewer, path) => ask(viewer, path),
    post: (viewer, path, fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      return ask(viewer, path, { method: 'POST', body: form });
    },
  };
}
