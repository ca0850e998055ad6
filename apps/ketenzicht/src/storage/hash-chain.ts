import { timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@ketenzicht/chain';
import { type Keyring, keyedHash } from './keys.ts';

/** What the first link of every chain is linked to. */
export const noLink: Uint8Array = new Uint8Array(32);

/**
 * The link after `previous` for a record: keyed, so that nobody without the key can make a chain that
 * looks whole after a change.
 */
export function nextLink(
  keyring: Keyring,
  chain: 'journal' | 'accessLog',
  previous: Uint8Array,
  record: unknown,
): Buffer {
  return keyedHash(keyring[chain], previous, canonicalJson(record));
}

/** Seal over the last link of a chain. */
export function headOf(keyring: Keyring, link: Uint8Array): Buffer {
  return keyedHash(keyring.head, link);
}

/** Whether two links are the same. */
export function sameLink(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
