import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { decrypt, encrypt } from '../storage/cipher.ts';

const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where to go after signing in. */
  path: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
});

/** What must be remembered while somebody is at the provider. */
export type RememberedAttempt = z.infer<typeof attemptSchema>;

/** How long somebody may take at the provider, in seconds. */
export const attemptSeconds = 10 * 60;

const context = 'sign-in attempt';

/** Encrypts an attempt so that the browser can keep it without being able to read or change it. */
export function sealAttempt(key: KeyObject, attempt: RememberedAttempt): string {
  return encrypt(key, context, Buffer.from(JSON.stringify(attempt))).toString('base64url');
}

/** The attempt that a browser brought back; undefined when it was forged or took too long. */
export function openAttempt(key: KeyObject, sealed: string, now: Date): RememberedAttempt | undefined {
  try {
    const text = decrypt(key, context, Buffer.from(sealed, 'base64url')).toString('utf8');
    const attempt = attemptSchema.parse(JSON.parse(text));
    return now.getTime() - attempt.startedAt < attemptSeconds * 1000 ? attempt : undefined;
  } catch {
    return undefined;
  }
}
