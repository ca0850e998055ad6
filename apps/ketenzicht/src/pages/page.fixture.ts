import type { Language, Role } from '@ketenzicht/rulebook';
import type { Hono } from 'hono';
import { bareApp, memberOf, memorySessions } from '../http/app.fixture.tsx';
import type { AppEnv } from '../http/environment.ts';
import { pageFrame } from '../http/page-frame.tsx';
import { startSession } from '../identity/session.ts';

export const testMoment = '2026-03-02T09:00:00.000Z';

interface Asked {
  readonly lang?: Language;
  /** Signed in as somebody in this role. */
  readonly role?: Role;
  /** Sends these fields as a form. */
  readonly form?: Readonly<Record<string, string>>;
}

/** An app with the real frame around the routes of pages. Asks for pages as a browser does. */
export function pageApp(routes: Hono<AppEnv>) {
  const now = () => new Date(testMoment);
  const members = (
    [
      'aandachtsfunctionaris',
      'avim',
      'zoco',
      'comensha',
      'ketenregisseur',
      'privacyOfficer',
      'administrator',
      'nationalRapporteur',
    ] as const
  ).map((role) => memberOf(role, role));
  const sessions = memorySessions(members);
  const { app } = bareApp({
    now,
    sessions,
    site: { baseUrl: 'http://localhost', frame: pageFrame },
    routes: (site) => {
      site.route('/', routes);
    },
  });
  return async (path: string, { lang = 'nl', role, form }: Asked = {}): Promise<Response> => {
    const headers = new Headers({ 'Accept-Language': lang });
    if (role !== undefined) {
      headers.set(
        'Cookie',
        `sessie=${await startSession({ sessions, user: role, kind: 'web', now: now() })}`,
      );
    }
    if (form === undefined) return app.request(path, { headers });
    headers.set('Sec-Fetch-Site', 'same-origin');
    return app.request(path, { method: 'POST', headers, body: new URLSearchParams(form) });
  };
}

/** The words of a page, without its markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
