import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typingErrors } from './edit-distance.ts';

const encoder = new TextEncoder();

function errors(one: string, other: string): number {
  const [a, b] = [encoder.encode(one), encoder.encode(other)];
  return typingErrors(a, 0, a.length, b, 0, b.length);
}

/** The definition, written out as a recursion over prefixes. */
function byDefinition(one: string, other: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const present = known.get(`${i} ${j}`);
    if (present !== undefined) return present;
    const replaced = distance(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
    const least = Math.min(distance(i - 1, j) + 1, distance(i, j - 1) + 1, replaced);
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const result = swapped ? Math.min(least, distance(i - 2, j - 2) + 1) : least;
    known.set(`${i} ${j}`, result);
    return result;
  };
  return distance(one.length, other.length);
}

const word = (maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength }).map((signs) => signs.join(''));

it('counts insertions, omissions, replacements and swaps of neighbours', () => {
  expect(errors('jansen', 'janssen')).toBe(1);
  expect(errors('jansen', 'jasnen')).toBe(1);
  expect(errors('jansen', 'jensen')).toBe(1);
  expect(errors('jansen', '')).toBe(6);
  expect(errors('ca', 'abc')).toBe(3);
});

it('is the distance by definition, for short and for long texts', () => {
  const pairs = fc.oneof(fc.tuple(word(12), word(12)), fc.tuple(word(80), word(80)));
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      expect(errors(one, other)).toBe(byDefinition(one, other));
    }),
    { numRuns: 300 },
  );
});
