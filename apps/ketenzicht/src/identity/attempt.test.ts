import { expect, it } from 'vitest';
import { deriveKey } from '../storage/keys.ts';
import { openAttempt, sealAttempt } from './attempt.ts';

const secret = new Uint8Array(32).fill(7);
const key = deriveKey(secret, 'a');
const now = new Date('2026-03-02T09:00:00Z');
const attempt = { state: 's', nonce: 'n', verifier: 'v', path: '/werklijst', startedAt: now.getTime() };
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

it('comes back as it was, for ten minutes', () => {
  const sealed = sealAttempt(key, attempt);
  expect(sealed).not.toContain('werklijst');
  expect(openAttempt(key, sealed, later(599))).toEqual(attempt);
  expect(openAttempt(key, sealed, later(600))).toBeUndefined();
});

it('does not come back when it was changed, cut short, or sealed with another key', () => {
  const sealed = sealAttempt(key, attempt);
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openAttempt(key, changed.toString('base64url'), now)).toBeUndefined();
  }
  for (const wrong of ['', 'x', sealed.slice(0, 20)]) expect(openAttempt(key, wrong, now)).toBeUndefined();
  expect(openAttempt(deriveKey(secret, 'b'), sealed, now)).toBeUndefined();
});
