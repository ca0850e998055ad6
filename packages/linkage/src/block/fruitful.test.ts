import { expect, it } from 'vitest';
import { type Blocks, eachPair, workParts } from './blocks.ts';
import { fruitfulBlocks } from './fruitful.ts';

/** Two rules over records in blocks of a hundred: the second has its records the other way round. */
const records = 30_000;
const keys = new Int32Array(2 * records);
const order = (key: (record: number) => number, rule: number): Int32Array => {
  for (let record = 0; record < records; record += 1) keys[2 * record + rule] = key(record);
  const sorted = Int32Array.from({ length: records }, (_, record) => record).sort(
    (one, other) => key(one) - key(other) || one - other,
  );
  return sorted.map((record, at) => (at % 100 === 0 ? ~record : record));
};
const blocks: Blocks = {
  rules: 2,
  orders: [
    order((record) => 1 + Math.floor(record / 100), 0),
    order((record) => 1 + (record % (records / 100)), 1),
  ],
  keys,
  pairsLeftOut: 0,
};
const pairsOf = (of: Blocks): number =>
  workParts(of, 10_000).reduce((sum, part) => sum + eachPair(of, part, () => undefined), 0);
const judging = (isOne: (one: number, other: number) => boolean) => ({
  weigh: (one: number, other: number) => (isOne(one, other) ? 1 : Number.NEGATIVE_INFINITY),
  evidence: () => 0,
});

it('a rule that makes many pairs and finds nobody is dropped; what it shared with others stays', () => {
  const neighbours = judging((one, other) => Math.abs(one - other) === 1);
  const kept = fruitfulBlocks(blocks, neighbours);
  expect(kept.rules).toBe(1);
  expect(kept.orders[0]).toEqual(blocks.orders[0]);
  expect(pairsOf(blocks) - pairsOf(kept)).toBe(300 * 4950);
});

it('rules that find people stay', () => {
  const everybody = judging((one, other) => (one + other) % 50 === 0);
  expect(fruitfulBlocks(blocks, everybody)).toBe(blocks);
});

it('with few pairs all rules stay, whatever they find', () => {
  const first = blocks.orders.map((of) => of.slice(0, 5000));
  const few: Blocks = { ...blocks, orders: first };
  expect(
    fruitfulBlocks(
      few,
      judging(() => false),
    ),
  ).toBe(few);
});
