import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkedAttachments } from './attachments.ts';

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc(named), named.length + 4);
  return framed;
}

/** One white pixel. */
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
]);

describe('attachments over the API', () => {
  it('accepts a photo by its bytes, whatever it is called', () => {
    const checked = checkedAttachments([{ fileName: '../../geheim.exe', content: png.toString('base64') }]);
    expect(checked.ok && checked.attachments.map(({ type }) => type)).toEqual(['image/png']);
    expect(checked.ok && checked.attachments[0]?.fileName).not.toMatch(/[/\\]|exe$/);
  });

  it('names each file that is refused at its place', () => {
    const checked = checkedAttachments([
      { fileName: 'foto.png', content: png.toString('base64') },
      { fileName: 'foto.jpg', content: Buffer.from('PK\u0003\u0004 een zip').toString('base64') },
      { fileName: 'leeg.pdf', content: '' },
    ]);
    expect(checked.ok ? [] : checked.errors.map(({ location }) => location)).toEqual([
      '#/attachments/1',
      '#/attachments/2',
    ]);
  });
});
