import { describe, expect, it } from 'vitest';
import { gather } from './gathering.ts';

/** A gathered doubling function that notes which numbers went together. */
function doubling(options: { readonly atOnce?: number; readonly most?: number } = {}) {
  const runs: number[][] = [];
  const call = gather<number, number>({
    run: async (items) => {
      runs.push([...items]);
      await Promise.resolve();
      if (items.includes(13)) throw new RangeError('unlucky');
      if (items.includes(0)) throw new Error('gone');
      return items.map((item) => item * 2);
    },
    namesOf: (item) => [`${item % 100}`],
    concernsOne: (error) => error instanceof RangeError,
    atOnce: options.atOnce ?? 1,
    most: options.most ?? 10,
  });
  return { runs, call };
}

describe('gathering calls', () => {
  it('does a single call at once and those that come meanwhile together', async () => {
    const { runs, call } = doubling();
    expect(await Promise.all([1, 2, 3].map(call))).toEqual([2, 4, 6]);
    expect(runs).toEqual([[1], [2, 3]]);
  });

  it('keeps to the number of runs at once and the size of a run', async () => {
    const { runs, call } = doubling({ atOnce: 2, most: 2 });
    await Promise.all([1, 2, 3, 4, 5].map(call));
    expect(runs).toEqual([[1], [2], [3, 4], [5]]);
  });

  it('keeps items that share a name apart', async () => {
    const { runs, call } = doubling();
    await Promise.all([1, 2, 102, 3, 103].map(call));
    expect(runs).toEqual([[1], [2, 3], [102, 103]]);
  });

  it('does each alone when one of them is refused', async () => {
    const { runs, call } = doubling();
    const results = await Promise.allSettled([1, 13, 2].map(call));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toEqual([[1], [13, 2], [13], [2]]);
  });

  it('does nothing twice when it is not known what came of it', async () => {
    const { runs, call } = doubling();
    const results = await Promise.allSettled([1, 0, 2].map(call));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(runs).toEqual([[1], [0, 2]]);
    expect(await call(4)).toBe(8);
  });
});
