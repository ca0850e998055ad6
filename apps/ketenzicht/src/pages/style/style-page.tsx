import { followUpTracks, forms, type Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Alert, Notice } from '../../face/components/alert.tsx';
import { BadgeList, DataBadge, DueBadge, StatusBadge } from '../../face/components/badge.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { BarChart } from '../../face/components/charts/bar-chart.tsx';
import { LineChart } from '../../face/components/charts/line-chart.tsx';
import { Checkbox, CheckboxGroup, choicesOf, RadioGroup } from '../../face/components/choice.tsx';
import { DateInput } from '../../face/components/date-input.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Details } from '../../face/components/details.tsx';
import { DutyList } from '../../face/components/duty-list.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Pagination } from '../../face/components/pagination.tsx';
import { Select } from '../../face/components/select.tsx';
import { StateDiagram } from '../../face/components/state-diagram.tsx';
import { Progress, Steps } from '../../face/components/steps.tsx';
import { Table } from '../../face/components/table.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { List, OrderedList, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { Timeline } from '../../face/components/timeline.tsx';
import { useLang } from '../../face/lang-context.ts';
import { styleMessages as m } from '../../face/messages/style.ts';
import type { AppEnv } from '../../http/environment.ts';

/** Every component once, so that people and tests can look at them together. */
export async function stylePage(c: Context<AppEnv>): Promise<Response> {
  const children = <Gallery />;
  return c.html(await c.get('site').frame(c, { title: m.title, kind: 'work', hasErrors: true, children }));
}

function Gallery() {
  const lang = useLang();
  return (
    <>
      <Breadcrumb crumbs={[{ href: '/', label: 'Ketenzicht' }]} />
      <Heading level={1}>{m.title[lang]}</Heading>
      <Paragraph look="lead">{m.lead[lang]}</Paragraph>
      <Words />
      <FormParts />
      <Notices />
      <Work />
      <Figures />
    </>
  );
}

function Words() {
  const lang = useLang();
  return (
    <>
      <Heading level={2}>{m.words[lang]}</Heading>
      <Paragraph>
        {m.sample[lang]} <Link href="#woorden">{m.link[lang]}</Link>.
      </Paragraph>
      <Heading level={3}>{m.one[lang]}</Heading>
      <List items={[m.one[lang], m.two[lang]]} />
      <Heading level={4}>{m.two[lang]}</Heading>
      <OrderedList items={[m.one[lang], m.two[lang]]} />
      <Details summary={m.link}>{m.sample[lang]}</Details>
      <BadgeList>
        <DataBadge>{forms.labour.label[lang]}</DataBadge>
        <StatusBadge tone="neutral">{m.one[lang]}</StatusBadge>
        <StatusBadge tone="active">{m.two[lang]}</StatusBadge>
        <StatusBadge tone="success">{m.three[lang]}</StatusBadge>
        <DueBadge state="late" />
        <DueBadge state="today" />
        <DueBadge state="soon" />
        <DueBadge state="later" />
        <DueBadge state="suspended" />
      </BadgeList>
    </>
  );
}

function FormParts() {
  const lang = useLang();
  return (
    <>
      <Heading level={2}>{m.form[lang]}</Heading>
      <form method="get" action="/stijl">
        <ErrorSummary errors={[{ field: 'lijn', message: m.wrong }]} />
        <TextInput name="lijn" label={m.one} hint={m.hint} error={m.wrong} />
        <Textarea name="tekst" label={m.two} optional max={200} rows={3} />
        <RadioGroup name="een" label={m.one} choices={choicesOf(forms)} value="labour" />
        <CheckboxGroup name="veel" label={m.two} choices={choicesOf(followUpTracks)} columns />
        <Checkbox name="ja" label={m.three} hint={m.hint} />
        <DateInput name="dag" label={m.one} hint={m.hint} />
        <Select name="keuze" label={m.municipality} choices={[{ value: 'GM9001', label: 'Voorbeeldstad' }]} />
        <FileInput name="bestand" label={m.two} accept={['application/pdf']} />
        <ButtonGroup>
          <Button>{m.button[lang]}</Button>
          <Button look="secondary">{m.button[lang]}</Button>
          <Button look="subtle">{m.button[lang]}</Button>
          <Button look="danger">{m.button[lang]}</Button>
          <ButtonLink href="/stijl">{m.link[lang]}</ButtonLink>
          <Button small>{m.button[lang]}</Button>
        </ButtonGroup>
      </form>
    </>
  );
}

