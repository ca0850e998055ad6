import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import { attachmentLimits } from '../../intake/attachment.ts';
import { codeRoutes } from './code-routes.tsx';
import { tooLarge } from './garbled.tsx';
import type { ReportPorts } from './ports.ts';
import { professionalRoutes } from './professional-routes.tsx';
import { showPage } from './report-frame.tsx';
import { StartPage } from './start-page.tsx';
import { stepRoutes } from './step-routes.tsx';
import { submitRoutes } from './submit-routes.tsx';

/** Most bytes of a page with words; a text that is too long must still arrive to be told so. */
const wordsLimit = 3_000_000;
const filesLimit = attachmentLimits.bytes * attachmentLimits.count + 1_000_000;

/**
 * The public form under `/melden`, which needs no account and no scripts, with its saved drafts and the
 * status of a report; and the form for professionals under `/signalen/nieuw`.
 */
export function reportPages(ports: ReportPorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const words = bodyLimit({ maxSize: wordsLimit, onError: tooLarge });
  const files = bodyLimit({ maxSize: filesLimit, onError: tooLarge });
  app.use('/melden/*', (c, next) => (c.req.path === '/melden/bestanden' ? files(c, next) : words(c, next)));
  app.get('/melden', (c) => showPage(c, { title: m.startTitle, content: <StartPage /> }));
  app.route('/', codeRoutes(ports));
  app.route('/', submitRoutes(ports));
  app.route('/', stepRoutes(ports));
  app.route('/', professionalRoutes(ports));
  return app;
}
