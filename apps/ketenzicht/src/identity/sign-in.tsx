import type { Text } from '@ketenzicht/rulebook';
import type { Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { isProblemType, problemTypes } from '../api/problem-types.ts';
import type { AppEnv } from '../http/environment.ts';
import type { Log } from '../http/log.ts';
import { describeError } from '../http/log.ts';
import { refuse } from '../http/refuse.tsx';
import {
  cookieOptions,
  forgetSession,
  hostCookie,
  keepSession,
  sessionToken,
} from '../http/session-middleware.ts';
import { deriveKey } from '../storage/keys.ts';
import { attemptSeconds, openAttempt, sealAttempt } from './attempt.ts';
import type { OpenIdClient, SignInResult } from './openid.ts';
import { returnPath } from './return-path.ts';
import type { MemberStore, SessionStore } from './session.ts';
import { hashOfToken, startSession } from './session.ts';

interface SignInParts {
  readonly openId: OpenIdClient;
  readonly sessions: SessionStore;
  readonly members: MemberStore;
  /** Secret of the installation, the same in every instance. */
  readonly secret: Uint8Array;
  readonly log: Log;
  readonly now: () => Date;
}

const attemptCookie = 'aanmelding';

const words = {
  signIn: { nl: 'Aanmelden', en: 'Sign in' },
  signInAgain: { nl: 'Opnieuw aanmelden', en: 'Sign in again' },
  signedOut: { nl: 'U bent afgemeld', en: 'You are signed out' },
  signedOutText: {
    nl: 'Op een gedeelde computer: sluit ook alle vensters van de browser.',
    en: 'On a shared computer: close all windows of the browser too.',
  },
  signOutThere: {
    nl: 'Ook afmelden bij de aanmelddienst van uw organisatie',
    en: 'Sign out at the sign-in service of your organisation too',
  },
} as const;

const refusalDetails: Readonly<Partial<Record<Extract<SignInResult, { ok: false }>['reason'], Text>>> = {
  cancelled: {
    nl: 'U hebt het aanmelden afgebroken bij de aanmelddienst.',
    en: 'You stopped signing in at the sign-in service.',
  },
  assurance: {
    nl: 'U bent aangemeld met een middel dat niet zeker genoeg is voor deze gegevens.',
    en: 'You signed in with a means that is not secure enough for these data.',
  },
};

/**
 * Adds the pages with which people sign in and out: `/aanmelden`, `/aanmelden/terug`, `/afmelden` and
 * `/afgemeld`. What must be remembered in between (state, nonce, PKCE verifier, where to go) is kept in
 * an encrypted cookie of ten minutes, so that any instance can finish what another began.
 */
export function signInRoutes(app: Hono<AppEnv>, parts: SignInParts): void {
  const key = deriveKey(parts.secret, 'sign-in attempt');

  app.get('/aanmelden', async (c) => {
    const path = returnPath(c.req.query('terug'));
    const reason = c.req.query('reden');
    if (reason !== undefined && isProblemType(reason)) return reasonPage(c, reason, path);
    const begun = await parts.openId.begin().catch((error: unknown) => {
      parts.log.error({ action: 'signIn', error: describeError(error), traceId: c.get('trace').traceId });
    });
    if (begun === undefined) return refuse(c, { type: 'aanmelddienst-onbereikbaar' });
    const sealed = sealAttempt(key, { ...begun.attempt, path, startedAt: parts.now().getTime() });
    setCookie(c, attemptCookie, sealed, { ...cookieOptions(c), maxAge: attemptSeconds });
    return c.redirect(begun.url.href, 302);
  });

  app.get('/aanmelden/terug', async (c) => {
    const attempt = openAttempt(key, hostCookie(c, attemptCookie) ?? '', parts.now());
    deleteCookie(c, attemptCookie, cookieOptions(c));
    if (attempt === undefined) return refuse(c, { type: 'aanmelden-mislukt' });
    const returned = new URL(c.req.path + new URL(c.req.url).search, c.get('site').baseUrl);
    const result = await parts.openId.finish(returned, attempt);
    if (!result.ok) return refuseSignIn(c, parts.log, result);
    const member = await parts.members.findBySubject(result.issuer, result.subject);
    if (!member?.active) return refuse(c, { type: 'geen-toegang-tot-ketenzicht' });
    await endSession(c, parts.sessions);
    const user = member.viewer.user;
    keepSession(c, await startSession({ sessions: parts.sessions, user, kind: 'web', now: parts.now() }));
    return c.redirect(returnPath(attempt.path), 303);
  });

  app.post('/afmelden', async (c) => {
    await endSession(c, parts.sessions);
    forgetSession(c);
    return c.redirect('/afgemeld', 303);
  });

  app.get('/afgemeld', async (c) => {
    // A link, not a redirect: `form-action 'self'` would stop a form that ends at another host.
    const elsewhere = await parts.openId.endSessionUrl().catch(() => undefined);
    return signedOutPage(c, elsewhere);
  });
}

/** Ends the session of this browser, so that signing in never continues a session somebody else set. */
async function endSession(c: Context<AppEnv>, sessions: SessionStore): Promise<void> {
  const token = sessionToken(c);
  if (token !== undefined) await sessions.remove(hashOfToken(token));
}

function refuseSignIn(c: Context<AppEnv>, log: Log, result: Extract<SignInResult, { ok: false }>) {
  if (result.error !== undefined) {
    log.warn({ action: 'signIn', error: describeError(result.error), traceId: c.get('trace').traceId });
  }
  if (result.reason === 'unreachable') return refuse(c, { type: 'aanmelddienst-onbereikbaar' });
  const detail = refusalDetails[result.reason];
  return refuse(c, { type: 'aanmelden-mislukt', ...(detail ? { detail } : {}) });
}

async function reasonPage(c: Context<AppEnv>, reason: keyof typeof problemTypes, path: string) {
  const { lang } = c.get('page');
  const { title, explanation } = problemTypes[reason];
  const content = (
    <>
      <h1 class="utrecht-heading-1">{title[lang]}</h1>
      <p class="utrecht-paragraph">{explanation[lang]}</p>
      <p class="utrecht-paragraph">
        <a
          class="utrecht-button-link utrecht-button-link--primary-action"
          href={`/aanmelden?terug=${encodeURIComponent(path)}`}
        >
          {words.signInAgain[lang]}
        </a>
      </p>
    </>
  );
  return c.html(await c.get('site').frame(c, { title, children: content }));
}

async function signedOutPage(c: Context<AppEnv>, elsewhere: URL | undefined) {
  const { lang } = c.get('page');
  const content = (
    <>
      <h1 class="utrecht-heading-1">{words.signedOut[lang]}</h1>
      <p class="utrecht-paragraph">{words.signedOutText[lang]}</p>
      {elsewhere && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link utrecht-link--html-a" href={elsewhere.href} rel="noreferrer">
            {words.signOutThere[lang]}
          </a>
        </p>
      )}
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/aanmelden">
          {words.signIn[lang]}
        </a>
      </p>
    </>
  );
  return c.html(await c.get('site').frame(c, { title: words.signedOut, children: content }));
}
