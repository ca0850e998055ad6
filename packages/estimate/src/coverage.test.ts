import { expect, it } from 'vitest';
import { coverage, type KnownPopulation } from './coverage.ts';
import { drawMultinomial, randomFrom } from './random.ts';
import { finished } from './reading.fixture.ts';

it('intervals of the independence model hold the truth about as often as they say, when lists are independent', () => {
  const random = randomFrom(5);
  const chances = [0.1, 0.2, 0.15];
  const shares = Array.from({ length: 8 }, (_, mask) =>
    chances.reduce((share, chance, list) => share * ((mask >> list) & 1 ? chance : 1 - chance), 1),
  );
  function* populations(): Generator<KnownPopulation> {
    for (let run = 0; run < 25; run++) {
      const counts = new Float64Array(8);
      drawMultinomial(random, 3000, shares, counts);
      counts[0] = 0;
      yield { table: { lists: ['A', 'B', 'C'], counts }, population: 3000 };
    }
  }
  const [independence, , graphical] = finished(coverage(populations()));
  expect(independence).toMatchObject({ model: 'independence', runs: 25, refused: 0, notConverged: 0 });
  expect(independence?.covered).toBeGreaterThanOrEqual(21);
  expect(graphical?.covered).toBeGreaterThanOrEqual(19);
  expect(independence?.medianRatio).toBeCloseTo(1, 1);
});
