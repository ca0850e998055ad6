import { expect, it } from 'vitest';
import { linesOf } from './label-lines.ts';

it('breaks labels between words and loses none', () => {
  expect(linesOf('Wacht op advies van de politie', 12)).toEqual(['Wacht op', 'advies van', 'de politie']);
  expect(linesOf('Onverbrekelijk', 4)).toEqual(['Onverbrekelijk']);
  expect(linesOf('a b c d e f g h', 3).join(' ')).toBe('a b c d e f g h');
});
