import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import type { SummarisedError } from '../../face/components/error-summary.tsx';
import { Progress } from '../../face/components/steps.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import type { Attachment } from '../../intake/attachment.ts';
import type { DraftForm, WaitingFile } from '../../intake/drafts.ts';
import { newReceiptCode } from '../../intake/receipt.ts';
import type { Answers } from './answers.ts';
import type { DraftSession } from './draft-session.ts';
import { keepDraft, openDraft } from './draft-session.ts';
import { FilesFields } from './files-page.tsx';
import { readBoxes, readForm } from './form-body.ts';
import { garbled } from './garbled.tsx';
import { lookInto, sentFiles } from './look-into.ts';
import type { ReportPorts } from './ports.ts';
import { showPage } from './report-frame.tsx';
import { CallPage } from './start-page.tsx';
import { stepFields } from './step-fields.tsx';
import type { StepKey } from './steps.ts';
import { errorsOf, isStep, nextOpen, pageAfter, pageBefore, steps, stepsFor } from './steps.ts';

/** The questions of the public form, one page each. */
export function stepRoutes(ports: ReportPorts): Hono<AppEnv> {
  const { drafts, parseReport, municipalities } = ports;
  const app = new Hono<AppEnv>();

  app.post('/melden', async (c) => {
    const { token, form } = await openDraft(c, drafts);
    if (token !== undefined && form.sent) {
      await drafts.drop(token);
      const fresh = { answers: {}, done: [], files: [], idempotencyKey: randomUUID() };
      await keepDraft(c, drafts, { token: newReceiptCode(), form: fresh });
    }
    return c.redirect('/melden/gevaar', 303);
  });

  app.get('/melden/bellen', async (c) => {
    const { form } = await openDraft(c, drafts);
    const content = <CallPage next={pageAfter('gevaar', { ...form.answers, gevaar: '' })} />;
    return showPage(c, { title: m.callTitle, content });
  });

  app.get('/melden/:step', async (c, next) => {
    const step = c.req.param('step');
    if (!isStep(step)) return next();
    const { form } = await openDraft(c, drafts);
    if (form.sent) return c.redirect('/melden/verzonden', 303);
    return showPage(c, { title: steps[step].title, content: page(step, form.answers, form, isChange(c)) });
  });

  app.post('/melden/bestanden', async (c) => {
    const body = await readForm(c);
    if (body === undefined) return garbled(c);
    const session = await openDraft(c, drafts);
    if (session.form.sent) return c.redirect('/melden/verzonden', 303);
    const removed = body.get('weg');
    if (typeof removed === 'string') {
      if (session.token !== undefined) await drafts.drop(session.token, removed);
      const files = session.form.files.filter((file) => file.part !== removed);
      await keepDraft(c, drafts, { ...session, form: { ...session.form, files } });
      return c.redirect(withChange('/melden/bestanden', c), 303);
    }
    const looked = await lookInto(sentFiles(body, 'bestanden'), session.form.files.length);
    if (!looked.ok) {
      const { files } = session.form;
      const content = stepForm(
        'bestanden',
        session.form.answers,
        isChange(c),
        <FilesFields files={files} error={looked.message} />,
      );
      const errors = [{ field: 'bestanden', message: looked.message }];
      return showPage(c, { title: steps.bestanden.title, errors, content }, 422);
    }
    const added = await keepFiles(c, session, looked.attachments);
    if (body.get('naar') === 'toevoegen') return c.redirect(withChange('/melden/bestanden', c), 303);
    return go(c, 'bestanden', added, body.get('naar'));
  });

  app.post('/melden/:step', async (c, next) => {
    const step = c.req.param('step');
    if (!isStep(step)) return next();
    const boxes = await readBoxes(c, [...steps[step].boxes, 'naar']);
    if (boxes === undefined) return garbled(c);
    const { naar, ...typed } = boxes;
    const session = await openDraft(c, drafts);
    if (session.form.sent) return c.redirect('/melden/verzonden', 303);
    const answers = { ...session.form.answers, ...typed };
    const errors = errorsOf(step, answers, parseReport);
    const isEmpty = Object.values(typed).every((value) => value.trim() === '');
    if (errors.length > 0 && !(naar === 'bewaren' && isEmpty)) {
      const content = page(step, answers, session.form, isChange(c), errors);
      const summary: SummarisedError[] = errors.map(({ box, message }) => ({ field: box, message }));
      return showPage(c, { title: steps[step].title, errors: summary, content }, 422);
    }
    const done =
      isEmpty && errors.length > 0 ? session.form.done : [...new Set([...session.form.done, step])];
    return go(c, step, { ...session, form: { ...session.form, answers, done } }, naar);
  });

  return app;

  function page(
    step: StepKey,
    answers: Answers,
    form: DraftForm,
    change: boolean,
    errors: ReturnType<typeof errorsOf> = [],
  ) {
    if (step === 'bestanden') return stepForm(step, answers, change, <FilesFields files={form.files} />);
    return stepForm(step, answers, change, stepFields[step]({ answers, errors, municipalities }));
  }

  /** Keeps the draft and goes where the button says. */
  async function go(c: Context<AppEnv>, step: StepKey, session: DraftSession, where: unknown) {
    await keepDraft(c, drafts, session);
    const { answers } = session.form;
    if (where === 'bewaren') return c.redirect('/melden/bewaard', 303);
    if (step === 'gevaar' && answers['gevaar'] === 'now') return c.redirect('/melden/bellen', 303);
    return c.redirect(isChange(c) ? nextOpen(session.form) : pageAfter(step, answers), 303);
  }

  async function keepFiles(c: Context<AppEnv>, session: DraftSession, attachments: readonly Attachment[]) {
    const token = await keepDraft(c, drafts, session);
    const files: WaitingFile[] = [...session.form.files];
    for (const { fileName, bytes } of attachments) {
      const part = `file-${randomUUID()}`;
      await drafts.save(token, part, bytes);
      files.push({ part, fileName, size: bytes.length });
    }
    const done = [...new Set([...session.form.done, 'bestanden'])];
    const kept = { token, form: { ...session.form, files, done } };
    await keepDraft(c, drafts, kept);
    return kept;
  }
}

/** Whether a question was opened from the page with all answers, to which it then goes back. */
const isChange = (c: Context) => c.req.query('wijzig') === 'ja';
const withChange = (path: string, c: Context) => (isChange(c) ? `${path}?wijzig=ja` : path);

function stepForm(step: StepKey, answers: Answers, change: boolean, fields: Child) {
  return <StepForm step={step} answers={answers} change={change} fields={fields} />;
}

interface StepFormProps {
  readonly step: StepKey;
  readonly answers: Answers;
  readonly change: boolean;
  readonly fields: Child;
}

function StepForm({ step, answers, change, fields }: StepFormProps) {
  const lang = useLang();
  const asked = stepsFor(answers);
  const action = `/melden/${step}${change ? '?wijzig=ja' : ''}`;
  return (
    <>
      <a
        class="utrecht-link utrecht-link--html-a kz-back"
        href={change ? '/melden/controleren' : pageBefore(step, answers)}
      >
        {t(m.back, lang)}
      </a>
      {!change && <Progress step={asked.indexOf(step) + 1} total={asked.length} />}
      <form
        method="post"
        action={action}
        enctype={step === 'bestanden' ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
        novalidate
      >
        {fields}
        <ButtonGroup>
          <Button name="naar" value="verder">
            {t(change ? m.saveChange : m.next, lang)}
          </Button>
          <Button look="secondary" name="naar" value="bewaren">
            {t(m.saveForLater, lang)}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
