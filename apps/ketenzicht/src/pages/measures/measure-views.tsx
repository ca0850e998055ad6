import {
  approachStages,
  cycleSteps,
  evaluationQuestions,
  goalOutcomes,
  type IsoDate,
  type Language,
  recommendations,
  type Text,
} from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { Notice } from '../../face/components/alert.tsx';
import { StatusBadge } from '../../face/components/badge.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { choicesOf } from '../../face/components/choice.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate, formatNumber, formatShortDate } from '../../face/messages/format.ts';
import { measureMessages as m } from '../../face/messages/measures.ts';
import { evaluationIsLate, type Measure, type MeasureEvent, nextEvents } from '../../measures/measure.ts';
import { LearningTabs, measuresPath, recommendationPath } from '../recommendations/recommendation-views.tsx';
import { measurePath, stepForms, stepPath } from './measure-steps.ts';

const tones = { plan: 'neutral', do: 'active', check: 'warning', act: 'active', ended: 'success' } as const;

/** An amount of the indicator with its unit. */
const amount = (value: number, { plan }: Measure, lang: Language): string =>
  `${formatNumber(value, lang, 4)} ${plan.unit}`;

function StepBadge({ measure, today }: { readonly measure: Measure; readonly today: IsoDate }) {
  const lang = useLang();
  return (
    <>
      <StatusBadge tone={tones[measure.step]}>{t(cycleSteps[measure.step].label, lang)}</StatusBadge>
      {evaluationIsLate(measure, today) && (
        <>
          {' '}
          <StatusBadge tone="danger">{t(m.late, lang)}</StatusBadge>
        </>
      )}
    </>
  );
}

export interface ChosenMeasures {
  readonly whose: string;
  readonly stage: string;
  readonly step: string;
  readonly recommendation: string;
}

interface OverviewProps {
  readonly shown: readonly Measure[];
  readonly chosen: ChosenMeasures;
  readonly mayAdd: boolean;
  readonly organisationName: (id: string) => string;
  readonly today: IsoDate;
  readonly csvHref: string;
}

/** All measures of the chain with their goal, their last value and the step they are in. */
export function MeasuresOverview(props: OverviewProps) {
  const { shown, chosen, mayAdd, organisationName, today, csvHref } = props;
  const lang = useLang();
  const filtered = Object.values(chosen).some((value) => value !== '');
  return (
    <>
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <LearningTabs current="measures" />
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      {mayAdd && (
        <ButtonGroup>
          <ButtonLink href={`${measuresPath}/nieuw`}>{t(m.add, lang)}</ButtonLink>
        </ButtonGroup>
      )}
      <Filters action={measuresPath} clearHref={filtered ? measuresPath : undefined}>
        <Select
          name="van"
          label={m.only}
          value={chosen.whose}
          choices={[{ value: 'mij', label: m.own }]}
          empty={m.any}
        />
        <Select
          name="waarvoor"
          label={m.stage}
          value={chosen.stage}
          choices={choicesOf(approachStages)}
          empty={m.any}
        />
        <Select
          name="stap"
          label={m.step}
          value={chosen.step}
          choices={choicesOf(cycleSteps)}
          empty={m.any}
        />
        <Select
          name="aanbeveling"
          label={m.recommendation}
          value={chosen.recommendation}
          choices={recommendations.map(({ id, title }) => ({ value: id, label: title }))}
          empty={m.any}
        />
      </Filters>
      {shown.length === 0 ? (
        <EmptyState title={filtered ? m.noneFit : m.none}>
          {mayAdd && !filtered && <Paragraph>{t(m.noneHelp, lang)}</Paragraph>}
        </EmptyState>
      ) : (
        <MeasureTable shown={shown} organisationName={organisationName} today={today} />
      )}
      <Paragraph>
        <Link href={csvHref}>{t(m.asCsv, lang)}</Link>
      </Paragraph>
    </>
  );
}

function MeasureTable({
  shown,
  organisationName,
  today,
}: Pick<OverviewProps, 'shown' | 'organisationName' | 'today'>) {
  const lang = useLang();
  const count = shown.length;
  return (
    <Table
      caption={count === 1 ? m.countOne : t(m.count, lang, { count })}
      rows={shown}
      columns={[
        {
          key: 'title',
          label: m.measure,
          rowHeader: true,
          cell: ({ id, plan }) => <Link href={measurePath(id)}>{plan.title}</Link>,
        },
        { key: 'who', label: m.organisation, cell: ({ organisation }) => organisationName(organisation) },
        { key: 'stage', label: m.stage, cell: ({ plan }) => t(approachStages[plan.stage].label, lang) },
        {
          key: 'value',
          label: m.lastValue,
          cell: (measure) => {
            const last = measure.values.at(-1);
            return last === undefined ? t(m.notMeasured, lang) : amount(last.value, measure, lang);
          },
        },
        { key: 'target', label: m.target, cell: (measure) => amount(measure.plan.target, measure, lang) },
        {
          key: 'evaluate',
          label: m.evaluateOn,
          cell: ({ plan }) => formatShortDate(plan.evaluateOn, lang),
        },
        { key: 'step', label: m.step, cell: (measure) => <StepBadge measure={measure} today={today} /> },
      ]}
    />
  );
}

