import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseload, storeOf } from '../caseload.fixture.ts';
import { defaultModel } from '../model/model.ts';
import { blocksOf, eachPair, rulesThatFind, workParts } from './blocks.ts';
import type { BlockingRule } from './key.ts';
import { planBlocking } from './plan.ts';
import { orderByKey } from './radix.ts';

it('rows are ordered by key as unsigned numbers, those without a key left out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.constant(0), fc.nat(3))), (keys) => {
      const rows = [...keys.keys()].filter((row) => keys[row] !== 0);
      const expected = rows.sort(
        (one, other) => ((keys[one] ?? 0) >>> 0) - ((keys[other] ?? 0) >>> 0) || one - other,
      );
      expect([...orderByKey(Int32Array.from(keys))]).toEqual(expected);
    }),
  );
});

const rules: readonly BlockingRule[] = [
  [{ grain: 'exact', field: 3 }],
  [
    { grain: 'rough', field: 1 },
    { grain: 'rough', field: 2 },
  ],
  [{ grain: 'together', field: 0, and: 1 }],
];

describe('candidate pairs', () => {
  const { rows } = caseload(120);
  const store = storeOf(rows);
  const blocks = blocksOf(store, rules, 100);

  it('come once each, and are exactly the pairs that a rule finds, however the work is cut', () => {
    for (const size of [1, 7, 1000]) {
      const seen = new Set<string>();
      let count = 0;
      for (const part of workParts(blocks, size))
        count += eachPair(blocks, part, (one, other) => {
          seen.add(`${Math.min(one, other)} ${Math.max(one, other)}`);
          expect(rulesThatFind(blocks, one, other)).toBeGreaterThan(0);
        });
      let expected = 0;
      for (let one = 0; one < store.size; one += 1)
        for (let other = one + 1; other < store.size; other += 1)
          if (rulesThatFind(blocks, one, other) > 0) expected += 1;
      expect([count, seen.size]).toEqual([expected, expected]);
    }
  });

  it('leave out blocks that are too large', () => {
    const same = storeOf(Array.from({ length: 30 }, () => ['Fatou', 'Diallo', '', '', '']));
    expect(workParts(blocksOf(same, rules, 29), 1000)).toEqual([]);
    expect(blocksOf(same, rules, 29).pairsLeftOut).toBe(435);
  });
});

describe('the plan', () => {
  it('compares every pair of a small file', () => {
    expect(planBlocking(storeOf(caseload(40).rows), defaultModel([], 40)).rules).toEqual([[]]);
  });

  it('finds nearly all pairs of one person in a larger file for a small part of all pairs', () => {
    const { rows, persons } = caseload(1500, 7);
    const store = storeOf(rows);
    const plan = planBlocking(store, defaultModel(store.fields, store.size));
    const blocks = blocksOf(store, plan.rules, plan.largestBlock);
    let [found, all] = [0, 0];
    for (let one = 0; one < store.size; one += 1)
      for (let other = one + 1; persons[other] === persons[one]; other += 1) {
        all += 1;
        if (rulesThatFind(blocks, one, other) > 0) found += 1;
      }
    expect(found / all).toBeGreaterThan(0.995);
    const pairs = blocks.orders.reduce((sum, _, rule) => {
      const whole = { rule, from: 0, to: blocks.orders[rule]?.length ?? 0 };
      return sum + eachPair(blocks, whole, () => undefined);
    }, 0);
    expect(pairs).toBeLessThan(0.5 * ((store.size * (store.size - 1)) / 2));
  });
});
