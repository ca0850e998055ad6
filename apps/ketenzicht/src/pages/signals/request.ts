import type { DossierId } from '@ketenzicht/chain';
import type { Purpose } from '@ketenzicht/rulebook';
import { isCodeOf, purposes } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../../http/environment.ts';
import { viewerOf } from '../../http/environment.ts';
import type { SignalView } from '../../signals/view.ts';
import { keys } from './paths.ts';
import type { SignalPagePorts } from './ports.ts';

export type Ask = Context<AppEnv>;

/** The purpose in the query of a page, when it is one. */
export function purposeOf(c: Ask): Purpose | undefined {
  const asked = c.req.query(keys.purpose);
  return asked !== undefined && isCodeOf(purposes, asked) ? asked : undefined;
}

/** For what and under which trace somebody looks, as the access log wants to know it. */
export function lookOf(c: Ask): { readonly purpose?: Purpose; readonly traceId: string } {
  const purpose = purposeOf(c);
  const { traceId } = c.get('trace');
  return purpose === undefined ? { traceId } : { purpose, traceId };
}

/** The signal as the viewer may see it for the purpose in the query. */
export const viewOf = (
  c: Ask,
  { signals }: SignalPagePorts,
  dossier: DossierId,
): Promise<SignalView | undefined> => signals.signal(viewerOf(c), dossier, lookOf(c));

/** The form that was sent; a body that is none is refused as unreadable. */
export async function formOf(c: Ask): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new HTTPException(400);
  }
}
