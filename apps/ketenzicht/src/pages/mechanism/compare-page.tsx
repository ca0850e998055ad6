import {
  type Difference,
  differenceBetween,
  type IsoDate,
  isValidOn,
  type Language,
  mechanism,
  type Replacement,
  type Rule,
  type Text,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Checkbox } from '../../face/components/choice.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { DateField } from '../date-field.tsx';
import { type ReadDate, readDate } from '../read-date.ts';
import { RuleBadges, sendPage } from '../reference/page-parts.tsx';
import { outcomeNames, validityName } from '../reference/rule-words.ts';
import { FactField } from './fact-fields.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';
import { dateOr, type Profile, profileFacts, readProfile } from './profile.ts';
import { addressOf, Grounds } from './statement.tsx';

/** Pairs of dates between which much changed. */
const moments: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly label: Text }[] = [
  { from: '2010-12-21', to: '2010-12-22', label: m.momentNoCooperation },
  { from: '2012-07-31', to: '2012-08-01', label: m.momentComplaint },
  { from: '2013-03-31', to: '2013-04-01', label: m.momentPenalty },
  { from: '2013-05-31', to: '2013-06-01', label: m.momentB8 },
  { from: '2023-05-17', to: '2023-05-18', label: m.momentDublin },
];

/** The rules of a kind of victim on a date; with `all` every other rule too. */
export function rulesOn(
  rules: readonly Rule[],
  { profile, at, all }: { readonly profile: Profile; readonly at: IsoDate; readonly all: boolean },
): readonly Rule[] {
  if (all) return rules.filter((rule) => isValidOn(rule, at));
  return Object.values(mechanism({ rules, profile: profile.facts, at })).flatMap((statements) =>
    statements.map(({ rule }) => rule),
  );
}

/** `/verwijzing/vergelijken`: what changed between two law dates. */
export function comparePage(c: Context<AppEnv>, rules: readonly Rule[], today: IsoDate): Promise<Response> {
  const { lang } = c.get('page');
  const first = readDate(c.req.query('van') ?? '2013-05-31');
  const second = readDate(c.req.query('tot'));
  const from = dateOr(first, '2013-05-31');
  const to = dateOr(second, today);
  const profile = readProfile(new URL(c.req.url).searchParams);
  const all = c.req.query('alles') === 'ja';
  const difference = differenceBetween(
    rulesOn(rules, { profile, at: from, all }),
    rulesOn(rules, { profile, at: to, all }),
  );
  return sendPage(c, {
    title: m.compareTitle,
    kind: 'work',
    hasErrors: !first.ok || !second.ok,
    children: <ComparePage {...{ first, second, from, to, profile, all, difference, lang }} />,
  });
}

interface ComparePageProps {
  readonly first: ReadDate;
  readonly second: ReadDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly profile: Profile;
  readonly all: boolean;
  readonly difference: Difference;
  readonly lang: Language;
}

function ComparePage({ first, second, from, to, profile, all, difference, lang }: ComparePageProps) {
  const errors = [
    ...(first.ok ? [] : [{ field: 'van', message: first.error }]),
    ...(second.ok ? [] : [{ field: 'tot', message: second.error }]),
  ];
  const errorOf = (read: ReadDate) => (read.ok ? undefined : read.error);
  return (
    <>
      <ErrorSummary errors={errors} />
      <MechanismTabs current="/verwijzing/vergelijken" />
      <Heading level={1}>{t(m.compareTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.compareLead, lang)}</Paragraph>
      <Filters action="/verwijzing/vergelijken" clearHref="/verwijzing/vergelijken">
        <DateField name="van" label={m.from} value={first.typed || from} error={errorOf(first)} />
        <DateField name="tot" label={m.to} value={second.typed || to} error={errorOf(second)} />
        {profileFacts.map(({ fact, label }) => (
          <FactField fact={fact} label={label} typed={profile.typed} single />
        ))}
        <Checkbox name="alles" label={m.compareAll} checked={all} />
      </Filters>
      <Heading level={2} looksLike={3}>
        {t(m.compareExamples, lang)}
      </Heading>
      <List
        items={moments.map(({ from: a, to: b, label }) => (
          <Link href={`/verwijzing/vergelijken?van=${a}&tot=${b}&alles=ja`}>
            {label[lang]}: {formatDate(a, lang)} / {formatDate(b, lang)}
          </Link>
        ))}
      />
      {errors.length === 0 && <Changes from={from} to={to} difference={difference} lang={lang} />}
    </>
  );
}

function Changes({
  from,
  to,
  difference: { added, changed, dropped, same },
  lang,
}: Pick<ComparePageProps, 'from' | 'to' | 'difference' | 'lang'>) {
  return (
    <>
      <p class="utrecht-paragraph" role="status">
        {t(m.same, lang, { count: same })}
      </p>
      <Part title={m.added} count={added.length} lang={lang}>
        {added.map((rule) => (
          <ChangedRule rule={rule} at={to} lang={lang} />
        ))}
      </Part>
      <Part title={m.changed} count={changed.length} lang={lang}>
        {changed.map((one) => (
          <ReplacedRule replacement={one} from={from} to={to} lang={lang} />
        ))}
      </Part>
      <Part title={m.dropped} count={dropped.length} lang={lang}>
        {dropped.map((rule) => (
          <ChangedRule rule={rule} at={from} lang={lang} />
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: Text;
  readonly count: number;
  readonly lang: Language;
  readonly children: Child;
}

function Part({ title, count, lang, children }: PartProps) {
  return (
    <section class="kz-section">
      <Heading level={2}>
        {title[lang]} ({count})
      </Heading>
      {count === 0 ? <Paragraph>{t(m.noneOfThese, lang)}</Paragraph> : <ul class="kz-rules">{children}</ul>}
    </section>
  );
}

interface ChangedRuleProps {
  readonly rule: Rule;
  readonly at: IsoDate;
  readonly lang: Language;
}

function ChangedRule({ rule, at, lang }: ChangedRuleProps) {
  return (
    <li class="kz-rules__rule">
      <div class="kz-rules__head">
        <Heading level={3} looksLike={4}>
          <Link href={addressOf(rule, at)}>{rule.title[lang]}</Link>
        </Heading>
        <RuleBadges rule={rule} lang={lang} />
      </div>
      <Version rule={rule} lang={lang} />
    </li>
  );
}

function ReplacedRule({
  replacement: { before, after },
  from,
  to,
  lang,
}: {
  readonly replacement: Replacement;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lang: Language;
}) {
  return (
    <li class="kz-rules__rule">
      <div class="kz-rules__head">
        <Heading level={3} looksLike={4}>
          <Link href={addressOf(after, to)}>{after.title[lang]}</Link>
        </Heading>
        <RuleBadges rule={after} lang={lang} />
      </div>
      <Heading level={4}>
        <Link href={addressOf(before, from)}>{t(m.before, lang, { date: formatDate(from, lang) })}</Link>
      </Heading>
      <Version rule={before} lang={lang} />
      <Heading level={4}>{t(m.before, lang, { date: formatDate(to, lang) })}</Heading>
      <Version rule={after} lang={lang} />
    </li>
  );
}

function Version({ rule, lang }: { readonly rule: Rule; readonly lang: Language }) {
  return (
    <>
      <Paragraph>{rule.explanation[lang]}</Paragraph>
      {rule.kind === 'decision' && <List items={outcomeNames(rule, lang)} />}
      <Paragraph look="small">
        {t(referenceMessages.validity, lang)}: {validityName(rule.validity, lang)}
      </Paragraph>
      <Grounds rule={rule} lang={lang} />
    </>
  );
}
