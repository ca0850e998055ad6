import type { Context, Hono } from 'hono';
import { StatusBadge } from '../../face/components/badge.tsx';
import { ButtonLink } from '../../face/components/button.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { ownReportMessages as m } from '../../face/messages/own-reports.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { SignalApplication } from '../../signals/signals.ts';
import type { ReportedRow } from '../../storage/dossiers.ts';
import { signalPath } from '../signals/paths.ts';

/** `/mijn-meldingen`: what the viewer reported, for officials who have no worklist. */
export function ownReportRoutes(
  app: Hono<AppEnv>,
  { signals }: { readonly signals: Pick<SignalApplication, 'ownReports'> },
): void {
  app.get('/mijn-meldingen', signedInOnly, async (c) => show(c, await signals.ownReports(viewerOf(c))));
}

async function show(c: Context<AppEnv>, rows: readonly ReportedRow[]): Promise<Response> {
  const children = <OwnReports rows={rows} />;
  return c.html(await c.get('site').frame(c, { title: m.title, kind: 'work', children }));
}

function OwnReports({ rows }: { readonly rows: readonly ReportedRow[] }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      {rows.length === 0 ? (
        <Paragraph>{t(m.none, lang)}</Paragraph>
      ) : (
        <Table
          caption={m.title}
          captionHidden
          columns={[
            {
              key: 'reference',
              label: m.reference,
              rowHeader: true,
              cell: (row: ReportedRow) => <Link href={signalPath(row.dossier)}>{row.reference}</Link>,
            },
            { key: 'received', label: m.received, cell: (row) => formatMoment(row.receivedAt, lang) },
            {
              key: 'state',
              label: m.state,
              cell: (row) => (
                <StatusBadge tone={row.closed ? 'success' : 'active'}>
                  {t(row.closed ? m.finished : m.busy, lang)}
                </StatusBadge>
              ),
            },
          ]}
          rows={rows}
        />
      )}
      <ButtonLink href="/signalen/nieuw">{t(m.report, lang)}</ButtonLink>
    </>
  );
}
