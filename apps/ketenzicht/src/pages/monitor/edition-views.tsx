import type { ClaimFinding } from '@ketenzicht/register';
import { countAt, countingRules, periodKey, type Table } from '@ketenzicht/register';
import type { ReadEstimate } from '../../estimation/estimates.ts';
import { Button } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table as DataTable } from '../../face/components/table.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { monitorMessages as m } from '../../face/messages/monitor.ts';
import { EditionBody } from '../../monitor/edition-body.tsx';
import type { OpenedCell, ReadEdition } from '../../monitor/editions.ts';
import { Figure } from '../../monitor/figure.tsx';
import type { EstimateName } from '../../storage/estimates.ts';
import type { EditionName, StoredEdition } from '../../storage/monitor-editions.ts';
import type { FieldProblem, Typed } from './edition-question.ts';
import { EstimateBeside } from './estimate-beside.tsx';
import { cellPath, claimPath, editionPath, monitorPath, tableLinks } from './paths.ts';

interface OverviewProps {
  readonly editions: readonly EditionName[];
  readonly typed: Typed;
  readonly problems?: readonly FieldProblem[];
}

/** What was made, and the form for a new edition. */
export function MonitorOverview({ editions, typed, problems = [] }: OverviewProps) {
  const lang = useLang();
  const errorOf = (field: FieldProblem['field']) =>
    problems.find((problem) => problem.field === field)?.message;
  return (
    <>
      <ErrorSummary errors={problems} />
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.overviewLead, lang)}</Paragraph>
      <Heading level={2}>{t(m.editions, lang)}</Heading>
      {editions.length === 0 ? (
        <EmptyState title={m.noEditions} />
      ) : (
        <DataTable
          caption={m.editions}
          captionHidden
          rows={editions}
          columns={[
            {
              key: 'name',
              label: m.editionName,
              rowHeader: true,
              cell: ({ id, name }) => <Link href={editionPath(id)}>{name}</Link>,
            },
            { key: 'madeAt', label: m.madeAt, cell: ({ madeAt }) => formatMoment(madeAt, lang) },
            {
              key: 'notifications',
              label: m.notificationsCounted,
              numeric: true,
              cell: ({ notifications }) => formatNumber(notifications, lang),
            },
          ]}
        />
      )}
      <Heading level={2}>{t(m.newEdition, lang)}</Heading>
      <form method="post" action={monitorPath} novalidate>
        <input type="hidden" name="sleutel" value={typed.sleutel} />
        <TextInput
          name="van"
          label={m.fromYear}
          value={typed.van}
          error={errorOf('van')}
          size={4}
          inputmode="numeric"
        />
        <TextInput
          name="tot"
          label={m.untilYear}
          value={typed.tot}
          error={errorOf('tot')}
          size={4}
          inputmode="numeric"
        />
        <Select
          name="jaren"
          label={m.acrossYears}
          value={typed.jaren}
          error={errorOf('jaren')}
          choices={[
            { value: 'each', label: m.acrossEach },
            { value: 'first', label: m.acrossFirst },
            { value: 'last', label: m.acrossLast },
          ]}
        />
        <Button>{t(m.make, lang)}</Button>
      </form>
      <Paragraph>
        <Link href={claimPath}>{t(m.claimTitle, lang)}</Link>
      </Paragraph>
    </>
  );
}

interface EditionViewProps {
  readonly read: ReadEdition;
  readonly estimates: readonly EstimateName[];
  /** The newest estimate over years of the edition. */
  readonly beside?: ReadEstimate | undefined;
}

/** A whole edition as in print, in which every number can be opened. */
export function EditionView({ read: { stored, comparison }, estimates, beside }: EditionViewProps) {
  const lang = useLang();
  const { id, content } = stored;
  return (
    <>
      <Paragraph look="small">{t(m.notPublished, lang)}</Paragraph>
      <EditionBody
        edition={content}
        linksOf={(table) => tableLinks(id, table.id)}
        cellLink={openCells(id)}
        comparison={
          comparison && {
            with: `${comparison.with.name}, ${formatMoment(comparison.with.madeAt, lang)}`,
            result: comparison.result,
          }
        }
      />
      {estimates.length > 0 && (
        <section aria-labelledby="schattingen-kop">
          <Heading level={2} id="schattingen-kop">
            {t(m.savedEstimates, lang)}
          </Heading>
          {beside && <EstimateBeside {...beside} />}
          <Paragraph>{t(m.savedEstimatesText, lang)}</Paragraph>
          <List
            items={estimates.map((one) => (
              <Link href={`/schatten/${one.id}`}>{`${one.title} (${formatMoment(one.madeAt, lang)})`}</Link>
            ))}
          />
        </section>
      )}
    </>
  );
}

