import type { IsoDate } from './calendar/iso.ts';
import { laterBy } from './calendar/later-by.ts';
import {
  type FactKey,
  type FactKeyOf,
  type Facts,
  type FactValue,
  type FactValueOf,
  startingChoices,
} from './facts.ts';
import type { Duration } from './term/term.ts';

/**
 * A condition over facts, as data, so that the same condition decides, explains and prints itself.
 * Evaluated in three values: a fact that is absent makes a comparison unknown. Build conditions with the
 * functions below: they accept only known facts and values that fit them.
 */
export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'is'; readonly fact: FactKey; readonly value: string | number | boolean }
  | { readonly op: 'oneOf'; readonly fact: FactKey; readonly values: readonly string[] }
  | { readonly op: 'includes'; readonly fact: FactKey; readonly value: string }
  | { readonly op: 'atLeast'; readonly fact: FactKey; readonly value: number }
  | { readonly op: 'below'; readonly fact: FactKey; readonly value: number }
  | { readonly op: 'before'; readonly fact: FactKey; readonly than: DateOperand }
  | { readonly op: 'after'; readonly fact: FactKey; readonly than: DateOperand }
  | { readonly op: 'elapsed'; readonly fact: FactKey; readonly length: Duration; readonly by: DateOperand }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

/** What a date is compared with: a fixed day, or a day that is itself a fact. */
export type DateOperand = { readonly date: IsoDate } | { readonly fact: FactKey };

export type Truth = boolean | 'unknown';

/** Answer to a condition: its truth, the facts that decided it, and the unknown facts that would. */
export interface Evaluation {
  readonly truth: Truth;
  readonly mattered: readonly FactKey[];
  readonly ask: readonly FactKey[];
}

/** Holds whatever the facts are. */
export const always: Condition = { op: 'always' };
/** The fact has this value. */
export const is = <K extends FactKeyOf<'flag' | 'count' | 'code' | 'choice'>>(
  fact: K,
  value: FactValueOf<K>,
): Condition => ({ op: 'is', fact, value });
/** The fact is one of these codes. */
export const oneOf = <K extends FactKeyOf<'code'>>(
  fact: K,
  ...values: [FactValueOf<K>, ...FactValueOf<K>[]]
): Condition => ({ op: 'oneOf', fact, values });
/** The list contains this code. */
export const includes = <K extends FactKeyOf<'codes'>>(
  fact: K,
  value: FactValueOf<K>[number],
): Condition => ({ op: 'includes', fact, value });
/** The number is this or more. */
export const atLeast = (fact: FactKeyOf<'count'>, value: number): Condition => ({
  op: 'atLeast',
  fact,
  value,
});
/** The number is less than this. */
export const below = (fact: FactKeyOf<'count'>, value: number): Condition => ({ op: 'below', fact, value });
/** The day lies before this day, or before the day of another fact. */
export const before = (fact: FactKeyOf<'date'>, than: DateComparand): Condition => ({
  op: 'before',
  fact,
  than: operandOf(than),
});
/** The day lies after this day, or after the day of another fact. */
export const after = (fact: FactKeyOf<'date'>, than: DateComparand): Condition => ({
  op: 'after',
  fact,
  than: operandOf(than),
});
/** The day is this day or later. */
export const onOrAfter = (fact: FactKeyOf<'date'>, than: DateComparand): Condition => not(before(fact, than));
/** The day is this day or earlier. */
export const onOrBefore = (fact: FactKeyOf<'date'>, than: DateComparand): Condition => not(after(fact, than));
/**
 * By a day, so much time has passed since the day of the fact: an age, or the length of a stay. A month or year
 * is over on the same day of the month, or on the last day of a month that is too short (29 February becomes
 * 28 February).
 */
export const elapsed = (
  fact: FactKeyOf<'date'>,
  length: Duration & { readonly unit: 'day' | 'week' | 'month' | 'year' },
  by: DateComparand = 'moment.today',
): Condition => ({ op: 'elapsed', fact, length, by: operandOf(by) });

type DateComparand = FactKeyOf<'date'> | { readonly date: IsoDate };

const operandOf = (than: DateComparand): DateOperand => (typeof than === 'string' ? { fact: than } : than);

