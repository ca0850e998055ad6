import { dataCategories } from '@ketenzicht/rulebook';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { Table } from '../../../face/components/table.tsx';
import { Paragraph, VisuallyHidden } from '../../../face/components/text.tsx';
import { useLang } from '../../../face/lang-context.ts';
import { say, t } from '../../../face/messages/catalogue.ts';
import { formatNumber } from '../../../face/messages/format.ts';
import { signalMessages as m } from '../../../face/messages/signals.ts';
import type { SignalView, WithheldContent } from '../../../signals/view.ts';
import { actionPath, rulePath } from '../paths.ts';
import type { SignalPageProps } from '../signal-page.tsx';

/** What exists and is not shown, why, and how it can be asked for. Nothing when everything is shown. */
export function Withheld({ view, explicitPurpose }: SignalPageProps) {
  const lang = useLang();
  if (view.withheld.length === 0) return null;
  return (
    <section class="kz-section" aria-labelledby="afgeschermd">
      <Heading level={2} id="afgeschermd">
        {t(m.withheld, lang)}
      </Heading>
      <Paragraph>{t(m.withheldIntro, lang)}</Paragraph>
      <Table
        caption={m.withheld}
        captionHidden
        rows={view.withheld}
        columns={[
          {
            key: 'what',
            label: m.withheldWhat,
            rowHeader: true,
            cell: (row: WithheldContent) => say(dataCategories[row.category].label, lang),
          },
          {
            key: 'count',
            label: m.withheldCount,
            numeric: true,
            cell: (row) => formatNumber(row.count, lang),
          },
          {
            key: 'why',
            label: m.withheldWhy,
            cell: (row) => (
              <span>
                {say(row.reason, lang)}{' '}
                {row.rule && <Link href={rulePath(row.rule)}>{t(m.readRule, lang)}</Link>}
              </span>
            ),
          },
          {
            key: 'ask',
            label: m.withheldAsk,
            cell: (row) => <Ask row={row} view={view} purpose={explicitPurpose} />,
          },
        ]}
      />
    </section>
  );
}

interface AskProps {
  readonly row: WithheldContent;
  readonly view: SignalView;
  readonly purpose: SignalPageProps['explicitPurpose'];
}

function Ask({ row, view, purpose }: AskProps) {
  const lang = useLang();
  if (row.requested) return <span>{t(m.accessAsked, lang)}</span>;
  const mayAsk = view.actions.some((action) => action.command === 'requestAccess');
  if (!row.requestable || !mayAsk) return <span class="kz-subtle">{t(m.notRequestable, lang)}</span>;
  return (
    <Link href={actionPath(view.dossier, 'requestAccess', { category: row.category, purpose })}>
      {t(m.askAccess, lang)}
      <VisuallyHidden>: {say(dataCategories[row.category].label, lang)}</VisuallyHidden>
    </Link>
  );
}
