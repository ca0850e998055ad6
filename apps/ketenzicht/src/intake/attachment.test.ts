import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attachmentLimits, sniff } from './attachment.ts';

const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const join = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

const chunk = (type: string, data: Uint8Array) => join(u32(data.length), ascii(type), data, [0, 0, 0, 0]);
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width = 2, height = 2, ...extra: Uint8Array[]) =>
  join(
    pngSignature,
    chunk('IHDR', join(u32(width), u32(height), [8, 0, 0, 0, 0])),
    ...extra,
    chunk('IDAT', deflateSync(new Uint8Array(6))),
    chunk('IEND', new Uint8Array()),
  );

const segment = (kind: number, data: Uint8Array) =>
  join([0xff, kind, (data.length + 2) >> 8, (data.length + 2) & 255], data);
const exif = (side: number) =>
  join(
    ascii('Exif\0\0II*\0\x08\0\0\0'),
    [2, 0],
    [0x12, 0x01, 3, 0, 1, 0, 0, 0, side, 0, 0, 0],
    [0x25, 0x88, 4, 0, 1, 0, 0, 0, 52, 0, 0, 0],
    ascii('GPS 52.0 NORTH'),
  );
const jpeg = (...extra: Uint8Array[]) =>
  join(
    [0xff, 0xd8],
    segment(0xe0, ascii('JFIF\0')),
    ...extra,
    segment(0xc0, Uint8Array.from([8, 0, 16, 0, 32, 1, 1, 0x11, 0])),
    segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
    [1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4],
    [0xff, 0xd9],
  );

const riff = (...chunks: Uint8Array[]) => {
  const body = join(ascii('WEBP'), ...chunks);
  return join(ascii('RIFF'), little(body.length), body);
};
const little = (value: number) => u32(value).reverse();
const riffChunk = (type: string, data: Uint8Array) =>
  join(ascii(type), little(data.length), data, data.length % 2 ? [0] : []);
const vp8x = riffChunk('VP8X', Uint8Array.from([0x0c, 0, 0, 0, 9, 0, 0, 9, 0, 0]));

const pdf = (body = '') => ascii(`%PDF-1.7\n1 0 obj\n<<>>\n${body}\nendobj\ntrailer\n%%EOF\n`);

const kept = (bytes: Uint8Array, name = 'foto.jpg') => {
  const result = sniff(bytes, name);
  return result.ok ? Buffer.from(result.attachment.bytes).toString('latin1') : '';
};
const refusal = (bytes: Uint8Array, name = 'foto.jpg') => {
  const result = sniff(bytes, name);
  return result.ok ? undefined : result.message.nl;
};

describe('a photo', () => {
  it.each([
    ['image/jpeg', jpeg()],
    ['image/png', png()],
    ['image/webp', riff(vp8x, riffChunk('VP8L', new Uint8Array(10)))],
  ])('is recognised by its content as %s, whatever its name', (type, bytes) => {
    expect(sniff(bytes, 'iets.exe')).toMatchObject({ ok: true, attachment: { type } });
  });

  it('loses place, camera and comments, but keeps which side is up', () => {
    const text = kept(
      jpeg(segment(0xe1, exif(6)), segment(0xfe, ascii('my house')), segment(0xed, ascii('IPTC'))),
    );
    expect(text).not.toMatch(/GPS|NORTH|house|IPTC/);
    expect(text).toContain('Exif\0\0MM');
    expect(kept(Uint8Array.from(Buffer.from(text, 'latin1')))).toBe(text);
    expect(kept(png(2, 2, chunk('tEXt', ascii('Author secret')), chunk('eXIf', ascii('GPS'))))).not.toMatch(
      /secret|GPS/,
    );
    expect(
      kept(riff(vp8x, riffChunk('VP8L', new Uint8Array(10)), riffChunk('EXIF', ascii('GPS!')))),
    ).not.toContain('GPS');
  });

  it('keeps its picture bytes exactly', () => {
    expect(kept(jpeg())).toBe(Buffer.from(jpeg()).toString('latin1'));
    expect(kept(png())).toBe(Buffer.from(png()).toString('latin1'));
  });

  it('loses a second file that hides behind it', () => {
    for (const bytes of [jpeg(), png()]) {
      expect(kept(join(bytes, ascii('PK\x03\x04<script>')))).not.toMatch(/PK|script/);
    }
  });

  it('is refused when it would unfold beyond a hundred million pixels', () => {
    expect(refusal(png(20_000, 20_000))).toContain('te veel beeldpunten');
    expect(refusal(png(10_000, 10_000))).toBeUndefined();
  });

  it('is refused when its parts do not add up', () => {
    expect(refusal(jpeg().slice(0, -2))).toContain('beschadigd');
    expect(refusal(png().slice(0, -5))).toContain('beschadigd');
    expect(refusal(join(pngSignature, ascii('<html>')))).toContain('beschadigd');
    expect(refusal(Uint8Array.from([0xff, 0xd8, 0xff]))).toContain('beschadigd');
  });
});

describe('a pdf', () => {
  it('is taken when it only shows', () => {
    expect(sniff(pdf(), 'brief.pdf')).toMatchObject({ ok: true, attachment: { type: 'application/pdf' } });
  });

  it.each([
    ['scripts', pdf('/OpenAction << /S /JavaScript >>')],
    ['scripts with escapes', pdf('<< /J#53 (x) >>')],
    ['programs', pdf('<< /S /Launch >>')],
    ['files', pdf('<< /Type /EmbeddedFile >>')],
    ['a zip behind it', join(pdf(), ascii('PK\x05\x06'), new Uint8Array(18), ascii('%%EOF'))],
  ])('is refused with %s', (_, bytes) => {
    expect(refusal(bytes)).toContain('Deze pdf bevat');
  });

  it('is refused without an end', () => {
    expect(refusal(ascii('%PDF-1.7\n<html>'))).toContain('beschadigd');
  });
});

it.each([
  ['a zip bomb named photo', ascii('PK\x03\x04\x14\0')],
  ['a drawing with scripts', ascii('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a web page', ascii('<!doctype html><script>alert(1)</script>')],
  ['a program', ascii('MZ\x90\0')],
  ['a gif', ascii('GIF89a')],
  ['sound in the same box as WebP', join(ascii('RIFF'), little(30), ascii('WAVE'), new Uint8Array(30))],
])('refuses %s', (_, bytes) => {
  expect(refusal(bytes, 'foto.jpg')).toContain('geen foto');
});

it('says what to do with an iPhone photo, an empty file and a large one', () => {
  expect(refusal(ascii('\0\0\0\x18ftypheic\0\0\0\0'))).toContain('HEIC');
  expect(refusal(new Uint8Array())).toContain('leeg');
  expect(refusal(new Uint8Array(attachmentLimits.bytes + 1))).toContain('te groot');
});
