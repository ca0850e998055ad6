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
    c.res = await compressed(c.res, c.req.header('accept-encoding'));
    log.info({
      action: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      traceId: trace.traceId,
      ...(trace.foreign ? { foreignTraceId: trace.foreign.traceId } : {}),
    });
  };
}

function setHeaders(c: Context<AppEnv>, site: Site): void {
  const kind = isApiPath(c.req.path) ? 'api' : 'page';
  for (const [name, value] of Object.entries(securityHeaders({ kind, https: isHttps(site) })))
    c.header(name, value);
  if (kind === 'api') c.header('API-Version', apiVersion);
  if (!c.res.headers.has('cache-control')) c.header('Cache-Control', 'no-store');
  c.header('traceparent', traceHeader(c.get('trace')));
}
