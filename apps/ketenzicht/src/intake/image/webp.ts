import type { BareImage } from './pixels.ts';
import { joined, viewOf } from './pixels.ts';

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of the VP8X flags that announce Exif and XMP chunks. */
const metadataFlags = 0x08 | 0x04;

/** The picture of a WebP only, within the length that its header states; nothing when it is no WebP. */
export function bareWebp(bytes: Uint8Array): BareImage | undefined {
  if (bytes.length < 30 || nameAt(bytes, 8) !== 'WEBP') return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const pieces: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const name = nameAt(bytes, at);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return undefined;
    size ??= sizeOf(name, bytes.subarray(at + 8, at + 8 + length));
    if (kept.has(name)) pieces.push(withoutFlags(name, bytes.slice(at, next)));
    at = next;
  }
  if (size === undefined) return undefined;
  const body = joined(pieces);
  const header = Uint8Array.from(bytes.subarray(0, 12));
  viewOf(header).setUint32(4, body.length + 4, true);
  return { ...size, bytes: joined([header, body]) };
}

function sizeOf(name: string, data: Uint8Array) {
  if (data.length < 10) return undefined;
  const view = viewOf(data);
  switch (name) {
    case 'VP8X':
      return { width: 1 + threeBytes(view, 4), height: 1 + threeBytes(view, 7) };
    case 'VP8L': {
      const bits = view.getUint32(1, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
    default:
      return undefined;
  }
}

function withoutFlags(name: string, chunk: Uint8Array): Uint8Array {
  if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~metadataFlags;
  return chunk;
}

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
