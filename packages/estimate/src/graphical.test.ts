import { describe, expect, it } from 'vitest';
import { pairName } from './capture-table.ts';
import { decomposableGraphs } from './decomposable-graphs.ts';
import { edgesOf, type GraphicalPosterior, graphicalPosterior, posteriorQuantile } from './graphical.ts';
import { published } from './reading.fixture.ts';
import { logGamma } from './special-functions.ts';

const to300 = Array.from({ length: 300 }, (_, index) => index + 1);

const best = (posterior: GraphicalPosterior, many: number): number[] =>
  [...posterior.probabilities.keys()]
    .sort((a, b) => (posterior.probabilities[b] ?? 0) - (posterior.probabilities[a] ?? 0))
    .slice(0, many);

describe('averaging over decomposable graphs', () => {
  it.each([
    [3, 8],
    [4, 61],
    [5, 822],
    [6, 18154],
  ])('knows that %d lists have %d graphs', (lists, graphs) => {
    expect(decomposableGraphs(lists)).toHaveLength(graphs);
  });

  it.each([
    ['uk5', 23016, 10408, 33481],
    ['ned5', 50270, 41616, 203328],
    ['newOrleans5', 869, 514, 1763],
  ] as const)('gives the published median and interval for %s', (name, median, lower, upper) => {
    const posterior = graphicalPosterior(published(name));
    expect([0.5, 0.025, 0.975].map((p) => posteriorQuantile(posterior, p))).toEqual([median, lower, upper]);
  });

  it('gives the published probabilities of Madigan and York to 8 digits', () => {
    const table = published('madiganYork5');
    const posterior = graphicalPosterior(table, { cellCount: 0.5, unseen: to300 });
    const top = best(posterior, 5);
    expect(top.map((graph) => posterior.probabilities[graph]?.toFixed(8))).toEqual([
      '0.21707345',
      '0.16029369',
      '0.08226562',
      '0.06535887',
      '0.05193514',
    ]);
    expect(top.map((graph) => posterior.means[graph]?.toFixed(2))).toEqual([
      '627.57',
      '615.83',
      '613.79',
      '610.18',
      '616.52',
    ]);
    const edges = posterior.graphs[top[0] ?? 0];
    expect(edges && edgesOf(edges).map((pair) => pairName(table, pair))).toEqual([
      'L1:L2',
      'L1:L3',
      'L2:L4',
      'L4:L5',
    ]);
    expect([0.5, 0.025, 0.975].map((p) => posteriorQuantile(posterior, p))).toEqual([616, 588, 655]);
  });

  it('gives the probabilities of the spina bifida table under a gamma-Poisson prior', () => {
    const [shape, rate] = [13.14, 55.17];
    const posterior = graphicalPosterior(published('spinaBifida3'), {
      cellCount: 1,
      unseen: to300,
      logWeight: (n) =>
        n * Math.log(rate) -
        (n + shape) * Math.log(1 + rate) +
        logGamma(n + shape) -
        logGamma(n + 1) -
        logGamma(shape),
    });
    expect(best(posterior, 4).map((graph) => posterior.probabilities[graph]?.toFixed(5))).toEqual([
      '0.37377',
      '0.30990',
      '0.28181',
      '0.03453',
    ]);
    expect([0.025, 0.975].map((p) => posteriorQuantile(posterior, p))).toEqual([682, 797]);
  });
});
