import { expect, it } from 'vitest';
import { layOut, linesOf } from './state-layout.ts';

const states = ['a', 'b', 'c', 'd', 'lost'].map((key) => ({ key }));

it('places states by the fewest steps from the first, side by side when equal', () => {
  const placed = layOut(states, [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 'b', to: 'd' },
    { from: 'd', to: 'a' },
  ]);
  expect(placed.map(({ key, row, column, rowLength }) => [key, row, column, rowLength])).toEqual([
    ['a', 0, 0, 1],
    ['b', 1, 0, 2],
    ['c', 1, 1, 2],
    ['d', 2, 0, 1],
    ['lost', 3, 0, 1],
  ]);
});

it('breaks labels between words and loses none', () => {
  expect(linesOf('Wacht op advies van de politie', 12)).toEqual(['Wacht op', 'advies van', 'de politie']);
  expect(linesOf('Onverbrekelijk', 4)).toEqual(['Onverbrekelijk']);
  expect(linesOf('a b c d e f g h', 3).join(' ')).toBe('a b c d e f g h');
});
