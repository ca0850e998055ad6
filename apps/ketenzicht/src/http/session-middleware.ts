import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SessionState, SessionStore } from '../identity/session.ts';
import { resolveSession } from '../identity/session.ts';
import type { AppEnv } from './environment.ts';
import { isApiPath, isHttps } from './environment.ts';
import { refuse } from './refuse.tsx';

const cookieName = 'sessie';

/** A cookie that only this host gets, that no script can read and that other sites cannot send along. */
export function cookieOptions(c: Context<AppEnv>) {
  const base = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
  return isHttps(c.get('site')) ? ({ ...base, secure: true, prefix: 'host' } as const) : base;
}

/** Reads a cookie that was set with `cookieOptions`. */
export function hostCookie(c: Context<AppEnv>, name: string): string | undefined {
  return isHttps(c.get('site')) ? getCookie(c, name, 'host') : getCookie(c, name);
}

export const sessionToken = (c: Context<AppEnv>) => hostCookie(c, cookieName);
export const keepSession = (c: Context<AppEnv>, token: string) =>
  setCookie(c, cookieName, token, cookieOptions(c));
export const forgetSession = (c: Context<AppEnv>) => deleteCookie(c, cookieName, cookieOptions(c));

/**
 * Finds out who asks: by the session cookie, or under /v1 by a bearer token. A session that has ended is
 * worth as much as none, but is told apart so that the user hears why.
 */
export function session(options: {
  readonly sessions: SessionStore;
  readonly now: () => Date;
}): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('session', await stateOf(c, options));
    if (c.get('session').state === 'ended' && sessionToken(c) !== undefined) forgetSession(c);
    await next();
  };
}

async function stateOf(
  c: Context<AppEnv>,
  { sessions, now }: { readonly sessions: SessionStore; readonly now: () => Date },
): Promise<SessionState> {
  const authorization = isApiPath(c.req.path) ? c.req.header('authorization') : undefined;
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    return resolveSession({ sessions, token, kind: 'api', now: now() });
  }
  const token = sessionToken(c);
  if (token === undefined) return { state: 'none' };
  return resolveSession({ sessions, token, kind: 'web', now: now() });
}

/**
 * Lets through who is signed in. A page sends others to sign in and back again; a form and the API answer
 * 401, so that what was typed is still there.
 */
export const signedInOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { state } = c.get('session');
  if (state === 'signedIn') return next();
  const type = state === 'ended' ? 'sessie-afgelopen' : 'niet-aangemeld';
  if (isApiPath(c.req.path) || (c.req.method !== 'GET' && c.req.method !== 'HEAD'))
    return refuse(c, { type });
  const query = new URLSearchParams({
    terug: c.get('page').url,
    ...(state === 'ended' ? { reden: type } : {}),
  });
  return c.redirect(`/aanmelden?${query}`, 303);
};