function Notices() {
  const lang = useLang();
  return (
    <>
      <Heading level={2}>{m.notices[lang]}</Heading>
      <Notice tone="ok" message={m.sample} />
      {(['info', 'ok', 'warning', 'error'] as const).map((tone) => (
        <Alert tone={tone} title={m.one} level={3}>
          {m.sample[lang]}
        </Alert>
      ))}
      <EmptyState title={m.hint}>
        <Link href="/stijl">{m.link[lang]}</Link>
      </EmptyState>
    </>
  );
}

const rows = [
  { name: 'Voorbeeldstad', count: 1204 },
  { name: 'Proefdorp', count: 87 },
];

function Work() {
  const lang = useLang();
  return (
    <>
      <Heading level={2}>{m.work[lang]}</Heading>
      <Tabs
        tabs={[
          { href: '/stijl', label: m.one, current: true, count: 3 },
          { href: '/stijl#', label: m.two, current: false },
        ]}
      />
      <Filters action="/stijl" clearHref="/stijl">
        <TextInput name="zoek" label={m.municipality} />
        <Select name="vorm" label={m.one} choices={choicesOf(forms)} />
      </Filters>
      <Table
        caption={m.chartTitle}
        columns={[
          {
            key: 'name',
            label: m.municipality,
            cell: (row: (typeof rows)[number]) => row.name,
            rowHeader: true,
          },
          { key: 'count', label: m.count, cell: (row) => row.count, numeric: true },
          { key: 'due', label: m.work, cell: () => <DueBadge state="soon" /> },
        ]}
        rows={rows}
      />
      <Pagination previous="/stijl" next="/stijl#" />
      <Progress step={2} total={5} />
      <Steps
        steps={[
          { label: m.one, state: 'done' },
          { label: m.two, state: 'current' },
          { label: m.three, state: 'ahead' },
        ]}
      />
      <DescriptionList
        items={[
          { term: m.one, value: m.sample[lang], action: <Link href="/stijl">{m.link[lang]}</Link> },
          { term: m.two, value: 'a\nb', multiline: true },
        ]}
      />
      <DutyList
        duties={[
          {
            title: m.duty,
            state: 'late',
            dueAt: '2026-03-01T10:00:00.000Z',
            debtor: 'Voorbeeldstad',
            href: '/stijl',
            reason: m.sample[lang],
          },
          { title: m.duty, state: 'soon', dueAt: '2026-03-09T10:00:00.000Z' },
        ]}
      />
      <Timeline
        entries={[
          {
            title: m.happened,
            happenedAt: '2026-03-01T10:00:00.000Z',
            recordedAt: '2026-03-02T10:00:00.000Z',
            by: 'Voorbeeldstad',
            body: m.sample[lang],
          },
          { title: m.two, happenedAt: '2026-03-03T10:00:00.000Z' },
        ]}
      />
      <StateDiagram
        title={m.diagram}
        states={[
          { key: 'a', label: m.one },
          { key: 'b', label: m.two },
          { key: 'c', label: m.three },
        ]}
        transitions={[
          { from: 'a', to: 'b', label: m.button },
          { from: 'b', to: 'c', label: m.button },
          { from: 'c', to: 'a', label: m.button },
        ]}
        current="b"
      />
    </>
  );
}

function Figures() {
  const lang = useLang();
  const series = (label: Text, ...values: readonly (number | null)[]) => ({ label, values });
  return (
    <>
      <Heading level={2}>{m.figures[lang]}</Heading>
      <BarChart
        id="staven"
        data={{
          title: m.chartTitle,
          description: m.chartText,
          categoryLabel: m.municipality,
          categories: ['Voorbeeldstad', 'Proefdorp', 'Testwijk'],
          series: [series(m.one, 12, 5, 2), series(m.two, 6, 4, 3), series(m.three, 2, 4, 1)],
        }}
      />
      <LineChart
        id="lijnen"
        data={{
          title: m.lineTitle,
          description: m.lineText,
          categoryLabel: m.one,
          categories: ['1', '2', '3', '4', '5', '6'],
          series: [series(m.one, 3, 5, 4, 8, 9, 12), series(m.two, 1, null, 3, 3, 6, 5)],
        }}
      />
    </>
  );
}
