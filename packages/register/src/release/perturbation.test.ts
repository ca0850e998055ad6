import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforePerturbation, perturbationTable, perturbed } from './perturbation.ts';

const noise = perturbationTable({ reach: 5, variance: 3, neverShown: 2 });
const keys = 2 ** 32;

/** Shares of the outcomes of a count, as far as the table says. */
const sharesFor = (count: number) =>
  (noise.outcomes[count] ?? []).map(({ change, until }, at, all) => ({
    change,
    share: (until - (all[at - 1]?.until ?? 0)) / keys,
  }));

describe('noise by cell key', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('of %i has mean zero and the variance that was asked', (count) => {
    const shares = sharesFor(count);
    const mean = shares.reduce((sum, { change, share }) => sum + share * change, 0);
    const variance = shares.reduce((sum, { change, share }) => sum + share * change ** 2, 0);
    expect(mean).toBeCloseTo(0, 6);
    expect(variance).toBeCloseTo(3, 6);
  });

  it('far from zero is symmetric, and small changes are likelier', () => {
    const shares = sharesFor(8).map(({ share }) => share);
    shares.forEach((share, at) => {
      expect(share).toBeCloseTo(shares[shares.length - 1 - at] ?? 0, 6);
    });
    expect(shares.slice(0, 6)).toEqual([...shares.slice(0, 6)].sort((one, other) => one - other));
  });

  it('never shows small counts, never makes anybody up, and stays within its reach', () => {
    assert(
      property(integer({ min: 0, max: 60 }), integer({ min: 0, max: keys - 1 }), (count, key) => {
        const shown = perturbed(noise, count, key);
        expect(shown === 0 || shown > 2).toBe(true);
        if (count === 0) expect(shown).toBe(0);
        const { least, most } = beforePerturbation(noise, shown);
        expect(least <= count && count <= most).toBe(true);
      }),
    );
  });

  it('is the same for the same people', () => {
    expect(perturbed(noise, 12, 123_456)).toBe(perturbed(noise, 12, 123_456));
  });

  it('that cannot be is refused', () => {
    expect(() => perturbationTable({ reach: 2, variance: 1, neverShown: 4 })).toThrow(RangeError);
    expect(() => perturbationTable({ reach: 2, variance: 9, neverShown: 0 })).toThrow(RangeError);
  });
});
