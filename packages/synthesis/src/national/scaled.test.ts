import { expect, it } from 'vitest';
import { count } from './count.fixture.ts';
import { scaledCaseload } from './scaled.ts';

const rows = [...scaledCaseload({ seed: 3, victims: 7000 })];

it('has as many counted victims as asked and repeats no number', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(count(rows)).toHaveLength(7000);
});

it('keeps the printed proportions in every whole round', () => {
  const victims = count(rows.filter(({ person }) => person?.endsWith('-1')));
  const inYear = (wanted: number) => victims.filter(({ year }) => year === wanted).length;
  expect([2015, 2016, 2017, 2018, 2019].map(inYear)).toEqual([1150, 952, 956, 668, 1334]);
  expect(victims.filter(({ nationality }) => nationality === 'NGA')).toHaveLength(797);
  expect(victims.reduce((total, { notifiers }) => total + notifiers.size, 0)).toBe(5691);
});

it('goes on after a whole round with other persons', () => {
  expect([...new Set(rows.map(({ person }) => person?.split('-')[1]))]).toEqual(['1', '2']);
});
