import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import { attachmentLimits } from '../../intake/attachment.ts';
import { codeRoutes } from './code-routes.tsx';
import type { ReportPorts } from './ports.ts';
import { showPage } from './report-frame.tsx';
import { StartPage } from './start-page.tsx';
import { stepRoutes } from './step-routes.tsx';
import { submitRoutes } from './submit-routes.tsx';

/** Most bytes of a page with words; a text that is too long must still arrive to be told so. */
const wordsLimit = 3_000_000;
const filesLimit = attachmentLimits.bytes * attachmentLimits.count + 1_000_000;

/** The public form, its saved drafts and the status of a report. Needs no account and no scripts. */
export function reportPages(ports: ReportPorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/melden/*', async (c, next) => {
    const maxSize = c.req.path === '/melden/bestanden' ? filesLimit : wordsLimit;
    return bodyLimit({
      maxSize,
      onError: () =>
        showPage(
          c,
          {
            title: m.tooLargeTitle,
            content: (
              <>
                <Heading level={1}>{m.tooLargeTitle[c.get('page').lang]}</Heading>
                <Paragraph>{m.tooLargeText[c.get('page').lang]}</Paragraph>
              </>
            ),
          },
          413,
        ),
    })(c, next);
  });
  app.get('/melden', (c) => showPage(c, { title: m.startTitle, content: <StartPage /> }));
  app.route('/', codeRoutes(ports));
  app.route('/', submitRoutes(ports));
  app.route('/', stepRoutes(ports));
  return app;
}
