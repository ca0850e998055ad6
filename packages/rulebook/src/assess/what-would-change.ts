import type { IsoDate } from '../calendar/iso.ts';
import { truthOf } from '../condition.ts';
import { type FactKey, type Facts, factDefinition, onDay } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import type { Rule } from '../rule.ts';

/** A fact or reading that would turn the answer of a rule, and the values with which it would. */
export interface Change {
  readonly fact: FactKey;
  /** Codes, or true or false; empty for a day or a number, of which another value can turn the answer. */
  readonly values: readonly (string | boolean)[];
}

/**
 * Which single fact would change whether a rule applies, given what is known. Of the facts that mattered every
 * other value is tried, one at a time. Majority that follows from the date of birth changes with that date.
 */
export function whatWouldChange(
  rule: Rule,
  facts: Facts,
  at: IsoDate,
  mattered: readonly FactKey[],
): readonly Change[] {
  const now = truthOf(rule.when, onDay(facts, at));
  return mattered
    .filter((key) => !key.startsWith('moment.'))
    .map((key) => (key === 'victim.minor' && facts['victim.birthDate'] ? 'victim.birthDate' : key))
    .flatMap((key): readonly Change[] => {
      const others = otherValues(key, facts);
      if (others === undefined) return [{ fact: key, values: [] }];
      const turning = others.filter(
        (value) => truthOf(rule.when, onDay({ ...facts, [key]: value }, at)) !== now,
      );
      const named = turning.flatMap((value) => (typeof value === 'object' ? value.slice(-1) : [value]));
      return turning.length === 0 ? [] : [{ fact: key, values: [...new Set(named)] }];
    });
}

type Value = string | boolean | readonly string[];

/** Every other value that a fact can have; of a list, each code alone put in or left out. */
function otherValues(key: FactKey, facts: Facts): readonly Value[] | undefined {
  const definition = factDefinition(key);
  const value = facts[key];
  switch (definition.type) {
    case 'flag':
      return [value !== true];
    case 'code':
      return codesOf(definition.values).filter((code) => code !== value);
    case 'choice':
      return codesOf(definition.values).filter((code) => code !== (value ?? definition.startingValue));
    case 'codes': {
      const chosen: readonly string[] = Array.isArray(value) ? value : [];
      return codesOf(definition.values).map((code) =>
        chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
      );
    }
    case 'count':
    case 'date':
      return undefined;
  }
}
