import type { IsoDate, Language, Phase, Rule, RuleKind } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { DateField } from '../date-field.tsx';
import { type ReadDate, readDate } from '../read-date.ts';
import { findRules, type PhaseRules } from './find-rules.ts';
import { ReferenceTabs, RuleBadges, sendPage } from './page-parts.tsx';
import { kindNames, phaseNames, termName } from './rule-words.ts';

/** `/regels`: the rulebook on a law date. */
export function rulesPage(c: Context<AppEnv>, rules: readonly Rule[], today: IsoDate): Promise<Response> {
  const { lang } = c.get('page');
  const date = readDate(c.req.query('datum'));
  const at = date.ok ? (date.date ?? today) : today;
  const asked: Asked = {
    date,
    search: (c.req.query('zoek') ?? '').slice(0, 100),
    phase: codeIn(phaseNames, c.req.query('fase')),
    kind: codeIn(kindNames, c.req.query('soort')),
  };
  const groups = date.ok ? findRules(rules, { ...defined(asked), at, search: asked.search }, lang) : [];
  return sendPage(c, {
    title: m.rulesTitle,
    kind: 'work',
    hasErrors: !date.ok,
    children: <RulesPage asked={asked} at={at} groups={groups} lang={lang} />,
  });
}

interface Asked {
  readonly date: ReadDate;
  readonly search: string;
  readonly phase: Phase | undefined;
  readonly kind: RuleKind | undefined;
}

function defined({ phase, kind }: Asked) {
  return { ...(phase === undefined ? {} : { phase }), ...(kind === undefined ? {} : { kind }) };
}

function codeIn<K extends string>(
  names: Readonly<Record<K, unknown>>,
  text: string | undefined,
): K | undefined {
  return (Object.keys(names) as K[]).find((key) => key === text);
}

interface RulesPageProps {
  readonly asked: Asked;
  readonly at: IsoDate;
  readonly groups: readonly PhaseRules[];
  readonly lang: Language;
}

function RulesPage({ asked, at, groups, lang }: RulesPageProps) {
  const error = asked.date.ok ? undefined : asked.date.error;
  const filtered = [asked.date.typed, asked.search, asked.phase, asked.kind].some((part) => part);
  return (
    <>
      <ErrorSummary errors={error ? [{ field: 'datum', message: error }] : []} />
      <ReferenceTabs current="/regels" />
      <Heading level={1}>{t(m.rulesTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.rulesLead, lang)}</Paragraph>
      <Filters action="/regels" clearHref={filtered ? '/regels' : undefined}>
        <DateField name="datum" label={m.lawDate} value={asked.date.typed || at} error={error} />
        <TextInput name="zoek" label={m.search} type="search" value={asked.search} maxlength={100} />
        <Select
          name="fase"
          label={m.phase}
          empty={m.allPhases}
          value={asked.phase}
          choices={choicesIn(phaseNames)}
        />
        <Select
          name="soort"
          label={m.kind}
          empty={m.allKinds}
          value={asked.kind}
          choices={choicesIn(kindNames)}
        />
      </Filters>
      {error === undefined && <Found groups={groups} at={at} lang={lang} />}
    </>
  );
}

function choicesIn<K extends string>(names: Readonly<Record<K, { nl: string; en: string }>>) {
  return (Object.keys(names) as K[]).map((value) => ({ value, label: names[value] }));
}

function Found({ groups, at, lang }: Omit<RulesPageProps, 'asked'>) {
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const date = formatDate(at, lang);
  if (count === 0) {
    return (
      <EmptyState title={m.rulesNone}>
        <Paragraph>{t(m.rulesNoneHint, lang)}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="utrecht-paragraph" role="status">
        {count === 1 ? t(m.rulesOne, lang, { date }) : t(m.rulesCount, lang, { count, date })}
      </p>
      {groups.map(({ phase, rules }) => (
        <section aria-labelledby={`fase-${phase}`}>
          <Heading level={2} id={`fase-${phase}`}>
            {phaseNames[phase][lang]}
          </Heading>
          <ul class="kz-rules">
            {rules.map((rule) => (
              <RuleItem rule={rule} at={at} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RuleItem({
  rule,
  at,
  lang,
}: {
  readonly rule: Rule;
  readonly at: IsoDate;
  readonly lang: Language;
}) {
  return (
    <li class="kz-rules__rule">
      <div class="kz-rules__head">
        <Heading level={3} looksLike={4}>
          <Link href={`/regels/${rule.id}?datum=${at}`}>{rule.title[lang]}</Link>
        </Heading>
        <RuleBadges rule={rule} lang={lang} />
      </div>
      <Paragraph>{rule.explanation[lang]}</Paragraph>
      {rule.kind === 'duty' && (
        <Paragraph look="small">
          {t(m.term, lang)}: {termName(rule.term, lang)}
        </Paragraph>
      )}
      {rule.open && (
        <p class="utrecht-paragraph kz-small kz-rules__open">
          <strong>{t(m.open, lang)}.</strong> {rule.open[lang]}
        </p>
      )}
    </li>
  );
}
