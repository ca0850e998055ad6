import { type BlockingRule, ruleKey } from '../block/key.ts';
import { orderByKey } from '../block/radix.ts';
import type { Preparation } from '../link.ts';
import { defaultModel } from '../model/model.ts';
import { type Scorer, scorer } from '../model/score.ts';
import { probabilityOf, type Weights, weightOf, weightsOf } from '../model/weights.ts';
import { addRow, type Store, valuesOfCells } from '../store/store.ts';

/** A record of the register that may be of the same person. */
export interface Match {
  readonly record: number;
  readonly probability: number;
}

/**
 * A register that is asked about one new record at a time. Numbers of records are those of the store.
 */
export interface RegisterIndex {
  readonly store: Store;
  readonly weights: Weights;
  /** Records that may be of the same person as this one, most probable first; cells as in the fields. */
  readonly match: (cells: readonly string[], least: number) => readonly Match[];
  /** Adds a record, so that it is found from now on; answers its number. */
  readonly add: (cells: readonly string[]) => number;
  /** Forgets a record; it is never found again. Its number is not given out again. */
  readonly remove: (record: number) => void;
}

/** Where the records of one rule stand: in order of key, and those that came later by key. */
interface Postings {
  readonly rule: BlockingRule;
  readonly keys: Uint32Array;
  readonly records: Int32Array;
  readonly later: Map<number, number[]>;
}

/**
 * Makes a register of a store that was prepared; the model and the rules stay as they are. A new report
 * is taken to be about somebody in the register half of the time, also when nobody is in it twice.
 */
export function registerIndex(
  store: Store,
  { plan, model }: Pick<Preparation, 'plan' | 'model'>,
): RegisterIndex {
  const prior = Math.max(model.prior, defaultModel(store.fields, store.size).prior);
  const weights = weightsOf(store, { ...model, prior });
  const scores = scorer(store, weights);
  const width = store.fields.length;
  const postings = plan.rules.map((rule) => postingsOf(store, rule));

  const match = (cells: readonly string[], least: number): readonly Match[] => {
    const asked = addRow(store, valuesOfCells(store, cells));
    store.size -= 1;
    const candidates = new Set<number>();
    for (const { rule, keys, records, later } of postings) {
      const key = ruleKey(store, rule, store.rows, asked * width) >>> 0;
      if (key === 0) continue;
      const from = firstAtLeast(keys, key);
      let to = from;
      while (keys[to] === key && to - from <= plan.largestBlock) to += 1;
      const added = later.get(key) ?? [];
      if (to - from + added.length > plan.largestBlock) continue;
      for (let at = from; at < to; at += 1) candidates.add(records[at] ?? 0);
      for (const record of added) candidates.add(record);
    }
    return weighed(candidates, asked, weightOf(least), scores);
  };

  const add = (cells: readonly string[]): number => {
    const record = addRow(store, valuesOfCells(store, cells));
    for (const { rule, later } of postings) {
      const key = ruleKey(store, rule, store.rows, record * width) >>> 0;
      if (key === 0) continue;
      const present = later.get(key);
      if (present === undefined) later.set(key, [record]);
      else present.push(record);
    }
    return record;
  };

  const remove = (record: number): void => {
    store.rows.fill(0, record * width, (record + 1) * width);
  };

  return { store, weights, match, add, remove };
}

function weighed(
  candidates: ReadonlySet<number>,
  asked: number,
  least: number,
  scores: Scorer,
): readonly Match[] {
  const matches: Match[] = [];
  for (const record of candidates) {
    const weight = scores.weigh(record, asked, least);
    if (weight >= least) matches.push({ record, probability: probabilityOf(weight) });
  }
  return matches.sort((one, other) => other.probability - one.probability || one.record - other.record);
}

function postingsOf(store: Store, rule: BlockingRule): Postings {
  const width = store.fields.length;
  const keyOf = (record: number) => ruleKey(store, rule, store.rows, record * width);
  const all = Int32Array.from({ length: store.size }, (_, record) => keyOf(record));
  const records = orderByKey(all);
  return { rule, records, keys: Uint32Array.from(records, (record) => all[record] ?? 0), later: new Map() };
}

/** The first place of a key that is not below the given one. */
function firstAtLeast(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
