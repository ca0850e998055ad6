import type { IsoDate } from './calendar/iso.ts';
import { remembered } from './calendar/remembered.ts';
import type { Rule, RuleId } from './rule.ts';

/** Whether a rule binds on a date. A recommended rule binds nobody, whatever its dates say. */
export function inForce(rule: Rule, date: IsoDate): boolean {
  return rule.force !== 'recommended' && isValidOn(rule, date);
}

/** Whether a date falls within the validity of a rule; this also holds for rules that are only recommended. */
export function isValidOn({ validity: { from, until } }: Rule, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date < until);
}

/** The rules in force on a law date, in the order of the rulebook. A list of rules never changes. */
export function rulesAt<R extends Rule>(rules: readonly R[], date: IsoDate): readonly R[] {
  const known = selections.get(rules);
  if (known !== undefined) return known(date) as readonly R[];
  const select = remembered((at) => rules.filter((rule) => inForce(rule, at)));
  selections.set(rules, select);
  return select(date);
}

const selections = new WeakMap<readonly Rule[], (date: IsoDate) => readonly Rule[]>();

/** The rule with an id, if the rulebook has it. */
export function ruleById(rules: readonly Rule[], id: RuleId): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
