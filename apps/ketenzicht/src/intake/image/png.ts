import type { BareImage } from './pixels.ts';
import { joined, viewOf } from './pixels.ts';

const signatureLength = 8;
/** What is needed to draw the picture. Text, time, camera data and unknown chunks stay behind. */
const kept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'pHYs',
  'sBIT',
  'bKGD',
]);

/** The picture of a PNG only, up to its end mark; nothing when the chunks do not add up. */
export function barePng(bytes: Uint8Array): BareImage | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, signatureLength)];
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = signatureLength; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (size === undefined) {
      if (type !== 'IHDR' || length !== 13) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      if (size.width === 0 || size.height === 0) return undefined;
    }
    if (kept.has(type)) pieces.push(bytes.subarray(at, end));
    if (type === 'IEND') return { ...size, bytes: joined(pieces) };
    at = end;
  }
  return undefined;
}
