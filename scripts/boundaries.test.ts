import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which rooms a room may use. Arrows point one way: the app knows the packages, never the reverse. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/rulebook': ['temporal-polyfill'],
  'packages/synthesis': ['@ketenzicht/register', '@ketenzicht/rulebook'],
  'packages/register': ['@ketenzicht/rulebook'],
  'packages/linkage': [],
  'packages/estimate': [],
  'packages/chain': ['@ketenzicht/rulebook', 'temporal-polyfill'],
};

const testOnly = ['vitest', 'fast-check'];

/** Tests, and what only tests use. */
const isForTests = (file: string): boolean => /\.(?:test|fixture)\./.test(file);

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${sep}node_modules${sep}`) && !file.includes(`${sep}dist${sep}`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function violations(files: readonly string[], offends: (text: string, file: string) => boolean): string[] {
  return files
    .filter((file) => offends(readFileSync(file, 'utf8'), file))
    .map((file) => relative(root, file));
}

describe('the rooms of the house', () => {
  for (const [room, may] of Object.entries(allowed)) {
    it(`${room} uses only ${may.join(', ')}`, () => {
      const wrong = sourcesBelow(room).flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.'))
          .filter((name) => !may.includes(name))
          .filter((name) => !(isForTests(file) && (testOnly.includes(name) || name.startsWith('node:'))))
          .map((name) => `${relative(root, file)} imports ${name}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('packages know no clock, no chance and no environment', () => {
    const sources = sourcesBelow('packages').filter((file) => !isForTests(file));
    const impure = /Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random\(|process\.|\bfetch\(/;
    expect(violations(sources, (text) => impure.test(text))).toEqual([]);
  });

  it('SQL stands in storage only', () => {
    const sources = sourcesBelow('apps/ketenzicht/src')
      .filter((file) => !file.includes(`${sep}storage${sep}`))
      .filter((file) => !isForTests(file));
    expect(violations(sources, (text) => /from 'postgres'|\b(?:sql|tx)`/.test(text))).toEqual([]);
  });

  it('pages and API open no sealed data themselves', () => {
    const faces = ['pages', 'api'].flatMap((room) => sourcesBelow(`apps/ketenzicht/src/${room}`));
    const outside = faces.filter((file) => !isForTests(file));
    expect(violations(outside, (text) => /storage\/(?:sealed|keys|journal)/.test(text))).toEqual([]);
  });

  it('no source file is longer than 420 lines', () => {
    const sources = ['packages', 'apps', 'e2e', 'bench'].flatMap(sourcesBelow);
    expect(violations(sources, (text) => text.split('\n').length > 420)).toEqual([]);
  });

  it('sources say nothing about the machine they were made on', () => {
    const sources = ['packages', 'apps', 'e2e', 'bench'].flatMap(sourcesBelow);
    expect(violations(sources, (text) => /\/work\/|\/tmp\/bash|\.\.\/shared/.test(text))).toEqual([]);
  });
});
