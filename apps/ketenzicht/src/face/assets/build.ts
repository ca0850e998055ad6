import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { tokenCss } from '../styles/tokens.ts';
import type { AssetName } from './assets.ts';
import { pruneCss } from './prune-css.ts';

/** One file of the face, ready to send. */
export interface BuiltAsset {
  readonly name: AssetName;
  /** File name with a hash of the content; changes when the content does. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly brotli: Uint8Array;
  readonly gzip: Uint8Array;
}

const face = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.resolve(face, '..');

/** Bundles style and scripts in memory: own tokens, the NL Design System rules that are used, own rules. */
export async function bundleAssets(): Promise<readonly BuiltAsset[]> {
  const library = await readFile(
    createRequire(import.meta.url).resolve('@utrecht/component-library-css'),
    'utf8',
  );
  const components = pruneCss(library, await usedClasses(source));
  const style = async (...names: readonly string[]) =>
    (await Promise.all(names.map((name) => readFile(path.join(face, 'styles', `${name}.css`), 'utf8')))).join(
      '\n',
    );
  const [faceCss, workCss, faceJs, encodeJs, icon] = await Promise.all([
    minifyCss(
      [tokenCss(), components, await style('utrecht-tokens', 'base', 'frame', 'ways', 'forms', 'print')].join(
        '\n',
      ),
    ),
    minifyCss(await style('work', 'charts', 'estimate', 'reference', 'register', 'signals')),
    bundleScript(path.join(face, 'client', 'face.ts')),
    bundleScript(path.join(face, 'client', 'encode-page.ts')),
    readFile(path.join(face, 'styles', 'icon.svg')),
  ]);
  return [
    asset('face.css', faceCss),
    asset('work.css', workCss),
    asset('face.js', faceJs),
    asset('encode.js', encodeJs),
    asset('icon.svg', icon),
  ];
}

/**
 * Writes the bundled files with their brotli and gzip twins, and `manifest.json` (name to file name), to
 * a folder from which `loadAssets` can serve them.
 */
export async function buildAssets(outDir: string): Promise<Readonly<Record<AssetName, string>>> {
  const built = await bundleAssets();
  await mkdir(outDir, { recursive: true });
  await Promise.all(
    built.flatMap((one) => [
      writeFile(path.join(outDir, one.file), one.bytes),
      writeFile(path.join(outDir, `${one.file}.br`), one.brotli),
      writeFile(path.join(outDir, `${one.file}.gz`), one.gzip),
    ]),
  );
  const manifest = Object.fromEntries(built.map((one) => [one.name, one.file])) as Record<AssetName, string>;
  await writeFile(path.join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2));
  return manifest;
}

/** Every NL Design System class that a component or page names. */
async function usedClasses(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'));
  const texts = await Promise.all(
    files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')),
  );
  const names = texts.flatMap((text) => text.match(/utrecht-[\w-]+/g) ?? []);
  return new Set([...names, ...composed]);
}

/** Classes that components put together from a part and a value. */
const composed = [
  ...[1, 2, 3, 4].map((level) => `utrecht-heading-${level}`),
  ...['info', 'ok', 'warning', 'error'].map((tone) => `utrecht-alert--${tone}`),
  ...['radio', 'checkbox'].map((kind) => `utrecht-form-label--${kind}`),
  ...['neutral', 'active', 'success', 'warning', 'danger'].map((tone) => `utrecht-status-badge--${tone}`),
];

async function minifyCss(css: string): Promise<Uint8Array> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome90', 'firefox90', 'safari14'],
  });
  return Buffer.from(code);
}

async function bundleScript(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function asset(name: AssetName, bytes: Uint8Array): BuiltAsset {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  const { name: stem, ext } = path.parse(name);
  return {
    name,
    file: `${stem}.${hash}${ext}`,
    bytes,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gzip: gzipSync(bytes, { level: 9 }),
  };
}
