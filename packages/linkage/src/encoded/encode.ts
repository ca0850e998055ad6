import { encodingWords, hashesPerToken, layout, type Segment, segments } from './segments.ts';
import type { Token } from './tokens.ts';

/** A record as bits from which nobody can read names without the key. */
export type Encoding = Uint32Array;

/**
 * HMAC-SHA-256 of a text under the key of the partners: 32 bytes. The key is theirs; whoever links does not have it.
 */
export type KeyedDigest = (text: string) => Uint8Array;

/** Share of bits that is turned over, the same ones every time for the same part of a record. */
const turnedOver = 0.01;

/** The text that is put under the key for a token. */
const digestText = ({ segment, text }: Token): string => `ketenzicht 1 ${segment} ${text}`;

/**
 * Encodes a record as a hardened Bloom filter per part: each token sets bits of a filter twice as long as the part,
 * the filter is folded in two by exclusive or, so that no bit stands for one token, and a few bits are turned over.
 * The same record under the same key gives the same bits.
 */
export function encode(tokens: readonly Token[], digest: KeyedDigest): Encoding {
  const encoding = new Uint32Array(encodingWords);
  for (const segment of segments) {
    const own = tokens.filter((token) => token.segment === segment);
    if (own.length > 0) encodeSegment(encoding, segment, own, digest);
  }
  return encoding;
}

function encodeSegment(
  encoding: Encoding,
  segment: Segment,
  tokens: readonly Token[],
  digest: KeyedDigest,
): void {
  const { from, words } = layout[segment];
  const wide = new Uint32Array(2 * words);
  const bits = 64 * words;
  for (const token of tokens) {
    const bytes = digest(digestText(token));
    for (let hash = 0; hash < hashesPerToken[segment]; hash += 1) {
      const place = (((bytes[2 * hash] ?? 0) << 8) | (bytes[2 * hash + 1] ?? 0)) % bits;
      setBit(wide, place, (word, bit) => word | bit);
    }
  }
  for (let word = 0; word < words; word += 1)
    encoding[from + word] = (wide[word] ?? 0) ^ (wide[word + words] ?? 0);
  turnOver(encoding.subarray(from, from + words), tokens, segment, digest);
}

/** Turns a few bits over, chosen by the key and by what is encoded. */
function turnOver(part: Uint32Array, tokens: readonly Token[], segment: Segment, digest: KeyedDigest): void {
  const bits = 32 * part.length;
  const content = tokens
    .map(({ text }) => text)
    .sort()
    .join('\u0000');
  const bytes = digest(`ketenzicht 1 noise ${segment} ${content}`);
  const flips = Math.round(turnedOver * bits);
  for (let flip = 0; flip < flips; flip += 1) {
    const place = (((bytes[2 * flip] ?? 0) << 8) | (bytes[2 * flip + 1] ?? 0)) % bits;
    setBit(part, place, (word, bit) => word ^ bit);
  }
}

function setBit(words: Uint32Array, place: number, change: (word: number, bit: number) => number): void {
  const at = place >>> 5;
  words[at] = change(words[at] ?? 0, 1 << (place & 31));
}

/** Every text that must be put under the key to encode a record; for platforms where that takes a promise. */
export function digestTextsOf(tokens: readonly Token[]): readonly string[] {
  const asked: string[] = [];
  encode(tokens, (text) => {
    asked.push(text);
    return new Uint8Array(32);
  });
  return asked;
}

/** An encoding as text of 128 hexadecimal digits. */
export const encodingText = (encoding: Encoding): string =>
  Array.from(encoding, (word) => word.toString(16).padStart(8, '0')).join('');

/** Reads an encoding; nothing when the text is not one. */
export function readEncoding(text: string): Encoding | undefined {
  if (text.length !== 8 * encodingWords || !/^[0-9a-f]+$/i.test(text)) return undefined;
  return Uint32Array.from({ length: encodingWords }, (_, word) =>
    Number.parseInt(text.slice(8 * word, 8 * word + 8), 16),
  );
}
