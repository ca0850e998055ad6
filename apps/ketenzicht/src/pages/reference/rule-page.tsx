import {
  casesOf,
  dataCategories,
  factsOf,
  type IsoDate,
  isValidOn,
  type Language,
  legalBases,
  purposes,
  type Rule,
  type RuleExample,
  roles,
  ruleById,
  type SourceCase,
  versionsAround,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Alert } from '../../face/components/alert.tsx';
import { StatusBadge } from '../../face/components/badge.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { type Description, DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { mechanismMessages } from '../../face/messages/mechanism.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { ContradictionSection, contradictionsOf } from '../mechanism/contradiction.tsx';
import { Grounds } from '../mechanism/statement.tsx';
import { readDate } from '../read-date.ts';
import { OpenInSource, RuleBadges, sendPage } from './page-parts.tsx';
import {
  actName,
  citationName,
  conditionName,
  debtorNames,
  exampleAnswer,
  factsInWords,
  outcomeNames,
  phaseNames,
  termName,
  validityName,
} from './rule-words.ts';

/** `/regels/:id`: one rule, whole. */
export async function rulePage(
  c: Context<AppEnv>,
  rules: readonly Rule[],
  today: IsoDate,
): Promise<Response> {
  const { lang } = c.get('page');
  const rule = ruleById(rules, c.req.param('id') ?? '');
  if (rule === undefined) return c.notFound();
  const date = readDate(c.req.query('datum'));
  const at = date.ok ? (date.date ?? today) : today;
  const address = `${c.get('site').baseUrl}/regels/${rule.id}`;
  return sendPage(c, {
    title: rule.title,
    kind: 'work',
    children: (
      <RulePage rule={rule} versions={versionsAround(rule, rules)} at={at} address={address} lang={lang} />
    ),
  });
}

interface RulePageProps {
  readonly rule: Rule;
  readonly versions: ReturnType<typeof versionsAround>;
  readonly at: IsoDate;
  readonly address: string;
  readonly lang: Language;
}

function RulePage({ rule, versions, at, address, lang }: RulePageProps) {
  return (
    <article>
      <Breadcrumb crumbs={[{ href: `/regels?datum=${at}`, label: m.rulesTitle }]} />
      <Heading level={1}>{rule.title[lang]}</Heading>
      <div class="kz-lead-badges">
        <RuleBadges rule={rule} lang={lang} />
      </div>
      {!isValidOn(rule, at) && (
        <Alert tone="warning">
          <p class="utrecht-paragraph">{t(m.notOnDate, lang, { date: formatDate(at, lang) })}</p>
        </Alert>
      )}
      {rule.force === 'recommended' && (
        <Alert tone="info">
          <p class="utrecht-paragraph">{t(m.recommendedOnly, lang)}</p>
        </Alert>
      )}
      <Paragraph look="lead">{rule.explanation[lang]}</Paragraph>
      <DescriptionList
        items={[...partsOf(rule, lang), ...commonParts(rule, address, lang), ...versionParts(versions, lang)]}
      />
      {rule.open && <OpenInSource open={rule.open} lang={lang} />}
      {rule.kind === 'duty' && 'setting' in rule.term && <OpenInSource open={rule.term.why} lang={lang} />}
      {contradictionsOf(rule.id).length > 0 && (
        <>
          <Heading level={2}>{t(mechanismMessages.contradictions, lang)}</Heading>
          {contradictionsOf(rule.id).map((contradiction) => (
            <ContradictionSection contradiction={contradiction} lang={lang} />
          ))}
        </>
      )}
      <Heading level={2}>{t(m.sources, lang)}</Heading>
      <Grounds rule={rule} lang={lang} />
      <Heading level={2}>{t(m.examples, lang)}</Heading>
      <Paragraph look="small">{t(m.examplesLead, lang)}</Paragraph>
      {rule.examples.map((example) => (
        <Example rule={rule} example={example} lang={lang} />
      ))}
      {casesOf(rule.id).length > 0 && (
        <>
          <Heading level={2}>{t(mechanismMessages.cases, lang)}</Heading>
          <Paragraph look="small">{t(mechanismMessages.casesLead, lang)}</Paragraph>
          {casesOf(rule.id).map((one) => (
            <CaseSection rule={rule} told={one} lang={lang} />
          ))}
        </>
      )}
    </article>
  );
}

