import { createHmac, randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './environment.ts';
import { refuse } from './refuse.tsx';

/** How often one client address may do something without signing in. */
export interface RateLimits {
  /** Steps of a report and reports over the API, per minute. */
  readonly reports: number;
  /**
   * Codes that are tried, per minute: of receipts and of saved reports. A receipt code holds 80 random bits.
   * With ten million receipts given out, a guess is right once in 1.2 * 10^17; at 120 guesses a minute that
   * takes one address 1.9 thousand million years, and a million addresses together 1,900 years.
   */
  readonly receipts: number;
  /** How many proxies of our own stand before the program; each adds one address to `X-Forwarded-For`. */
  readonly proxies: number;
}

/** Lets a name do something so many times a minute; a full minute's worth may come at once. */
interface Bucket {
  /** Seconds to wait, when it is too much; undefined when it may go on. */
  readonly take: (name: string) => number | undefined;
}

/** Names that are remembered at most; those that have rested long enough are forgotten first. */
const most = 50_000;

/**
 * A token bucket per name, in memory: every instance of the program counts for itself.
 * `seconds` is a clock that never goes back.
 */
export function tokenBucket(perMinute: number, seconds: () => number): Bucket {
  const left = new Map<string, { readonly tokens: number; readonly at: number }>();
  const perSecond = perMinute / 60;
  const now = (name: string, at: number) => {
    const known = left.get(name);
    return known === undefined ? perMinute : Math.min(perMinute, known.tokens + (at - known.at) * perSecond);
  };
  const forgetRested = (at: number) => {
    for (const name of left.keys()) if (now(name, at) >= perMinute) left.delete(name);
    for (const name of left.keys()) {
      if (left.size < most) break;
      left.delete(name);
    }
  };
  return {
    take: (name) => {
      const at = seconds();
      const tokens = now(name, at);
      if (tokens < 1) return Math.max(1, Math.ceil((1 - tokens) / perSecond));
      if (left.size >= most) forgetRested(at);
      left.set(name, { tokens: tokens - 1, at });
      return undefined;
    },
  };
}

const receiptPaths = ['/melden/status', '/melden/verder', '/v1/ontvangstbewijzen/_zoek'];

function kindOf(path: string): 'receipts' | 'reports' | undefined {
  if (receiptPaths.includes(path)) return 'receipts';
  return path === '/v1/signalen' || path === '/melden' || path.startsWith('/melden/') ? 'reports' : undefined;
}

/**
 * Slows down who writes a lot without signing in. Addresses are kept only as a hash under a key that lives
 * as long as the program, and are never logged.
 */
export function rateLimit(
  limits: RateLimits,
  seconds: () => number = () => performance.now() / 1000,
): MiddlewareHandler<AppEnv> {
  const buckets = {
    reports: tokenBucket(limits.reports, seconds),
    receipts: tokenBucket(limits.receipts, seconds),
  };
  const key = randomBytes(32);
  return async (c, next) => {
    const kind = c.req.method === 'POST' ? kindOf(c.req.path) : undefined;
    if (kind === undefined || (kind === 'reports' && c.get('session').state === 'signedIn')) return next();
    const name = createHmac('sha256', key)
      .update(networkOf(addressOf(c, limits.proxies)))
      .digest('base64');
    const wait = buckets[kind].take(name);
    if (wait === undefined) return next();
    return refuse(c, { type: 'te-veel-verzoeken', headers: { 'Retry-After': String(wait) } });
  };
}

/**
 * The address of the client. What stands further to the left in `X-Forwarded-For` than our own proxies
 * wrote is made up by whoever likes.
 */
function addressOf(c: Context<AppEnv>, proxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies === 0 ? undefined : forwarded.at(-proxies);
  return told || (bindingsOf(c)?.incoming?.socket.remoteAddress ?? '');
}

/** Absent when a request did not come in over the network. */
const bindingsOf = (c: Context<AppEnv>): Partial<HttpBindings> | undefined => c.env;

/** One subscriber has a whole /64 of IPv6 addresses; those count as one. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^.*:/, '');
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
