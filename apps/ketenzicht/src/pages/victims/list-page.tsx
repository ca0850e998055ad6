import { forms, isCodeOf } from '@ketenzicht/rulebook';
import { ButtonLink } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { signalMessages } from '../../face/messages/signals.ts';
import { victimMessages as m } from '../../face/messages/victims.ts';
import type { TrackListRow } from '../../victims/view.ts';
import { AttentionMarks, FormMarks } from '../signals/marks.tsx';
import { StageMark } from './marks.tsx';
import { openTrackPath, trackPath } from './paths.ts';

interface TrackListProps {
  readonly rows: readonly TrackListRow[];
  readonly mayOpen: boolean;
}

/** The victim tracks of the viewer's organisation, open ones first. */
export function TrackList({ rows, mayOpen }: TrackListProps) {
  const lang = useLang();
  return (
    <>
      <div class="kz-title-row">
        <Heading level={1}>{t(m.title, lang)}</Heading>
        {mayOpen && (
          <ButtonLink href={openTrackPath} small>
            {t(m.open, lang)}
          </ButtonLink>
        )}
      </div>
      <Paragraph look="lead">{t(m.listLead, lang)}</Paragraph>
      {rows.length === 0 ? (
        <EmptyState title={m.emptyTitle}>
          <Paragraph>{t(m.emptyText, lang)}</Paragraph>
        </EmptyState>
      ) : (
        <div class="kz-worklist">
          <Table
            caption={m.listTable}
            captionHidden
            rows={rows}
            columns={[
              {
                key: 'reference',
                label: m.columnReference,
                rowHeader: true,
                cell: (row: TrackListRow) => (
                  <>
                    <Link href={trackPath(row.dossier)}>{row.reference}</Link>{' '}
                    <AttentionMarks danger="unknown" minor={row.minor} />
                  </>
                ),
              },
              { key: 'stage', label: m.columnStage, cell: (row) => <StageMark stage={row.stage} /> },
              {
                key: 'duties',
                label: m.columnDuties,
                cell: (row) => (
                  <>
                    {formatNumber(row.open, lang)}
                    {row.late > 0 && ` (${t(m.columnLate, lang, { late: row.late })})`}
                  </>
                ),
              },
              {
                key: 'form',
                label: signalMessages.columnForm,
                cell: (row) => <FormMarks forms={row.forms.filter((form) => isCodeOf(forms, form))} />,
              },
              { key: 'owner', label: m.columnOwner, cell: (row) => row.owner },
              { key: 'opened', label: m.columnOpened, cell: (row) => formatMoment(row.openedAt, lang) },
            ]}
          />
        </div>
      )}
    </>
  );
}
