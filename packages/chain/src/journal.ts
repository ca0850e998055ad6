import type { Recorded } from './signal/event.ts';

/**
 * One way to write a value as JSON: keys sorted by code unit, no white space, properties that are undefined
 * left out. Equal values give equal text, so that a digest of it can be compared. Throws TypeError for what
 * JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${fields.join(',')}}`;
  }
  const writable =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  if (!writable) throw new TypeError(`JSON cannot write a ${typeof value} like this`);
  return JSON.stringify(value);
}

/** A digest such as SHA-256, passed in so that this package needs no cryptography of its own. */
export type Digest = (message: Uint8Array) => Uint8Array;

/**
 * The link of an event: the digest of the link before it and the event in canonical form. The link before
 * the first is that of the dossier itself, for example its id, so that a chain fits one dossier only.
 */
export function linkOf<E>(previous: Uint8Array, recorded: Recorded<E>, digest: Digest): Uint8Array {
  const { sequence, happenedAt, recordedAt, recorder, event } = recorded;
  const text = canonicalJson({ sequence, happenedAt, recordedAt, recorder, event });
  const written = new TextEncoder().encode(text);
  const message = new Uint8Array(previous.length + written.length);
  message.set(previous);
  message.set(written, previous.length);
  return digest(message);
}

/** An event with the link that was stored beside it. */
export interface Linked<E> {
  readonly recorded: Recorded<E>;
  readonly link: Uint8Array;
}

/**
 * The sequence at which a chain is first broken: an event that was changed, left out, added or moved.
 * Undefined when it is whole. An end that was cut off shows only against a link kept elsewhere.
 */
export function verifyChain<E>(
  start: Uint8Array,
  journal: readonly Linked<E>[],
  digest: Digest,
): number | undefined {
  let previous = start;
  for (const [index, { recorded, link }] of journal.entries()) {
    const expected = linkOf(previous, recorded, digest);
    if (recorded.sequence !== index + 1 || !same(expected, link)) return index + 1;
    previous = link;
  }
  return undefined;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
