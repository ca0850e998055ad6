import { periodKey } from '@ketenzicht/register';
import { Button } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { monitorMessages } from '../../face/messages/monitor.ts';
import { publishMessages as m } from '../../face/messages/publish.ts';
import type { OpenRecords } from '../../storage/releases.ts';
import { makeOpenDataPath, openDataFile, openDataPath } from './paths.ts';
import type { OpenDataProblem, TypedOpenData } from './questions.ts';

/** The years of open records, as they stand in their address. */
export const periodOf = ({ periodFrom, periodUntil }: OpenRecords): string =>
  periodKey({ from: periodFrom, until: periodUntil });

/** Open records to download, each with its promise and how well it resembles the truth. */
export function OpenDataView({ sets }: { readonly sets: readonly OpenRecords[] }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.openData, lang)}</Heading>
      <Paragraph look="lead">{t(m.openDataLead, lang)}</Paragraph>
      {sets.length === 0 ? <EmptyState title={m.openDataNone} /> : sets.map((set) => <OpenSet set={set} />)}
    </>
  );
}

function OpenSet({ set }: { readonly set: OpenRecords }) {
  const lang = useLang();
  const period = periodOf(set);
  const { records, utility } = set.content;
  const share = (part: number) => `${formatNumber(100 * part, lang, 1)}%`;
  return (
    <section aria-labelledby={`jaren-${period}`}>
      <Heading level={2} id={`jaren-${period}`}>
        {period}
      </Heading>
      <Paragraph>
        <Link href={openDataFile(period)}>{t(m.file, lang, { period })}</Link>:{' '}
        {t(m.rows, lang, { count: formatNumber(records.length, lang) })}
      </Paragraph>
      <Paragraph>
        {t(m.promiseText, lang, {
          epsilon: formatNumber(set.epsilon, lang, 2),
          delta: set.delta.toExponential(0),
        })}
      </Paragraph>
      <Heading level={3}>{t(m.utilityTitle, lang)}</Heading>
      <Paragraph look="small">{t(m.utilityText, lang)}</Paragraph>
      <Table
        caption={m.utilityTitle}
        captionHidden
        rows={utility}
        columns={[
          { key: 'length', label: m.length, rowHeader: true, cell: ({ length }) => String(length) },
          {
            key: 'meanCount',
            label: m.meanCount,
            numeric: true,
            cell: ({ meanCount }) => formatNumber(meanCount, lang, 1),
          },
          {
            key: 'meanError',
            label: m.meanError,
            numeric: true,
            cell: ({ meanError }) => formatNumber(meanError, lang, 1),
          },
          { key: 'suppressed', label: m.suppressed, numeric: true, cell: (one) => share(one.suppressed) },
          { key: 'fabricated', label: m.fabricated, numeric: true, cell: (one) => share(one.fabricated) },
        ]}
      />
      <Paragraph look="small">{`${t(m.madeAt, lang)}: ${formatMoment(set.madeAt, lang)}`}</Paragraph>
    </section>
  );
}

interface MakeOpenDataProps {
  readonly typed: TypedOpenData;
  readonly problems: readonly OpenDataProblem[];
}

/** Which years, with which promise. */
export function MakeOpenDataView({ typed, problems }: MakeOpenDataProps) {
  const lang = useLang();
  const field = (name: OpenDataProblem['field']) => ({
    name,
    value: typed[name],
    error: problems.find((problem) => problem.field === name)?.message,
    size: 8 as const,
  });
  return (
    <>
      <ErrorSummary errors={problems} />
      <Heading level={1}>{t(m.openDataMake, lang)}</Heading>
      <Paragraph look="lead">{t(m.openDataLead, lang)}</Paragraph>
      <Paragraph>
        {t(m.spentOnce, lang)} <Link href={openDataPath}>{t(m.openData, lang)}</Link>
      </Paragraph>
      <form method="post" action={makeOpenDataPath} novalidate>
        <input type="hidden" name="sleutel" value={typed.sleutel} />
        <TextInput {...field('van')} label={monitorMessages.fromYear} inputmode="numeric" />
        <TextInput {...field('tot')} label={monitorMessages.untilYear} inputmode="numeric" />
        <TextInput {...field('epsilon')} label={m.epsilon} hint={m.epsilonHint} />
        <TextInput {...field('delta')} label={m.delta} hint={m.deltaHint} />
        <Button>{t(m.make, lang)}</Button>
      </form>
    </>
  );
}
