import type { FactKey, FactKeyOf, Facts, FactValue, FactValueOf } from './facts.ts';

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
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

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
export const is = <K extends FactKeyOf<'flag' | 'count' | 'code'>>(
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

function compare(fact: FactKey, facts: Facts, test: (value: FactValue) => boolean): Evaluation {
  const value = facts[fact];
  if (value === undefined) return { truth: 'unknown', mattered: [], ask: [fact] };
  return { truth: test(value), mattered: [fact], ask: [] };
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
