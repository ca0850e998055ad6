import { describe, expect, it } from 'vitest';
import { type Simulation, simulatedHistories } from './histories.ts';

const lists = [
  { name: 'police', chance: 0.3 },
  { name: 'care', chance: 0.2 },
  { name: 'other', chance: 0.1 },
];
const base: Simulation = { seed: 1, population: 40_000, lists };

const onAll = (counts: Float64Array, mask: number): number =>
  counts.reduce((total, count, seen) => ((seen & mask) === mask ? total + count : total), 0);

describe('simulated histories', () => {
  it('count everybody once, seen or not', () => {
    const { counts, truth } = simulatedHistories(base);
    expect(counts.reduce((total, count) => total + count, 0) + truth.unseen).toBe(40_000);
    expect(counts[0]).toBe(0);
    expect(truth.population).toBe(40_000);
  });

  it('follow from the seed', () => {
    expect(simulatedHistories(base)).toEqual(simulatedHistories(base));
    expect(simulatedHistories({ ...base, seed: 2 }).counts).not.toEqual(simulatedHistories(base).counts);
  });

  it('see as many on each list as its chance says, and the lists apart from each other', () => {
    const { counts, truth } = simulatedHistories(base);
    expect(onAll(counts, 0b001) / 40_000).toBeCloseTo(0.3, 1);
    expect(onAll(counts, 0b010) / 40_000).toBeCloseTo(0.2, 1);
    expect(onAll(counts, 0b011) / 40_000).toBeCloseTo(0.06, 2);
    expect(truth.unseen / 40_000).toBeCloseTo(0.7 * 0.8 * 0.9, 2);
  });

  it('lists that lead to each other overlap more, lists that shut each other out less', () => {
    const overlap = (oddsRatio: number) =>
      onAll(
        simulatedHistories({ ...base, dependence: [{ from: 'police', to: 'care', oddsRatio }] }).counts,
        0b011,
      );
    expect(overlap(4)).toBeGreaterThan(1.5 * overlap(1));
    expect(overlap(0.25)).toBeLessThan(0.6 * overlap(1));
  });

  it('people who differ overlap more than people who do not', () => {
    const independent = onAll(simulatedHistories(base).counts, 0b011);
    const normal = simulatedHistories({ ...base, heterogeneity: { kind: 'normal', deviation: 1.5 } });
    const groups = simulatedHistories({
      ...base,
      heterogeneity: {
        kind: 'groups',
        groups: [
          { share: 0.5, shift: 1 },
          { share: 0.5, shift: -3 },
        ],
      },
    });
    expect(onAll(normal.counts, 0b011)).toBeGreaterThan(1.2 * independent);
    expect(onAll(groups.counts, 0b011)).toBeGreaterThan(1.2 * independent);
  });

  it('refuse a chance or a list that cannot be', () => {
    expect(() => simulatedHistories({ ...base, lists: [{ name: 'police', chance: 1 }] })).toThrow('police');
    const dependence = [{ from: 'police', to: 'nobody', oddsRatio: 2 }];
    expect(() => simulatedHistories({ ...base, dependence })).toThrow('nobody');
  });
});
