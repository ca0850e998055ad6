import { describe, expect, it } from 'vitest';
import { pairName } from './capture-table.ts';
import { emptyOverlaps } from './existence.ts';
import { published } from './reading.fixture.ts';
import { stepwiseModel, thresholdPath } from './stepwise.ts';

const published002 = [
  ['uk5', 11312.990289, 'LA:NG NG:GP PFNCA:GP LA:PFNCA GO:GP NG:GO'],
  ['ned5', 121521.613712, 'IO:Z P:Z P:R IO:P K:R IO:K'],
  ['newOrleans5', 1034.151065, ''],
  ['uk6', 11417.991, 'PF:NCA LA:NG NG:GP LA:PF PF:GP GO:GP NG:GO'],
  ['ned6', 111139.371, 'O:Z P:Z I:Z P:R O:P K:R I:K K:O'],
  ['newOrleans8', 1183.692, 'D:E'],
] as const;

/** Thresholds of the published grid at which an estimate was printed. */
const publishedPaths = {
  uk5: [
    [0, 13444.131],
    [0.0001, 13477.493],
    [0.0002, 12364.921],
    [0.0004, 13100.843],
    [0.0014, 12262.412],
    [0.018, 11312.99],
  ],
  ned5: [
    [0, 52923.894],
    [0.0001, 146031.701],
    [0.0011, 121521.614],
    [0.07, 114646.834],
    [0.079, 60063.734],
  ],
  newOrleans5: [
    [0, 1034.151],
    [0.073, 1206.559],
    [0.081, 1481.548],
    [0.083, 1839.351],
  ],
  uk6: [
    [0, 12213.995],
    [0.001, 13181.241],
    [0.002, 12349.587],
    [0.02, 11417.991],
  ],
  ned6: [
    [0, 52823.464],
    [0.001, 121529.59],
    [0.02, 111139.371],
    [0.05, 68246.486],
  ],
  newOrleans8: [
    [0, 996.664],
    [0.02, 1183.692],
    [0.05, 1494.453],
  ],
} as const;

describe('the stepwise model', () => {
  it.each(published002)('gives the published estimate and pairs for %s', (name, expected, pairs) => {
    const table = published(name);
    const model = stepwiseModel(table, { threshold: 0.02 });
    expect(model.estimate / expected).toBeCloseTo(1, 6);
    expect(model.pairs.map(({ pair }) => pairName(table, pair)).join(' ')).toBe(pairs);
  });

  it('knows the pairs without overlap', () => {
    const table = published('ned5');
    expect(emptyOverlaps(table).map((pair) => pairName(table, pair))).toEqual(['K:R']);
  });

  it.each(Object.keys(publishedPaths) as (keyof typeof publishedPaths)[])(
    'follows the published threshold path of %s',
    (name) => {
      const path = thresholdPath(published(name), {});
      for (const [threshold, expected] of publishedPaths[name]) {
        const step = path.find(({ from, to }) => (threshold > from || from === 0) && threshold <= to);
        expect([threshold, (step?.model.estimate ?? 0) / expected]).toEqual([
          threshold,
          expect.closeTo(1, 6),
        ]);
      }
      expect(path.map(({ from }) => from).slice(1)).toEqual(path.map(({ to }) => to).slice(0, -1));
    },
  );
});
