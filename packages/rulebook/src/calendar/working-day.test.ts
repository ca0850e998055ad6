import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './moment.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-day.ts';

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days', () => {
  it('are no weekends and no holidays', () => {
    expect(isWorkingDay('2024-05-03')).toBe(true);
    expect(isWorkingDay('2024-05-04')).toBe(false);
    expect(isWorkingDay('2024-05-05')).toBe(false);
    expect(isWorkingDay('2024-03-29')).toBe(false);
    expect(isWorkingDay('2024-12-26')).toBe(false);
  });

  it('skip the Easter weekend and the turn of the year', () => {
    expect(addWorkingDays('2024-03-28', 1)).toBe('2024-04-02');
    expect(addWorkingDays('2024-12-24', 3)).toBe('2024-12-31');
    expect(addWorkingDays('2024-12-31', 1)).toBe('2025-01-02');
  });

  it('none added leaves the date, also in a weekend', () => {
    expect(addWorkingDays('2024-05-04', 0)).toBe('2024-05-04');
  });

  it('cannot be negative or broken', () => {
    expect(() => addWorkingDays('2024-05-04', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2024-05-04', 1.5)).toThrow(RangeError);
  });

  it('added are working days between, and end on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const end = addWorkingDays(date, count);
        expect(workingDaysBetween(date, end)).toBe(count);
        expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('between dates in the wrong order are none', () => {
    expect(workingDaysBetween('2024-05-10', '2024-05-01')).toBe(0);
  });

  it('the next one is the first that is not before the date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const next = nextWorkingDay(date);
        expect(isWorkingDay(next)).toBe(true);
        expect(next >= date && next <= addDays(date, 5)).toBe(true);
        expect(workingDaysBetween(addDays(date, -1), next)).toBe(1);
      }),
    );
  });
});
