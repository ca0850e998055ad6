import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { apiVersion } from '../api/version.ts';
import { compressed } from './compression.ts';
import type { AppEnv, Site } from './environment.ts';
import { isApiPath, isHttps } from './environment.ts';
import type { Log } from './log.ts';
import { securityHeaders } from './security-headers.ts';
import { startTrace, traceHeader } from './trace.ts';

/**
 * The outermost layer: names the request, and gives every answer, also a refusal of another layer, its
 * headers, its compression and its line in the log.
 */
export function observe(options: { readonly site: Site; readonly log: Log }): MiddlewareHandler<AppEnv> {
  const { site, log } = options;
  return async (c, next) => {
    const started = performance.now();
    const trace = startTrace(c.req.header('traceparent'));
    c.set('site', site);
    c.set('trace', trace);
    await next();
    setHeaders(c, site);
    const answer = await compressed(c.res, c.req.header('accept-encoding'));
    if (answer !== c.res) c.res = answer;
    log.info({
      action: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      traceId: trace.traceId,
      ...(trace.foreign ? { foreignTraceId: trace.foreign.traceId } : {}),
    });
  };
}

/** On the answer itself: `c.header` would make a new answer for every header. */
function setHeaders(c: Context<AppEnv>, site: Site): void {
  const { headers } = c.res;
  const kind = isApiPath(c.req.path) ? 'api' : 'page';
  for (const [name, value] of Object.entries(securityHeaders({ kind, https: isHttps(site) })))
    headers.set(name, value);
  if (kind === 'api') headers.set('API-Version', apiVersion);
  if (!headers.has('cache-control')) headers.set('Cache-Control', 'no-store');
  headers.set('traceparent', traceHeader(c.get('trace')));
}
