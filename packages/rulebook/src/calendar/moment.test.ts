import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, daysBetween, endOfDay, instantOf } from './moment.ts';

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Dutch clocks', () => {
  it('are one hour ahead of UTC in winter and two in summer', () => {
    expect(instantOf('2024-01-15', '09:30')).toBe('2024-01-15T08:30:00.000Z');
    expect(instantOf('2024-07-15', '09:30')).toBe('2024-07-15T07:30:00.000Z');
  });

  it('skip an hour in spring: the time counts from before the jump', () => {
    expect(instantOf('2024-03-31', '02:30')).toBe(instantOf('2024-03-31', '03:30'));
  });

  it('show an hour twice in autumn: the first counts', () => {
    expect(instantOf('2024-10-27', '02:30')).toBe('2024-10-27T00:30:00.000Z');
  });

  it('refuse a day and a time that do not exist', () => {
    expect(() => instantOf('2024-02-31')).toThrow(RangeError);
    expect(() => instantOf('2024-02-01', '25:00')).toThrow(RangeError);
  });

  it('tell the date of a moment around midnight', () => {
    expect(dateOf('2024-01-15T22:59:59.999Z')).toBe('2024-01-15');
    expect(dateOf('2024-01-15T23:00:00.000Z')).toBe('2024-01-16');
    expect(dateOf('2024-07-15T22:00:00.000Z')).toBe('2024-07-16');
  });
});

describe('the end of a day', () => {
  it('is the last millisecond, also of a day of 23 or 25 hours', () => {
    expect(endOfDay('2024-03-31')).toBe('2024-03-31T21:59:59.999Z');
    expect(endOfDay('2024-10-27')).toBe('2024-10-27T22:59:59.999Z');
    expect(endOfDay('2024-12-31')).toBe('2024-12-31T22:59:59.999Z');
  });

  it('belongs to the day, and so does its beginning', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOf(endOfDay(date))).toBe(date);
        expect(dateOf(instantOf(date))).toBe(date);
      }),
    );
  });
});

it('days added are days between', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});
