import { CLOSE, chanceOf, EXACT } from '../compare/level.ts';
import type { FieldChances, Model } from '../model/model.ts';
import { roleOf } from '../role.ts';
import { occurrences, type Store } from '../store/store.ts';
import { type BlockingRule, type KeyPart, ruleKey } from './key.ts';

/** The rules by which candidate pairs are made, and what is expected of them. */
export interface BlockingPlan {
  readonly rules: readonly BlockingRule[];
  /** Blocks of more records than this are left out. */
  readonly largestBlock: number;
  /** Share of the pairs of one person that at least one rule finds, if fields err independently. */
  readonly expectedRecall: number;
}

/** Up to so many records, every pair is a candidate. */
const allPairsUpTo = 1500;
/** Pairs that may be spent: this many for every record, and at least so many in all. */
const pairsPerRecord = 30;
const pairsAtLeast = 500_000;
const mostRules = 16;
/** Files err more than the model expects: rules are chosen as if fields agreed this much less often. */
const caution = 0.85;
const mostFields = 8;
const sampleSize = 20_000;

interface Candidate {
  readonly rule: BlockingRule;
  /** Expected number of pairs. */
  readonly pairs: number;
  /** For every combination of states of the fields: whether the rule finds a pair in it. */
  readonly finds: Uint8Array;
}

/**
 * Chooses rules for a store. Every field can agree exactly, roughly or not at all, with chances from the
 * model and from how often it is filled in; candidates are one or two keys. Greedily takes the rule that
 * finds most of what is still missed for the fewest pairs, until little is missed or the pairs are spent.
 */
export function planBlocking(store: Store, model: Model): BlockingPlan {
  if (store.size <= allPairsUpTo) return { rules: [[]], largestBlock: 2 * allPairsUpTo, expectedRecall: 1 };
  const fields = mostTelling(store);
  const chances = stateChances(fields, store, model);
  const candidates = candidateRules(store, fields).map((rule) => ({
    rule,
    pairs: expectedPairs(store, rule),
    finds: findsPerState(rule, fields, chances.length),
  }));
  const budget = Math.max(pairsAtLeast, pairsPerRecord * store.size);
  const missed = Float64Array.from(chances);
  const rules: BlockingRule[] = [];
  let spent = 0;
  let left = missed.reduce((sum, chance) => sum + chance, 0);
  while (rules.length < mostRules && left > 1e-5) {
    const best = mostWorthwhile(candidates, missed, budget - spent, budget);
    if (best === undefined) break;
    rules.push(best.rule);
    spent += best.pairs;
    for (let state = 0; state < missed.length; state += 1) if (best.finds[state] === 1) missed[state] = 0;
    left = missed.reduce((sum, chance) => sum + chance, 0);
  }
  const largestBlock = Math.max(100, Math.floor(Math.sqrt(budget / 25)));
  return { rules, largestBlock, expectedRecall: 1 - left };
}

function mostWorthwhile(
  candidates: readonly Candidate[],
  missed: Float64Array,
  unspent: number,
  budget: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = 0;
  for (const candidate of candidates) {
    if (candidate.pairs > unspent) continue;
    let gain = 0;
    for (let state = 0; state < missed.length; state += 1)
      if (candidate.finds[state] === 1) gain += missed[state] ?? 0;
    if (gain < 2e-5) continue;
    const worth = gain / (0.05 + candidate.pairs / budget);
    if (worth > bestWorth) {
      best = candidate;
      bestWorth = worth;
    }
  }
  return best;
}

/** The fields on whose values the fewest different persons agree by chance. */
function mostTelling(store: Store): readonly number[] {
  const agreement = store.fields.map((_, field) => {
    const counts = occurrences(store, field);
    const known = store.size - (counts[0] ?? 0);
    let pairs = 0;
    for (let value = 1; value < counts.length; value += 1) pairs += (counts[value] ?? 0) ** 2;
    const share = known / store.size;
    return known < 2 ? 1 : pairs / known ** 2 / share;
  });
  return [...store.fields.keys()]
    .filter((field) => (agreement[field] ?? 1) < 0.6)
    .sort((one, other) => (agreement[one] ?? 1) - (agreement[other] ?? 1))
    .slice(0, mostFields)
    .sort((one, other) => one - other);
}

/** Chance of every combination of states, for two records of one person; state of field i is digit i, base 3. */
function stateChances(fields: readonly number[], store: Store, model: Model): Float64Array {
  let chances = Float64Array.of(1);
  for (const field of fields) {
    const { same } = model.fields[field] as FieldChances;
    const known = (1 - (occurrences(store, field)[0] ?? 0) / store.size) ** 2;
    const exact = known * chanceOf(same, EXACT) * caution;
    const rough = known * chanceOf(same, CLOSE) * 0.6;
    const next = new Float64Array(chances.length * 3);
    for (const [state, share] of [1 - exact - rough, rough, exact].entries()) {
      for (let at = 0; at < chances.length; at += 1)
        next[state * chances.length + at] = (chances[at] ?? 0) * share;
    }
    chances = next;
  }
  return chances;
}

const stateOf = (combination: number, place: number): number => Math.floor(combination / 3 ** place) % 3;

function findsPerState(rule: BlockingRule, fields: readonly number[], combinations: number): Uint8Array {
  const needs = rule.flatMap((part) => [
    { place: fields.indexOf(part.field), least: part.grain === 'exact' ? 2 : 1 },
    ...(part.grain === 'together' ? [{ place: fields.indexOf(part.and), least: 1 }] : []),
  ]);
  return Uint8Array.from({ length: combinations }, (_, combination) =>
    needs.every(({ place, least }) => stateOf(combination, place) >= least) ? 1 : 0,
  );
}

/** Every single key and every two keys of different fields. */
function candidateRules(store: Store, fields: readonly number[]): readonly BlockingRule[] {
  const single = fields.flatMap((field): KeyPart[] => [
    { grain: 'exact', field },
    { grain: 'rough', field },
  ]);
  const names = fields.filter((field) => roleOf(store.fields[field]?.role ?? 'text').crosses === 'name');
  const together = names.flatMap((field, at): KeyPart[] =>
    names.slice(at + 1).map((and) => ({ grain: 'together', field, and })),
  );
  const parts = [...single, ...together];
  const touches = (part: KeyPart) => (part.grain === 'together' ? [part.field, part.and] : [part.field]);
  const pairs = parts.flatMap((part, at) =>
    parts
      .slice(at + 1)
      .filter((other) => !touches(other).some((field) => touches(part).includes(field)))
      .map((other) => [part, other]),
  );
  return [...parts.map((part) => [part]), ...pairs];
}

/** Pairs that a rule makes, estimated from records spread over the store. */
function expectedPairs(store: Store, rule: BlockingRule): number {
  const size = Math.min(store.size, sampleSize);
  const step = store.size / size;
  const keys = Int32Array.from({ length: size }, (_, at) =>
    ruleKey(store, rule, store.rows, Math.floor(at * step) * store.fields.length),
  ).sort();
  let pairs = 0;
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && keys[to] === keys[from]) to += 1;
    if (keys[from] !== 0) pairs += ((to - from) * (to - from - 1)) / 2;
    from = to;
  }
  return pairs * step * step;
}
