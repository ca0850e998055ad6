import type { Language, Text } from '@ketenzicht/rulebook';
import { Heading } from '../../../face/components/heading.tsx';
import { Link } from '../../../face/components/link.tsx';
import { List, Paragraph } from '../../../face/components/text.tsx';

/** A page of explanation, as data. */
export interface Article {
  readonly title: Text;
  readonly lead: Text;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  readonly heading: Text;
  readonly paragraphs?: readonly Text[];
  readonly list?: readonly Text[];
  readonly links?: readonly { readonly href: string; readonly label: Text }[];
  /** Something a program sends or gets, shown as it is. */
  readonly code?: string;
}

export function ArticleContent({ article, lang }: { readonly article: Article; readonly lang: Language }) {
  return (
    <article class="kz-article">
      <Heading level={1}>{article.title[lang]}</Heading>
      <Paragraph look="lead">{article.lead[lang]}</Paragraph>
      {article.sections.map((section) => (
        <Section section={section} lang={lang} />
      ))}
    </article>
  );
}

function Section({ section, lang }: { readonly section: ArticleSection; readonly lang: Language }) {
  return (
    <section>
      <Heading level={2}>{section.heading[lang]}</Heading>
      {section.paragraphs?.map((text) => (
        <Paragraph>{text[lang]}</Paragraph>
      ))}
      {section.list && <List items={section.list.map((text) => text[lang])} />}
      {section.code !== undefined && (
        <pre class="utrecht-code-block kz-code" tabindex={0}>
          <code>{section.code}</code>
        </pre>
      )}
      {section.links && (
        <List items={section.links.map(({ href, label }) => <Link href={href}>{label[lang]}</Link>)} />
      )}
    </section>
  );
}
