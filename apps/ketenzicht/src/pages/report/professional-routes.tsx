import { randomUUID } from 'node:crypto';
import type { Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { reportMessages } from '../../face/messages/report.ts';
import { professionalMessages as p } from '../../face/messages/report-professional.ts';
import type { AppEnv } from '../../http/environment.ts';
import { viewerOf } from '../../http/environment.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { attachmentLimits, attachmentTypes } from '../../intake/attachment.ts';
import { filled } from '../../intake/field-error.ts';
import type { ReceiveOutcome } from '../../signals/receive.ts';
import { entityRows } from '../form/entity-rows.ts';
import type { Field } from '../form/field.ts';
import { addRowName, Fields, removeRowName } from '../form/fields.tsx';
import type { FieldError } from '../form/read-form.ts';
import type { Typed } from '../form/typed.ts';
import { first, typedOf, withNewRow, withoutRow } from '../form/typed.ts';
import { readForm } from './form-body.ts';
import { garbled, tooLarge } from './garbled.tsx';
import { lookInto, sentFiles } from './look-into.ts';
import type { ReportPorts } from './ports.ts';
import { professionalFields, professionalStart, readProfessional } from './professional-form.ts';

const action = '/signalen/nieuw';
const keyName = 'sleutel';

/** The form for professionals: one dense page, rows added and removed by the server. */
export function professionalRoutes(ports: ReportPorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const fields = professionalFields(ports.municipalities);
  const maxSize = attachmentLimits.bytes * attachmentLimits.count + 3_000_000;

  app.get(action, signedInOnly, (c) => {
    const typed = professionalStart(viewerOf(c));
    return show(c, { typed, errors: [], key: randomUUID() });
  });

  app.post(action, signedInOnly, bodyLimit({ maxSize, onError: tooLarge }), async (c) => {
    const body = await readForm(c);
    if (body === undefined) return garbled(c);
    const typed = typedOf(body);
    const key = keyIn(typed);
    const changed = withRowsChanged(typed);
    if (changed) return show(c, { typed: changed, errors: [], key });
    const read = readProfessional(typed, fields, ports.parseReport);
    const looked = await lookInto(sentFiles(body, 'attachments'), 0);
    if (!read.ok || !looked.ok) {
      const errors = [
        ...(read.ok ? [] : read.errors),
        ...(looked.ok ? [] : [{ field: 'attachments', message: looked.message }]),
      ];
      return show(c, { typed, errors, key }, 422);
    }
    const viewer = viewerOf(c);
    const outcome = await ports.submit({
      report: read.report,
      attachments: looked.attachments,
      channel: 'professional',
      viewer,
      idempotencyKey: key,
    });
    if (outcome.kind === 'keyReused') return garbled(c);
    return frame(c, p.receivedTitle, <Received outcome={outcome} />);
  });

  return app;

  async function show(c: Context<AppEnv>, state: Omit<FormPageProps, 'fields'>, status: 200 | 422 = 200) {
    return frame(c, p.title, <FormPage fields={fields} {...state} />, state.errors.length > 0, status);
  }
}

async function frame(
  c: Context<AppEnv>,
  title: Text,
  children: ReturnType<typeof FormPage>,
  hasErrors = false,
  status: 200 | 422 = 200,
) {
  c.header('Cache-Control', 'no-store');
  return c.html(await c.get('site').frame(c, { title, kind: 'work', hasErrors, children }), status);
}

/** The key under which the form is sent once; a forged one is replaced. */
function keyIn(typed: Typed): string {
  const key = first(typed, keyName) ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : randomUUID();
}

/** The typed values with a row more or less, when a button asked for that. */
function withRowsChanged(typed: Typed): Typed | undefined {
  const added = entityRows.find((rows) => rows.name === first(typed, addRowName));
  if (added) return withNewRow(typed, added.name, added.questions[0].name);
  const [, group, row] = /^(\w+)\[(\d{1,4})\]$/.exec(first(typed, removeRowName) ?? '') ?? [];
  return group === undefined ? undefined : withoutRow(typed, group, Number(row));
}

interface FormPageProps {
  readonly fields: readonly Field<unknown>[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly key: string;
}

function FormPage({ fields, typed, errors, key }: FormPageProps) {
  const lang = useLang();
  const limits = { count: attachmentLimits.count, size: attachmentLimits.bytes / 1_000_000 };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(p.title, lang)}</Heading>
      <Paragraph>{t(p.lead, lang)}</Paragraph>
      <kz-unsaved>
        <form class="kz-dense" method="post" action={action} enctype="multipart/form-data" novalidate>
          <input type="hidden" name={keyName} value={key} />
          <Fields fields={fields} state={{ about: undefined, typed, errors, action }} />
          <div class="kz-section">
            <Heading level={2} looksLike={3}>
              {t(p.partFiles, lang)}
            </Heading>
            <FileInput
              name="attachments"
              label={reportMessages.filesChoose}
              hint={filled(p.filesHint, limits)}
              error={errors.find(({ field }) => field === 'attachments')?.message}
              optional
              accept={attachmentTypes}
              multiple
            />
            {errors.length > 0 && <Paragraph look="small">{t(p.filesAgain, lang)}</Paragraph>}
          </div>
          <ButtonGroup>
            <Button>{t(p.send, lang)}</Button>
          </ButtonGroup>
        </form>
      </kz-unsaved>
    </>
  );
}

function Received({ outcome }: { readonly outcome: Extract<ReceiveOutcome, { kind: 'received' }> }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(p.receivedTitle, lang)}</Heading>
      <Paragraph>{t(p.receivedText, lang)}</Paragraph>
      <Paragraph>
        {t(reportMessages.sentReference, lang)}: <strong class="kz-nowrap">{outcome.reference}</strong>
      </Paragraph>
      <Heading level={2}>{t(reportMessages.sentCode, lang)}</Heading>
      <p class="kz-code">{outcome.receiptCode}</p>
      <Paragraph>{t(reportMessages.sentCodeHint, lang)}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={action}>{t(p.another, lang)}</ButtonLink>
      </ButtonGroup>
    </>
  );
}