interface MeasureProps {
  readonly measure: Measure;
  readonly organisationName: (id: string) => string;
  readonly today: IsoDate;
  readonly mayChange: boolean;
  readonly notice?: { readonly tone: 'ok' | 'warning'; readonly message: Text };
}

/** One measure: its plan, what was measured, and its course. */
export function MeasureView(props: MeasureProps) {
  const { measure, organisationName, today, mayChange, notice } = props;
  const { plan } = measure;
  const lang = useLang();
  const answers = recommendations.find(({ id }) => id === plan.recommendation);
  return (
    <>
      <Breadcrumb crumbs={[{ href: measuresPath, label: m.title }]} />
      {notice && <Notice {...notice} />}
      <Heading level={1}>{plan.title}</Heading>
      <Paragraph>
        <StepBadge measure={measure} today={today} />{' '}
        {t(cycleSteps[measure.step].explanation ?? m.ended, lang)}
      </Paragraph>
      {mayChange && <NextSteps measure={measure} />}
      <Heading level={2}>{t(m.plan, lang)}</Heading>
      <DescriptionList
        items={[
          { term: m.organisation, value: organisationName(measure.organisation) },
          { term: m.stage, value: t(approachStages[plan.stage].label, lang) },
          ...(answers === undefined
            ? []
            : [
                {
                  term: m.recommendation,
                  value: <Link href={recommendationPath(answers.id)}>{t(answers.title, lang)}</Link>,
                },
              ]),
          { term: m.goal, value: plan.goal, multiline: true },
          { term: m.action, value: plan.action, multiline: true },
          { term: m.indicator, value: plan.indicator },
          ...(plan.baseline === undefined
            ? []
            : [{ term: m.baseline, value: amount(plan.baseline, measure, lang) }]),
          { term: m.target, value: amount(plan.target, measure, lang) },
          { term: m.targetOn, value: formatDate(plan.targetOn, lang) },
          { term: m.evaluateOn, value: formatDate(plan.evaluateOn, lang) },
        ]}
      />
      <Heading level={2}>{t(m.values, lang)}</Heading>
      {measure.values.length === 0 ? (
        <Paragraph>{t(m.noValues, lang)}</Paragraph>
      ) : (
        <Table
          caption={m.values}
          captionHidden
          rows={measure.values}
          columns={[
            { key: 'on', label: m.date, rowHeader: true, cell: ({ on }) => formatShortDate(on, lang) },
            {
              key: 'value',
              label: m.value,
              numeric: true,
              cell: ({ value }) => amount(value, measure, lang),
            },
          ]}
        />
      )}
      <Heading level={2}>{t(m.course, lang)}</Heading>
      {measure.steps.map(({ happenedOn, event }) => (
        <article>
          <Heading level={3}>
            {formatDate(happenedOn, lang)}: {t(m[event.type], lang)}
          </Heading>
          {told(event, measure, lang)}
        </article>
      ))}
    </>
  );
}

function NextSteps({ measure }: { readonly measure: Measure }) {
  const lang = useLang();
  const offered = nextEvents(measure).filter((type) => type !== 'planned');
  if (offered.length === 0) return null;
  return (
    <nav aria-label={t(m.nextStep, lang)}>
      <ButtonGroup>
        {offered.map((type, index) => (
          <ButtonLink href={stepPath(measure.id, type)} look={index === 0 ? 'primary' : 'secondary'}>
            {t(stepForms[type].title, lang)}
          </ButtonLink>
        ))}
      </ButtonGroup>
    </nav>
  );
}

/** What an event tells, in words. */
function told(event: MeasureEvent, measure: Measure, lang: Language): Child {
  switch (event.type) {
    case 'planned':
      return <Paragraph>{event.plan.goal}</Paragraph>;
    case 'measured':
      return (
        <Paragraph>
          {amount(event.value, measure, lang)}
          {event.note !== '' && `. ${event.note}`}
        </Paragraph>
      );
    case 'evaluated':
      return (
        <DescriptionList
          items={[
            { term: m.outcome, value: t(goalOutcomes[event.outcome].label, lang) },
            ...(['efficiency', 'attainment', 'effect'] as const).map((question) => ({
              term: evaluationQuestions[question].label,
              value: event.findings[question],
              multiline: true,
            })),
          ]}
        />
      );
    case 'adjusted':
      return (
        <DescriptionList
          items={[
            { term: m.change, value: event.change, multiline: true },
            { term: m.target, value: amount(event.target, measure, lang) },
            { term: m.targetOn, value: formatDate(event.targetOn, lang) },
            { term: m.evaluateOn, value: formatDate(event.evaluateOn, lang) },
          ]}
        />
      );
    case 'ended':
      return <Paragraph>{event.reason}</Paragraph>;
  }
}
