import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { loadAssets } from './assets/assets.ts';
import type { FaceEnv } from './page-context.ts';
import { pageContext, withParameter } from './page-context.ts';

const app = new Hono<FaceEnv>();
app.use(pageContext({ assets: await loadAssets(), secureCookies: false }));
app.get('*', (c) => {
  const { lang, theme, url } = c.get('page');
  return c.json({ lang, theme, url });
});
const ask = async (path: string, headers: Record<string, string> = {}) =>
  (await app.request(path, { headers })).json();

describe('the language of a page', () => {
  it('is the one asked for, then the one remembered, then that of the browser, then Dutch', async () => {
    expect(await ask('/')).toMatchObject({ lang: 'nl' });
    expect(await ask('/', { 'accept-language': 'de, en-GB;q=0.8, nl;q=0.5' })).toMatchObject({ lang: 'en' });
    expect(await ask('/', { 'accept-language': 'en', cookie: 'taal=nl' })).toMatchObject({ lang: 'nl' });
    expect(await ask('/?taal=en', { cookie: 'taal=nl' })).toMatchObject({ lang: 'en' });
    expect(await ask('/?taal=xx', { cookie: 'taal=<x>' })).toMatchObject({ lang: 'nl' });
  });

  it('is remembered when it was asked for, and not before', async () => {
    expect((await app.request('/?taal=en')).headers.get('set-cookie')).toContain('taal=en');
    expect((await app.request('/')).headers.get('set-cookie')).toBeNull();
  });
});

it('keeps the rest of the address', async () => {
  expect(await ask('/a?b=1&taal=en&thema=dark')).toEqual({ lang: 'en', theme: 'dark', url: '/a?b=1' });
  expect(withParameter('/a?b=1', 'taal', 'en')).toBe('/a?b=1&taal=en');
});
