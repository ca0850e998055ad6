import { dateOf, type IsoDate, type IsoInstant, type Rule } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../../http/environment.ts';
import { accessibilityArticle } from './about/accessibility.ts';
import { type Article, ArticleContent } from './about/article.tsx';
import { connectArticle } from './about/connect.ts';
import { ContactContent, contactTitle } from './about/contact-page.tsx';
import { privacyArticle } from './about/privacy.ts';
import { securityTxt } from './about/security-txt.ts';
import { glossaryCsv, glossaryPage } from './glossary-page.tsx';
import { indicatorsPage } from './indicators-page.tsx';
import { sendPage } from './page-parts.tsx';
import { problemPage, problemsPage } from './problems-page.tsx';
import { rulePage } from './rule-page.tsx';
import { rulesPage } from './rules-page.tsx';
import { sharingCsv, sharingPage } from './sharing-page.tsx';
import { signalStepsPage } from './signal-steps-page.tsx';

export interface ReferencePageOptions {
  readonly rules: readonly Rule[];
  readonly now: () => IsoInstant;
  /** Where a weakness is reported: a `mailto:` or `https:` address. */
  readonly securityContact: string;
}

/** The public pages that explain: the rulebook, the sharing matrix, words, steps, and about this service. */
export function referencePages({ rules, now, securityContact }: ReferencePageOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const today = (): IsoDate => dateOf(now());
  app.get('/regels', (c) => rulesPage(c, rules, today()));
  app.get('/regels/:id', (c) => rulePage(c, rules, today()));
  app.get('/wie-mag-wat-zien', (c) => sharingPage(c, rules, today()));
  app.get('/wie-mag-wat-zien.csv', (c) => sharingCsv(c, rules, today()));
  app.get('/begrippen', glossaryPage);
  app.get('/begrippen.csv', glossaryCsv);
  app.get('/signalen-herkennen', indicatorsPage);
  app.get('/signaalstappen', signalStepsPage);
  app.get('/problemen', problemsPage);
  app.get('/problemen/:type', problemPage);
  app.get('/privacy', (c) => articlePage(c, privacyArticle));
  app.get('/toegankelijkheid', (c) => articlePage(c, accessibilityArticle));
  app.get('/koppelen', (c) => articlePage(c, connectArticle(c.get('site').baseUrl)));
  app.get('/contact', (c) =>
    sendPage(c, {
      title: contactTitle,
      kind: 'work',
      children: <ContactContent lang={c.get('page').lang} />,
    }),
  );
  app.get('/.well-known/security.txt', (c) =>
    c.text(securityTxt({ contact: securityContact, baseUrl: c.get('site').baseUrl, now: now() })),
  );
  return app;
}

function articlePage(c: Context<AppEnv>, article: Article): Promise<Response> {
  return sendPage(c, {
    title: article.title,
    kind: 'work',
    children: <ArticleContent article={article} lang={c.get('page').lang} />,
  });
}
