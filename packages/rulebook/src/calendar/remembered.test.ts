import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('computes an answer once, until it holds too many', () => {
    const asked: string[] = [];
    const shout = remembered((word) => {
      asked.push(word);
      return word.toUpperCase();
    }, 2);
    expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['A', 'B', 'A', 'C', 'A']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
