import {
  type Article273f,
  article273f,
  type FactKey,
  type IsoDate,
  type Language,
  type Rule,
  rulesAt,
  type SubsectionAnswer,
  type Text,
  type Truth,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Alert } from '../../face/components/alert.tsx';
import { StatusBadge } from '../../face/components/badge.tsx';
import { Button } from '../../face/components/button.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { DateField } from '../date-field.tsx';
import { readDate } from '../read-date.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { conditionName } from '../reference/rule-words.ts';
import { readForm } from '../report/form-body.ts';
import { FactField, fieldOf, readFactFields, type Typed, typedIn } from './fact-fields.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';
import { addressOf, Grounds, questionsIn } from './statement.tsx';

/** What the page asks about an offence. */
export const offenceQuestions: readonly FactKey[] = [
  'offence.acts',
  'offence.means',
  'offence.aims',
  'offence.victimAge',
  'offence.together',
  'offence.graveInjury',
  'offence.death',
];

/** `/artikel-273f`: what the article asks for and threatens with, on the day of an offence. Nothing is kept. */
export async function articlePage(
  c: Context<AppEnv>,
  rules: readonly Rule[],
  today: IsoDate,
): Promise<Response> {
  const form = c.req.method === 'POST' ? await readForm(c) : undefined;
  const typed: Typed = form === undefined ? new Map() : typedIn(form);
  const date = readDate(typed.get('datum')?.[0]);
  const at = date.ok ? (date.date ?? today) : today;
  const { facts, errors } = readFactFields(offenceQuestions, typed);
  const problems = [...(date.ok ? [] : [{ field: 'datum', message: date.error }]), ...errors];
  const { lang } = c.get('page');
  const answer = form === undefined || problems.length > 0 ? undefined : article273f(facts, at);
  return sendPage(c, {
    title: m.articleTitle,
    kind: 'work',
    hasErrors: problems.length > 0,
    children: (
      <>
        <ErrorSummary errors={problems} />
        <MechanismTabs current="/artikel-273f" />
        <Heading level={1}>{t(m.articleTitle, lang)}</Heading>
        <Paragraph look="lead">{t(m.articleLead, lang)}</Paragraph>
        {answer && <ArticleAnswer answer={answer} rules={rules} at={at} lang={lang} />}
        <Penalties rules={rules} lang={lang} />
        <Elements rules={rules} at={at} lang={lang} />
        <Heading level={2}>{t(m.articleYours, lang)}</Heading>
        <Paragraph>{t(m.articleNoVerdict, lang)}</Paragraph>
        <form method="post" action="/artikel-273f" class="kz-form">
          <DateField
            name="datum"
            label={m.articleDate}
            value={date.typed || at}
            error={date.ok ? undefined : date.error}
          />
          {offenceQuestions.map((fact) => (
            <FactField
              fact={fact}
              typed={typed}
              error={problems.find(({ field }) => field === fieldOf(fact))?.message}
            />
          ))}
          <Button>{t(m.articleAsk, lang)}</Button>
        </form>
      </>
    ),
  });
}

const truthWords = (truth: Truth): Text =>
  truth === 'unknown' ? m.elementsOpen : truth ? m.elementsYes : m.elementsNo;

interface ArticleProps {
  readonly rules: readonly Rule[];
  readonly at: IsoDate;
  readonly lang: Language;
}

