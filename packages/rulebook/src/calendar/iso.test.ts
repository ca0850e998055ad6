import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate, parseIsoInstant } from './iso.ts';

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2026-12-31'])('%s exists', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-31',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-05-00',
    '2024-5-1',
    '20240501',
    '01-05-2024',
    '2024-05-01T00:00:00Z',
    ' 2024-05-01',
    '2024-05-01\n',
    '',
  ])('%j is refused', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe('a moment', () => {
  it('is written in UTC with milliseconds, whatever its offset', () => {
    expect(parseIsoInstant('2024-07-01T12:00:00+02:00')).toBe('2024-07-01T10:00:00.000Z');
    expect(parseIsoInstant('2024-01-01T00:30:00.5+01:00')).toBe('2023-12-31T23:30:00.500Z');
    expect(parseIsoInstant('2024-07-01T12:00:00.123456Z')).toBe('2024-07-01T12:00:00.123Z');
  });

  it.each([
    '2024-02-31T10:00:00Z',
    '2024-07-01T24:00:00Z',
    '2024-07-01T12:60:00Z',
    '2024-07-01T12:00:60Z',
    '2024-07-01T12:00:00',
    '2024-07-01T12:00Z',
    '2024-07-01 12:00:00Z',
    '2024-07-01T12:00:00+24:00',
    '2024-07-01T12:00:00Z[Europe/Amsterdam]',
    '9999-12-31T23:30:00-01:00',
    '0000-01-01T00:30:00+01:00',
    '2024-07-01',
    '',
  ])('%j is refused', (text) => {
    expect(parseIsoInstant(text)).toBeUndefined();
  });

  it('written once stays the same', () => {
    const years = { min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        expect(parseIsoInstant(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
});
