import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { ProblemType } from '../api/problem-types.ts';
import type { Assets } from '../face/assets/assets.ts';
import { pageContext } from '../face/page-context.ts';
import type { SessionStore } from '../identity/session.ts';
import { isCrossSite } from './cross-site.ts';
import type { AppEnv, Site } from './environment.ts';
import { isApiPath, isHttps } from './environment.ts';
import type { Log } from './log.ts';
import { describeError } from './log.ts';
import { observe } from './observe.ts';
import { refuse } from './refuse.tsx';
import { session } from './session-middleware.ts';

/** Largest body in bytes, for paths that begin so; the first that fits counts. */
type BodyLimits = readonly { readonly prefix: string; readonly bytes: number }[];

/** The app in its parts; what is specific to Ketenzicht comes in as `routes`. */
export interface AppParts {
  readonly site: Site;
  readonly log: Log;
  readonly now: () => Date;
  readonly assets: Assets;
  readonly sessions: SessionStore;
  /** Resolves when the program can serve; rejects when it cannot. */
  readonly ready: () => Promise<void>;
  /** Exceptions to the limit of 1 MiB, for attachments and files. */
  readonly bodyLimits?: BodyLimits;
  /** Slows down who writes a lot without signing in; absent: nobody. */
  readonly limit?: MiddlewareHandler<AppEnv>;
  /** Adds the routes of pages, sign-in and API. */
  readonly routes: (app: Hono<AppEnv>) => void;
}

const mebibyte = 1_048_576;

/**
 * Puts the layers around the routes, outermost first: headers and log, health, assets, language, who asks,
 * size, origin. The URLs are the same in both languages; `?taal=en` chooses one and is remembered.
 */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const { site } = parts;
  const app = new Hono<AppEnv>();
  app.use(observe({ site, log: parts.log }));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', (c) =>
    parts.ready().then(
      () => c.text('ready'),
      () => c.text('not ready', 503),
    ),
  );
  app.route('/', parts.assets.routes);
  app.use(pageContext({ assets: parts.assets, secureCookies: isHttps(site) }));
  app.use(session(parts));
  app.use(showViewer);
  if (parts.limit !== undefined) app.use(parts.limit);
  app.use(sizeLimit(parts.bodyLimits ?? []));
  app.use(async (c, next) => {
    const refused = isCrossSite({
      method: c.req.method,
      secFetchSite: c.req.header('sec-fetch-site'),
      origin: c.req.header('origin'),
      baseUrl: site.baseUrl,
    });
    return refused ? refuse(c, { type: 'verzoek-van-andere-site' }) : next();
  });
  app.use(
    methodNotAllowed<AppEnv>({
      app,
      onMethodNotAllowed: (c, methods) =>
        refuse(c, { type: 'methode-niet-toegestaan', headers: { Allow: methods.join(', ') } }),
    }),
  );
  parts.routes(app);
  app.notFound((c) => refuse(c, { type: 'niet-gevonden' }));
  app.onError((error, c) => {
    const type = problemTypeOf(error, isApiPath(c.req.path));
    if (type === 'interne-fout' || type === 'niet-beschikbaar') {
      parts.log.error({ action: c.req.method, error: describeError(error), traceId: c.get('trace').traceId });
    }
    return refuse(c, { type });
  });
  return app;
}

/** Adds who is signed in to the frame of the page. Without an answer of the database there is a page too. */
const showViewer: MiddlewareHandler<AppEnv> = async (c, next) => {
  const found = c.get('session');
  if (found.state === 'signedIn') {
    const { name, organisation, role } = found.viewer;
    const viewer = { name, organisation: organisation.name, role, sessionSeconds: found.secondsLeft };
    c.set('page', { ...c.get('page'), viewer });
  }
  await next();
};

function sizeLimit(limits: BodyLimits) {
  /* The rest of the body is not read, so nothing more can come over this connection. */
  const onError = (c: Parameters<typeof refuse>[0]) =>
    refuse(c, { type: 'te-groot', headers: { Connection: 'close' } });
  const limitOf = (bytes: number) => ({ bytes, counting: bodyLimit({ maxSize: bytes, onError }) });
  const standard = limitOf(mebibyte);
  const exceptions = limits.map(({ prefix, bytes }) => ({ prefix, ...limitOf(bytes) }));
  return (...[c, next]: Parameters<typeof standard.counting>) => {
    const limit = exceptions.find(({ prefix }) => c.req.path.startsWith(prefix)) ?? standard;
    const announced = announcedLength(c.req.raw);
    if (announced === undefined) return limit.counting(c, next);
    return announced > limit.bytes ? onError(c) : next();
  };
}

/**
 * How long a body is, as the request says and the server holds it to; undefined when it must be counted.
 * Counting makes a stream of the body, which costs more than all the other layers together.
 */
function announcedLength({ method, headers }: Request): number | undefined {
  if (method === 'GET' || method === 'HEAD') return 0;
  if (headers.has('transfer-encoding')) return undefined;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : undefined;
}

/** Codes with which the driver or PostgreSQL says that there is no connection, or no longer. */
const noDatabase = /^(?:CONNECTION_|CONNECT_TIMEOUT$|ECONN|EPIPE$|57P0|08)/;

/** Code with which PostgreSQL refuses a text with a zero byte, which can stand in no text it keeps. */
const noText = '22021';

/** What an exception means to a caller: the ones of Hono are about the request, all others are ours. */
function problemTypeOf(error: Error, api: boolean): ProblemType {
  if (error instanceof HTTPException) {
    if (error.status === 415) return 'formaat-niet-ondersteund';
    if (error.status === 400) return api ? 'onleesbare-json' : 'ongeldige-invoer';
  }
  if ('code' in error && error.code === noText) return 'ongeldige-invoer';
  return 'code' in error && noDatabase.test(String(error.code)) ? 'niet-beschikbaar' : 'interne-fout';
}
