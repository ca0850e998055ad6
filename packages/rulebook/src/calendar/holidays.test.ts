import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from './holidays.ts';

const datesOf = (year: number) => holidaysOf(year).map((holiday) => holiday.date.slice(5));

describe('holidays', () => {
  it.each([
    [2008, ['01-01', '03-21', '03-24', '04-30', '05-01', '05-05', '05-12', '12-25', '12-26']],
    [2013, ['01-01', '03-29', '04-01', '04-30', '05-05', '05-09', '05-20', '12-25', '12-26']],
    [2024, ['01-01', '03-29', '04-01', '04-27', '05-05', '05-09', '05-20', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
  ])('of %i', (year, dates) => {
    expect(datesOf(year)).toEqual(dates);
  });

  it.each([
    [2000, '04-29'],
    [2006, '04-29'],
    [2013, '04-30'],
    [2014, '04-26'],
    [2015, '04-27'],
    [2025, '04-26'],
  ])('the monarch is celebrated in %i on %s', (year, date) => {
    const days = holidaysOf(year).filter(({ name }) => /^(King|Queen)/.test(name.en));
    expect(days.map((day) => day.date.slice(5))).toEqual([date]);
  });

  it('are named after the monarch of the year', () => {
    expect(holidaysOf(2013).map((day) => day.name.nl)).toContain('Koninginnedag');
    expect(holidaysOf(2014).map((day) => day.name.nl)).toContain('Koningsdag');
  });

  it('keep Easter between 22 March and 25 April, always a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2300 }), (year) => {
        const monday = holidaysOf(year).find((day) => day.name.en === 'Easter Monday');
        expect(new Date(`${monday?.date}T00:00:00Z`).getUTCDay()).toBe(1);
        expect((monday?.date ?? '').slice(5) >= '03-23' && (monday?.date ?? '').slice(5) <= '04-26').toBe(
          true,
        );
      }),
    );
  });
});
