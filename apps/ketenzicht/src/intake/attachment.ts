import type { Text } from '@ketenzicht/rulebook';
import { attachmentMessages as m } from '../face/messages/attachments.ts';
import { filled } from './field-error.ts';
import { safeFileName } from './file-name.ts';
import { bareJpeg } from './image/jpeg.ts';
import type { BareImage } from './image/pixels.ts';
import { pixelLimit } from './image/pixels.ts';
import { barePng } from './image/png.ts';
import { bareWebp } from './image/webp.ts';

export const attachmentLimits = { bytes: 10_000_000, count: 5 } as const;

export const attachmentTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** A file that may be kept: looked into, named safely, and for photos without place, maker or comments. */
export interface Attachment {
  readonly type: AttachmentType;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type SniffResult =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly message: Text };

const images = [
  { type: 'image/jpeg', extension: 'jpg', magic: [0xff, 0xd8, 0xff], read: bareJpeg },
  {
    type: 'image/png',
    extension: 'png',
    magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    read: barePng,
  },
  { type: 'image/webp', extension: 'webp', magic: [0x52, 0x49, 0x46, 0x46], read: bareWebp },
] as const satisfies readonly {
  readonly type: AttachmentType;
  readonly extension: string;
  readonly magic: readonly number[];
  readonly read: (bytes: Uint8Array) => BareImage | undefined;
}[];

/**
 * Finds out from the content what a file is; the name and the browser are not believed. A photo is
 * written anew from its own parts only: what hides behind it or between (a second file, the place where
 * it was taken) is left out. A pdf with programs or files inside is refused.
 */
export function sniff(bytes: Uint8Array, fileName: string): SniffResult {
  if (bytes.length === 0) return refused(m.empty);
  if (bytes.length > attachmentLimits.bytes) {
    return refused(filled(m.tooLarge, { max: attachmentLimits.bytes / 1_000_000 }));
  }
  const kind = images.find((one) => startsWith(bytes, one.magic));
  if (kind) {
    const image = kind.read(bytes);
    if (!image) return refused(kind.type === 'image/webp' ? m.unknownKind : m.damaged);
    if (image.width * image.height > pixelLimit) return refused(m.tooManyPixels);
    return accepted(kind.type, safeFileName(fileName, kind.extension), image.bytes);
  }
  if (asText(bytes.subarray(0, 5)) === '%PDF-') return sniffPdf(bytes, fileName);
  if (/^ftyp(heic|heix|mif1|msf1|hevc)/.test(asText(bytes.subarray(4, 12)))) return refused(m.heic);
  return refused(m.unknownKind);
}

/** Names in a pdf that make a reader run or unpack something. */
const activeParts = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

function sniffPdf(bytes: Uint8Array, fileName: string): SniffResult {
  const text = asText(bytes);
  if (!text.slice(-1_100).includes('%%EOF')) return refused(m.damaged);
  // A zip is read from its end, so it can hide behind a pdf.
  const zipBehind = text.slice(-66_000).includes('PK\u0005\u0006');
  if (zipBehind || activeParts.test(unescapeNames(text))) return refused(m.activePdf);
  return accepted('application/pdf', safeFileName(fileName, 'pdf'), Uint8Array.from(bytes));
}

/** In a pdf `/J#53` is another way to write `/JS`. */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function accepted(type: AttachmentType, fileName: string, bytes: Uint8Array<ArrayBuffer>): SniffResult {
  return { ok: true, attachment: { type, fileName, bytes } };
}

function refused(message: Text): SniffResult {
  return { ok: false, message };
}
