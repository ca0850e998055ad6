import type { Language, Role } from '@ketenzicht/rulebook';
import { languages } from '@ketenzicht/rulebook';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Assets } from './assets/assets.ts';

/** The signed-in person, as far as the frame of a page shows them. */
export interface PageViewer {
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
  /** Seconds until the session ends; the page warns before that. */
  readonly sessionSeconds?: number;
}

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Everything the frame of a page needs to know about the request. */
export interface PageContext {
  readonly lang: Language;
  readonly theme: Theme;
  /** Path with query of this page, without the language and theme parameters. */
  readonly url: string;
  readonly assets: Assets;
  /** Absent before somebody signs in, and while nobody can tell who asks. */
  readonly viewer?: PageViewer;
}

/** Environment of a Hono app whose handlers render pages: `c.get('page')`. */
export interface FaceEnv {
  Variables: { page: PageContext };
}

interface PageContextOptions {
  readonly assets: Assets;
  /** False on a plain http address, where a browser would drop a secure cookie. */
  readonly secureCookies: boolean;
}

const year = 365 * 24 * 60 * 60;

/**
 * Finds out the language (`?taal=`, then the cookie, then the browser, then Dutch) and the theme
 * (`?thema=`, then the cookie) of a request and remembers an explicit choice.
 */
export function pageContext(options: PageContextOptions): MiddlewareHandler<FaceEnv> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const askedLang = languages.find((one) => one === url.searchParams.get('taal'));
    const askedTheme = themes.find((one) => one === url.searchParams.get('thema'));
    url.searchParams.delete('taal');
    url.searchParams.delete('thema');
    const cookie = {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: options.secureCookies,
      maxAge: year,
    } as const;
    if (askedLang) setCookie(c, 'taal', askedLang, cookie);
    if (askedTheme) setCookie(c, 'thema', askedTheme, cookie);
    c.set('page', {
      lang: askedLang ?? languages.find((one) => one === getCookie(c, 'taal')) ?? preferredLanguage(c),
      theme: askedTheme ?? themes.find((one) => one === getCookie(c, 'thema')) ?? 'auto',
      url: url.pathname + url.search,
      assets: options.assets,
    });
    c.header('Content-Language', c.get('page').lang);
    c.header('Vary', 'Cookie, Accept-Language');
    await next();
  };
}

function preferredLanguage(c: Context): Language {
  const accepted = c.req.header('accept-language') ?? '';
  for (const range of accepted.toLowerCase().split(',')) {
    const found = languages.find((lang) => range.trim().startsWith(lang));
    if (found) return found;
  }
  return 'nl';
}

/** The address of this page with one parameter set; for the language and theme links. */
export function withParameter(url: string, name: string, value: string): string {
  const whole = new URL(url, 'http://localhost');
  whole.searchParams.set(name, value);
  return whole.pathname + whole.search;
}
