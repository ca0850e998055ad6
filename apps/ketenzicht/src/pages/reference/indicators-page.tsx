import {
  codesOf,
  elements,
  type Form,
  forms,
  type Indicator,
  indicatorGroups,
  indicators,
  isCodeOf,
  type Language,
  readingNotes,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Alert } from '../../face/components/alert.tsx';
import { DataBadge } from '../../face/components/badge.tsx';
import { choicesOf } from '../../face/components/choice.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { ReferenceTabs, sendPage } from './page-parts.tsx';
import { citationName } from './rule-words.ts';

/** `/signalen-herkennen`: what can point to trafficking, by form of exploitation, and how to read it. */
export function indicatorsPage(c: Context<AppEnv>): Promise<Response> {
  const asked = c.req.query('vorm');
  const form = asked !== undefined && isCodeOf(forms, asked) ? asked : undefined;
  return sendPage(c, {
    title: m.indicatorsTitle,
    kind: 'work',
    children: <IndicatorsPage form={form} lang={c.get('page').lang} />,
  });
}

interface IndicatorsPageProps {
  readonly form: Form | undefined;
  readonly lang: Language;
}

function IndicatorsPage({ form, lang }: IndicatorsPageProps) {
  const shown: readonly Indicator[] = Object.values<Indicator>(indicators).filter(
    (indicator) => form === undefined || indicator.forms.includes(form),
  );
  const groups = codesOf(indicatorGroups)
    .map((group) => ({ group, found: shown.filter((indicator) => indicator.group === group) }))
    .filter(({ found }) => found.length > 0);
  return (
    <>
      <ReferenceTabs current="/signalen-herkennen" />
      <Heading level={1}>{t(m.indicatorsTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.indicatorsLead, lang)}</Paragraph>
      <Alert tone="info" title={m.notesTitle}>
        <List items={Object.values(readingNotes).map(({ text }) => text[lang])} />
      </Alert>
      <Filters
        action="/signalen-herkennen"
        clearHref={form === undefined ? undefined : '/signalen-herkennen'}
      >
        <Select name="vorm" label={m.form} empty={m.allForms} value={form} choices={choicesOf(forms)} />
      </Filters>
      {groups.map(({ group, found }) => (
        <section aria-labelledby={`groep-${group}`}>
          <Heading level={2} id={`groep-${group}`}>
            {indicatorGroups[group].label[lang]}
          </Heading>
          <ul class="kz-rules">
            {found.map((indicator) => (
              <IndicatorItem indicator={indicator} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function IndicatorItem({ indicator, lang }: { readonly indicator: Indicator; readonly lang: Language }) {
  return (
    <li class="kz-rules__rule">
      <div class="kz-rules__head">
        <Heading level={3} looksLike={4}>
          {indicator.label[lang]}
        </Heading>
        <span class="utrecht-badge-list kz-badges">
          {indicator.forms.map((form) => (
            <DataBadge>{forms[form].label[lang]}</DataBadge>
          ))}
        </span>
      </div>
      {indicator.explanation && <Paragraph>{indicator.explanation[lang]}</Paragraph>}
      {indicator.caution && <p class="utrecht-paragraph kz-rules__open">{indicator.caution[lang]}</p>}
      <p class="utrecht-paragraph kz-small kz-subtle">
        {indicator.element && `${t(m.element, lang)}: ${elements[indicator.element].label[lang]}. `}
        {citationName(indicator.citation, lang)}
      </p>
    </li>
  );
}