function ruleNamed(rules: readonly Rule[], id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

function ArticleAnswer({ answer, rules, at, lang }: ArticleProps & { readonly answer: Article273f }) {
  const { maximum, maximumDependsOn, subsections } = answer;
  return (
    <section aria-labelledby="vergelijking" class="kz-section">
      <Heading level={2} id="vergelijking">
        {t(m.articleAnswer, lang)}
      </Heading>
      <Alert tone="info">
        <p class="utrecht-paragraph">{t(m.articleNoVerdict, lang)}</p>
      </Alert>
      <Table<SubsectionAnswer>
        caption={m.articleAnswer}
        captionHidden
        columns={[
          {
            key: 'sub',
            label: m.articleSub,
            rowHeader: true,
            cell: (row) => ruleNamed(rules, row.rule)?.title[lang] ?? String(row.subsection),
          },
          {
            key: 'truth',
            label: referenceMessages.answer,
            cell: (row) => (
              <StatusBadge tone={row.truth === true ? 'active' : 'neutral'}>
                {t(truthWords(row.truth), lang)}
              </StatusBadge>
            ),
          },
          {
            key: 'ask',
            label: m.depends,
            cell: (row) => (row.ask.length === 0 ? '–' : <List items={questionsIn(row.ask, lang)} />),
          },
        ]}
        rows={subsections}
      />
      <Paragraph>
        <strong>
          {t(m.articleMax, lang, { date: formatDate(at, lang), penalty: maximum.penalty.label[lang] })}
        </strong>
      </Paragraph>
      {maximumDependsOn.length > 0 && (
        <>
          <Paragraph>{t(m.articleMaxOpen, lang)}:</Paragraph>
          <List items={questionsIn(maximumDependsOn, lang)} />
        </>
      )}
    </section>
  );
}

function Penalties({ rules, lang }: Pick<ArticleProps, 'rules' | 'lang'>) {
  const levels = penaltiesOn(rules, '2013-03-31').map((before, index) => ({
    before,
    after: penaltiesOn(rules, '2013-04-01')[index],
  }));
  return (
    <>
      <Heading level={2}>{t(m.articlePenalties, lang)}</Heading>
      <Table
        caption={m.articlePenalties}
        captionHidden
        columns={[
          { key: 'when', label: m.articleWhen, rowHeader: true, cell: (row) => row.before.title[lang] },
          {
            key: 'before',
            label: m.articleBefore,
            cell: (row) => <Link href={`/regels/${row.before.id}`}>{row.before.outcome.label[lang]}</Link>,
          },
          {
            key: 'after',
            label: m.articleAfter,
            cell: (row) =>
              row.after && <Link href={`/regels/${row.after.id}`}>{row.after.outcome.label[lang]}</Link>,
          },
          {
            key: 'ground',
            label: m.ground,
            cell: (row) => (
              <>
                <Grounds rule={row.before} lang={lang} />
                {row.after && <Grounds rule={row.after} lang={lang} />}
              </>
            ),
          },
        ]}
        rows={levels}
      />
    </>
  );
}

function penaltiesOn(rules: readonly Rule[], at: IsoDate) {
  return rulesAt(rules, at).flatMap((rule) =>
    rule.kind === 'decision' && rule.question === 'maximumPenalty' ? [rule] : [],
  );
}

function Elements({ rules, at, lang }: ArticleProps) {
  const yes = (does: boolean) => t(does ? referenceMessages.yes : referenceMessages.no, lang);
  return (
    <>
      <Heading level={2}>{t(m.articleElements, lang)}</Heading>
      <Table<SubsectionAnswer>
        caption={m.articleElements}
        captionHidden
        columns={[
          {
            key: 'sub',
            label: m.articleSub,
            rowHeader: true,
            cell: (row) => {
              const rule = ruleNamed(rules, row.rule);
              return rule && <Link href={addressOf(rule, at)}>{rule.title[lang]}</Link>;
            },
          },
          { key: 'means', label: m.articleMeans, cell: (row) => yes(row.needsMeans) },
          { key: 'minor', label: m.articleMinor, cell: (row) => yes(row.needsMinor) },
          {
            key: 'when',
            label: referenceMessages.condition,
            cell: (row) => {
              const rule = ruleNamed(rules, row.rule);
              return (
                rule && (
                  <details class="kz-details">
                    <summary>{t(m.articleWhen, lang)}</summary>
                    {conditionName(rule.when, lang)}
                  </details>
                )
              );
            },
          },
        ]}
        rows={article273f({}, at).subsections}
      />
    </>
  );
}
