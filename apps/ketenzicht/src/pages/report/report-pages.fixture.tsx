import { brotliCompressSync } from 'node:zlib';
import type { Hono } from 'hono';
import type { AssetName, Assets } from '../../face/assets/assets.ts';
import { bareApp, memberOf, memorySessions } from '../../http/app.fixture.tsx';
import type { AppEnv } from '../../http/environment.ts';
import { pageFrame } from '../../http/page-frame.tsx';
import { startSession } from '../../identity/session.ts';
import type { Drafts } from '../../intake/drafts.ts';
import { newReceiptCode } from '../../intake/receipt.ts';
import { reportParser } from '../../intake/report-schema.ts';
import type { ReceiptView } from '../../signals/receipt.ts';
import type { Submission } from './ports.ts';
import { reportPages } from './report-pages.tsx';

/** Drafts in memory, so that a test can look into them. */
export function memoryDrafts(): Drafts & { readonly kept: Map<string, Map<string, Uint8Array>> } {
  const kept = new Map<string, Map<string, Uint8Array>>();
  return {
    kept,
    save: async (token, part, content) => {
      kept.set(token, new Map([...(kept.get(token) ?? []), [part, content]]));
    },
    load: async (token, part) => kept.get(token)?.get(part),
    drop: async (token, part) => {
      if (part === undefined) kept.delete(token);
      else kept.get(token)?.delete(part);
    },
  };
}

export const municipalities = [
  { code: 'GM9001', name: 'Voorbeeldstad' },
  { code: 'GM9002', name: 'Proefdorp' },
];

/** The report pages around a chain that remembers what came in, and a browser that keeps its cookies. */
export async function reportSite(options: { readonly assets?: Assets; readonly baseUrl?: string } = {}) {
  const drafts = memoryDrafts();
  const submissions: Submission[] = [];
  const receipts = new Map<string, ReceiptView>();
  const official = memberOf('o.voorbeeld', 'official');
  const sessions = memorySessions([official]);
  const { app } = bareApp({
    ...(options.assets ? { assets: options.assets } : {}),
    site: { baseUrl: options.baseUrl ?? 'http://localhost', frame: pageFrame },
    sessions,
    bodyLimits: [{ prefix: '/', bytes: 60_000_000 }],
    routes: (routes) =>
      routes.route(
        '/',
        reportPages({
          drafts,
          municipalities,
          parseReport: reportParser({
            today: () => '2026-03-02',
            isMunicipality: (code) => municipalities.some((one) => one.code === code),
          }),
          submit: async (submission) => {
            const again = submissions.find((one) => one.idempotencyKey === submission.idempotencyKey);
            if (!again) submissions.push(submission);
            const receiptCode = newReceiptCode(() => new Uint8Array(16).fill(submissions.length));
            receipts.set(receiptCode, {
              reference: 'KZ-7F3K-9Q2M',
              status: 'enriching',
              receivedAt: '2026-03-01T10:00:00.000Z',
              since: '2026-03-02T08:00:00.000Z',
              news: [{ at: '2026-03-02T08:00:00.000Z', text: 'Dank u. We zoeken het uit.' }],
            });
            return { kind: 'received', dossier: 'd1', reference: 'KZ-7F3K-9Q2M', receiptCode };
          },
          receipt: async (code) => receipts.get(code),
        }),
      ),
  });
  const token = await startSession({
    sessions,
    user: official.viewer.user,
    kind: 'web',
    now: new Date('2026-03-02T08:59:00Z'),
  });
  return { app, drafts, submissions, receipts, sessionCookie: `sessie=${token}` };
}

/** Bytes over the wire, brotli, of a page with what it loads. */
export async function weightOf(
  path: string,
  loads: readonly AssetName[],
  {
    app,
    assets,
    cookie = '',
  }: { readonly app: Hono<AppEnv>; readonly assets: Assets; readonly cookie?: string },
): Promise<number> {
  const sizes = [path, ...loads.map((name) => assets.url(name))].map(async (url) => {
    const response = await app.request(url, { headers: { 'accept-encoding': 'br', cookie } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isSmall = response.headers.get('content-encoding') === 'br';
    return isSmall ? bytes.length : brotliCompressSync(bytes).length;
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

/** A browser without scripts: keeps cookies, sends forms. */
export function browser(app: Awaited<ReturnType<typeof reportSite>>['app'], cookie?: string) {
  const cookies = new Map<string, string>(cookie === undefined ? [] : [split(cookie)]);
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(path, {
      ...init,
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = split(line.split(';', 1)[0] ?? '');
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text: await response.text(),
    };
  };
  return {
    cookies,
    get: (path: string) => ask(path),
    post: (path: string, boxes: Readonly<Record<string, string>>) =>
      ask(path, { method: 'POST', body: new URLSearchParams(boxes) }),
    send: (path: string, body: FormData) => ask(path, { method: 'POST', body }),
    raw: ask,
  };
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