/** Every part holds; nothing at all holds. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
/** At least one part holds. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
/** The part does not hold. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/**
 * Evaluates a condition in Kleene's three-valued logic.
 *
 * `mattered` names only facts that decided the answer: of a false `all` the false parts, of a true `any`
 * the true parts. `ask` is empty unless the truth is unknown.
 */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  switch (condition.op) {
    case 'not': {
      const inner = evaluate(condition.of, facts);
      return { ...inner, truth: negated(inner.truth) };
    }
    case 'all':
      return combine(condition.of, facts, false);
    case 'any':
      return combine(condition.of, facts, true);
    default: {
      const truth = truthOf(condition, facts);
      const keys = keysOf(condition);
      if (truth !== 'unknown') return { truth, mattered: keys, ask: [] };
      return {
        truth,
        mattered: keys.filter((key) => facts[key] !== undefined),
        ask: keys.filter((key) => facts[key] === undefined),
      };
    }
  }
}

/** The facts that a comparison looks at. */
function keysOf(comparison: Exclude<Condition, { readonly op: 'all' | 'any' | 'not' }>): readonly FactKey[] {
  switch (comparison.op) {
    case 'always':
      return [];
    case 'before':
    case 'after':
      return 'fact' in comparison.than ? [comparison.fact, comparison.than.fact] : [comparison.fact];
    case 'elapsed':
      return 'fact' in comparison.by ? [comparison.fact, comparison.by.fact] : [comparison.fact];
    default:
      return [comparison.fact];
  }
}

/**
 * The truth of a condition alone, as `evaluate` answers it; much cheaper, for whoever only needs to know which
 * rules to explain.
 */
export function truthOf(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'always':
      return true;
    case 'not':
      return negated(truthOf(condition.of, facts));
    case 'all':
      return truthOfParts(condition.of, facts, false);
    case 'any':
      return truthOfParts(condition.of, facts, true);
    case 'before': {
      const day = facts[condition.fact];
      const other = dateOf(condition.than, facts);
      return typeof day === 'string' && other !== undefined ? day < other : 'unknown';
    }
    case 'after': {
      const day = facts[condition.fact];
      const other = dateOf(condition.than, facts);
      return typeof day === 'string' && other !== undefined ? day > other : 'unknown';
    }
    case 'elapsed': {
      const day = facts[condition.fact];
      const until = dateOf(condition.by, facts);
      if (typeof day !== 'string' || until === undefined) return 'unknown';
      return laterBy(day, condition.length) <= until;
    }
    default: {
      const value = facts[condition.fact] ?? startingChoices[condition.fact];
      return value === undefined ? 'unknown' : holds(condition, value);
    }
  }
}

type ValueComparison = Extract<Condition, { readonly op: 'is' | 'oneOf' | 'includes' | 'atLeast' | 'below' }>;

function holds(comparison: ValueComparison, value: FactValue): boolean {
  switch (comparison.op) {
    case 'is':
      return value === comparison.value;
    case 'oneOf':
      return typeof value === 'string' && comparison.values.includes(value);
    case 'includes':
      return typeof value === 'object' && value.some((one) => one === comparison.value);
    case 'atLeast':
      return typeof value === 'number' && value >= comparison.value;
    case 'below':
      return typeof value === 'number' && value < comparison.value;
  }
}

/** ISO dates are in order of time when they are in order of text. */
function dateOf(operand: DateOperand, facts: Facts): IsoDate | undefined {
  if ('date' in operand) return operand.date;
  const day = facts[operand.fact];
  return typeof day === 'string' ? day : undefined;
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}

function truthOfParts(parts: readonly Condition[], facts: Facts, decisive: boolean): Truth {
  let answer: Truth = !decisive;
  for (const part of parts) {
    const truth = truthOf(part, facts);
    if (truth === decisive) return decisive;
    if (truth === 'unknown') answer = truth;
  }
  return answer;
}

/** `decisive` is the truth of one part that settles the whole: false for `all`, true for `any`. */
function combine(parts: readonly Condition[], facts: Facts, decisive: boolean): Evaluation {
  const results = parts.map((part) => evaluate(part, facts));
  const settling = results.filter((result) => result.truth === decisive);
  if (settling.length > 0) return { truth: decisive, mattered: unique(settling, 'mattered'), ask: [] };
  const unknown = results.filter((result) => result.truth === 'unknown');
  if (unknown.length > 0) {
    return { truth: 'unknown', mattered: unique(results, 'mattered'), ask: unique(unknown, 'ask') };
  }
  return { truth: !decisive, mattered: unique(results, 'mattered'), ask: [] };
}

function unique(results: readonly Evaluation[], key: 'mattered' | 'ask'): readonly FactKey[] {
  const [only, ...others] = results;
  if (only !== undefined && others.length === 0) return only[key];
  const keys: FactKey[] = [];
  for (const result of results) {
    for (const fact of result[key]) if (!keys.includes(fact)) keys.push(fact);
  }
  return keys;
}
