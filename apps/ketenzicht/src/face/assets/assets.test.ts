import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assets } from './assets.ts';
import { loadAssets } from './assets.ts';
import { buildAssets } from './build.ts';

let folder: string;
let assets: Assets;
let manifest: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assets-'));
  manifest = await buildAssets(folder);
  assets = await loadAssets(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (accepts: string) =>
  assets.routes.request(assets.url('face.css'), { headers: { 'accept-encoding': accepts } });

describe('built assets', () => {
  it('have names with a hash, the same in memory and on disk', async () => {
    expect(manifest['face.css']).toMatch(/^face\.[\w-]{10}\.css$/);
    expect((await loadAssets()).url('face.css')).toBe(assets.url('face.css'));
  });

  it('are sent as brotli, gzip or plain, to be kept for a year', async () => {
    const plain = await readFile(path.join(folder, manifest['face.css'] ?? ''), 'utf8');
    const br = await ask('gzip, br');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(br.headers.get('cache-control')).toContain('immutable');
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(plain);
    const gz = await ask('gzip');
    expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(plain);
    expect(await (await ask('')).text()).toBe(plain);
    expect((await assets.routes.request('/assets/manifest.json')).status).toBe(404);
    expect((await assets.routes.request('/assets/..%2fpackage.json')).status).toBe(404);
  });

  it('ask nothing of other hosts and hold nothing that the security policy blocks', async () => {
    for (const file of Object.values(manifest)) {
      const text = await readFile(path.join(folder, file), 'utf8');
      expect(text).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\beval\b/);
    }
  });
});
