// `npm run docs`: writes the documents in docs/ that are read off the code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
const bundle = join(root, '.cache/documents.mjs');
await esbuild.build({
  entryPoints: [join(root, 'apps/ketenzicht/src/pages/reference/documents.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
});
const { documents } = await import(pathToFileURL(bundle).href);
mkdirSync(join(root, 'docs'), { recursive: true });
for (const [name, text] of Object.entries(documents())) {
  writeFileSync(join(root, 'docs', name), text);
  console.log(`docs/${name}`);
}
