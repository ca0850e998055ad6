import type { Language, Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { isProblemType, type ProblemType, problemTypes } from '../../api/problem-types.ts';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import type { AppEnv } from '../../http/environment.ts';
import { sendPage } from './page-parts.tsx';

const words = {
  title: { nl: 'Weigeringen en fouten', en: 'Refusals and errors' },
  lead: {
    nl: 'Kan iets niet, dan zegt Ketenzicht waarom en wat u kunt doen. Dit zijn alle redenen, voor mensen en voor programma’s.',
    en: 'When something cannot be done, Ketenzicht says why and what you can do. These are all the reasons, for people and for programs.',
  },
  what: { nl: 'Weigering', en: 'Refusal' },
  status: { nl: 'HTTP-status', en: 'HTTP status' },
  type: { nl: 'Type', en: 'Type' },
  wayForward: { nl: 'Wat u kunt doen', en: 'What you can do' },
} satisfies Readonly<Record<string, Text>>;

/** `/problemen`: every refusal of the program. */
export function problemsPage(c: Context<AppEnv>): Promise<Response> {
  return sendPage(c, {
    title: words.title,
    kind: 'work',
    children: <ProblemsPage lang={c.get('page').lang} />,
  });
}

function ProblemsPage({ lang }: { readonly lang: Language }) {
  return (
    <>
      <Heading level={1}>{words.title[lang]}</Heading>
      <Paragraph look="lead">{words.lead[lang]}</Paragraph>
      <Table
        caption={words.title}
        captionHidden
        columns={[
          {
            key: 'what',
            label: words.what,
            rowHeader: true,
            cell: (type: ProblemType) => (
              <Link href={`/problemen/${type}`}>{problemTypes[type].title[lang]}</Link>
            ),
          },
          { key: 'status', label: words.status, cell: (type) => problemTypes[type].status },
          { key: 'type', label: words.type, cell: (type) => <code>{type}</code> },
        ]}
        rows={Object.keys(problemTypes).filter(isProblemType)}
      />
    </>
  );
}

/** `/problemen/:type`: where the `type` of a refusal points to. */
export async function problemPage(c: Context<AppEnv>): Promise<Response> {
  const type = c.req.param('type') ?? '';
  if (!isProblemType(type)) return c.notFound();
  const { lang } = c.get('page');
  const problem = problemTypes[type];
  const address = `${c.get('site').baseUrl}/problemen/${type}`;
  return sendPage(c, {
    title: problem.title,
    kind: 'work',
    children: (
      <article class="kz-article">
        <Breadcrumb crumbs={[{ href: '/problemen', label: words.title }]} />
        <Heading level={1}>{problem.title[lang]}</Heading>
        <Paragraph look="lead">{problem.explanation[lang]}</Paragraph>
        <Heading level={2}>{words.wayForward[lang]}</Heading>
        <Paragraph>{problem.wayForward[lang]}</Paragraph>
        <DescriptionList
          items={[
            { term: words.status, value: problem.status },
            { term: words.type, value: <code class="kz-address">{address}</code> },
          ]}
        />
      </article>
    ),
  });
}
