import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding, compressed } from './compression.ts';

const long = 'veel tekst '.repeat(200);
const page = (body: string, type = 'text/html; charset=UTF-8') =>
  new Response(body, { headers: { 'content-type': type } });

describe('compressed', () => {
  it('compresses a page with what the client accepts', async () => {
    const br = await compressed(page(long), 'gzip, deflate, br');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(br.headers.get('vary')).toBe('Accept-Encoding');
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(long);
    const gz = await compressed(page(long), 'gzip, br;q=0');
    expect(gz.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(long);
  });

  it('leaves alone what is short, a stream, or not accepted', async () => {
    for (const [response, accepts] of [
      [page('kort'), 'br'],
      [page(long, 'text/event-stream'), 'br'],
      [page(long, 'image/png'), 'br'],
      [page(long), undefined],
    ] as const) {
      const answer = await compressed(response, accepts);
      expect(answer.headers.get('content-encoding')).toBeNull();
      expect(['kort', long]).toContain(await answer.text());
    }
  });

  it('reads quality values', () => {
    expect(acceptedEncoding('br;q=0.0, gzip;q=0.5')).toBe('gzip');
    expect(acceptedEncoding('brotli')).toBeUndefined();
    expect(acceptedEncoding('br;q=0, gzip;q=0')).toBeUndefined();
  });
});
