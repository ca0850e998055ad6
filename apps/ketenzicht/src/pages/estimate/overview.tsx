import { ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatMoment } from '../../face/messages/format.ts';
import type { EstimateName } from '../../storage/estimates.ts';
import { estimatePath, simulationPath } from './paths.ts';

/** Kept estimates, and the ways to a new one. */
export function Overview({ estimates }: { readonly estimates: readonly EstimateName[] }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <ButtonGroup>
        <ButtonLink href={`${estimatePath}/nieuw`}>{t(m.newEstimate, lang)}</ButtonLink>
        <ButtonLink href={simulationPath} look="secondary">
          {t(m.toSimulation, lang)}
        </ButtonLink>
      </ButtonGroup>
      <Heading level={2}>{t(m.kept, lang)}</Heading>
      {estimates.length === 0 ? (
        <EmptyState title={m.none}>
          <Paragraph>{t(m.noneText, lang)}</Paragraph>
        </EmptyState>
      ) : (
        <Table
          caption={m.kept}
          captionHidden
          rows={estimates}
          columns={[
            {
              key: 'title',
              label: m.name,
              rowHeader: true,
              cell: ({ id, title }) => <Link href={`${estimatePath}/${id}`}>{title}</Link>,
            },
            { key: 'madeAt', label: m.madeAt, cell: ({ madeAt }) => formatMoment(madeAt, lang) },
            { key: 'method', label: m.method, cell: ({ methodVersion }) => methodVersion },
          ]}
        />
      )}
    </>
  );
}