/** Numbers lead to what they are made of; imputed numbers and subtotals lead nowhere. */
const openCells =
  (id: string) =>
  (table: Table) =>
  (row: string, column: string): string | undefined =>
    table.id === 'figuur-2.4b' ? undefined : cellPath(id, table.id, row, column);

/** One table or figure of an edition. */
export function TableView({ stored, table }: { readonly stored: StoredEdition; readonly table: Table }) {
  const lang = useLang();
  return (
    <>
      <Paragraph>
        <Link href={`${editionPath(stored.id)}#${table.id}`}>{say(stored.content.title, lang)}</Link>
      </Paragraph>
      <Heading level={1}>{`${say(table.number, lang)}: ${say(table.title, lang)}`}</Heading>
      <Figure
        table={table}
        level={2}
        links={tableLinks(stored.id, table.id)}
        cellLink={openCells(stored.id)(table)}
      />
    </>
  );
}

interface CellViewProps {
  readonly stored: StoredEdition;
  readonly table: Table;
  readonly row: string;
  readonly column: string;
  /** Absent when it cannot be opened. */
  readonly opened: OpenedCell | undefined;
}

/** What one number is made of: rules and notifications, by pseudonym. */
export function CellView({ stored, table, row, column, opened }: CellViewProps) {
  const lang = useLang();
  const before = countAt(table, row, column);
  return (
    <>
      <Paragraph>
        <Link href={`${editionPath(stored.id)}#${table.id}`}>{say(table.number, lang)}</Link>
      </Paragraph>
      <Heading level={1}>{t(m.behindTitle, lang)}</Heading>
      <Paragraph look="lead">{`${say(table.number, lang)}, ${row}, ${column} (${periodKey(table.period)})`}</Paragraph>
      {opened === undefined ? (
        <Paragraph>{t(m.behindNone, lang)}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t(m.behindNow, lang, {
              count: formatNumber(opened.size, lang),
              before: before === undefined ? '–' : formatNumber(before, lang),
            })}
          </Paragraph>
          <Heading level={2}>{t(m.behindRules, lang)}</Heading>
          <List
            items={opened.rules.map((id) => (
              <>
                <strong>{id}</strong> {say(countingRules[id].text, lang)}
              </>
            ))}
          />
          <Heading level={2}>{t(m.behindFacts, lang)}</Heading>
          <Paragraph look="small">
            {t(m.behindListed, lang, { count: formatNumber(opened.facts.length, lang) })}
          </Paragraph>
          <DataTable
            caption={m.behindFacts}
            captionHidden
            rows={opened.facts}
            columns={[
              { key: 'person', label: m.victim, rowHeader: true, cell: ({ person }) => String(person) },
              { key: 'year', label: m.year, numeric: true, cell: ({ year }) => String(year) },
              {
                key: 'notifications',
                label: m.behindFacts,
                cell: ({ notifications }) => notifications.join(', '),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

/** A text with what in it says more than the figures can carry. */
export function ClaimView({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings?: readonly ClaimFinding[] | undefined;
}) {
  const lang = useLang();
  return (
    <>
      <Paragraph>
        <Link href={monitorPath}>{t(m.title, lang)}</Link>
      </Paragraph>
      <Heading level={1}>{t(m.claimTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.claimLead, lang)}</Paragraph>
      {findings && (
        <section class="kz-estimate" aria-label={t(m.claimTitle, lang)}>
          {findings.length === 0 ? (
            <Paragraph>{t(m.claimNothing, lang)}</Paragraph>
          ) : (
            <List
              items={findings.map(({ words, advice }) =>
                t(m.claimFound, lang, { words, advice: say(advice, lang) }),
              )}
            />
          )}
        </section>
      )}
      <form method="post" action={claimPath} novalidate>
        <Textarea name="tekst" label={m.claimText} value={text} rows={8} />
        <Button>{t(m.claimCheck, lang)}</Button>
      </form>
    </>
  );
}
