import { randomUUID } from 'node:crypto';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it leads, when it is a redirect. */
  readonly to: string | null;
}

/** Somebody with a browser without a screen: keeps cookies, and follows no redirect by itself. */
export interface Visitor {
  readonly jar: Map<string, string>;
  readonly open: (path: string, init?: RequestInit) => Promise<Answer>;
  /** Sends a form as a browser does. */
  readonly send: (path: string, fields: Readonly<Record<string, string>> | FormData) => Promise<Answer>;
  /** Follows redirects to a page. */
  readonly follow: (answer: Answer) => Promise<Answer>;
}

/** Opens a browser on the program at `url`. */
export function visitor(url: string): Visitor {
  const jar = new Map<string, string>();
  const open = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0 && !headers.has('cookie')) {
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const answer = await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, to: answer.headers.get('location') };
  };
  const send: Visitor['send'] = (path, fields) =>
    open(path, { method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields) });
  const follow = async (answer: Answer): Promise<Answer> => {
    let at = answer;
    while (at.to !== null) at = await open(at.to);
    return at;
  };
  return { jar, open, send, follow };
}

/** A browser in which one of the demo people is signed in. */
export async function signedIn(url: string, person: string): Promise<Visitor> {
  const me = visitor(url);
  let page = await me.open('/aanmelden');
  let at = '';
  while (page.to !== null) {
    at = page.to;
    page = await me.open(page.to);
  }
  const inside = await me.follow(await me.send(at, { persoon: person }));
  if (inside.status !== 200 || !me.jar.has('sessie')) {
    throw new Error(`${person} could not sign in: ${inside.status} at ${at}`);
  }
  return me;
}

/** What a program can ask of the API. */
export interface ApiRequest {
  readonly method?: string;
  readonly body?: unknown;
  /** Idempotency key; a new one for every POST when absent. */
  readonly key?: string;
  /** Version of the dossier that is changed. */
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As it came; undefined when it is no JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type Api = (path: string, request?: ApiRequest) => Promise<ApiAnswer>;

/** The API as a program uses it: with a token, or without for the public part. */
export function api(url: string, token?: string): Api {
  return async (path, { method, body, key, version, headers } = {}) => {
    const answer = await fetch(`${url}/v1${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined
          ? {}
          : { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? randomUUID() }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const read: unknown = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : {};
    return { status: answer.status, headers: answer.headers, body: isRecord(read) ? read : {} };
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A token for a program, made by somebody who is signed in. */
export async function tokenOf(me: Visitor): Promise<string> {
  const page = await me.send('/koppelen/token', {});
  const token = /kzs_[\w-]{43}/.exec(page.text)?.[0];
  if (token === undefined) throw new Error(`No token, but ${page.status}`);
  return token;
}

/** The API on behalf of one of the demo people. */
export const apiOf = async (url: string, person: string): Promise<Api> =>
  api(url, await tokenOf(await signedIn(url, person)));
