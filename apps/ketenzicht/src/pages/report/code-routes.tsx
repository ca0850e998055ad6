import { Hono } from 'hono';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import { loadForm } from '../../intake/drafts.ts';
import { parseReceiptCode } from '../../intake/receipt.ts';
import { CodeForm, SavedPage, StatusPage } from './code-pages.tsx';
import { forgetToken, openDraft, rememberToken } from './draft-session.ts';
import { readBoxes } from './form-body.ts';
import { garbled } from './garbled.tsx';
import type { ReportPorts } from './ports.ts';
import { showPage } from './report-frame.tsx';
import { nextOpen } from './steps.ts';

const statusForm = {
  title: m.statusTitle,
  lead: m.statusLead,
  action: '/melden/status',
  button: m.statusButton,
} as const;
const continueForm = { title: m.continueTitle, action: '/melden/verder', button: m.continueButton } as const;

/** Pages where somebody types a code: to follow a report, or to write on. */
export function codeRoutes(ports: ReportPorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get('/melden/status', (c) =>
    showPage(c, { title: m.statusTitle, content: <CodeForm {...statusForm} /> }),
  );
  app.post('/melden/status', async (c) => {
    const boxes = await readBoxes(c, ['code']);
    if (boxes === undefined) return garbled(c);
    const typed = boxes['code']?.slice(0, 60) ?? '';
    const code = parseReceiptCode(typed);
    const view = code && (await ports.receipt(code, c.get('trace').traceId));
    if (view) return showPage(c, { title: m.statusTitle, content: <StatusPage view={view} /> });
    const error = code === undefined ? m.codeWrong : m.codeUnknown;
    const content = <CodeForm {...statusForm} typed={typed} error={error} />;
    return showPage(c, { title: m.statusTitle, errors: [{ field: 'code', message: error }], content }, 422);
  });

  app.get('/melden/verder', (c) =>
    showPage(c, { title: m.continueTitle, content: <CodeForm {...continueForm} /> }),
  );
  app.post('/melden/verder', async (c) => {
    const boxes = await readBoxes(c, ['code']);
    if (boxes === undefined) return garbled(c);
    const typed = boxes['code']?.slice(0, 60) ?? '';
    const token = parseReceiptCode(typed);
    const form = token && (await loadForm(ports.drafts, token));
    if (token && form) {
      rememberToken(c, token);
      return c.redirect(nextOpen(form), 303);
    }
    const error = token === undefined ? m.codeWrong : m.draftUnknown;
    const content = <CodeForm {...continueForm} typed={typed} error={error} />;
    return showPage(c, { title: m.continueTitle, errors: [{ field: 'code', message: error }], content }, 422);
  });

  app.get('/melden/bewaard', async (c) => {
    const { token, form } = await openDraft(c, ports.drafts);
    if (token === undefined || form.sent) return c.redirect('/melden', 303);
    return showPage(c, { title: m.savedTitle, content: <SavedPage code={token} next={nextOpen(form)} /> });
  });
  app.post('/melden/sluiten', (c) => {
    forgetToken(c);
    return c.redirect('/melden/gesloten', 303);
  });
  app.get('/melden/gesloten', (c) => {
    const { lang } = c.get('page');
    const content = (
      <>
        <Heading level={1}>{m.leftTitle[lang]}</Heading>
        <Paragraph>{m.leftMessage[lang]}</Paragraph>
      </>
    );
    return showPage(c, { title: m.leftTitle, content });
  });
  return app;
}
