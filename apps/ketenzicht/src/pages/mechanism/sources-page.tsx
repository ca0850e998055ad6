import { contradictions, type Language, type SourceId, sources } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import type { AppEnv } from '../../http/environment.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { ContradictionSection } from './contradiction.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';

/** `/bronnen`: what the five sources are that rules cite. */
export function sourcesPage(c: Context<AppEnv>): Promise<Response> {
  return sendPage(c, {
    title: m.sourcesTitle,
    kind: 'work',
    children: <Sources lang={c.get('page').lang} />,
  });
}

function Sources({ lang }: { readonly lang: Language }) {
  return (
    <>
      <MechanismTabs current="/bronnen" />
      <Heading level={1}>{t(m.sourcesTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.sourcesLead, lang)}</Paragraph>
      {(Object.keys(sources) as SourceId[]).map((id) => (
        <section class="kz-section" aria-labelledby={`bron-${id}`}>
          <Heading level={2} id={`bron-${id}`}>
            {id}. {sources[id].title[lang]}
          </Heading>
          <Paragraph>{sources[id].about[lang]}</Paragraph>
          <Paragraph look="small">{t(m.sourceLength, lang, { lines: sources[id].lines })}</Paragraph>
        </section>
      ))}
      <Heading level={2}>{t(m.contradictions, lang)}</Heading>
      <Paragraph>{t(m.contradictionsLead, lang)}</Paragraph>
      {contradictions.map((contradiction) => (
        <ContradictionSection contradiction={contradiction} lang={lang} />
      ))}
    </>
  );
}
