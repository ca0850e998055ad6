import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';

const contentTypes = {
  'face.css': 'text/css; charset=utf-8',
  'work.css': 'text/css; charset=utf-8',
  'face.js': 'text/javascript; charset=utf-8',
  'encode.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

export type AssetName = keyof typeof contentTypes;

/** The style sheets, scripts and icon of the face, and where a page finds them. */
export interface Assets {
  /** Address of a file; holds a hash of its content. */
  readonly url: (name: AssetName) => string;
  /** Serves every file under `/assets`, compressed, to be kept for a year. */
  readonly routes: Hono;
}

interface Served {
  readonly name: AssetName;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly brotli: Uint8Array;
  readonly gzip: Uint8Array;
}

/**
 * The assets of a folder that `buildAssets` wrote. Without a folder they are bundled in memory, so that
 * development and tests need no build first.
 */
export async function loadAssets(builtDir?: string): Promise<Assets> {
  if (builtDir === undefined) {
    const { bundleAssets } = await import('./build.ts');
    return assetsOf(await bundleAssets());
  }
  const manifest: unknown = JSON.parse(await readFile(path.join(builtDir, 'manifest.json'), 'utf8'));
  const names = Object.keys(contentTypes) as AssetName[];
  return assetsOf(await Promise.all(names.map((name) => readServed(builtDir, name, manifest))));
}

async function readServed(dir: string, name: AssetName, manifest: unknown): Promise<Served> {
  const file = Object.entries(manifest ?? {}).find(([key]) => key === name)?.[1];
  if (typeof file !== 'string') throw new Error(`manifest.json misses ${name}; build the assets again`);
  const at = path.join(dir, file);
  const [bytes, brotli, gzip] = await Promise.all([readFile(at), readFile(`${at}.br`), readFile(`${at}.gz`)]);
  return { name, file, bytes, brotli, gzip };
}

function assetsOf(served: readonly Served[]): Assets {
  const byFile = new Map(served.map((one) => [one.file, one]));
  const byName = new Map(served.map((one) => [one.name, one]));
  const routes = new Hono();
  routes.get('/assets/:file', (c) => {
    const found = byFile.get(c.req.param('file'));
    if (!found) return c.notFound();
    c.header('Content-Type', contentTypes[found.name]);
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Vary', 'Accept-Encoding');
    const accepted = c.req.header('accept-encoding') ?? '';
    if (/\bbr\b/.test(accepted)) {
      c.header('Content-Encoding', 'br');
      return c.body(Uint8Array.from(found.brotli));
    }
    if (/\bgzip\b/.test(accepted)) {
      c.header('Content-Encoding', 'gzip');
      return c.body(Uint8Array.from(found.gzip));
    }
    return c.body(Uint8Array.from(found.bytes));
  });
  return {
    url: (name) => `/assets/${byName.get(name)?.file ?? name}`,
    routes,
  };
}
