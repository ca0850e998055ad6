// Bundles the program and its assets into apps/ketenzicht/dist. Installed packages stay outside the bundle.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(fileURLToPath(import.meta.url), '../..');
const app = join(root, 'apps/ketenzicht');
const dist = join(app, 'dist');

/** Builds everything anew; takes about a second. */
export async function build() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  const external = Object.keys({ ...dependencies, ...optionalDependencies })
    .filter((name) => !name.startsWith('@ketenzicht/'))
    .flatMap((name) => [name, `${name}/*`]);
  const shared = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' };
  await esbuild.build({
    ...shared,
    entryPoints: {
      cli: join(app, 'src/cli/main.ts'),
      'link-thread': join(app, 'src/cli/link/score-thread.ts'),
      'read-thread': join(app, 'src/cli/link/read-thread.ts'),
    },
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: '[name]-[hash]',
    external,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
  });
  cpSync(join(app, 'src/storage/migrations'), join(dist, 'migrations'), { recursive: true });
  const assetBuilder = join(app, 'src/face/assets/build.ts');
  const assets = join(dist, 'build-assets.mjs');
  await esbuild.build({
    ...shared,
    entryPoints: [assetBuilder],
    outfile: assets,
    external,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(assetBuilder).href) },
  });
  const { buildAssets } = await import(pathToFileURL(assets).href);
  await buildAssets(join(dist, 'assets'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
