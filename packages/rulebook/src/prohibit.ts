import type { IsoDate } from './calendar/iso.ts';
import { evaluate } from './condition.ts';
import { type FactKey, type Facts, onDay } from './facts.ts';
import type { Rule, RuleId } from './rule.ts';
import { rulesAt } from './rulebook.ts';
import type { Text } from './text.ts';

/** A rule that stands in the way of a command, and the way around it. */
export interface Prohibition {
  readonly rule: RuleId;
  readonly because: Text;
  readonly instead: Text;
  readonly mattered: readonly FactKey[];
}

/**
 * The rules in force on a law date that refuse a command under these facts, in the order of the rulebook. A
 * prohibition of which a fact is unknown does not refuse: a rule forbids only what it is known to forbid.
 */
export function prohibitionsOf(
  command: string,
  facts: Facts,
  rules: readonly Rule[],
  at: IsoDate,
): readonly Prohibition[] {
  const known = onDay(facts, at);
  return rulesAt(rules, at)
    .filter((rule) => rule.kind === 'prohibition')
    .filter((rule) => rule.commands.includes(command))
    .map((rule) => ({ rule, answer: evaluate(rule.when, known) }))
    .filter(({ answer }) => answer.truth === true)
    .map(({ rule, answer }) => ({
      rule: rule.id,
      because: rule.explanation,
      instead: rule.instead,
      mattered: answer.mattered,
    }));
}
