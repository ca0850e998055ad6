import { beforeAll, describe, expect, it } from 'vitest';
import { bareApp } from '../../http/app.fixture.tsx';
import { pageFrame } from '../../http/page-frame.tsx';
import { stylePage } from './style-page.tsx';

let html: string;

beforeAll(async () => {
  const { app } = bareApp({
    site: { baseUrl: 'http://localhost', frame: pageFrame },
    routes: (routes) => routes.get('/stijl', stylePage),
  });
  html = await (await app.request('/stijl')).text();
});

const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the building blocks together', () => {
  it('have one main heading and no id twice', () => {
    expect(all(/<(h1)\b/g)).toHaveLength(1);
    const ids = all(/ id="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('point only to ids that exist', () => {
    const ids = new Set(all(/ id="([^"]+)"/g));
    const targets = [
      ...all(/ for="([^"]+)"/g),
      ...all(/ aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
      ...all(/url\(#([^)]+)\)/g),
    ];
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('have no inline style or script', () => {
    expect(html).not.toMatch(/ style=|<style|\son\w+=|<script(?! type="module" src=")/);
  });
});
