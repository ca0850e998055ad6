import { forms, type Language } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { BarChart } from '../../face/components/charts/bar-chart.tsx';
import { LineChart } from '../../face/components/charts/line-chart.tsx';
import { choicesOf } from '../../face/components/choice.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatNumber, formatShortDate } from '../../face/messages/format.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { StepFigures } from '../../oversight/figures.ts';
import type { Directory } from '../../signals/directory.ts';
import type { CloseCount, MonthCount, OpenDossierCount, OpenDutyCount } from '../../storage/statistics.ts';
import { DateField } from '../date-field.tsx';
import { actName } from '../reference/rule-words.ts';
import type { ChainQuestion } from './chain-question.ts';
import { formColumns, municipalityName, municipalityRows, organisationName } from './chain-tables.ts';
import {
  closeChart,
  flowChart,
  formTable,
  loadChart,
  loadsOf,
  shownInChart,
  stepChart,
  stepRows,
} from './charts.ts';
import { stepNames } from './step-names.ts';

/** Everything that the page shows, in the order in which it is shown. */
export interface ChainContent {
  readonly duties: readonly OpenDutyCount[];
  readonly dossiers: readonly OpenDossierCount[];
  readonly months: readonly MonthCount[];
  readonly steps: StepFigures;
  readonly closings: readonly CloseCount[];
}

interface ChainPageProps {
  readonly question: ChainQuestion;
  /** Absent when the question has errors. */
  readonly content: ChainContent | undefined;
  readonly directory: Directory;
  readonly lang: Language;
}

interface SectionProps extends Omit<ChainPageProps, 'content'> {
  readonly content: ChainContent;
}

/** `/keten`: what lies where, since when, and how long steps take. */
export function ChainPage({ question, content, directory, lang }: ChainPageProps) {
  const { errors, filter, typed } = question;
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary errors={summary} />
      <Heading level={1}>{t(m.chainTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.chainLead, lang)}</Paragraph>
      <Filters action="/keten" clearHref="/keten">
        <Select
          name="gemeente"
          label={m.municipality}
          empty={m.allMunicipalities}
          value={filter.municipality}
          choices={directory.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="vorm"
          label={m.form}
          empty={m.allForms}
          value={filter.form}
          choices={choicesOf(forms)}
        />
        <DateField name="van" label={m.from} value={typed.from} error={errors.van} />
        <DateField name="tot" label={m.until} value={typed.until} error={errors.tot} />
      </Filters>
      {content && (
        <>
          <Open question={question} content={content} directory={directory} lang={lang} />
          <Flow question={question} content={content} directory={directory} lang={lang} />
          <Steps question={question} content={content} directory={directory} lang={lang} />
          <Closings question={question} content={content} directory={directory} lang={lang} />
          <Paragraph look="small">{t(m.chainNotPublic, lang)}</Paragraph>
        </>
      )}
    </>
  );
}

function Open({ question, content, directory, lang }: SectionProps) {
  const loads = loadsOf(content.duties);
  const rows = municipalityRows(content.dossiers);
  return (
    <section aria-labelledby="wat-ligt-waar">
      <Heading level={2} id="wat-ligt-waar">
        {t(m.openTitle, lang)}
      </Heading>
      {loads.length === 0 ? (
        <EmptyState title={m.openNone} />
      ) : (
        <>
          <BarChart data={loadChart(loads, (id) => organisationName(directory, id), lang)} id="open-taken" />
          {loads.length > shownInChart && (
            <Paragraph look="small">
              {t(m.openMost, lang, { shown: shownInChart, count: loads.length })}
            </Paragraph>
          )}
          <Heading level={3}>{t(m.openTable, lang)}</Heading>
          <Table
            caption={m.openTable}
            captionHidden
            columns={[
              {
                key: 'who',
                label: m.organisation,
                rowHeader: true,
                cell: (row) => organisationName(directory, row.organisation),
              },
              { key: 'act', label: m.act, cell: (row) => actName(row.act, lang) },
              { key: 'open', label: m.open, numeric: true, cell: (row) => formatNumber(row.open, lang) },
              {
                key: 'overdue',
                label: m.overdue,
                numeric: true,
                cell: (row) => formatNumber(row.overdue, lang),
              },
              {
                key: 'suspended',
                label: m.suspended,
                numeric: true,
                cell: (row) => formatNumber(row.suspended, lang),
              },
              {
                key: 'oldest',
                label: m.oldest,
                cell: (row) => formatShortDate(row.oldest.slice(0, 10), lang),
              },
            ]}
            rows={content.duties}
          />
          <CsvLink file="taken" title={t(m.openTable, lang)} question={question} lang={lang} />
        </>
      )}
      <Heading level={3}>{t(m.signalsTable, lang)}</Heading>
      <Paragraph look="small">{t(m.formsTogether, lang)}</Paragraph>
      <Table
        caption={m.signalsTable}
        captionHidden
        columns={[
          {
            key: 'where',
            label: m.municipality,
            rowHeader: true,
            cell: (row) => municipalityName(directory, row.municipality, lang),
          },
          { key: 'open', label: m.open, numeric: true, cell: (row) => formatNumber(row.open, lang) },
          ...formColumns(lang).map(({ key, label }) => ({
            key,
            label,
            numeric: true,
            cell: (row: (typeof rows)[number]) => formatNumber(row.perForm[key], lang),
          })),
          { key: 'oldest', label: m.oldest, cell: (row) => formatShortDate(row.oldest.slice(0, 10), lang) },
        ]}
        rows={rows}
      />
      <CsvLink file="open-signalen" title={t(m.signalsTable, lang)} question={question} lang={lang} />
    </section>
  );
}

