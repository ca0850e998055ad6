import { expect, it } from 'vitest';
import { durationOf, formatDuration, type TermRule } from './term.ts';

const open: TermRule = {
  setting: 'acknowledge',
  startingValue: { count: 2, unit: 'workingDay' },
  why: { nl: 'De bron noemt geen termijn.', en: 'The source names no term.' },
};

it('an open term takes the value of the organisation, else its starting value', () => {
  expect(durationOf(open, {})).toEqual({ count: 2, unit: 'workingDay' });
  expect(durationOf(open, { acknowledge: { count: 5, unit: 'day' } })).toEqual({ count: 5, unit: 'day' });
});

it('a printed term cannot be set', () => {
  const printed: TermRule = {
    printed: { count: 3, unit: 'month' },
    citation: { source: '003', from: 1, to: 1 },
  };
  expect(durationOf(printed, { acknowledge: { count: 5, unit: 'day' } })).toEqual({
    count: 3,
    unit: 'month',
  });
});

it.each([
  [{ count: 1, unit: 'hour' }, '1 uur', '1 hour'],
  [{ count: 24, unit: 'hour' }, '24 uur', '24 hours'],
  [{ count: 1, unit: 'day' }, '1 dag', '1 day'],
  [{ count: 10, unit: 'workingDay' }, '10 werkdagen', '10 working days'],
  [{ count: 2, unit: 'week' }, '2 weken', '2 weeks'],
  [{ count: 3, unit: 'month' }, '3 maanden', '3 months'],
  [{ count: 2, unit: 'year' }, '2 jaar', '2 years'],
] as const)('%j reads %s', (duration, nl, en) => {
  expect(formatDuration(duration)).toEqual({ nl, en });
});
