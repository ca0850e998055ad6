import { type Blocks, eachPair, sampleOfWork } from '../block/blocks.ts';
import type { Chances } from '../compare/level.ts';
import { levelCount } from '../compare/level.ts';
import { type Evidence, roleOf } from '../role.ts';
import type { Store } from '../store/store.ts';
import { householdEvidence } from './household.ts';
import type { FieldChances, Model } from './model.ts';
import { countPatterns, type Patterns } from './patterns.ts';

/** How many pairs of one person the starting chances are worth. */
const strengthOfSame = 300;
/** How many pairs of two persons the starting chances are worth. */
const strengthOfOther = 2000;
/** How many pairs the starting chance of any two records is worth. */
const strengthOfPrior = 200;
/** Records without repeats make repeats rarer, but not impossible: this share of the starting chance stays. */
const leastPrior = 0.02;
/** The largest share of pairs of one person that may differ in a field about persons. */
const mostDiffering = 0.45;
const mostSampled = 200_000;
const mostRounds = 60;

/**
 * Estimates the chances of a model from the records themselves, without examples (expectation
 * maximisation with the starting model as prior, so that few records change little). Chances for two
 * persons come from random pairs, from which pairs of one person are weighed out; candidate pairs, which
 * agree on a key, would flatter them. The same records give the same model.
 */
export function estimateModel(store: Store, blocks: Blocks, start: Model): Model {
  const { candidates, share } = candidatePatterns(store, blocks);
  const random = randomPatterns(store);
  const allPairs = (store.size * (store.size - 1)) / 2;
  const points = store.fields.map(({ role }) => roleOf(role).evidence);
  let same = start.fields;
  let other = start.fields;
  let { prior, household } = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const chances = { same, other, points, prior, household };
    const strangers = probabilities(random, chances).stranger;
    other = frequencies(random, strangers, start.fields, 'other', strengthOfOther);
    const found = probabilities(candidates, { ...chances, other });
    const next = frequencies(candidates, found.same, start.fields, 'same', strengthOfSame).map((field, at) =>
      points[at] === 'whereabouts' ? field : steadfast(field),
    );
    const chanceOfAny = (shares: Float64Array, first: number): number => {
      const expected = weighted(candidates, shares) / share + strengthOfPrior * first;
      return Math.max(leastPrior * first, expected / (allPairs + strengthOfPrior));
    };
    prior = chanceOfAny(found.same, start.prior);
    household = chanceOfAny(found.household, start.household);
    const change = largestChange(same, next);
    same = next;
    if (change < 1e-5 && round > 3) break;
  }
  const fields = same.map((chances, field) => ({
    same: chances.same,
    other: (other[field] ?? chances).other,
  }));
  return { fields, prior, household, estimatedFrom: store.size };
}

/** Patterns of candidate pairs, of parts of the work spread evenly over it, and which share that is. */
function candidatePatterns(store: Store, blocks: Blocks): { candidates: Patterns; share: number } {
  const { parts, share } = sampleOfWork(blocks, mostSampled);
  const candidates = countPatterns(store, (visit) => {
    for (const part of parts) eachPair(blocks, part, visit);
  });
  return { candidates, share };
}

/** Patterns of pairs that have nothing to do with each other: each record with others at several distances. */
function randomPatterns(store: Store): Patterns {
  const { size } = store;
  const wanted = Math.min(mostSampled, (size * (size - 1)) / 2);
  return countPatterns(store, (visit) => {
    const distances = Math.max(1, Math.min(Math.floor(size / 2), Math.ceil(wanted / size)));
    for (let distance = 1; distance <= distances; distance += 1) {
      const stride = size > wanted ? Math.ceil(size / wanted) : 1;
      const away = 1 + Math.floor(((distance - 0.5) * (size - 1)) / (2 * distances));
      for (let record = 0; record < size; record += stride) visit(record, (record + away) % size);
    }
  });
}

interface ChancesOfAll {
  readonly same: readonly FieldChances[];
  readonly other: readonly FieldChances[];
  readonly points: readonly Evidence[];
  readonly prior: number;
  readonly household: number;
}

/** For each pattern the probabilities of one person, of two of one household, and of two strangers. */
interface Probabilities {
  readonly same: Float64Array;
  readonly household: Float64Array;
  readonly stranger: Float64Array;
}

function probabilities(patterns: Patterns, chances: ChancesOfAll): Probabilities {
  const { same, other, points, prior, household } = chances;
  const width = same.length;
  const others = 1 - prior - household;
  const [priorWeight, householdWeight] = [Math.log2(prior / others), Math.log2(household / others)];
  const weights = same.map((field, at) =>
    field.same.map((chance, level) => Math.log2(chance / (other[at]?.other[level] ?? 1))),
  );
  const result = {
    same: new Float64Array(patterns.counts.length),
    household: new Float64Array(patterns.counts.length),
    stranger: new Float64Array(patterns.counts.length),
  };
  for (let at = 0; at < patterns.counts.length; at += 1) {
    const sums = { person: 0, family: 0, whereabouts: 0 };
    for (let field = 0; field < width; field += 1) {
      const level = patterns.levels[at * width + field] ?? 0;
      if (level > 0) sums[points[field] ?? 'person'] += weights[field]?.[level - 1] ?? 0;
    }
    const one = 2 ** Math.min(200, priorWeight + sums.person + sums.family + sums.whereabouts);
    const two = 2 ** Math.min(200, householdWeight + householdEvidence(sums.whereabouts, sums.family));
    result.same[at] = one / (1 + one + two);
    result.household[at] = two / (1 + one + two);
    result.stranger[at] = 1 / (1 + one + two);
  }
  return result;
}

function weighted(patterns: Patterns, shares: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) sum += (patterns.counts[at] ?? 0) * (shares[at] ?? 0);
  return sum;
}

/** Chances of the levels among pairs that are counted for a share, together with a number of pairs from before. */
function frequencies(
  patterns: Patterns,
  shares: Float64Array,
  start: readonly FieldChances[],
  of: 'same' | 'other',
  strength: number,
): readonly FieldChances[] {
  const width = start.length;
  return start.map((chances, field) => {
    const counts = new Float64Array(levelCount);
    for (let at = 0; at < shares.length; at += 1) {
      const level = patterns.levels[at * width + field] ?? 0;
      counts[level] = (counts[level] ?? 0) + (patterns.counts[at] ?? 0) * (shares[at] ?? 0);
    }
    const total = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), strength);
    const chance = (level: number) =>
      Math.max(1e-7, ((counts[level] ?? 0) + strength * (chances[of][level - 1] ?? 0)) / total);
    const next: Chances = [chance(1), chance(2), chance(3), chance(4), chance(5)];
    return { ...chances, [of]: next };
  });
}

/**
 * Keeps a field that tells persons apart from being explained away: left alone, the estimate may take
 * all people of one household for one person whose name and date of birth are nearly always wrong.
 */
function steadfast(chances: FieldChances): FieldChances {
  const [differs, partial, close, exact, crossed] = chances.same;
  if (differs <= mostDiffering) return chances;
  const scale = (1 - mostDiffering) / (1 - differs);
  return {
    ...chances,
    same: [mostDiffering, partial * scale, close * scale, exact * scale, crossed * scale],
  };
}

function largestChange(one: readonly FieldChances[], other: readonly FieldChances[]): number {
  let largest = 0;
  for (const [field, { same }] of one.entries()) {
    for (const [level, chance] of same.entries())
      largest = Math.max(largest, Math.abs(chance - (other[field]?.same[level] ?? 0)));
  }
  return largest;
}
