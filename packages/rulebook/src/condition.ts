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
    case 'always':
      return { truth: true, mattered: [], ask: [] };
    case 'is':
      return compare(condition.fact, facts, (value) => value === condition.value);
    case 'oneOf':
      return compare(condition.fact, facts, (value) => condition.values.some((one) => one === value));
    case 'includes':
      return compare(
        condition.fact,
        facts,
        (value) => typeof value === 'object' && value.some((one) => one === condition.value),
      );
    case 'atLeast':
      return compare(condition.fact, facts, (value) => typeof value === 'number' && value >= condition.value);
    case 'below':
      return compare(condition.fact, facts, (value) => typeof value === 'number' && value < condition.value);
    case 'before':
      return compareDates(condition.fact, condition.than, facts, (day, other) => day < other);
    case 'after':
      return compareDates(condition.fact, condition.than, facts, (day, other) => day > other);
    case 'elapsed':
      return compareDates(
        condition.fact,
        condition.by,
        facts,
        (day, other) => laterBy(day, condition.length) <= other,
      );
    case 'not': {
      const inner = evaluate(condition.of, facts);
      return { ...inner, truth: inner.truth === 'unknown' ? 'unknown' : !inner.truth };
    }
    case 'all':
      return combine(condition.of, facts, false);
    case 'any':
      return combine(condition.of, facts, true);
  }
}

/**
 * The truth of a condition alone, as `evaluate` answers it; much cheaper, for whoever only needs to know which
 * rules to explain.
 */
export function truthOf(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'not': {
      const inner = truthOf(condition.of, facts);
      return inner === 'unknown' ? inner : !inner;
    }
    case 'all':
      return truthOfParts(condition.of, facts, false);
    case 'any':
      return truthOfParts(condition.of, facts, true);
    case 'is': {
      const value = facts[condition.fact] ?? startingChoices[condition.fact];
      return value === undefined ? 'unknown' : value === condition.value;
    }
    default:
      return evaluate(condition, facts).truth;
  }
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

function compare(fact: FactKey, facts: Facts, test: (value: FactValue) => boolean): Evaluation {
  const value = facts[fact] ?? startingChoices[fact];
  if (value === undefined) return { truth: 'unknown', mattered: [], ask: [fact] };
  return { truth: test(value), mattered: [fact], ask: [] };
}

/** ISO dates are in order of time when they are in order of text. */
function compareDates(
  fact: FactKey,
  operand: DateOperand,
  facts: Facts,
  test: (day: IsoDate, other: IsoDate) => boolean,
): Evaluation {
  const keys = 'fact' in operand ? [fact, operand.fact] : [fact];
  const day = facts[fact];
  const other = 'fact' in operand ? facts[operand.fact] : operand.date;
  if (typeof day === 'string' && typeof other === 'string')
    return { truth: test(day, other), mattered: keys, ask: [] };
  const isKnown = (key: FactKey) => facts[key] !== undefined;
  return {
    truth: 'unknown',
    mattered: keys.filter(isKnown),
    ask: keys.filter((key) => !isKnown(key)),
  };
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

function unique(results: readonly Evaluation[], key: 'mattered' | 'ask'): FactKey[] {
  return [...new Set(results.flatMap((result) => result[key]))];
}
