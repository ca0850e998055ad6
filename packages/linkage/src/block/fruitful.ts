import type { Scorer } from '../model/score.ts';
import { type Blocks, blocksOfRules, eachPair, sampleOfWork } from './blocks.ts';

/** Fewer pairs than this are simply all compared. */
const worthLeavingOut = 1_000_000;
const sampled = 200_000;
/** A rule that needs more comparisons than this for every pair of one person it adds is not followed. */
const mostPerFind = 5000;

/**
 * Blocks without the rules that turn out to add nothing. The plan errs on the safe side, so the last rules
 * may make most of the candidate pairs and find hardly a person; a sample of the pairs that each rule adds
 * to those before it tells. With few pairs all stay.
 */
export function fruitfulBlocks(blocks: Blocks, scores: Scorer): Blocks {
  const { parts, share } = sampleOfWork(blocks, sampled);
  const found = new Float64Array(blocks.rules);
  const compared = new Float64Array(blocks.rules);
  for (const part of parts) {
    const { rule } = part;
    const pairs = eachPair(blocks, part, (one, other) => {
      if (scores.weigh(one, other, 0) >= 0) found[rule] = (found[rule] ?? 0) + 1;
    });
    compared[rule] = (compared[rule] ?? 0) + pairs;
  }
  const pairs = compared.reduce((sum, of) => sum + of, 0);
  if (pairs / share < worthLeavingOut) return blocks;
  // One find more than the sample shows: a rule with few pairs costs little and is not dropped on bad luck.
  const kept = [...blocks.orders.keys()].filter(
    (rule) => (compared[rule] ?? 0) < mostPerFind * ((found[rule] ?? 0) + 1),
  );
  return kept.length === blocks.rules ? blocks : blocksOfRules(blocks, kept);
}
