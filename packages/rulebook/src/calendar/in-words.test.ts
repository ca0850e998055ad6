import { expect, it } from 'vitest';
import { formatDate, formatMoment } from './in-words.ts';

it('writes a date as people do', () => {
  expect(formatDate('2024-05-03')).toEqual({ nl: '3 mei 2024', en: '3 May 2024' });
  expect(formatDate('2024-12-31')).toEqual({ nl: '31 december 2024', en: '31 December 2024' });
});

it('writes a moment as Dutch clocks show it', () => {
  expect(formatMoment('2024-05-03T22:05:00.000Z')).toEqual({
    nl: '4 mei 2024 om 00:05',
    en: '4 May 2024 at 00:05',
  });
});
