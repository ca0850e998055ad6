import { describe, expect, it } from 'vitest';
import { type CaptureTable, mapLists } from './capture-table.ts';
import { type Estimation, estimate } from './estimation.ts';
import { isEstimate } from './model-result.ts';
import { published, tableOf } from './reading.fixture.ts';

const quick = { models: ['independence', 'sparse', 'graphical'], bootstrap: 50 } as const;

const knownTruths = [
  ['uk5', 'LA', 94, 40, 139.9],
  ['uk5', 'NG', 567, 104, 425.7],
  ['uk5', 'PFNCA', 1169, 174, 1480.8],
  ['uk5', 'GO', 807, 112, 482.9],
  ['uk5', 'GP', 336, 20, undefined],
  ['ned5', 'IO', 929, 173, 710.5],
  ['ned5', 'P', 4812, 346, 3260.5],
  ['ned5', 'R', 742, 92, 288.3],
  ['ned5', 'Z', 848, 216, 1082.5],
  ['ned5', 'K', 1348, 49, undefined],
] as const;

describe('an estimation', () => {
  const found = { uk5: estimate(published('uk5'), quick), ned5: estimate(published('ned5'), quick) };

  it.each(knownTruths)('knows the truth of %s %s', (name, list, truth, seen, independence) => {
    const known = found[name].sensitivity.leaveOneListOut.find((one) => one.list === list);
    expect(known).toMatchObject({ truth, observed: seen });
    const answer = known?.models.independence;
    if (independence === undefined) expect(answer).toMatchObject({ status: 'refused', code: 1 });
    else expect(answer && isEstimate(answer) && answer.estimate.toFixed(1)).toBe(independence.toFixed(1));
  });

  it('has an interval around every estimate, and a verdict', () => {
    const { models, sensitivity, advice } = found.ned5;
    const results = [
      ...Object.values(models),
      ...sensitivity.leaveOneListOut.flatMap((known) => Object.values(known.models)),
      ...sensitivity.variants.flatMap((variant) => Object.values(variant.models)),
    ];
    expect(results.length).toBeGreaterThan(50);
    for (const result of results.filter(isEstimate)) {
      expect(result.lower).toBeLessThanOrEqual(result.estimate);
      expect(result.upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(result.estimate);
    }
    for (const step of sensitivity.threshold) {
      expect(step.lower).toBeLessThan(step.estimate);
      expect(step.upper).toBeGreaterThan(step.estimate);
    }
    expect(advice.filter(({ kind }) => kind === 'verdict').map(({ text }) => text.nl)[0]).toContain(
      'lopen van 50.300 tot 122.000',
    );
  });

  const withoutOrder = ({ data, sensitivity, models, advice, ...rest }: Estimation) => ({
    ...rest,
    models: JSON.parse(JSON.stringify(models).replaceAll(/"selected":\[[^\]]*\],/g, '')),
    sensitivity: sensitivity.threshold.map(({ estimate: total, lower, upper }) => [total, lower, upper]),
    known: new Map(sensitivity.leaveOneListOut.map(({ list, truth }) => [list, truth])),
    advice: advice.length,
    observed: data.observed,
  });

  it('gives the same figures to the last digit, again and in any order of lists', () => {
    const table = published('uk5');
    const again = estimate(table, quick);
    expect(again).toEqual(found.uk5);
    const turned: CaptureTable = mapLists(table, [...table.lists].reverse(), [4, 3, 2, 1, 0]);
    expect(withoutOrder(estimate(turned, quick))).toEqual(withoutOrder(found.uk5));
  });

  it('depends on its seed', () => {
    const other = estimate(published('uk5'), { ...quick, models: ['sparse'], seed: 2 });
    expect(other.models.sparse).not.toEqual(found.uk5.models.sparse);
    expect(Object.keys(other.models)).toEqual(['sparse']);
  });

  it('names the lists that make it impossible, and what to do', () => {
    const apart = estimate(tableOf('A,B,C,count\n1,0,0,9\n0,1,0,8\n0,0,1,7'), quick);
    expect(apart.models.independence).toMatchObject({
      status: 'refused',
      code: 1,
      lists: ['A', 'B', 'C'],
      reason: { en: expect.stringContaining('Nobody is on two lists') },
    });
    const empty = estimate(tableOf('A,B,C,count\n1,0,0,9\n0,1,0,8\n1,1,0,7'), quick);
    expect(empty.models.sparse).toMatchObject({
      status: 'refused',
      lists: ['C'],
      remedy: { en: 'Leave C out.' },
    });
    expect(empty.advice.at(0)?.text.en).toContain('Do not name a number');
  });

  it('refuses graphs for two lists and for seven', () => {
    const two = estimate(tableOf('A,B,count\n1,0,90\n0,1,80\n1,1,20'), quick);
    expect(two.models).toMatchObject({ independence: { status: 'ok' }, graphical: { status: 'refused' } });
    const eight = estimate(published('newOrleans8'), { ...quick, bootstrap: 20 });
    expect(eight.models.graphical).toMatchObject({ status: 'refused' });
  });
});