/** What only rules of this kind have. */
function partsOf(rule: Rule, lang: Language): readonly Description[] {
  switch (rule.kind) {
    case 'duty':
      return [
        { term: m.debtor, value: debtorNames[rule.debtor][lang] },
        { term: m.act, value: actName(rule.act, lang) },
        { term: m.condition, value: conditionName(rule.when, lang) },
        {
          term: m.term,
          value: [
            termName(rule.term, lang),
            ...('printed' in rule.term && rule.term.endsOnWorkingDay ? [t(m.termWorkingDay, lang)] : []),
          ].join('. '),
        },
        ...(rule.suspendedWhen === undefined
          ? []
          : [{ term: m.suspended, value: conditionName(rule.suspendedWhen, lang) }]),
      ];
    case 'prohibition':
      return [
        { term: m.forbidden, value: rule.commands.map((command) => actName(command, lang)).join(', ') },
        { term: m.condition, value: conditionName(rule.when, lang) },
        { term: m.instead, value: rule.instead[lang] },
      ];
    case 'decision':
      return [
        { term: m.condition, value: conditionName(rule.when, lang) },
        { term: m.outcome, value: <List items={outcomeNames(rule, lang)} /> },
      ];
    case 'disclosure':
      return [
        { term: m.recipient, value: roles[rule.recipient].label[lang] },
        {
          term: m.categories,
          value: <List items={rule.categories.map((one) => dataCategories[one].label[lang])} />,
        },
        { term: m.purposes, value: <List items={rule.purposes.map((one) => purposes[one].label[lang])} /> },
        { term: m.basis, value: legalBases[rule.basis].label[lang] },
        { term: m.condition, value: conditionName(rule.when, lang) },
      ];
  }
}

function versionParts({ earlier, later }: RulePageProps['versions'], lang: Language): readonly Description[] {
  const links = (rules: readonly Rule[]) =>
    rules.map((rule) => <Link href={`/regels/${rule.id}`}>{rule.title[lang]}</Link>);
  return [
    ...(earlier.length === 0 ? [] : [{ term: m.earlierVersion, value: <List items={links(earlier)} /> }]),
    ...(later.length === 0 ? [] : [{ term: m.laterVersion, value: <List items={links(later)} /> }]),
  ];
}

function commonParts(rule: Rule, address: string, lang: Language): readonly Description[] {
  return [
    { term: m.phase, value: phaseNames[rule.phase][lang] },
    { term: m.validity, value: validityName(rule.validity, lang) },
    { term: m.address, value: <code class="kz-address">{address}</code> },
  ];
}

interface CaseSectionProps {
  readonly rule: Rule;
  readonly told: SourceCase;
  readonly lang: Language;
}

/** A case of a source, and what the rule says to it on the day of the case. */
function CaseSection({ rule, told: { title, at, facts, citation }, lang }: CaseSectionProps) {
  const applies = isValidOn(rule, at)
    ? exampleAnswer(rule, { title, at, facts, applies: true })
    : m.appliesNot;
  const looked = factsOf(rule.when);
  const named = Object.fromEntries(looked.map((fact) => [fact, facts[fact]]));
  return (
    <section class="kz-section">
      <Heading level={3} looksLike={4}>
        {title[lang]}
      </Heading>
      <Paragraph look="small">
        {t(m.exampleOn, lang, { date: formatDate(at, lang) })}.{' '}
        <Link href={`/bronnen#bron-${citation.source}`}>{citationName(citation, lang)}</Link>
      </Paragraph>
      <DescriptionList
        items={factsInWords(named, lang).map(({ label, value }) => ({ term: label, value }))}
      />
      <StatusBadge tone="neutral">{applies[lang]}</StatusBadge>
    </section>
  );
}

function Example({ rule, example, lang }: { rule: Rule; example: RuleExample; lang: Language }) {
  const facts = factsInWords(example.facts, lang);
  const applies = example.applies === true;
  return (
    <section class="kz-section">
      <Heading level={3} looksLike={4}>
        {example.title[lang]}
      </Heading>
      <Paragraph look="small">{t(m.exampleOn, lang, { date: formatDate(example.at, lang) })}</Paragraph>
      {facts.length === 0 ? (
        <Paragraph>{t(m.exampleNoFacts, lang)}</Paragraph>
      ) : (
        <DescriptionList items={facts.map(({ label, value }) => ({ term: label, value }))} />
      )}
      <StatusBadge tone={applies ? 'active' : 'neutral'}>{exampleAnswer(rule, example)[lang]}</StatusBadge>
    </section>
  );
}
