import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, type GlossaryTerm, glossary } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const folder = join(import.meta.dirname, '../../../../../docs');
const made = documents();

describe('docs/', () => {
  it.each(Object.keys(made))('%s is what the code says now; `npm run docs` writes it', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(made[name]);
  });

  it('hold every rule and every term', () => {
    for (const rule of allRules) expect(made['regels.md']).toContain(`\`${rule.id}\``);
    for (const { definition } of Object.values<GlossaryTerm>(glossary)) {
      expect(made['begrippen.md']).toContain(definition.nl.replaceAll('|', '\\|'));
    }
  });

  it('have tables with as many cells in every row', () => {
    for (const text of Object.values(made)) {
      for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
        const widths = table
          .trim()
          .split('\n')
          .map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });
});
