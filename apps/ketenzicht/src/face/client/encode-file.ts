import {
  digestTextsOf,
  encode,
  encodingText,
  type Role,
  roleNamed,
  segmentOf,
  tokensOf,
} from '@ketenzicht/linkage';
import { encodedHeader, encodedLine, idColumnIn } from '../../intake/encoded-file.ts';
import { splitRow, tableFile } from '../../intake/table-file.ts';

/** What encoding a file came to: a file to give away, or what is wrong with the one that was chosen. */
export type EncodedFile =
  | {
      readonly kind: 'encoded';
      readonly csv: string;
      readonly records: number;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'openQuote' | 'noRows' | 'noId' | 'noColumns' };

const decoder = new TextDecoder();

/**
 * Encodes the records of a CSV file under a key, as `ketenzicht encode` does. What columns mean is told by their
 * headings. Nothing leaves the browser.
 *
 * @param key 32 bytes, shared by the partners and by nobody who links.
 * @param told is told now and then how many records are done.
 */
export async function encodeFile(
  bytes: Uint8Array,
  key: Uint8Array<ArrayBuffer>,
  told: (done: number, total: number) => void,
): Promise<EncodedFile> {
  const { header, starts, separator, openQuote } = tableFile(bytes);
  if (openQuote !== undefined) return { kind: 'openQuote' };
  const total = starts.length - 1;
  if (total < 1) return { kind: 'noRows' };
  const id = idColumnIn(header);
  if (id < 0) return { kind: 'noId' };
  const columns = header.flatMap((name, column): readonly { name: string; role: Role; column: number }[] => {
    const role = roleNamed(name);
    return column === id || role === undefined || segmentOf[role] === undefined
      ? []
      : [{ name, role, column }];
  });
  if (columns.length === 0) return { kind: 'noColumns' };
  const hmac = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digests = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const bounds = new Int32Array(2 * header.length);
  const lines = [encodedHeader];
  for (let row = 0; row < total; row += 1) {
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? bytes.length, bounds);
    const text = (column: number) =>
      column < cells ? decoder.decode(bytes.subarray(bounds[2 * column], bounds[2 * column + 1])) : '';
    const tokens = tokensOf(columns.map(({ role, column }) => [role, text(column)] as const));
    for (const asked of digestTextsOf(tokens)) {
      if (digests.has(asked)) continue;
      digests.set(asked, new Uint8Array(await crypto.subtle.sign('HMAC', hmac, encoder.encode(asked))));
    }
    const encoding = encodingText(encode(tokens, (asked) => digests.get(asked) ?? new Uint8Array(32)));
    lines.push(encodedLine(text(id), encoding));
    if (digests.size > 200_000) digests.clear();
    if (row % 200 === 0) told(row, total);
  }
  return { kind: 'encoded', csv: lines.join(''), records: total, columns: columns.map(({ name }) => name) };
}

/** The key in a text of 64 hexadecimal digits; nothing when it is not one. */
export function keyIn(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.trim();
  if (!/^[0-9a-f]{64}$/i.test(digits)) return undefined;
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}
