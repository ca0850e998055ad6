import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Encoding = 'br' | 'gzip';

/** Smaller answers gain less than the compression costs. */
const threshold = 1_024;

const worthwhile =
  /^(text\/(html|plain|css|csv|javascript)|application\/((problem\+)?json|manifest\+json)|image\/svg\+xml)\b/;

/** The best encoding that a client accepts; undefined when it accepts none of ours. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const ranges = (header ?? '').toLowerCase().split(',');
  const accepts = (encoding: Encoding) =>
    ranges.some((range) => {
      const [name, ...parameters] = range.split(';').map((part) => part.trim());
      return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : undefined;
}

/** Compresses bytes. Quality is that of brotli: 11 for files that are compressed once, 4 for answers. */
function compress(encoding: Encoding, bytes: Uint8Array, quality = 4): Promise<Uint8Array<ArrayBuffer>> {
  return encoding === 'br'
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    : zip(bytes, { level: quality === 11 ? 9 : 6 });
}

/** The answer, compressed when the client accepts it and it is worth it. Streams pass untouched. */
export async function compressed(response: Response, acceptEncoding: string | undefined): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (response.headers.has('content-encoding') || !worthwhile.test(type)) return response;
  response.headers.append('Vary', 'Accept-Encoding');
  const encoding = acceptedEncoding(acceptEncoding);
  // Asked for last: whoever looks at the body turns a text into a stream.
  if (encoding === undefined || response.body === null) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const { status } = response;
  if (bytes.length < threshold) return new Response(bytes, { status, headers });
  headers.set('Content-Encoding', encoding);
  return new Response(await compress(encoding, bytes), { status, headers });
}
