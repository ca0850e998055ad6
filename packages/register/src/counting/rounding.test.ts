import { expect, it } from 'vitest';
import { growthOf, indexOf, percentOf, ranksOf, roundedQuotient } from './rounding.ts';

it.each([
  [104, 320, 33],
  [2, 31, 6],
  [29, 39, 74],
  [0, 5, 0],
  [1, 300, 0],
])('rounds %d of %d half up to %d%%', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

it('has no percentage of nothing', () => expect(percentOf(0, 0)).toBeUndefined());

it('rounds away from zero on both sides', () => {
  expect([roundedQuotient(-65, 2), roundedQuotient(65, 2), roundedQuotient(-1, 300)]).toEqual([-33, 33, 0]);
});

it.each([
  [530, 952, 80],
  [44, 512, 1064],
  [36, 31, -14],
  [20, 141, 605],
])('growth from %d to %d is %d%% (R26)', (from, to, growth) => {
  expect(growthOf(from, to)).toBe(growth);
});

it('gives index figures with one decimal, halves up', () => {
  expect([indexOf(36, 45), indexOf(36, 27), indexOf(36, 36), indexOf(0, 3)]).toEqual([
    1.3,
    0.8,
    1,
    undefined,
  ]);
});

it('shares places and skips the next; zero has none', () => {
  expect(ranksOf([5, 9, 5, 0, 1])).toEqual([2, 1, 2, undefined, 4]);
  expect(ranksOf([5, 9, 5, 1], 2)).toEqual([2, 1, 2, undefined]);
});
