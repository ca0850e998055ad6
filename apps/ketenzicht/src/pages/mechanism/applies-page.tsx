import {
  type Applied,
  type AppliedDuty,
  type Assessment,
  assess,
  type Change,
  chargedBy,
  dateOf,
  type FactKey,
  type Facts,
  factDefinition,
  factKeys,
  type IsoDate,
  type Language,
  type Rule,
  readFacts,
  type Statement,
  type Text,
  takenFor,
  whatWouldChange,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Button } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Details } from '../../face/components/details.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { DateField } from '../date-field.tsx';
import { readDate } from '../read-date.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { capital, factsInWords, validityName } from '../reference/rule-words.ts';
import { readForm } from '../report/form-body.ts';
import { FactField, fieldOf, readFactFields, type Typed, typedIn } from './fact-fields.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';
import { StatementItem } from './statement.tsx';

/** The facts of the form in groups, by how their names begin. */
const groups: readonly { readonly title: Text; readonly begins: RegExp }[] = [
  { title: m.groupVictim, begins: /^victim\./ },
  { title: m.groupGuard, begins: /^guard\./ },
  { title: m.groupReflection, begins: /^reflection\./ },
  { title: m.groupCooperation, begins: /^(?:cooperation|talk|hearing)\./ },
  { title: m.groupPermit, begins: /^(?:permit|continued|residence|complaint)\./ },
  { title: m.groupProceedings, begins: /^(?:case|trial)\./ },
  { title: m.groupShelter, begins: /^shelter\./ },
  { title: m.groupMinor, begins: /^minor\./ },
  { title: m.groupReturn, begins: /^(?:return|d9)\./ },
  { title: m.groupChoices, begins: /^choice\./ },
];

/** What can be asked about a victim. The law date is asked apart, so the day of looking is not. */
export const victimQuestions: readonly FactKey[] = factKeys.filter((fact) =>
  groups.some(({ begins }) => begins.test(fact)),
);

/** `/wat-geldt-hier`: facts in, what the rules make of them out. Nothing is kept. */
export async function appliesPage(
  c: Context<AppEnv>,
  rules: readonly Rule[],
  today: IsoDate,
): Promise<Response> {
  const form = c.req.method === 'POST' ? await readForm(c) : undefined;
  const typed: Typed = form === undefined ? new Map() : typedIn(form);
  const date = readDate(typed.get('datum')?.[0]);
  const at = date.ok ? (date.date ?? today) : today;
  const { facts, errors } = readFactFields(victimQuestions, typed);
  const checked = readFacts(facts, at);
  const contradicted = checked.ok
    ? []
    : checked.problems.map(({ key, problem }) => ({ field: key.replaceAll('.', '-'), message: problem }));
  const problems = [
    ...(date.ok ? [] : [{ field: 'datum', message: date.error }]),
    ...errors,
    ...contradicted,
  ];
  const { lang } = c.get('page');
  return sendPage(c, {
    title: m.appliesTitle,
    kind: 'work',
    hasErrors: problems.length > 0,
    children: (
      <>
        <ErrorSummary errors={problems} />
        <MechanismTabs current="/wat-geldt-hier" />
        <Heading level={1}>{t(m.appliesTitle, lang)}</Heading>
        <Paragraph look="lead">{t(m.appliesLead, lang)}</Paragraph>
        {form !== undefined && problems.length === 0 && (
          <Applies rules={rules} facts={facts} at={at} lang={lang} />
        )}
        <form method="post" action="/wat-geldt-hier" class="kz-form">
          <DateField
            name="datum"
            label={m.lawDate}
            value={date.typed || at}
            error={date.ok ? undefined : date.error}
          />
          {groups.map((group, index) => (
            <FactGroup group={group} open={index === 0} typed={typed} problems={problems} />
          ))}
          <Button>{t(m.appliesAsk, lang)}</Button>
        </form>
      </>
    ),
  });
}

interface FactGroupProps {
  readonly group: (typeof groups)[number];
  readonly open: boolean;
  readonly typed: Typed;
  readonly problems: readonly { readonly field: string; readonly message: Text }[];
}

function FactGroup({ group, open, typed, problems }: FactGroupProps) {
  const facts = victimQuestions.filter((fact) => group.begins.test(fact));
  if (facts.length === 0) return null;
  const filled = facts.some((fact) => (typed.get(fieldOf(fact)) ?? []).some(Boolean));
  return (
    <Details summary={group.title} open={open || filled}>
      {facts.map((fact) => (
        <FactField
          fact={fact}
          typed={typed}
          error={problems.find(({ field }) => field === fieldOf(fact))?.message}
        />
      ))}
    </Details>
  );
}

interface AppliesProps {
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly at: IsoDate;
  readonly lang: Language;
}

