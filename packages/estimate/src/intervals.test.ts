import { describe, expect, it } from 'vitest';
import { acceleration, bcaInterval, bootstrapEstimates } from './bootstrap.ts';
import { allPairs } from './capture-table.ts';
import { convergenceOf } from './convergence.ts';
import { latentClassDefaults, sampleLatentClasses } from './latent-class.ts';
import { quantile } from './quantile.ts';
import { drawMultinomial, randomFrom } from './random.ts';
import { finished, published } from './reading.fixture.ts';
import { normalCdf, normalQuantile, poissonTails } from './special-functions.ts';
import { existenceMemory, stepwiseModel } from './stepwise.ts';

describe('the bootstrap interval', () => {
  // Two runs of 2,000 resamples differ by about 3% (lower) and 4% (upper) of a limit; for New Orleans, with
  // 185 persons, by 12%. The published limits come from one such run.
  it.each([
    ['uk5', 9366.865, 15219.248, 0.08],
    ['ned5', 48001.92, 173698.205, 0.12],
    ['newOrleans5', 517.373, 1588.158, 0.2],
  ] as const)('is that published for %s, within Monte Carlo error', (name, lower, upper, error) => {
    const table = published(name);
    const options = { threshold: 0.02, pairs: allPairs(table.lists.length), memory: existenceMemory() };
    const random = randomFrom(1);
    const { estimate } = stepwiseModel(table, options);
    const again = bootstrapEstimates(table, random, options);
    const resamples = Array.from({ length: 2000 }, () => again.next().value);
    const found = bcaInterval(resamples, estimate, acceleration(table, options), 0.95);
    expect(Math.abs(found.lower / lower - 1)).toBeLessThan(error);
    expect(Math.abs(found.upper / upper - 1)).toBeLessThan(error);
  });

  it('is the percentile interval when nothing is skew', () => {
    const values = Array.from({ length: 999 }, (_, index) => index + 1);
    const { lower, upper } = bcaInterval(values, 500.5, 0, 0.9);
    expect(lower).toBeCloseTo(quantile(Float64Array.from(values), 0.05), 0);
    expect(upper).toBeCloseTo(quantile(Float64Array.from(values), 0.95), 0);
  });
});

describe('the latent class model', () => {
  it('gives medians within the published spread', () => {
    for (const [name, lower, upper] of [
      ['uk5', 10934.95, 32842.275],
      ['newOrleans5', 568, 1379.025],
    ] as const) {
      const table = published(name);
      const persons = table.counts.reduce((sum, here) => sum + here, 0);
      const chains = finished(sampleLatentClasses(table, { ...latentClassDefaults, rounds: 1500, seed: 1 }));
      const all = Float64Array.from(chains.flatMap((chain) => [...chain])).sort();
      const median = persons + quantile(all, 0.5);
      expect(median).toBeGreaterThan(lower);
      expect(median).toBeLessThan(upper);
    }
  });

  it('samples the posterior that weighting draws from the prior gives', () => {
    // Three classes on a table of 12 persons; 3,000,000 weighted draws from the prior gave these shares of
    // the posterior below 1, 3, 8 and 20 unseen.
    const table = { lists: ['A', 'B', 'C'], counts: Float64Array.of(0, 3, 2, 2, 2, 1, 1, 1) };
    const options = { seed: 3, classes: 3, chains: 4, rounds: 6000, warmUp: 300 };
    const unseen = finished(sampleLatentClasses(table, options)).flatMap((chain) => [...chain]);
    const below = (limit: number) => unseen.filter((value) => value < limit).length / unseen.length;
    for (const [limit, share] of [
      [1, 0.143],
      [3, 0.515],
      [8, 0.915],
      [20, 0.996],
    ] as const) {
      expect(Math.abs(below(limit) - share)).toBeLessThan(0.02);
    }
  });
});

describe('convergence', () => {
  const chain = (seed: number, level: number) => {
    const random = randomFrom(seed);
    return Float64Array.from({ length: 1000 }, () => level + random.normal());
  };

  it('is seen when chains tell the same story', () => {
    const { rhat, effectiveSamples } = convergenceOf([1, 2, 3, 4].map((seed) => chain(seed, 0)));
    expect(rhat).toBeLessThan(1.01);
    expect(effectiveSamples).toBeGreaterThan(3000);
  });

  it('is denied when one chain lies elsewhere', () => {
    expect(convergenceOf([chain(1, 0), chain(2, 0), chain(3, 3)]).rhat).toBeGreaterThan(1.5);
  });
});

describe('chance and special functions', () => {
  it('draw from their distributions', () => {
    const random = randomFrom(11);
    const mean = (draw: () => number) =>
      Array.from({ length: 20_000 }, draw).reduce((a, b) => a + b, 0) / 20_000;
    expect(mean(() => random.gamma(0.3))).toBeCloseTo(0.3, 1);
    expect(mean(() => random.gamma(40)) / 40).toBeCloseTo(1, 2);
    expect(mean(() => random.binomial(500, 0.3)) / 150).toBeCloseTo(1, 2);
    expect(mean(() => random.binomial(9, 0.8)) / 7.2).toBeCloseTo(1, 2);
    expect(mean(() => random.poisson(3)) / 3).toBeCloseTo(1, 1);
    expect(mean(() => random.poisson(2000)) / 2000).toBeCloseTo(1, 2);
    const into: number[] = [];
    drawMultinomial(random, 1000, [1, 0, 3], into);
    expect(into.reduce((a, b) => a + b, 0)).toBe(1000);
    expect(into[1]).toBe(0);
  });

  it('are known to many digits', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(normalCdf(-6) / 9.865876450376946e-10).toBeCloseTo(1, 10);
    expect(poissonTails(0, 12.5).lower).toBeCloseTo(Math.exp(-12.5), 18);
    expect(poissonTails(3, 0.5).upper).toBeCloseTo(1 - Math.exp(-0.5) * (1 + 0.5 + 0.125), 12);
  });
});
