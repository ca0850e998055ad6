import type { BareImage } from './pixels.ts';
import { joined, viewOf } from './pixels.ts';

const marker = {
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
  com: 0xfe,
  sos: 0xda,
  eoi: 0xd9,
};

/**
 * The picture of a JPEG only, up to its end mark: without camera data, place, thumbnail and comments. Which
 * side is up is kept, because a phone writes that down instead of turning the picture. Nothing when the
 * segments do not add up.
 */
export function bareJpeg(bytes: Uint8Array): BareImage | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === marker.eoi) {
    if (bytes[at] !== 0xff) return undefined;
    const kind = bytes[at + 1] ?? 0;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind === marker.eoi) {
      pieces.push(bytes.subarray(at, at + 2));
      return size && { ...size, bytes: joined(pieces) };
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (isFrame(kind) && length >= 8) {
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      if (size.width === 0 || size.height === 0) return undefined;
    }
    if (kind === marker.app1) {
      const side = orientationOf(segment.subarray(4));
      if (side !== undefined) pieces.push(orientationSegment(side));
    } else if (isKept(kind)) {
      pieces.push(segment);
    }
    at = end;
    if (kind === marker.sos) {
      const next = endOfScan(bytes, at);
      if (next === undefined) return undefined;
      pieces.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return undefined;
}

/** Start of frame: all C0 to CF except tables and arithmetic conditioning. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
}

/** Of the application segments only the colour information that changes how the picture looks. */
function isKept(kind: number): boolean {
  if (kind === marker.com) return false;
  if (kind < marker.app0 || kind > marker.app15) return true;
  return [marker.app0, marker.app2, marker.app14].includes(kind);
}

/** Where the picture data of a scan stops: at the first marker that is not part of the data itself. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return undefined;
}

const exifMark = [0x45, 0x78, 0x69, 0x66, 0, 0];
const orientationTag = 0x0112;

/** The orientation (1 to 8) in an Exif segment. */
function orientationOf(content: Uint8Array): number | undefined {
  if (!exifMark.every((byte, index) => content[index] === byte)) return undefined;
  const tiff = content.subarray(exifMark.length);
  if (tiff.length < 14) return undefined;
  const view = viewOf(tiff);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const side = view.getUint16(entry + 8, little);
    return side >= 1 && side <= 8 ? side : undefined;
  }
  return undefined;
}

/** An Exif segment that says which side is up, and nothing else. */
function orientationSegment(side: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0];
  const length = 2 + exifMark.length + tiff.length;
  return Uint8Array.from([0xff, marker.app1, 0, length, ...exifMark, ...tiff]);
}
