import { expect, it } from 'vitest';
import {
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatShare,
  formatShortDate,
} from './format.ts';

it('writes dates, moments, numbers and lists as the language does', () => {
  expect(formatDate('2026-03-01', 'nl')).toBe('1 maart 2026');
  expect(formatDate('2026-03-01', 'en')).toBe('1 March 2026');
  expect(formatShortDate('2026-03-01', 'nl')).toBe('1 mrt 2026');
  expect(formatNumber(1234.56, 'nl', 1)).toBe('1.234,6');
  expect(formatNumber(1234.56, 'en')).toBe('1,235');
  expect(formatShare(0.125, 'nl', 1)).toBe('12,5%');
  expect(formatList(['AVIM', 'NLA', 'ZoCo'], 'nl')).toBe('AVIM, NLA en ZoCo');
});

it('shows a moment on Dutch clocks, in summer and in winter', () => {
  expect(formatMoment('2026-01-31T23:30:00.000Z', 'nl')).toContain('1 feb 2026');
  expect(formatMoment('2026-01-31T23:30:00.000Z', 'nl')).toContain('00:30');
  expect(formatMoment('2026-07-01T12:00:00.000Z', 'en')).toContain('14:00');
});
