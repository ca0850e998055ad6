import type { Language } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { problemTypes } from '../api/problem-types.ts';
import type { Problem } from '../api/problems.ts';
import { problemJson } from '../api/problems.ts';
import type { PageContext } from '../face/page-context.ts';
import type { AppEnv } from './environment.ts';
import { isApiPath } from './environment.ts';

const words = {
  details: { nl: 'Wat er niet klopt', en: 'What is wrong' },
  trace: { nl: 'Volgnummer', en: 'Trace number' },
  about: { nl: 'Meer over deze melding', en: 'More about this message' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  signIn: { nl: 'Aanmelden', en: 'Sign in' },
} as const;

/** The language of a request; Dutch when the request failed before that was known. */
function languageOf(c: Context<AppEnv>): Language {
  const page: PageContext | undefined = c.get('page');
  return page?.lang ?? 'nl';
}

/** Answers with a refusal: problem+json under /v1, a page in the language of the user elsewhere. */
export async function refuse(c: Context<AppEnv>, problem: Problem): Promise<Response> {
  if (isApiPath(c.req.path)) return refuseJson(c, problem);
  const definition = problemTypes[problem.type];
  const page: PageContext | undefined = c.get('page');
  if (page === undefined) return c.text(definition.title.nl, definition.status, { ...problem.headers });
  const content = <ProblemContent problem={problem} lang={page.lang} traceId={c.get('trace').traceId} />;
  const html = await c.get('site').frame(c, { title: definition.title, children: content });
  return c.html(html, definition.status, { ...problem.headers });
}

/** Answers with a refusal as problem+json; typed, so that API handlers can return it. */
export function refuseJson(c: Context<AppEnv>, problem: Problem) {
  const { status } = problemTypes[problem.type];
  const body = problemJson(problem, {
    language: languageOf(c),
    baseUrl: c.get('site').baseUrl,
    traceId: c.get('trace').traceId,
  });
  return c.json(body, status, {
    'Content-Type': 'application/problem+json',
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...problem.headers,
  });
}

interface ProblemContentProps {
  readonly problem: Problem;
  readonly lang: Language;
  readonly traceId: string;
}

/** The content of the page on which a person reads a refusal. */
function ProblemContent({ problem, lang, traceId }: ProblemContentProps) {
  const definition = problemTypes[problem.type];
  return (
    <>
      <h1 class="utrecht-heading-1">{definition.title[lang]}</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        {(problem.detail ?? definition.explanation)[lang]}
      </p>
      {problem.errors && (
        <section>
          <h2 class="utrecht-heading-2">{words.details[lang]}</h2>
          <ul class="utrecht-unordered-list">
            {problem.errors.map((error) => (
              <li class="utrecht-unordered-list__item">{error.detail[lang]}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="utrecht-paragraph">{(problem.wayForward ?? definition.wayForward)[lang]}</p>
      <ul class="utrecht-unordered-list">
        {definition.status === 401 && (
          <li class="utrecht-unordered-list__item">
            <a class="utrecht-link utrecht-link--html-a" href="/aanmelden" target="_blank" rel="noopener">
              {words.signIn[lang]}
            </a>
          </li>
        )}
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link utrecht-link--html-a" href={`/problemen/${problem.type}`}>
            {words.about[lang]}
          </a>
        </li>
        <li class="utrecht-unordered-list__item">
          <a class="utrecht-link utrecht-link--html-a" href="/">
            {words.home[lang]}
          </a>
        </li>
      </ul>
      <p class="utrecht-paragraph utrecht-paragraph--small">
        {words.trace[lang]}: <code>{traceId}</code>
      </p>
    </>
  );
}
