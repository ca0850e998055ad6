import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import type { ZodError } from 'zod';
import type { AppEnv } from '../http/environment.ts';
import { refuse, refuseJson } from '../http/refuse.tsx';
import { openApiDocument } from './document.ts';
import type { FieldError } from './problems.ts';
import { problemOfInput } from './problems.ts';
import { apiVersion } from './version.ts';

/** A part of the API that adds its own routes, with paths relative to `/v1`. */
export type ApiModule = (api: OpenAPIHono<AppEnv>) => void;

/**
 * The API under `/v1`, by the NL API Design Rules 2.2.0. Resources are added by modules; what all of them
 * share (validation, formats, document) is here, headers and refusals are those of the whole app.
 *
 * @example
 * app.route('/v1', createApi({ baseUrl, modules: [(api) => knowledgeRoutes(api, { rules, glossary, now })] }));
 */
export function createApi(options: {
  readonly baseUrl: string;
  readonly modules: readonly ApiModule[];
}): OpenAPIHono<AppEnv> {
  const { baseUrl } = options;
  const api = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => (result.success ? undefined : refuseInput(c, result.target, result.error)),
  });
  api.use(deliversJson);
  for (const add of options.modules) add(api);
  const document = lazily(() => openApiDocument(api, baseUrl));
  api.get('/openapi.json', (c) => c.json(document(), 200, { 'Access-Control-Allow-Origin': '*' }));
  // Not in the document: under the server `/v1` its path would be `/`, and `/v1/` does not exist.
  api.get('/', (c) =>
    c.json({
      naam: 'Ketenzicht',
      versie: apiVersion,
      _links: {
        self: { href: `${baseUrl}/v1` },
        'service-desc': { href: `${baseUrl}/v1/openapi.json`, type: 'application/json' },
        'service-doc': { href: `${baseUrl}/koppelen`, type: 'text/html' },
      },
    }),
  );
  return api;
}

const places: Readonly<Record<string, FieldError['in']>> = {
  query: 'query',
  param: 'path',
  header: 'header',
};

function refuseInput(c: Context<AppEnv>, target: string, error: ZodError) {
  const withoutKey = target === 'header' && error.issues.some(({ path }) => path[0] === 'idempotency-key');
  return refuseJson(
    c,
    withoutKey ? { type: 'idempotentiesleutel-ontbreekt' } : problemOfInput(error, places[target] ?? 'body'),
  );
}

/** Refuses a request whose `Accept` leaves no room for JSON. */
const deliversJson: MiddlewareHandler<AppEnv> = async (c, next) => {
  return acceptsJson(c.req.header('accept')) ? next() : refuse(c, { type: 'formaat-niet-leverbaar' });
};

const jsonRanges = ['*/*', 'application/*', 'application/json', 'application/problem+json'];

function acceptsJson(header: string | undefined): boolean {
  if (header === undefined || header.trim() === '') return true;
  return header.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return jsonRanges.includes(type) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
