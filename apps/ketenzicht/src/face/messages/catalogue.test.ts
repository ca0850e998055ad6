import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { messages, say, t } from './catalogue.ts';

const folder = new URL('.', import.meta.url);

/** Every text in every catalogue of this folder, by file and key. */
async function allTexts(): Promise<readonly [name: string, nl: string, en: string][]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const found: [string, string, string][] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, value] of Object.entries(module)) collect(`${file} ${name}`, value, found);
  }
  return found;
}

function collect(name: string, value: unknown, found: [string, string, string][]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('nl' in value && typeof value.nl === 'string') {
    found.push([name, value.nl, 'en' in value ? String(value.en) : '']);
    return;
  }
  for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner, found);
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('every message', async () => {
  const texts = await allTexts();

  it('is found', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  it('says something in both languages, without blanks at the ends', () => {
    expect(texts.filter(([, nl, en]) => nl.trim() === '' || en.trim() === '')).toEqual([]);
    expect(texts.filter(([, nl, en]) => nl.trim() !== nl || en.trim() !== en)).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    const differ = texts.filter(([, nl, en]) => String(placeholders(nl)) !== String(placeholders(en)));
    expect(differ).toEqual([]);
  });
});

describe('t', () => {
  const sample = messages({
    plain: { nl: 'Hallo', en: 'Hello' },
    filled: { nl: '{count} van {total}', en: '{count} of {total}' },
  });

  it('speaks the language and fills in', () => {
    expect(t(sample.plain, 'en')).toBe('Hello');
    expect(t(sample.filled, 'nl', { count: 1, total: 2 })).toBe('1 van 2');
  });

  it('does not fill in what was filled in', () => {
    expect(t(sample.filled, 'en', { count: '{total}', total: 2 })).toBe('{total} of 2');
  });

  it('says a string as it is', () => {
    expect(say('Zo', 'en')).toBe('Zo');
    expect(say(sample.plain, 'nl')).toBe('Hallo');
  });
});
