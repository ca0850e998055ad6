import {
  type Body,
  bodies,
  contacts,
  type FactKey,
  factDefinition,
  formatDuration,
  type IsoDate,
  type Language,
  type Rule,
  type Statement,
} from '@ketenzicht/rulebook';
import type { PropsWithChildren } from 'hono/jsx';
import { type Description, DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import { RuleBadges } from '../reference/page-parts.tsx';
import { capital, citationName, citationsOf, outcomeNames, termName } from '../reference/rule-words.ts';

/** The permanent address of a rule as it holds on a date. */
export const addressOf = (rule: Rule, at: IsoDate): string => `/regels/${rule.id}?datum=${at}`;

/** Where a statement stands, each place leading to what the source is. */
export function Grounds({ rule, lang }: { readonly rule: Rule; readonly lang: Language }) {
  return (
    <ul class="kz-grounds">
      {citationsOf(rule).map((citation) => (
        <li>
          <Link href={`/bronnen#bron-${citation.source}`}>{citationName(citation, lang)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Whom to contact at a body. */
export function ContactLine({ body, lang }: { readonly body: Body; readonly lang: Language }) {
  return (
    <>
      <strong>{bodies[body].label[lang]}:</strong> {contacts[body].how[lang]}
    </>
  );
}

/** Facts as the questions that ask for them. */
export function questionsIn(facts: readonly FactKey[], lang: Language): readonly string[] {
  return facts.map((fact) => factDefinition(fact).question[lang]);
}

interface StatementItemProps {
  readonly statement: Statement;
  readonly at: IsoDate;
  readonly lang: Language;
}

/** One rule of the mechanism: what it says, whom it charges, whom to call, on which ground. */
export function StatementItem(props: PropsWithChildren<StatementItemProps>) {
  const { statement, at, lang, children } = props;
  const { rule, truth, ask, who } = statement;
  const details: readonly Description[] = [
    ...whatOf(rule, lang),
    ...(who.length === 0
      ? []
      : [
          { term: m.who, value: <List items={who.map((body) => <ContactLine body={body} lang={lang} />)} /> },
        ]),
    ...(truth === 'unknown' ? [{ term: m.depends, value: <List items={questionsIn(ask, lang)} /> }] : []),
    { term: m.ground, value: <Grounds rule={rule} lang={lang} /> },
  ];
  return (
    <li class="kz-rules__rule" id={rule.id}>
      <div class="kz-rules__head">
        <Heading level={4}>
          <Link href={addressOf(rule, at)}>{rule.title[lang]}</Link>
        </Heading>
        <RuleBadges rule={rule} lang={lang} />
      </div>
      <Paragraph>{rule.explanation[lang]}</Paragraph>
      <DescriptionList items={details} />
      {children}
      {rule.open && (
        <p class="utrecht-paragraph kz-small kz-rules__open">
          <strong>{t(referenceMessages.open, lang)}.</strong> {rule.open[lang]}
        </p>
      )}
    </li>
  );
}

/** What a rule asks for and how quickly, as far as its kind says so. */
function whatOf(rule: Rule, lang: Language): readonly Description[] {
  switch (rule.kind) {
    case 'duty':
      return [{ term: m.within, value: termName(rule.term, lang) }];
    case 'prohibition':
      return [{ term: referenceMessages.instead, value: rule.instead[lang] }];
    case 'decision': {
      if (rule.question === 'responsibility' || rule.question === 'victimRight') {
        const { label, duration } = rule.outcome;
        return [
          { term: m.what, value: label[lang] },
          ...(duration === undefined
            ? []
            : [{ term: m.within, value: capital(formatDuration(duration)[lang]) }]),
        ];
      }
      return [{ term: referenceMessages.outcome, value: <List items={outcomeNames(rule, lang)} /> }];
    }
    default:
      return [];
  }
}
