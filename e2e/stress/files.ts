import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Files as somebody could send them, made on the spot. */

const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

const big = (value: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};

const little = (size: 2 | 4, value: number) => {
  const place = Buffer.alloc(size);
  place.writeUIntLE(value, 0, size);
  return place;
};

const chunk = (type: string, data: Uint8Array) =>
  bytes(big(data.length), type, data, big(crc32(bytes(type, data))));

/** A picture of one grey point that says it is as large as asked. */
export const png = (width = 1, height = 1): Buffer =>
  bytes(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', bytes(big(width), big(height), Uint8Array.of(8, 0, 0, 0, 0))),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 128))),
    chunk('IEND', new Uint8Array()),
  );

/** A zip of some kilobytes that unpacks to a hundred megabytes of nothing. */
export function zipBomb(): Buffer {
  bomb ??= packedNothing();
  return bomb;
}

let bomb: Buffer | undefined;

function packedNothing(): Buffer {
  const nothing = Buffer.alloc(100_000_000);
  const packed = deflateRawSync(nothing, { level: 9 });
  const about = bytes(
    little(2, 20),
    little(2, 0),
    little(2, 8),
    little(4, 0),
    little(4, crc32(nothing)),
    little(4, packed.length),
    little(4, nothing.length),
    little(2, 3),
    little(2, 0),
  );
  const local = bytes('PK\x03\x04', about, 'nul', packed);
  const central = bytes('PK\x01\x02', little(2, 20), about, Buffer.alloc(14), 'nul');
  const end = bytes(
    'PK\x05\x06',
    little(4, 0),
    little(2, 1),
    little(2, 1),
    little(4, central.length),
    little(4, local.length),
    little(2, 0),
  );
  return bytes(local, central, end);
}

export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><rect width="9" height="9"/></svg>',
);
export const html = Buffer.from('<!doctype html><title>foto</title><script>alert(1)</script>');
export const pdfWithProgram = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\ntrailer\n%%EOF\n',
);
