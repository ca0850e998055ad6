import type { Difference, Disclosure } from '@ketenzicht/register';
import { Alert } from '../../face/components/alert.tsx';
import { Button } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { monitorMessages } from '../../face/messages/monitor.ts';
import { publishMessages as m } from '../../face/messages/publish.ts';
import type { Prepared } from '../../monitor/publish.ts';
import type { EditionName } from '../../storage/monitor-editions.ts';
import { makeOpenDataPath, publicationsPath, publishPath } from './paths.ts';
import { type PublishProblem, publishFields, type TypedPublish } from './questions.ts';

interface PublishViewProps {
  readonly editions: readonly EditionName[];
  readonly typed: TypedPublish;
  readonly problems: readonly PublishProblem[];
  readonly prepared?: Prepared | undefined;
  /** Id of the publication to be. */
  readonly newKey: string;
}

/** How to protect which edition; below it what came of it, and the button to publish when nobody was found. */
export function PublishView({ editions, typed, problems, prepared, newKey }: PublishViewProps) {
  const lang = useLang();
  const errorOf = (field: PublishProblem['field']) =>
    problems.find((problem) => problem.field === field)?.message;
  return (
    <>
      <ErrorSummary errors={problems} />
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <Paragraph>
        <Link href={publicationsPath}>{t(m.publications, lang)}</Link>,{' '}
        <Link href={makeOpenDataPath}>{t(m.openDataMake, lang)}</Link>
      </Paragraph>
      {editions.length === 0 ? (
        <EmptyState title={m.noEditions} />
      ) : (
        <form method="get" action={publishPath} novalidate>
          <Select
            name="editie"
            label={m.edition}
            value={typed.editie}
            error={errorOf('editie')}
            choices={editions.map(({ id, name, madeAt }) => ({
              value: id,
              label: `${name}, ${formatMoment(madeAt, lang)}`,
            }))}
          />
          <Select
            name="wijze"
            label={m.mode}
            value={typed.wijze}
            error={errorOf('wijze')}
            choices={[
              { value: 'suppressed', label: m.modeSuppressed },
              { value: 'perturbed', label: m.modePerturbed },
              { value: 'asPrinted', label: m.modeAsPrinted },
            ]}
          />
          <TextInput
            name="drempel"
            label={m.threshold}
            hint={m.thresholdHint}
            value={typed.drempel}
            error={errorOf('drempel')}
            size={4}
            inputmode="numeric"
          />
          <TextInput
            name="afronding"
            label={m.base}
            hint={m.baseHint}
            value={typed.afronding}
            error={errorOf('afronding')}
            size={4}
            inputmode="numeric"
          />
          <Button look={prepared?.safe ? 'secondary' : 'primary'}>{t(m.look, lang)}</Button>
        </form>
      )}
      {prepared && <Outcome prepared={prepared} typed={typed} newKey={newKey} />}
    </>
  );
}

function Outcome({
  prepared,
  typed,
  newKey,
}: Pick<PublishViewProps, 'typed' | 'newKey'> & { readonly prepared: Prepared }) {
  const lang = useLang();
  const { release, safe, compared, leftOut, utility } = prepared;
  const { report, differences } = release;
  const found = [...report.disclosures, ...differences];
  const count = (number: number, decimals = 0) => formatNumber(number, lang, decimals);
  return (
    <section aria-labelledby="uitkomst-kop">
      <Heading level={2} id="uitkomst-kop">
        {t(m.outcome, lang)}
      </Heading>
      {safe ? (
        <Alert tone="ok" title={m.safe} level={3}>
          <Paragraph>{t(m.safeText, lang, { compared: count(compared) })}</Paragraph>
        </Alert>
      ) : (
        <Alert tone="warning" title={m.unsafe} level={3}>
          <Paragraph>
            {found.length === 0
              ? t(m.asPrintedText, lang)
              : t(m.unsafeText, lang, {
                  disclosures: count(report.disclosures.length),
                  differences: count(differences.length),
                })}
          </Paragraph>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: m.sensitive, value: count(report.sensitive) },
          { term: m.small, value: count(release.small) },
          { term: m.withThem, value: count(release.withThem) },
          { term: m.cells, value: count(utility.cells) },
          { term: m.withheld, value: count(utility.withheld) },
          { term: m.meanChange, value: count(utility.meanChange, 1) },
          ...(leftOut.length > 0
            ? [{ term: m.leftOut, value: leftOut.map(({ number }) => say(number, lang)).join(', ') }]
            : []),
        ]}
      />
      {found.length > 0 && <Found found={found} prepared={prepared} />}
      {safe && (
        <form method="post" action={publishPath}>
          {publishFields.map((field) => (
            <input type="hidden" name={field} value={typed[field]} />
          ))}
          <input type="hidden" name="sleutel" value={newKey} />
          <Button>{t(m.publish, lang)}</Button>
        </form>
      )}
    </section>
  );
}

/** How many findings are listed. */
const listed = 50;

function Found({
  found,
  prepared,
}: {
  readonly found: readonly (Disclosure | Difference)[];
  readonly prepared: Prepared;
}) {
  const lang = useLang();
  const numberOf = (id: string) =>
    say(prepared.stored.content.tables.find((table) => table.id === id)?.number ?? id, lang);
  return (
    <>
      <Heading level={3}>{t(m.found, lang)}</Heading>
      {found.length > listed && (
        <Paragraph look="small">{t(m.first, lang, { count: String(listed) })}</Paragraph>
      )}
      <Table
        caption={m.found}
        captionHidden
        rows={found.slice(0, listed)}
        columns={[
          {
            key: 'table',
            label: monitorMessages.table,
            rowHeader: true,
            cell: ({ table }) => numberOf(table),
          },
          {
            key: 'row',
            label: m.foundCount,
            cell: ({ row, column, without }) =>
              `${without === undefined ? row : `${without} − ${row}`}, ${column}`,
          },
          {
            key: 'range',
            label: m.foundRange,
            cell: ({ range: { least, most } }) =>
              t(m.range, lang, { least: formatNumber(least, lang), most: formatNumber(most, lang) }),
          },
          { key: 'since', label: m.since, cell: (one) => ('since' in one ? one.since : '–') },
        ]}
      />
    </>
  );
}
