import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../http/environment.ts';
import { cookieOptions, hostCookie } from '../../http/session-middleware.ts';
import type { DraftForm, Drafts } from '../../intake/drafts.ts';
import { loadForm, saveForm } from '../../intake/drafts.ts';
import type { ReceiptCode } from '../../intake/receipt.ts';
import { newReceiptCode, parseReceiptCode } from '../../intake/receipt.ts';

/** The report that this browser is writing, and the token under which it is kept. */
export interface DraftSession {
  /** Absent until something is kept. */
  readonly token?: ReceiptCode;
  readonly form: DraftForm;
}

const cookieName = 'melding';

/** The draft of this browser; an empty one when there is none. */
export async function openDraft(c: Context<AppEnv>, drafts: Drafts): Promise<DraftSession> {
  const token = parseReceiptCode(hostCookie(c, cookieName) ?? '');
  const form = token === undefined ? undefined : await loadForm(drafts, token);
  if (token !== undefined && form !== undefined) return { token, form };
  return { form: { answers: {}, done: [], files: [], idempotencyKey: randomUUID() } };
}

/** Keeps the draft; the browser remembers the token until it is closed. */
export async function keepDraft(
  c: Context<AppEnv>,
  drafts: Drafts,
  session: DraftSession,
): Promise<ReceiptCode> {
  const token = session.token ?? newReceiptCode();
  await saveForm(drafts, token, session.form);
  rememberToken(c, token);
  return token;
}

/** Lets this browser write on under a token, until it is closed. */
export function rememberToken(c: Context<AppEnv>, token: ReceiptCode): void {
  setCookie(c, cookieName, token, cookieOptions(c));
}

/** Lets this browser forget the draft; the draft itself stays. */
export function forgetToken(c: Context<AppEnv>): void {
  deleteCookie(c, cookieName, cookieOptions(c));
}
