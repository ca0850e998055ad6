import { timingSafeEqual } from 'node:crypto';
import { type Keyring, keyedHash } from './keys.ts';

/** What the first link of every chain is linked to. */
export const noLink: Uint8Array = new Uint8Array(32);

/** JSON with sorted keys and without absent values: the same text for the same value, also after storage. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, content]) => `${JSON.stringify(key)}:${canonical(content)}`).join(',')}}`;
}

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
  return keyedHash(keyring[chain], previous, canonical(record));
}

/** Seal over the last link of a chain. */
export function headOf(keyring: Keyring, link: Uint8Array): Buffer {
  return keyedHash(keyring.head, link);
}

/** Whether two links are the same. */
export function sameLink(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
