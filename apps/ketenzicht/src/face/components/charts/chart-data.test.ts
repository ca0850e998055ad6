import { expect, it } from 'vitest';
import { chartTable, highestTotal, roundUp, totalOf } from './chart-data.ts';

const data = {
  title: 'Titel',
  description: 'Wat te zien is',
  categoryLabel: { nl: 'Gemeente', en: 'Municipality' },
  categories: ['Een', 'Twee'],
  series: [
    { label: 'Eerste', values: [1, 2] },
    { label: 'Tweede', values: [3, null] },
  ],
};

it('gives the same figures as rows; what is unknown stays empty', () => {
  expect(chartTable(data, 'en')).toEqual({
    header: ['Municipality', 'Eerste', 'Tweede'],
    rows: [
      ['Een', 1, 3],
      ['Twee', 2, undefined],
    ],
  });
});

it('adds up per category', () => {
  expect([totalOf(data, 0), totalOf(data, 1), highestTotal(data)]).toEqual([4, 2, 4]);
  expect(highestTotal({ ...data, series: [] })).toBe(1);
});

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [12, 20],
  [51, 100],
  [100, 100],
])('rounds the top of an axis for %d up to %d', (value, top) => {
  expect(roundUp(value)).toBe(top);
});
