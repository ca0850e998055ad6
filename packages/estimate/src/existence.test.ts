import { describe, expect, it } from 'vitest';
import { allPairs, type CaptureTable, type ListPair, maskOfPair, observed } from './capture-table.ts';
import { type ExistenceCode, existenceOf, shapeOf } from './existence.ts';
import { listTotals } from './independence.ts';
import { nullSpace } from './integer-elimination.ts';
import { randomFrom } from './random.ts';
import { published } from './reading.fixture.ts';

/** Looks for a direction in which the likelihood never falls, among all small whole numbers. */
function bruteForce(table: CaptureTable, pairs: readonly ListPair[]): ExistenceCode {
  const { parameters, emptyPairs } = shapeOf(table, pairs);
  const cells = [...table.counts.keys()].filter(
    (mask) => mask > 0 && !emptyPairs.some((pair) => (mask & maskOfPair(pair)) === maskOfPair(pair)),
  );
  const rows = cells.map((mask) => parameters.map((own) => ((mask & own) === own ? 1 : 0)));
  const present = cells.map((mask) => (table.counts[mask] ?? 0) > 0);
  let endless = false;
  const direction = parameters.map(() => -2);
  const directions = 5 ** parameters.length;
  for (let number = 0; number < directions && !endless; number++) {
    for (let rest = number, i = 0; i < direction.length; i++, rest = Math.floor(rest / 5)) {
      direction[i] = (rest % 5) - 2;
    }
    let falls = false;
    endless = rows.every((row, cell) => {
      let image = 0;
      for (let i = 0; i < row.length; i++) image += (row[i] ?? 0) * (direction[i] ?? 0);
      if (image < 0) falls = true;
      return present[cell] ? image === 0 : image <= 0;
    });
    endless &&= falls;
  }
  const loose = nullSpace(rows, parameters.length).length > 0;
  if (endless) return loose ? 3 : 1;
  return loose ? 2 : 0;
}

const tableFrom = (lists: number, present: (mask: number) => boolean): CaptureTable => ({
  lists: Array.from({ length: lists }, (_, list) => `L${list}`),
  counts: Float64Array.from({ length: 2 ** lists }, (_, mask) => (mask > 0 && present(mask) ? 3 : 0)),
});

describe('the existence check', () => {
  const [ab, ac, bc] = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  it.each([
    [[], 0],
    [[ab], 1],
    [[ac], 0],
    [[bc], 0],
    [[ab, ac], 1],
    [[ab, bc], 1],
    [[ac, bc], 0],
    [[ab, ac, bc], 2],
  ] as const)('gives the published code for the artificial table with %j', (pairs, code) => {
    expect(existenceOf(published('artificial3'), pairs)).toBe(code);
  });

  it('agrees with brute force on every table of three lists and every model without three pairs', () => {
    for (let support = 1; support < 128; support++) {
      const table = tableFrom(3, (mask) => ((support >> (mask - 1)) & 1) === 1);
      for (const pairs of [[], [ab], [bc], [ab, ac], [ac, bc]]) {
        expect([support, pairs, existenceOf(table, pairs)]).toEqual([
          support,
          pairs,
          bruteForce(table, pairs),
        ]);
      }
    }
  });

  it('agrees with brute force on random tables of four lists', () => {
    const random = randomFrom(7);
    for (let i = 0; i < 150; i++) {
      const table = tableFrom(4, () => random.uniform() < 0.45);
      const pairs = allPairs(4).filter(() => random.uniform() < 0.2);
      if (shapeOf(table, pairs).parameters.length > 6) continue;
      expect(existenceOf(table, pairs)).toBe(bruteForce(table, pairs));
    }
  });

  it('agrees with what is known of independence on thousands of random tables', () => {
    const random = randomFrom(8);
    for (let i = 0; i < 3000; i++) {
      const table = tableFrom(2 + (i % 5), () => random.uniform() < 0.3);
      const persons = observed(table);
      const totals = listTotals(table);
      const exists =
        totals.every((total) => total > 0 && total < persons) &&
        totals.reduce((sum, total) => sum + total, 0) > persons;
      expect(existenceOf(table, []) === 0).toBe(exists && persons > 0);
    }
  });
});
