import type { Store } from '../store/store.ts';
import { type BlockingRule, ruleKey } from './key.ts';
import { sortByKey } from './radix.ts';

/** The records of a store ordered into blocks of equal keys, per rule. */
export interface Blocks {
  readonly rules: number;
  /** Key of record r under rule k at r × rules + k; 0 where the rule does not apply. */
  readonly keys: Int32Array;
  /**
   * Per rule the records that are in a block of two or more, block after block. The first of a block stands
   * there as its complement (~record), so that the end of a block is seen without looking up keys.
   */
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
  for (let record = 0; record < store.size; record += 1) {
    for (const [number, rule] of rules.entries())
      keys[record * rules.length + number] = ruleKey(store, rule, store.rows, record * width);
  }
  let pairsLeftOut = 0;
  const orders = rules.map((_, number) => {
    const own = new Int32Array(store.size);
    for (let record = 0; record < store.size; record += 1)
      own[record] = keys[record * rules.length + number] ?? 0;
    const { keys: sorted, rows: order } = sortByKey(own);
    let kept = 0;
    for (let from = 0; from < order.length; ) {
      const to = runEnd(sorted, from);
      const size = to - from;
      if (size > largest && size > 1) {
        pairsLeftOut += (size * (size - 1)) / 2;
        for (let at = from; at < to; at += 1) keys[(order[at] ?? 0) * rules.length + number] = 0;
      } else if (size > 1) {
        order.copyWithin(kept, from, to);
        order[kept] = ~(order[kept] ?? 0);
        kept += size;
      }
      from = to;
    }
    return order.slice(0, kept);
  });
  return { rules: rules.length, keys, orders, pairsLeftOut };
}

function runEnd(sorted: Int32Array, from: number): number {
  let to = from + 1;
  while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
  return to;
}

/** The blocks of only these rules, given by their numbers. */
export function blocksOfRules(blocks: Blocks, kept: readonly number[]): Blocks {
  const records = blocks.rules === 0 ? 0 : blocks.keys.length / blocks.rules;
  const keys = new Int32Array(records * kept.length);
  for (let record = 0; record < records; record += 1) {
    for (let at = 0; at < kept.length; at += 1)
      keys[record * kept.length + at] = blocks.keys[record * blocks.rules + (kept[at] ?? 0)] ?? 0;
  }
  const orders = kept.map((rule) => blocks.orders[rule] ?? new Int32Array(0));
  return { rules: kept.length, keys, orders, pairsLeftOut: blocks.pairsLeftOut };
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

/** Parts of the work spread evenly over it, about so many pairs in all, and which share of the parts that is. */
export function sampleOfWork(
  blocks: Blocks,
  pairs: number,
): { readonly parts: readonly WorkPart[]; readonly share: number } {
  const all = workParts(blocks, 2000);
  const step = Math.max(1, (all.length * 2000) / pairs);
  const parts = Array.from({ length: Math.ceil(all.length / step) }, (_, at) => all[Math.floor(at * step)]);
  return {
    parts: parts.filter((part) => part !== undefined),
    share: parts.length / Math.max(1, all.length),
  };
}

function eachBlock(blocks: Blocks, part: WorkPart, visit: (from: number, to: number) => void): void {
  const order = blocks.orders[part.rule] ?? new Int32Array(0);
  for (let from = part.from; from < part.to; ) {
    let to = from + 1;
    while (to < part.to && (order[to] ?? 0) >= 0) to += 1;
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
      const one = i === from ? ~(order[i] ?? 0) : (order[i] ?? 0);
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
