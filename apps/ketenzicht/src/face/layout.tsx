import { languages } from '@ketenzicht/rulebook';
import { html } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import type { NoticeProps } from './components/alert.tsx';
import { Notice } from './components/alert.tsx';
import { EmergencyBanner } from './components/emergency-banner.tsx';
import { LangContext } from './lang-context.ts';
import type { Words } from './messages/catalogue.ts';
import { say, t } from './messages/catalogue.ts';
import { layoutMessages as m } from './messages/layout.ts';
import { recommendationMessages } from './messages/recommendations.ts';
import type { NavigationItem } from './navigation.ts';
import { navigationOf } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { themes, withParameter } from './page-context.ts';

interface PageProps {
  readonly page: PageContext;
  readonly title: Words;
  /** Public pages are spacious and show the emergency numbers; work pages are dense and wide. */
  readonly kind?: 'public' | 'work';
  /** Left out: the menu of the viewer's role. */
  readonly navigation?: readonly NavigationItem[];
  readonly notices?: readonly NoticeProps[];
  /** True when the page shows errors, which the title then says first. */
  readonly hasErrors?: boolean;
}

const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const themeNames = { auto: m.themeAuto, light: m.themeLight, dark: m.themeDark } as const;

/** The frame of every page: skip link, header, menu, main, footer. Renders a whole HTML document. */
export function Page(props: PropsWithChildren<PageProps>) {
  const { page, kind = 'work' } = props;
  const { lang, assets } = page;
  const title = say(props.title, lang);
  const heading = props.hasErrors ? t(m.errorTitle, lang, { title }) : title;
  return (
    <LangContext.Provider value={lang}>
      {html`<!doctype html>`}
      <html lang={lang} class="utrecht-root" data-theme={page.theme} data-kind={kind}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="same-origin" />
          <title>{t(m.titleWithProduct, lang, { title: heading })}</title>
          <link rel="icon" href={assets.url('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={assets.url('face.css')} />
          {kind === 'work' && <link rel="stylesheet" href={assets.url('work.css')} />}
          <script type="module" src={assets.url('face.js')} />
        </head>
        <body class="utrecht-document kz-page">
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            {t(m.skipToContent, lang)}
          </a>
          {kind === 'public' && <EmergencyBanner />}
          <Header page={page} navigation={props.navigation ?? navigationOf(page.viewer?.role)} />
          <main id="inhoud" class="kz-main" tabindex={-1}>
            {props.notices?.map((notice) => (
              <Notice {...notice} />
            ))}
            {props.children}
          </main>
          <Footer page={page} />
        </body>
      </html>
    </LangContext.Provider>
  );
}

function Header({ page, navigation }: { page: PageContext; navigation: readonly NavigationItem[] }) {
  const { lang, viewer } = page;
  const path = page.url.split('?')[0];
  const current = navigation
    .filter((item) => path === item.href || path?.startsWith(`${item.href}/`))
    .reduce<NavigationItem | undefined>(
      (best, item) => (best && best.href.length >= item.href.length ? best : item),
      undefined,
    );
  return (
    <header class="kz-header">
      <div class="kz-header__inner">
        <a class="kz-wordmark" href={viewer ? '/' : '/melden'}>
          <svg class="kz-wordmark__mark" viewBox="0 0 40 24" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="9.5" />
            <circle cx="28" cy="12" r="9.5" />
            <circle class="kz-wordmark__core" cx="20" cy="12" r="2.6" />
          </svg>
          <span class="kz-wordmark__name">{t(m.productName, lang)}</span>
        </a>
        <nav class="kz-header__menu" aria-label={t(m.mainNavigation, lang)}>
          <ul class="kz-menu">
            {navigation.map((item) => (
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a kz-menu__link"
                  href={item.href}
                  aria-current={item === current ? 'page' : undefined}
                >
                  {item.label[lang]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="kz-header__language" aria-label={t(m.languageNavigation, lang)}>
          {languages.map((one) => (
            <a
              class="utrecht-link utrecht-link--html-a kz-language"
              href={withParameter(page.url, 'taal', one)}
              hreflang={one}
              lang={one}
              aria-current={one === lang ? 'true' : undefined}
            >
              <span class="kz-language__long">{languageNames[one]}</span>
              <span class="kz-language__short" aria-hidden="true">
                {one.toUpperCase()}
              </span>
            </a>
          ))}
        </nav>
        {viewer && <SignedIn page={page} />}
      </div>
    </header>
  );
}

function SignedIn({ page: { viewer, lang, url } }: { page: PageContext }) {
  if (!viewer) return null;
  return (
    <div class="kz-header__viewer">
      <span class="kz-viewer">
        <span class="kz-visually-hidden">{t(m.signedInAs, lang)} </span>
        <strong class="kz-viewer__name">{viewer.name}</strong>
        <span class="kz-viewer__organisation">{viewer.organisation}</span>
      </span>
      <form method="post" action="/afmelden">
        <button class="utrecht-button utrecht-button--subtle kz-button-small" type="submit">
          {t(m.signOut, lang)}
        </button>
      </form>
      {viewer.sessionSeconds !== undefined && (
        <kz-session seconds={String(viewer.sessionSeconds)} hidden role="status">
          {t(m.sessionEnding, lang)}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={url}>
            {t(m.staySignedIn, lang)}
          </a>
        </kz-session>
      )}
    </div>
  );
}

function Footer({ page }: { page: PageContext }) {
  const { lang, url } = page;
  const links = [
    { href: '/privacy', label: m.privacy },
    { href: '/toegankelijkheid', label: m.accessibility },
    { href: '/koppelen', label: m.api },
    { href: '/aanbevelingen', label: recommendationMessages.title },
    { href: '/contact', label: m.contact },
    ...(page.viewer ? [] : [{ href: '/aanmelden', label: m.signIn }]),
  ];
  return (
    <footer class="kz-footer">
      <div class="kz-footer__inner">
        <nav aria-label={t(m.footerNavigation, lang)}>
          <ul class="kz-footer__list">
            {links.map((link) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={link.href}>
                  {t(link.label, lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="kz-theme" aria-label={t(m.themeNavigation, lang)}>
          <span aria-hidden="true">{t(m.themeNavigation, lang)}</span>
          <ul class="kz-footer__list">
            {themes.map((theme) => (
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href={withParameter(url, 'thema', theme)}
                  aria-current={theme === page.theme ? 'true' : undefined}
                >
                  {t(themeNames[theme], lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
