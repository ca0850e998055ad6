import type { Text } from '@ketenzicht/rulebook';
import { Alert, Notice } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatNumber } from '../../face/messages/format.ts';
import { importMessages as m } from '../../face/messages/import.ts';
import { filled } from '../../intake/field-error.ts';
import { csvLimits, type RejectedCell } from '../../intake/signals-csv.ts';
import type { JobView } from '../../storage/jobs.ts';

export const importPath = '/signalen/importeren';

/** Where a file is chosen. */
export function ChooseFile({ error }: { readonly error?: Text | undefined }) {
  const lang = useLang();
  return (
    <>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'bestand', message: error }]} />
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <form method="post" action={importPath} enctype="multipart/form-data">
        <FileInput
          name="bestand"
          label={m.file}
          hint={filled(m.fileHint, { rows: csvLimits.rows, size: csvLimits.bytes / 1_000_000 })}
          accept={['text/csv', '.csv']}
          error={error}
        />
        <ButtonGroup>
          <Button>{t(m.check, lang)}</Button>
        </ButtonGroup>
      </form>
    </>
  );
}

interface CheckedProps {
  /** Under which the file is kept, sealed. */
  readonly token: string;
  readonly accepted: number;
  readonly rejected: readonly RejectedCell[];
}

const shownAtMost = 200;

/** What the dry run found, and the choice that follows from it. */
export function CheckedFile({ token, accepted, rejected }: CheckedProps) {
  const lang = useLang();
  const rows = new Set(rejected.map(({ line }) => line)).size;
  return (
    <>
      <Heading level={1}>{t(m.checkedTitle, lang)}</Heading>
      <Notice tone="info" message={m.nothingStored} />
      <DescriptionList
        items={[
          { term: m.accepted, value: formatNumber(accepted, lang) },
          { term: m.rejectedRows, value: formatNumber(rows, lang) },
        ]}
      />
      {rejected.length > 0 && <Rejected token={token} rejected={rejected} />}
      {rejected.length > 0 && <Paragraph>{t(accepted > 0 ? m.mendFirst : m.nothingGood, lang)}</Paragraph>}
      <form method="post" action={`${importPath}/opnemen`}>
        <input type="hidden" name="bestand" value={token} />
        {rejected.length > 0 && <input type="hidden" name="deels" value="ja" />}
        <ButtonGroup>
          {accepted > 0 && <Button>{t(rejected.length > 0 ? m.storeGood : m.storeAll, lang)}</Button>}
          <ButtonLink href={importPath} look="secondary">
            {t(m.again, lang)}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </>
  );
}

function Rejected({ token, rejected }: Pick<CheckedProps, 'token' | 'rejected'>) {
  const lang = useLang();
  const shown = rejected.slice(0, shownAtMost);
  return (
    <section>
      <Heading level={2}>{t(m.rejected, lang)}</Heading>
      {shown.length < rejected.length && (
        <Paragraph>{t(m.firstOnly, lang, { shown: shown.length, total: rejected.length })}</Paragraph>
      )}
      <Table
        caption={m.rejected}
        captionHidden
        rows={shown}
        columns={[
          { key: 'line', label: m.line, numeric: true, rowHeader: true, cell: ({ line }) => line },
          { key: 'column', label: m.column, cell: ({ column }) => column ?? t(m.wholeRow, lang) },
          { key: 'reason', label: m.reason, cell: ({ reason }) => say(reason, lang) },
        ]}
      />
      <form method="post" action={`${importPath}/fouten`}>
        <input type="hidden" name="bestand" value={token} />
        <Button look="secondary">{t(m.download, lang)}</Button>
      </form>
    </section>
  );
}

/** How far an import is, or how it ended. */
export function ImportProgress({ job }: { readonly job: JobView }) {
  const lang = useLang();
  const busy = job.state === 'waiting' || job.state === 'running';
  return (
    <>
      <Heading level={1}>{t(m.progressTitle, lang)}</Heading>
      <Alert tone={busy ? 'info' : job.state === 'done' ? 'ok' : 'warning'}>
        <Paragraph>{stateIn(job)[lang]}</Paragraph>
      </Alert>
      {busy && job.total !== undefined && (
        <progress
          class="kz-progress"
          max={job.total}
          value={job.progress}
          aria-label={t(m.progressTitle, lang)}
        />
      )}
      {busy ? (
        <>
          <Paragraph>
            {t(m.refresh, lang)} <Link href={`${importPath}/${job.id}`}>{t(m.refreshNow, lang)}</Link>
          </Paragraph>
          {!job.cancelAsked && (
            <form method="post" action={`${importPath}/${job.id}/stoppen`}>
              <Button look="secondary">{t(m.stop, lang)}</Button>
            </form>
          )}
        </>
      ) : (
        <ButtonGroup>
          <ButtonLink href="/taken">{t(m.toWorklist, lang)}</ButtonLink>
          <ButtonLink href={importPath} look="secondary">
            {t(m.again, lang)}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}

function stateIn({ state, progress, total, cancelAsked }: JobView): Text {
  switch (state) {
    case 'waiting':
      return m.waiting;
    case 'running':
      if (cancelAsked) return m.stopping;
      return total === undefined ? m.waiting : filled(m.running, { done: progress, total });
    case 'done':
      return filled(m.done, { stored: progress });
    case 'cancelled':
      return filled(m.cancelled, { done: progress });
    case 'failed':
      return filled(m.failed, { done: progress });
  }
}
