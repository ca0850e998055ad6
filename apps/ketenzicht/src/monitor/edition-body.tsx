import {
  countAt,
  countingRules,
  type Edition,
  type EditionComparison,
  periodKey,
  type Table,
} from '@ketenzicht/register';
import { Heading } from '../face/components/heading.tsx';
import { Link } from '../face/components/link.tsx';
import { Table as DataTable } from '../face/components/table.tsx';
import { Paragraph } from '../face/components/text.tsx';
import { useLang } from '../face/lang-context.ts';
import { say, t } from '../face/messages/catalogue.ts';
import { formatDate, formatNumber } from '../face/messages/format.ts';
import { monitorMessages as m } from '../face/messages/monitor.ts';
import { Figure, type FigureLinks } from './figure.tsx';

/** How many victims there are by an estimate; never subtracted from a count. */
export interface PopulationEstimate {
  /** Per year. */
  readonly low: number;
  readonly high: number;
}

export interface EditionBodyProps {
  readonly edition: Edition;
  readonly linksOf: (table: Table) => FigureLinks;
  readonly cellLink?: ((table: Table) => (row: string, column: string) => string | undefined) | undefined;
  readonly estimate?: PopulationEstimate | undefined;
  readonly comparison?: { readonly with: string; readonly result: EditionComparison } | undefined;
}

/** A whole edition: what it says and does not say, chapters with figures, what changed since the previous one. */
export function EditionBody({ edition, linksOf, cellLink, estimate, comparison }: EditionBodyProps) {
  const lang = useLang();
  const byId = new Map(edition.tables.map((table) => [table.id, table]));
  return (
    <>
      <Heading level={1}>{say(edition.title, lang)}</Heading>
      {edition.policy && (
        <Paragraph look="lead">{t(m.lead, lang, { period: periodKey(edition.period) })}</Paragraph>
      )}
      <Paragraph>{t(m.notTheTotal, lang)}</Paragraph>
      {estimate && <Estimate edition={edition} estimate={estimate} />}
      <Breaks edition={edition} />
      <nav aria-labelledby="inhoud-kop">
        <Heading level={2} id="inhoud-kop">
          {t(m.contents, lang)}
        </Heading>
        <ol>
          {edition.chapters.map(({ id, title, tables }) => (
            <li>
              <Link href={`#${id}`}>{say(title, lang)}</Link>
              <ul>
                {tables
                  .flatMap((table) => byId.get(table) ?? [])
                  .map((table) => (
                    <li>
                      <Link
                        href={`#${table.id}`}
                      >{`${say(table.number, lang)}: ${say(table.title, lang)}`}</Link>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </nav>
      {edition.chapters.map(({ id, title, introduction, tables }) => (
        <section id={id} aria-labelledby={`${id}-kop`}>
          <Heading level={2} id={`${id}-kop`}>
            {say(title, lang)}
          </Heading>
          {introduction.map((text) => (
            <Paragraph>{say(text, lang)}</Paragraph>
          ))}
          {tables
            .flatMap((table) => byId.get(table) ?? [])
            .map((table) => (
              <Figure table={table} links={linksOf(table)} {...(cellLink && { cellLink: cellLink(table) })} />
            ))}
        </section>
      ))}
      {comparison && <Revisions edition={edition} {...comparison} />}
    </>
  );
}

function Estimate({
  edition,
  estimate,
}: {
  readonly edition: Edition;
  readonly estimate: PopulationEstimate;
}) {
  const lang = useLang();
  const year = String(edition.period.until);
  const table = edition.tables.find(({ id }) => id === 'figuur-2.7');
  const counted = table && countAt(table, 'Totaal', year);
  if (counted === undefined) return null;
  return (
    <section class="kz-estimate" aria-labelledby="schatting-kop">
      <Heading level={2} looksLike={3} id="schatting-kop">
        {t(m.estimateTitle, lang)}
      </Heading>
      <Paragraph>
        {t(m.estimate, lang, {
          counted: formatNumber(counted, lang),
          year,
          low: formatNumber(estimate.low, lang),
          high: formatNumber(estimate.high, lang),
        })}
      </Paragraph>
    </section>
  );
}

/** What keeps years in the period from being compared simply. */
function Breaks({ edition: { period, tables } }: { readonly edition: Edition }) {
  const lang = useLang();
  const used = [...new Set(tables.flatMap(({ rules }) => rules))];
  const found = used
    .flatMap((id) => {
      const rule = countingRules[id];
      const year = Number(rule.breaks?.from.slice(0, 4));
      return rule.breaks && year > period.from && year <= period.until ? [{ rule, breaks: rule.breaks }] : [];
    })
    .sort((a, b) => a.breaks.from.localeCompare(b.breaks.from));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="breuken-kop">
      <Heading level={2} looksLike={3} id="breuken-kop">
        {t(m.breaksTitle, lang)}
      </Heading>
      <ul>
        {found.map(({ rule, breaks }) => (
          <li>
            {t(m.breakAt, lang, { date: formatDate(breaks.from, lang), what: say(breaks.what, lang) })}{' '}
            {say(rule.text, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many revised figures are listed; all stand in the files. */
const listed = 50;

function Revisions({
  edition,
  with: previous,
  result,
}: NonNullable<EditionBodyProps['comparison']> & { readonly edition: Edition }) {
  const lang = useLang();
  const { revisions, shared } = result;
  const numberOf = (id: string) => say(edition.tables.find((table) => table.id === id)?.number ?? id, lang);
  const values = { shared: formatNumber(shared, lang), previous };
  return (
    <section id="vorige-editie" aria-labelledby="vorige-editie-kop">
      <Heading level={2} id="vorige-editie-kop">
        {t(m.revisionsTitle, lang)}
      </Heading>
      <Paragraph>
        {revisions.length === 0
          ? t(m.revisionsNone, lang, values)
          : t(m.revisionsSome, lang, { ...values, count: formatNumber(revisions.length, lang) })}
      </Paragraph>
      {revisions.length > 0 && (
        <DataTable
          caption={m.revisionsTitle}
          captionHidden
          columns={[
            { key: 'table', label: m.table, cell: ({ table }) => numberOf(table), rowHeader: true },
            { key: 'row', label: m.row, cell: ({ row }) => row },
            { key: 'column', label: m.column, cell: ({ column }) => column },
            {
              key: 'before',
              label: m.before,
              numeric: true,
              cell: ({ before }) => formatNumber(before, lang),
            },
            { key: 'now', label: m.now, numeric: true, cell: ({ now }) => formatNumber(now, lang) },
          ]}
          rows={revisions.slice(0, listed)}
        />
      )}
    </section>
  );
}
