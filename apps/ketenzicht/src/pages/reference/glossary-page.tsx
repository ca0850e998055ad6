import type { Language } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { plain } from './find-rules.ts';
import { type NamedTerm, sortedTerms } from './glossary.ts';
import { ReferenceTabs, sendPage } from './page-parts.tsx';
import { citationName } from './rule-words.ts';

/** `/begrippen`: every word of the field, with an address of its own. */
export function glossaryPage(c: Context<AppEnv>): Promise<Response> {
  const { lang } = c.get('page');
  const search = (c.req.query('zoek') ?? '').slice(0, 100);
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = sortedTerms(lang).filter(({ term, short, definition }) => {
    const text = plain([term.nl, term.en, short, definition[lang]].join(' '));
    return words.every((word) => text.includes(word));
  });
  return sendPage(c, {
    title: m.glossaryTitle,
    kind: 'work',
    children: <GlossaryPage terms={found} search={search} lang={lang} />,
  });
}

/** `/begrippen.csv`: the whole glossary in both languages. */
export function glossaryCsv(c: Context<AppEnv>): Response {
  const header = ['code', 'afkorting', 'nl', 'en', 'betekenis_nl', 'betekenis_en', 'bron'];
  return sendCsv(
    c,
    'begrippen.csv',
    csvOf(
      header,
      sortedTerms('nl').map(({ key, short, term, definition, citation }) => [
        key,
        short,
        term.nl,
        term.en,
        definition.nl,
        definition.en,
        citationName(citation, 'nl'),
      ]),
    ),
  );
}

interface GlossaryPageProps {
  readonly terms: readonly NamedTerm[];
  readonly search: string;
  readonly lang: Language;
}

function GlossaryPage({ terms, search, lang }: GlossaryPageProps) {
  return (
    <>
      <ReferenceTabs current="/begrippen" />
      <Heading level={1}>{t(m.glossaryTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.glossaryLead, lang)}</Paragraph>
      <Filters action="/begrippen" clearHref={search === '' ? undefined : '/begrippen'}>
        <TextInput name="zoek" label={m.search} type="search" value={search} maxlength={100} />
      </Filters>
      {terms.length === 0 ? (
        <EmptyState title={m.glossaryNone}>
          <Paragraph>{t(m.glossaryNoneHint, lang)}</Paragraph>
        </EmptyState>
      ) : (
        <dl class="kz-terms">
          {terms.map((term) => (
            <Term term={term} lang={lang} />
          ))}
        </dl>
      )}
      <Paragraph>
        <Link href="/begrippen.csv">{t(m.glossaryCsv, lang)}</Link>
      </Paragraph>
    </>
  );
}

function Term({
  term: { key, term, short, definition, citation },
  lang,
}: {
  term: NamedTerm;
  lang: Language;
}) {
  const other = lang === 'nl' ? 'en' : 'nl';
  return (
    <div class="kz-terms__term" id={key}>
      <dt>
        <dfn class="kz-terms__name">{term[lang]}</dfn>
        {short !== undefined && short !== term[lang] && <abbr class="kz-terms__short">{short}</abbr>}{' '}
        <a
          class="utrecht-link utrecht-link--html-a kz-small"
          href={`#${key}`}
          aria-label={t(m.linkTo, lang, { term: term[lang] })}
        >
          #
        </a>
      </dt>
      <dd>
        {definition[lang]}
        <span class="kz-small kz-subtle kz-terms__source">
          {t(m.inOtherLanguage, lang)}: <span lang={other}>{term[other]}</span>.{' '}
          {citationName(citation, lang)}
        </span>
      </dd>
    </div>
  );
}
