import type { UserId } from '@ketenzicht/chain';
import type { Context, Hono } from 'hono';
import type { AppEnv } from '../http/environment.ts';
import { viewerOf } from '../http/environment.ts';
import { forgetSession, signedInOnly } from '../http/session-middleware.ts';
import type { SessionStore } from './session.ts';
import { sessionTerms, startSession } from './session.ts';

const days = sessionTerms.api.absolute / (24 * 60 * 60 * 1000);

const words = {
  title: { nl: 'Token voor een programma', en: 'Token for a program' },
  text: {
    nl: `Met een token werkt een programma namens u, met dezelfde rechten. Een token geldt ${days} dagen en is daarna niet meer te gebruiken.`,
    en: `With a token a program works on your behalf, with the same rights. A token holds for ${days} days and cannot be used after that.`,
  },
  make: { nl: 'Token maken', en: 'Make a token' },
  made: { nl: 'Uw nieuwe token', en: 'Your new token' },
  madeText: {
    nl: 'Bewaar het token nu op een veilige plaats. U ziet het maar één keer.',
    en: 'Keep the token in a safe place now. You see it only once.',
  },
  revoke: { nl: 'Alle tokens intrekken en overal afmelden', en: 'Revoke all tokens and sign out everywhere' },
  revokeText: {
    nl: 'Is een token of apparaat in verkeerde handen? Trek dan alles in. U moet daarna zelf opnieuw aanmelden.',
    en: 'Is a token or device in the wrong hands? Then revoke everything. You will have to sign in again yourself.',
  },
} as const;

/** Adds `/koppelen/token`, where a user makes a token for a program or revokes everything at once. */
export function tokenRoutes(
  app: Hono<AppEnv>,
  parts: {
    readonly sessions: SessionStore;
    /** Ends every session and token of a user. */
    readonly endAll: (user: UserId) => Promise<void>;
    readonly now: () => Date;
  },
): void {
  app.get('/koppelen/token', signedInOnly, (c) => page(c));

  app.post('/koppelen/token', signedInOnly, async (c) => {
    const { user } = viewerOf(c);
    return page(c, await startSession({ sessions: parts.sessions, user, kind: 'api', now: parts.now() }));
  });

  app.post('/koppelen/token/intrekken', signedInOnly, async (c) => {
    await parts.endAll(viewerOf(c).user);
    forgetSession(c);
    return c.redirect('/afgemeld', 303);
  });
}

async function page(c: Context<AppEnv>, token?: string) {
  const { lang } = c.get('page');
  const title = token === undefined ? words.title : words.made;
  const content = (
    <>
      <h1 class="utrecht-heading-1">{title[lang]}</h1>
      {token === undefined ? (
        <>
          <p class="utrecht-paragraph">{words.text[lang]}</p>
          <form method="post">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {words.make[lang]}
            </button>
          </form>
        </>
      ) : (
        <>
          <p class="utrecht-paragraph">{words.madeText[lang]}</p>
          <p class="utrecht-paragraph">
            <code>{token}</code>
          </p>
        </>
      )}
      <h2 class="utrecht-heading-2">{words.revoke[lang]}</h2>
      <p class="utrecht-paragraph">{words.revokeText[lang]}</p>
      <form method="post" action="/koppelen/token/intrekken">
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {words.revoke[lang]}
        </button>
      </form>
    </>
  );
  return c.html(await c.get('site').frame(c, { title, kind: 'work', children: content }));
}
