import { Hono } from 'hono';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import type { Attachment } from '../../intake/attachment.ts';
import { sniff } from '../../intake/attachment.ts';
import type { Drafts, WaitingFile } from '../../intake/drafts.ts';
import { reportInput } from './answers.ts';
import { CheckPage } from './check-page.tsx';
import { SentPage } from './code-pages.tsx';
import { forgetToken, keepDraft, openDraft } from './draft-session.ts';
import { readBoxes } from './form-body.ts';
import { garbled } from './garbled.tsx';
import type { ReportPorts } from './ports.ts';
import { showPage } from './report-frame.tsx';
import { allErrors, stepOf } from './steps.ts';

/** The last pages of the public form: check, send, sent. */
export function submitRoutes(ports: ReportPorts): Hono<AppEnv> {
  const { drafts, municipalities, parseReport } = ports;
  const app = new Hono<AppEnv>();

  app.get('/melden/controleren', async (c) => {
    const { token, form } = await openDraft(c, drafts);
    if (form.sent) return c.redirect('/melden/verzonden', 303);
    if (token === undefined) return c.redirect('/melden', 303);
    const content = <CheckPage form={form} municipalities={municipalities} />;
    return showPage(c, { title: m.check, content });
  });

  app.post('/melden/controleren', async (c) => {
    const boxes = await readBoxes(c, ['naar']);
    if (boxes === undefined) return garbled(c);
    const { token, form } = await openDraft(c, drafts);
    if (form.sent) return c.redirect('/melden/verzonden', 303);
    if (token === undefined) return c.redirect('/melden', 303);
    if (boxes['naar'] === 'bewaren') return c.redirect('/melden/bewaard', 303);
    const parsed = parseReport(reportInput(form.answers));
    if (!parsed.ok) {
      const errors = allErrors(form.answers, parseReport).map(({ box, message }) => ({
        href: `/melden/${stepOf(box)}?wijzig=ja`,
        message,
      }));
      const content = <CheckPage form={form} municipalities={municipalities} />;
      return showPage(c, { title: m.check, errors, content }, 422);
    }
    const outcome = await ports.submit({
      report: parsed.report,
      attachments: await waitingAttachments(drafts, token, form.files),
      channel: 'public',
      idempotencyKey: form.idempotencyKey,
    });
    if (outcome.kind === 'keyReused') return garbled(c);
    const { reference, receiptCode } = outcome;
    await drafts.drop(token);
    await keepDraft(c, drafts, {
      token,
      form: { ...form, answers: {}, done: [], files: [], sent: { reference, receiptCode } },
    });
    return c.redirect('/melden/verzonden', 303);
  });

  app.get('/melden/verzonden', async (c) => {
    const { form } = await openDraft(c, drafts);
    if (!form.sent) return c.redirect('/melden', 303);
    return showPage(c, { title: m.sentTitle, content: <SentPage {...form.sent} /> });
  });
  app.post('/melden/klaar', async (c) => {
    const { token } = await openDraft(c, drafts);
    if (token !== undefined) await drafts.drop(token);
    forgetToken(c);
    return c.redirect('/melden', 303);
  });
  return app;
}

/** The files of a draft. They were looked into when they came; one that storage has forgotten is left out. */
async function waitingAttachments(
  drafts: Drafts,
  token: string,
  files: readonly WaitingFile[],
): Promise<readonly Attachment[]> {
  const found: Attachment[] = [];
  for (const file of files) {
    const bytes = await drafts.load(token, file.part);
    const result = bytes && sniff(bytes, file.fileName);
    if (result?.ok) found.push(result.attachment);
  }
  return found;
}
