import type { Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '../http/environment.ts';

interface Sent {
  readonly title: Text;
  readonly status?: 200 | 400 | 404 | 409 | 422;
  readonly hasErrors?: boolean;
  readonly children: Child;
}

/** Answers with a work page in the frame of the site. */
export async function sendPage(c: Context<AppEnv>, { status = 200, ...content }: Sent): Promise<Response> {
  return c.html(await c.get('site').frame(c, { kind: 'work', ...content }), status);
}