function Applies({ rules, facts, at, lang }: AppliesProps) {
  const found = assess(facts, at, rules);
  const tasks = found.decisions.filter(({ rule }) => rule.question === 'responsibility');
  const parts = [
    { title: m.appliesProhibitions, of: found.prohibitions },
    { title: m.appliesDuties, of: [...found.duties, ...tasks] },
    { title: m.appliesDecisions, of: found.decisions.filter((one) => !tasks.includes(one)) },
    { title: m.appliesDisclosures, of: found.disclosures },
    { title: m.recommended, of: found.recommended },
  ];
  return (
    <section aria-labelledby="uitkomst" class="kz-section">
      <Heading level={2} id="uitkomst">
        {t(m.appliesAnswer, lang)} ({formatDate(at, lang)})
      </Heading>
      <Questions found={found} lang={lang} />
      {parts.map(({ title, of }) => (
        <>
          <Heading level={3}>
            {title[lang]} ({of.length})
          </Heading>
          {of.length === 0 ? (
            <Paragraph>{t(m.appliesNothing, lang)}</Paragraph>
          ) : (
            <ul class="kz-rules">
              {of.map((applied) => (
                <StatementItem statement={statementOf(applied)} at={at} lang={lang}>
                  <Reasons applied={applied} facts={facts} at={at} lang={lang} />
                </StatementItem>
              ))}
            </ul>
          )}
        </>
      ))}
    </section>
  );
}

const statementOf = ({ rule, mattered }: Applied<Rule>): Statement => ({
  rule,
  truth: true,
  mattered,
  ask: [],
  who: chargedBy(rule),
});

interface ReasonsProps extends Omit<AppliesProps, 'rules'> {
  readonly applied: Applied<Rule> & { readonly term?: AppliedDuty['term'] };
}

/** By when, the facts and readings because of which a rule applies, what would change that, and its version. */
function Reasons({ applied: { rule, mattered, term }, facts, at, lang }: ReasonsProps) {
  const taken = mattered
    .filter((fact) => !fact.startsWith('moment.'))
    .map((fact) => [fact, takenFor(fact, facts, at)] as const);
  const known = factsInWords(Object.fromEntries(taken), lang);
  const changes = whatWouldChange(rule, facts, at, mattered);
  const items = [
    ...(term !== undefined && 'due' in term
      ? [{ term: m.dueOn, value: formatDate(dateOf(term.due), lang) }]
      : []),
    ...(known.length === 0
      ? []
      : [
          {
            term: m.becauseOf,
            value: <List items={known.map(({ label, value }) => `${label}: ${value}`)} />,
          },
        ]),
    ...(changes.length === 0
      ? []
      : [
          {
            term: m.wouldChange,
            value: <List items={changes.map((change) => changeInWords(change, lang))} />,
          },
        ]),
    { term: referenceMessages.rule, value: `${rule.id} (${validityName(rule.validity, lang)})` },
  ];
  return <DescriptionList items={items} />;
}

/** A change as the fact with the values that would turn the answer. */
function changeInWords({ fact, values }: Change, lang: Language): string {
  const definition = factDefinition(fact);
  const label = capital(definition.label[lang]);
  if (values.length === 0) return t(m.otherValue, lang, { fact: label });
  const words = values.map((value) =>
    typeof value === 'boolean'
      ? t(value ? referenceMessages.yes : referenceMessages.no, lang)
      : 'values' in definition
        ? (definition.values[value]?.label[lang] ?? value)
        : value,
  );
  return `${label}: ${words.join(', ')}`;
}

/** What is still to be asked, the question on which most rules depend first. */
function Questions({ found, lang }: { readonly found: Assessment; readonly lang: Language }) {
  const counted = found.questions.map(
    (fact) => [fact, found.dependsOn.filter(({ ask }) => ask.includes(fact)).length] as const,
  );
  if (counted.length === 0) return null;
  return (
    <>
      <Heading level={3}>
        {t(m.appliesQuestions, lang)} ({counted.length})
      </Heading>
      <Paragraph look="small">{t(m.appliesQuestionsLead, lang)}</Paragraph>
      <QuestionList counted={counted.slice(0, most)} lang={lang} />
      {counted.length > most && (
        <Details summary={t(m.appliesQuestionsMore, lang, { count: counted.length - most })}>
          <QuestionList counted={counted.slice(most)} lang={lang} />
        </Details>
      )}
    </>
  );
}

/** How many questions are shown at once. */
const most = 10;

interface QuestionListProps {
  readonly counted: readonly (readonly [fact: FactKey, count: number])[];
  readonly lang: Language;
}

function QuestionList({ counted, lang }: QuestionListProps) {
  return (
    <List
      items={counted.map(([fact, count]) => (
        <>
          <Link href={`#${fieldOf(fact)}`}>{factDefinition(fact).question[lang]}</Link>{' '}
          <span class="kz-small">
            ({count === 1 ? t(m.appliesQuestionOne, lang) : t(m.appliesQuestionRules, lang, { count })})
          </span>
        </>
      ))}
    />
  );
}
