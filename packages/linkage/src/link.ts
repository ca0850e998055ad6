import { type Blocks, blocksOf, eachPair, type WorkPart, workParts } from './block/blocks.ts';
import { fruitfulBlocks } from './block/fruitful.ts';
import { type BlockingPlan, planBlocking } from './block/plan.ts';
import { cluster, type Links } from './cluster/cluster.ts';
import { estimateModel } from './model/estimate.ts';
import { defaultModel, type Model } from './model/model.ts';
import { type Scorer, scorer } from './model/score.ts';
import { weightOf, weightsOf } from './model/weights.ts';
import type { Store } from './store/store.ts';

/** Records made ready to be compared. Plain data, so that threads can share it. */
export interface Preparation {
  readonly plan: BlockingPlan;
  /** Of the rules of the plan that add something. */
  readonly blocks: Blocks;
  readonly model: Model;
}

/** Chooses blocking rules, orders the records into blocks, estimates the model and drops rules that add nothing. */
export function prepare(store: Store): Preparation {
  const start = defaultModel(store.fields, store.size);
  const plan = planBlocking(store, start);
  const all = blocksOf(store, plan.rules, plan.largestBlock);
  const model = estimateModel(store, all, start);
  return { plan, blocks: fruitfulBlocks(all, scorer(store, weightsOf(store, model))), model };
}

/** Candidate pairs of a part of the work that reach a weight, and how many pairs were compared. */
export interface Scored {
  readonly links: Links;
  readonly pairs: number;
}

/** Compares the candidate pairs of a part of the work. */
export function scorePart(blocks: Blocks, part: WorkPart, scores: Scorer, least: number): Scored {
  const one: number[] = [];
  const other: number[] = [];
  const weight: number[] = [];
  const pairs = eachPair(blocks, part, (a, b) => {
    const found = scores.weigh(a, b, least);
    if (found < least) return;
    one.push(Math.min(a, b));
    other.push(Math.max(a, b));
    weight.push(found);
  });
  const links = {
    one: Int32Array.from(one),
    other: Int32Array.from(other),
    weight: Float32Array.from(weight),
  };
  return { links, pairs };
}

/** Links of several parts as one. */
export function mergeLinks(parts: readonly Links[]): Links {
  const count = parts.reduce((sum, { one }) => sum + one.length, 0);
  const merged = {
    one: new Int32Array(count),
    other: new Int32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  for (const { one, other, weight } of parts) {
    merged.one.set(one, at);
    merged.other.set(other, at);
    merged.weight.set(weight, at);
    at += one.length;
  }
  return merged;
}

/** The links of at least a weight, in the same order. */
export function linksFrom(links: Links, least: number): Links {
  const kept = links.one
    .map((_, link) => ((links.weight[link] ?? 0) >= least ? link : -1))
    .filter((link) => link >= 0);
  return {
    one: kept.map((link) => links.one[link] ?? 0),
    other: kept.map((link) => links.other[link] ?? 0),
    weight: Float32Array.from(kept, (link) => links.weight[link] ?? 0),
  };
}

export interface Linked extends Preparation {
  readonly links: Links;
  readonly pairs: number;
  /** For each record the least record number of its group. */
  readonly groups: Int32Array;
}

/** Links all records of a store, in this thread. `probability`: pairs join from this one up. */
export function linkRecords(store: Store, probability: number): Linked {
  const preparation = prepare(store);
  const { blocks, model } = preparation;
  const scores = scorer(store, weightsOf(store, model));
  const scored = workParts(blocks, 100_000).map((part) =>
    scorePart(blocks, part, scores, weightOf(probability)),
  );
  const links = mergeLinks(scored.map(({ links: found }) => found));
  const groups = cluster({ records: store.size, links, evidence: scores.evidence });
  return { ...preparation, links, pairs: scored.reduce((sum, { pairs }) => sum + pairs, 0), groups };
}