function Flow({ question, content, lang }: SectionProps) {
  const perForm = formTable(content.months, question);
  return (
    <section aria-labelledby="in-en-uit">
      <Heading level={2} id="in-en-uit">
        {t(m.flowTitle, lang)}
      </Heading>
      <LineChart
        data={flowChart(content.months, question, lang)}
        id="per-maand"
        csvHref={`/keten/per-maand.csv?${question.query}`}
      />
      <Table
        caption={perForm.title}
        columns={[
          {
            key: 'month',
            label: perForm.categoryLabel,
            rowHeader: true,
            cell: (index: number) => say(perForm.categories[index] ?? '', lang),
          },
          ...perForm.series.map(({ label, values }, place) => ({
            key: String(place),
            label,
            numeric: true,
            cell: (index: number) => formatNumber(values[index] ?? 0, lang),
          })),
        ]}
        rows={perForm.categories.map((_, index) => index)}
      />
      <Paragraph look="small">{say(perForm.description, lang)}</Paragraph>
      <CsvLink file="per-vorm" title={t(m.flowByForm, lang)} question={question} lang={lang} />
    </section>
  );
}

function Steps({ question, content, lang }: SectionProps) {
  const rows = stepRows(content.steps.durations);
  return (
    <section aria-labelledby="stappen">
      <Heading level={2} id="stappen">
        {t(m.stepsTitle, lang)}
      </Heading>
      <Paragraph>{t(m.stepsLead, lang)}</Paragraph>
      {content.steps.behind && (
        <Alert tone="info">
          <p class="utrecht-paragraph">{t(m.stepsBehind, lang)}</p>
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyState title={m.stepsNone} />
      ) : (
        <>
          <div class="kz-pair">
            <BarChart data={stepChart(rows, 'median')} id="stappen-helft" />
            <BarChart data={stepChart(rows, 'ninthDecile')} id="stappen-negen" />
          </div>
          <Table
            caption={m.stepsTable}
            columns={[
              { key: 'step', label: m.step, rowHeader: true, cell: (row) => stepNames[row.kind][lang] },
              { key: 'count', label: m.count, numeric: true, cell: (row) => formatNumber(row.ended, lang) },
              {
                key: 'median',
                label: m.median,
                numeric: true,
                cell: (row) => formatNumber(row.median, lang, 1),
              },
              {
                key: 'ninth',
                label: m.ninthDecile,
                numeric: true,
                cell: (row) => formatNumber(row.ninthDecile, lang, 1),
              },
            ]}
            rows={rows}
          />
          <CsvLink file="stappen" title={t(m.stepsTable, lang)} question={question} lang={lang} />
        </>
      )}
    </section>
  );
}

function Closings({ question, content, lang }: SectionProps) {
  return (
    <section aria-labelledby="hoe-eindigt">
      <Heading level={2} id="hoe-eindigt">
        {t(m.closeTitle, lang)}
      </Heading>
      {content.closings.length === 0 ? (
        <EmptyState title={m.closeNone} />
      ) : (
        <BarChart
          data={closeChart(content.closings, lang)}
          id="sluitredenen"
          csvHref={`/keten/sluitredenen.csv?${question.query}`}
        />
      )}
    </section>
  );
}

interface CsvLinkProps {
  readonly file: string;
  readonly title: string;
  readonly question: ChainQuestion;
  readonly lang: Language;
}

function CsvLink({ file, title, question, lang }: CsvLinkProps) {
  return (
    <Paragraph>
      <Link href={`/keten/${file}.csv?${question.query}`}>{t(m.csv, lang, { title })}</Link>
    </Paragraph>
  );
}
