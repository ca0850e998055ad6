import type { Store } from '../store/store.ts';
import { type BlockingRule, ruleKey } from './key.ts';
import { orderByKey } from './radix.ts';

/** The records of a store ordered into blocks of equal keys, per rule. */
export interface Blocks {
  readonly rules: number;
  /** Key of record r under rule k at r × rules + k; 0 where the rule does not apply. */
  readonly keys: Int32Array;
  /** Per rule the records that are in a block of two or more, block after block. */
  readonly orders: readonly Int32Array[];
  /** Pairs of blocks that were too large to be compared. */
  readonly pairsLeftOut: number;
}

/** Part of the work: the blocks of one rule that begin from `from` up to `to` in its order. */
export interface WorkPart {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Orders the records of a store into blocks. A block of more than `largest` records says too little and
 * is left out; the other rules find its pairs.
 */
export function blocksOf(store: Store, rules: readonly BlockingRule[], largest: number): Blocks {
  const width = store.fields.length;
  const keys = new Int32Array(store.size * rules.length);
  let pairsLeftOut = 0;
  const orders = rules.map((rule, number) => {
    const own = new Int32Array(store.size);
    for (let record = 0; record < store.size; record += 1)
      own[record] = ruleKey(store, rule, store.rows, record * width);
    const order = orderByKey(own);
    let kept = 0;
    for (let from = 0; from < order.length; ) {
      const to = blockEnd(own, order, from);
      const size = to - from;
      if (size > 1 && size <= largest) {
        order.copyWithin(kept, from, to);
        kept += size;
      } else {
        if (size > 1) pairsLeftOut += (size * (size - 1)) / 2;
        for (let at = from; at < to; at += 1) own[order[at] ?? 0] = 0;
      }
      from = to;
    }
    for (let record = 0; record < store.size; record += 1)
      keys[record * rules.length + number] = own[record] ?? 0;
    return order.slice(0, kept);
  });
  return { rules: rules.length, keys, orders, pairsLeftOut };
}

function blockEnd(keys: Int32Array, order: Int32Array, from: number): number {
  const key = keys[order[from] ?? 0];
  let to = from + 1;
  while (to < order.length && keys[order[to] ?? 0] === key) to += 1;
  return to;
}

/** Cuts the work into parts of about so many pairs, at the borders of blocks. */
export function workParts(blocks: Blocks, pairsPerPart: number): readonly WorkPart[] {
  const parts: WorkPart[] = [];
  for (const [rule, order] of blocks.orders.entries()) {
    let pairs = 0;
    let begin = 0;
    eachBlock(blocks, { rule, from: 0, to: order.length }, (from, to) => {
      pairs += ((to - from) * (to - from - 1)) / 2;
      if (pairs < pairsPerPart && to < order.length) return;
      parts.push({ rule, from: begin, to });
      begin = to;
      pairs = 0;
    });
  }
  return parts;
}

function eachBlock(blocks: Blocks, part: WorkPart, visit: (from: number, to: number) => void): void {
  const order = blocks.orders[part.rule] ?? new Int32Array(0);
  const { keys, rules } = blocks;
  for (let from = part.from; from < part.to; ) {
    const key = keys[(order[from] ?? 0) * rules + part.rule];
    let to = from + 1;
    while (to < part.to && keys[(order[to] ?? 0) * rules + part.rule] === key) to += 1;
    visit(from, to);
    from = to;
  }
}

/**
 * Visits the candidate pairs of a part of the work, each pair under the first rule that makes it. Answers
 * the number of pairs.
 */
export function eachPair(
  blocks: Blocks,
  part: WorkPart,
  visit: (one: number, other: number) => void,
): number {
  const order = blocks.orders[part.rule] ?? new Int32Array(0);
  const { keys, rules } = blocks;
  let count = 0;
  eachBlock(blocks, part, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const one = order[i] ?? 0;
      for (let j = i + 1; j < to; j += 1) {
        const other = order[j] ?? 0;
        let rule = 0;
        while (rule < part.rule) {
          const key = keys[one * rules + rule];
          if (key !== 0 && key === keys[other * rules + rule]) break;
          rule += 1;
        }
        if (rule < part.rule) continue;
        count += 1;
        visit(one, other);
      }
    }
  });
  return count;
}

/** How many rules make a pair; 0 when blocking misses it. */
export function rulesThatFind(blocks: Blocks, one: number, other: number): number {
  const { keys, rules } = blocks;
  let found = 0;
  for (let rule = 0; rule < rules; rule += 1) {
    const key = keys[one * rules + rule];
    if (key !== 0 && key === keys[other * rules + rule]) found += 1;
  }
  return found;
}
