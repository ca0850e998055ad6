import type { HttpBindings } from '@hono/node-server';
import type { Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { FaceEnv } from '../face/page-context.ts';
import type { SessionState } from '../identity/session.ts';
import type { Viewer } from '../signals/view.ts';
import type { Trace } from './trace.ts';

/** What every handler can ask of its request: `c.get('site')`, `c.get('session')`, `c.get('page')`. */
export interface AppEnv {
  readonly Bindings: HttpBindings;
  Variables: FaceEnv['Variables'] & {
    site: Site;
    trace: Trace;
    session: SessionState;
  };
}

/** What is the same for all requests. */
export interface Site {
  /** Origin under which browsers reach the program. */
  readonly baseUrl: string;
  /** Puts content into the frame that all pages have. */
  readonly frame: Frame;
}

/** Renders a whole HTML document around the content of a page. */
export type Frame = (
  c: Context<AppEnv>,
  content: {
    readonly title: Text;
    /** Public pages are spacious, work pages dense and wide; `public` when absent. */
    readonly kind?: 'public' | 'work';
    readonly hasErrors?: boolean;
    readonly children: Child;
  },
) => string | Promise<string>;

/** Whether browsers reach the program over https: then cookies are secure and HSTS is sent. */
export const isHttps = (site: Site): boolean => site.baseUrl.startsWith('https:');

/** Whether a request is for the API, which answers in JSON only. */
export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

/** The signed-in viewer. Only for handlers behind `signedInOnly`; anywhere else it is a bug and throws. */
export function viewerOf(c: Context<AppEnv>): Viewer {
  const session = c.get('session');
  if (session.state !== 'signedIn') throw new Error('viewerOf was asked for outside signedInOnly');
  return session.viewer;
}
