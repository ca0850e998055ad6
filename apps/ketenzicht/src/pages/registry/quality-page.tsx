import { LineChart } from '../../face/components/charts/line-chart.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatNumber, formatShare } from '../../face/messages/format.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { QueueCounts } from '../../registry/desk.ts';
import type { QualityCount } from '../../storage/register-quality.ts';
import { DeskTabs } from './desk-page.tsx';
import { qualityPath } from './paths.ts';
import { groupInWords, measures, ofNotifiers, percentOf, qualityChart } from './quality.ts';

/** How complete notifications are, as a chart and a table, with the same as CSV. */
export function QualityPage(props: {
  readonly counts: QueueCounts;
  readonly quality: readonly QualityCount[];
}) {
  const lang = useLang();
  const rows = ofNotifiers(props.quality);
  return (
    <>
      <Heading level={1}>{t(m.qualityTitle, lang)}</Heading>
      <DeskTabs counts={props.counts} current={qualityPath} />
      <Paragraph>{t(m.qualityLead, lang)}</Paragraph>
      {rows.length === 0 ? (
        <EmptyState title={m.none} />
      ) : (
        <>
          <LineChart data={qualityChart(props.quality)} id="volledigheid" csvHref={`${qualityPath}.csv`} />
          <Heading level={2}>{t(m.qualityTable, lang)}</Heading>
          <Table<QualityCount>
            caption={m.qualityTable}
            captionHidden
            columns={[
              { key: 'year', label: m.year, rowHeader: true, cell: ({ year }) => String(year) },
              { key: 'group', label: m.notifier, cell: (count) => groupInWords(count, lang) },
              {
                key: 'notifications',
                label: m.notifications,
                numeric: true,
                cell: ({ notifications }) => formatNumber(notifications, lang),
              },
              ...measures.map((measure) => ({
                key: measure,
                label: m[measure],
                numeric: true,
                cell: (count: QualityCount) =>
                  formatShare(percentOf(count[measure], count.notifications) / 100, lang),
              })),
            ]}
            rows={rows}
          />
          <Paragraph>
            <Link href={`${qualityPath}.csv`}>{t(m.qualityCsv, lang)}</Link>
          </Paragraph>
        </>
      )}
    </>
  );
}
