import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('readDate', () => {
  it('reads a date, with spaces around it', () => {
    expect(readDate(' 2024-02-29 ')).toEqual({ ok: true, date: '2024-02-29', typed: '2024-02-29' });
  });

  it.each([undefined, '', '  '])('takes %j as no date', (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, typed: '' });
  });

  it.each([
    '2025-02-31',
    '2023-02-29',
    '31-02-2025',
    'gisteren',
    '1899-12-31',
    '2101-01-01',
    "'; drop table",
  ])('refuses %j in both languages and gives back what was typed', (typed) => {
    expect(readDate(typed)).toMatchObject({
      ok: false,
      typed,
      error: { nl: expect.stringMatching(/datum/), en: expect.stringMatching(/date/) },
    });
  });
});
