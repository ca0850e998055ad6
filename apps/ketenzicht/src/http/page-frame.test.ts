import { expect, it } from 'vitest';
import { bareApp } from './app.fixture.tsx';
import { pageFrame } from './page-frame.tsx';

it('puts a refusal into the frame of the site, in the language of the user', async () => {
  const { app } = bareApp({ site: { baseUrl: 'http://localhost', frame: pageFrame } });
  const text = async (path: string) => (await app.request(path)).text();
  const page = await text('/nergens?taal=en');
  expect(page).toMatch(/^<!doctype html>\s*<html lang="en"/i);
  expect(page).toContain('<main');
  expect(page).toMatch(/<h1[^>]*>Not found<\/h1>/);
  expect(page).not.toMatch(/<script(?![^>]*src=)|style="|&lt;(html|main|h1)/);
  expect(await text('/nergens')).toContain('<html lang="nl"');
});
