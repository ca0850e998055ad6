import { describe, expect, it } from 'vitest';
import { type CaptureTable, observed } from './capture-table.ts';
import { isEstimate } from './model-result.ts';
import { finished } from './reading.fixture.ts';
import { type Stratum, stratifiedEstimation } from './strata.ts';

const name = (word: string) => ({ nl: word, en: word });

/** The expected histories of a population in which every list sees everybody with its own chance. */
function expectedTable(population: number, chances: readonly number[]): CaptureTable {
  const counts = Float64Array.from({ length: 2 ** chances.length }, (_, mask) =>
    Math.round(
      chances.reduce((share, chance, list) => share * ((mask >> list) & 1 ? chance : 1 - chance), population),
    ),
  );
  counts[0] = 0;
  return { lists: chances.map((_, list) => `L${list}`), counts };
}

const totalOf = (strata: readonly Stratum[]) => strata.reduce((sum, { table }) => sum + observed(table), 0);

describe('estimates per stratum', () => {
  const alike: Stratum[] = [
    { name: name('women'), table: expectedTable(20_000, [0.1, 0.2, 0.15]) },
    { name: name('men'), table: expectedTable(10_000, [0.1, 0.2, 0.15]) },
  ];
  const unlike: Stratum[] = [
    { name: name('women'), table: expectedTable(20_000, [0.05, 0.3, 0.15]) },
    { name: name('men'), table: expectedTable(10_000, [0.3, 0.05, 0.15]) },
  ];

  it.each([
    ['the same', alike, /even goed/],
    ['different', unlike, /de ene groep beter/],
  ])('add up, and find populations that lists see in %s way', (_, strata, says) => {
    const found = finished(stratifiedEstimation(strata));
    for (const model of ['independence', 'sparse', 'covariate'] as const) {
      const parts = found.strata.map(({ models }) => models[model]).filter(isEstimate);
      const sum = parts.reduce((total, { estimate }) => total + estimate, 0);
      const total = found.total[model];
      expect(isEstimate(total) && total.estimate).toBeCloseTo(sum, 4);
      expect(parts.map(({ estimate }) => Math.round(estimate / 1000))).toEqual([20, 10]);
      expect(isEstimate(total) && total.lower < sum && (total.upper ?? 0) > sum).toBe(true);
    }
    expect(isEstimate(found.total.covariate) && found.total.covariate.reason?.nl).toMatch(says);
    expect(found.strata.reduce((sum, { observed: seen }) => sum + seen, 0)).toBe(totalOf(strata));
  });

  it('are biased in the undivided table when strata differ', () => {
    const apart = finished(stratifiedEstimation(unlike)).total.independence;
    expect(isEstimate(apart) && apart.lower < 30_000 && (apart.upper ?? 0) > 30_000).toBe(true);
  });

  it('are refused where a stratum has no overlap', () => {
    const none: Stratum = {
      name: name('unknown'),
      table: { lists: ['L0', 'L1', 'L2'], counts: Float64Array.of(0, 5, 4, 0, 3, 0, 0, 0) },
    };
    const found = finished(stratifiedEstimation([...alike, none]));
    expect(found.total.independence).toMatchObject({ status: 'refused', code: 1 });
    expect(found.strata[0]?.models.independence.status).toBe('ok');
    expect(found.total.covariate.status).toBe('ok');
  });
});
