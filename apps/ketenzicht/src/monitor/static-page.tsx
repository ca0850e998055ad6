import type { Language } from '@ketenzicht/rulebook';
import { html } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import { Link } from '../face/components/link.tsx';
import { LangContext } from '../face/lang-context.ts';
import { t } from '../face/messages/catalogue.ts';
import { layoutMessages } from '../face/messages/layout.ts';
import { monitorMessages as m } from '../face/messages/monitor.ts';

interface StaticPageProps {
  readonly lang: Language;
  readonly title: string;
  /** Way from this page to the folder of the edition, for example `../`. */
  readonly root: string;
  /** Address of the same page in the other language. */
  readonly otherLanguage: string;
}

/** A page that needs nothing but the files beside it: no program, no script, nothing of another site. */
export function StaticPage({
  lang,
  title,
  root,
  otherLanguage,
  children,
}: PropsWithChildren<StaticPageProps>) {
  const other: Language = lang === 'nl' ? 'en' : 'nl';
  return (
    <LangContext.Provider value={lang}>
      {html`<!doctype html>`}
      <html lang={lang} class="utrecht-root" data-theme="auto" data-kind="work">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'self'; img-src 'self'"
          />
          <title>{title}</title>
          <link rel="stylesheet" href={`${root}stijl.css`} />
        </head>
        <body class="utrecht-document kz-page">
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            {t(layoutMessages.skipToContent, lang)}
          </a>
          <header class="kz-header">
            <div class="kz-header__inner">
              <span class="kz-wordmark__name">{title}</span>
              <nav class="kz-header__language" aria-label={t(layoutMessages.languageNavigation, lang)}>
                <span lang={other}>
                  <Link href={otherLanguage} hreflang={other}>
                    {t(m.otherLanguage, lang)}
                  </Link>
                </span>
              </nav>
            </div>
          </header>
          <main id="inhoud" class="kz-main" tabindex={-1}>
            {children}
          </main>
        </body>
      </html>
    </LangContext.Provider>
  );
}
