import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedRecord, countCombinations } from './combinations.ts';
import { noisyCombinations } from './noisy-combinations.ts';
import { upperQuantile, upperTail } from './normal-tail.ts';
import { namingThreshold, type PrivacyBudget, spend } from './privacy-budget.ts';
import { syntheticRecords } from './synthetic-records.ts';
import { utilityOf } from './utility.ts';

const small: PrivacyBudget = {
  epsilon: 1,
  delta: 1e-6,
  length: 3,
  recordShare: 0.01,
  sensitivityShare: 0.1,
  weights: [1, 1, 1],
};
const large: PrivacyBudget = {
  epsilon: 12,
  delta: 1e-6,
  length: 4,
  recordShare: 0.005,
  sensitivityShare: 0.01,
  weights: [1, 1 / 2, 1 / 3, 1 / 4],
};

/** An even draw that is the same every time; for tests only. */
function evenFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Records of which attribute 1 mostly follows attribute 0, and attribute 2 is even. */
function recordsOf(count: number): readonly CodedRecord[] {
  const even = evenFrom(7);
  return Array.from({ length: count }, () => {
    const first = Math.floor(even() * 3);
    const second = even() < 0.8 ? first : Math.floor(even() * 3);
    return [first, second, Math.floor(even() * 2), even() < 0.1 ? -1 : 0];
  });
}

describe('a privacy budget', () => {
  it.each([
    [small, 0.99, 0.016335464066, 0.0330004687503, 10.1008666227, 118.433404522],
    [large, 11.94, 1.77902951293, 0.0943140899582, 2.91834381696, 34.9288758867],
  ])('is divided by the published formulae', (budget, combinations, rho, sensitivity, sigma, threshold) => {
    const spending = spend(budget);
    expect(spending.epsilonCombinations).toBeCloseTo(combinations, 10);
    expect(spending.rho).toBeCloseTo(rho, 10);
    expect(spending.epsilonSensitivity).toBeCloseTo(sensitivity, 10);
    expect(spending.sigma[0]).toBeCloseTo(sigma, 8);
    expect(namingThreshold(spending, budget, 5)).toBeCloseTo(threshold, 6);
  });

  it('never spends more than it has', () => {
    for (const budget of [small, large]) {
      const { epsilonSensitivity, sigma, rho } = spend(budget);
      const spent =
        0.5 * budget.length * epsilonSensitivity ** 2 +
        0.5 * sigma.reduce((sum, one) => sum + 1 / one ** 2, 0);
      expect(spent).toBeCloseTo(rho, 12);
    }
  });

  it.each([
    { ...small, epsilon: 0 },
    { ...small, delta: 1 },
    { ...small, weights: [1, 1] },
    { ...small, recordShare: 1 },
  ])('that is none is refused', (budget) => {
    expect(() => spend(budget)).toThrow(RangeError);
  });
});

describe('the normal tail', () => {
  it.each([
    [0, 0.5],
    [1, 0.15865525393145705],
    [2.5, 0.006209665325776132],
    [5, 2.866515718791939e-7],
  ])('above %d', (z, tail) => {
    expect(upperTail(z) / tail).toBeCloseTo(1, 10);
    expect(upperQuantile(tail)).toBeCloseTo(z, 8);
    expect(upperTail(-z)).toBeCloseTo(1 - tail, 10);
  });
});

describe('combinations', () => {
  /* The worked example of the documentation of the Synthetic Data Showcase. */
  it('are counted up to a length', () => {
    const records = [
      [0, 0, 0],
      [0, 1, 0],
      [1, -1, 1],
      [1, 1, 0],
      [0, 1, -1],
    ];
    const counts = countCombinations(records, 3);
    expect(['0=0', '0=1', '1=0', '1=1', '2=0', '2=1'].map((key) => counts.get(key))).toEqual([
      3, 2, 1, 3, 3, 1,
    ]);
    expect(
      ['0=0|1=0', '0=0|1=1', '0=0|2=0', '0=1|1=1', '1=0|2=0', '1=1|2=0'].map((key) => counts.get(key)),
    ).toEqual([1, 2, 2, 1, 1, 2]);
    expect(['0=0|1=0|2=0', '0=0|1=1|2=0', '0=1|1=1|2=0'].map((key) => counts.get(key))).toEqual([1, 1, 1]);
    expect(counts.size).toBe(17);
  });

  it('with noise never name a value that one person has, as good as always', () => {
    const lonely = [...recordsOf(2000), [2, 2, 1, 5]];
    for (let seed = 1; seed <= 20; seed++) {
      expect(noisyCombinations(lonely, 4, large, evenFrom(seed)).counts.has('3=5')).toBe(false);
    }
  });

  it('with noise are never larger than their parts', () => {
    const { counts } = noisyCombinations(recordsOf(3000), 4, large, evenFrom(3));
    expect(counts.size).toBeGreaterThan(20);
    for (const [key, count] of counts) {
      const items = key.split('|');
      if (items.length === 1) continue;
      for (const item of items) {
        const part = items.filter((other) => other !== item).join('|');
        expect(counts.get(part) ?? 0).toBeGreaterThanOrEqual(count);
      }
    }
  });
});

describe('invented records', () => {
  const records = recordsOf(5000);
  const sizes = [3, 3, 2, 1];
  const noisy = noisyCombinations(records, 4, large, evenFrom(5));
  const invented = syntheticRecords(noisy, sizes, evenFrom(6));

  it('hold no combination that was not kept', () => {
    for (const key of countCombinations(invented, large.length).keys())
      expect(noisy.counts.has(key)).toBe(true);
  });

  it('are about as many, and keep what the real ones say', () => {
    expect(Math.abs(invented.length - records.length)).toBeLessThan(400);
    for (const { meanError, meanCount, suppressed, fabricated } of utilityOf(
      records,
      invented,
      large.length,
    )) {
      expect(meanError).toBeLessThan(meanCount * 0.2);
      expect(suppressed).toBeLessThan(0.1);
      expect(fabricated).toBeLessThan(0.01);
    }
  });

  it('get worse as the promise gets stronger', () => {
    const errorAt = (epsilon: number) => {
      const counts = noisyCombinations(records, 4, { ...large, epsilon }, evenFrom(8));
      return utilityOf(records, syntheticRecords(counts, sizes, evenFrom(9)), 2)[1]?.meanError ?? 0;
    };
    expect(errorAt(0.2)).toBeGreaterThan(2 * errorAt(12));
  });

  it('are the same from the same draws', () => {
    assert(
      property(integer({ min: 1, max: 1000 }), constantFrom(1, 4), (seed, epsilon) => {
        const make = () => {
          const even = evenFrom(seed);
          return syntheticRecords(
            noisyCombinations(records.slice(0, 300), 4, { ...large, epsilon }, even),
            sizes,
            even,
          );
        };
        expect(make()).toEqual(make());
      }),
      { numRuns: 5 },
    );
  });
});
