import type { Text } from '@ketenzicht/rulebook';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatNumber } from '../../face/messages/format.ts';
import { reportMessages as m } from '../../face/messages/report.ts';
import { attachmentLimits, attachmentTypes } from '../../intake/attachment.ts';
import type { WaitingFile } from '../../intake/drafts.ts';
import { filled } from '../../intake/field-error.ts';
import { QuestionTitle } from './step-fields.tsx';

interface FilesPageProps {
  readonly files: readonly WaitingFile[];
  readonly error?: Text | undefined;
}

/** Photos and documents: what is there, with a way to take it off, and a place to add more. */
export function FilesFields({ files, error }: FilesPageProps) {
  const lang = useLang();
  const limits = { count: attachmentLimits.count, size: attachmentLimits.bytes / 1_000_000 };
  return (
    <>
      <QuestionTitle title={t(m.files, lang)} hint={filled(m.filesHint, limits)[lang]} />
      {files.length > 0 && (
        <>
          <Heading level={2}>{t(m.filesAdded, lang)}</Heading>
          <ul class="kz-files">
            {files.map((file) => (
              <li>
                <span class="kz-files__name">
                  {file.fileName}{' '}
                  <span class="kz-subtle">({formatNumber(Math.max(1, file.size / 1000), lang)} kB)</span>
                </span>
                <Button
                  look="subtle"
                  small
                  name="weg"
                  value={file.part}
                  label={t(m.filesRemove, lang, { name: file.fileName })}
                >
                  {t(m.filesRemoveShort, lang)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {files.length < attachmentLimits.count && (
        <FileInput
          name="bestanden"
          label={m.filesChoose}
          optional
          accept={attachmentTypes}
          multiple
          error={error}
        />
      )}
      {files.length < attachmentLimits.count && (
        <ButtonGroup>
          <Button look="secondary" name="naar" value="toevoegen">
            {t(m.filesAdd, lang)}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}
