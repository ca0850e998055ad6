import { type Blocks, rulesThatFind } from '../block/blocks.ts';
import type { Links } from '../cluster/cluster.ts';

/**
 * Estimates which share of the pairs of one person the rules found, without knowing the truth: pairs that
 * only one rule found hint at pairs that none found (Chao, 1987; an upper bound of the share, for
 * pairs differ in how findable they are). 1 when every pair is a candidate, 0 when no column tells people
 * apart and nothing was compared.
 */
export function estimatedBlockingRecall(blocks: Blocks, links: Links): number {
  if (blocks.rules < 2) return blocks.rules;
  const pairs = links.one.length;
  let once = 0;
  let twice = 0;
  for (let link = 0; link < pairs; link += 1) {
    const times = rulesThatFind(blocks, links.one[link] ?? 0, links.other[link] ?? 0);
    if (times === 1) once += 1;
    else if (times === 2) twice += 1;
  }
  const missed = (once * (once - 1)) / (2 * (twice + 1));
  return pairs === 0 ? 1 : pairs / (pairs + missed);
}
