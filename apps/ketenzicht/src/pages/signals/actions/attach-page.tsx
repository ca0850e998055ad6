import { Button, ButtonGroup, ButtonLink } from '../../../face/components/button.tsx';
import { ErrorSummary } from '../../../face/components/error-summary.tsx';
import { FileInput } from '../../../face/components/file-input.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { t } from '../../../face/messages/catalogue.ts';
import { formatList } from '../../../face/messages/format.ts';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import { attachmentLimits, attachmentTypes } from '../../../intake/attachment.ts';
import type { SignalView, TimelineRow } from '../../../signals/view.ts';
import { Hidden } from '../../form/hidden.tsx';
import type { FieldError } from '../../form/read-form.ts';
import { signalPath } from '../paths.ts';
import { ActionFrame, Meanwhile } from './action-page.tsx';

/** Name of the input with the files. */
export const filesName = 'attachment';

interface AttachPageProps {
  readonly view: SignalView;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  readonly action: string;
  readonly changes?: readonly TimelineRow[] | undefined;
}

/** Adds files to a signal. A browser forgets the chosen files when the page comes back; nothing can keep them. */
export function AttachPage({ view, errors, idempotencyKey, action, changes }: AttachPageProps) {
  const lang = useLang();
  const hint = t(m.filesHint, lang, {
    files: attachmentLimits.count,
    size: megabytes(attachmentLimits.bytes),
    types: formatList(
      attachmentTypes.map((type) => type.replace(/^.*\//, '')),
      lang,
    ),
  });
  return (
    <ActionFrame name="attach" view={view}>
      {changes && <Meanwhile changes={changes} />}
      <ErrorSummary errors={errors} />
      <form class="kz-form" method="post" action={action} enctype="multipart/form-data">
        <Hidden version={view.version} idempotencyKey={idempotencyKey} />
        <FileInput
          name={filesName}
          label={m.files}
          hint={hint}
          accept={attachmentTypes}
          multiple
          error={errors.find((one) => one.field === filesName)?.message}
        />
        <ButtonGroup>
          <Button>{t(m.addFiles, lang)}</Button>
          <ButtonLink href={signalPath(view.dossier)} look="subtle">
            {t(m.cancel, lang)}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </ActionFrame>
  );
}

/** Bytes in whole megabytes, as people speak of them. */
export const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);
