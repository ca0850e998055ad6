import type { IsoDate } from '../calendar/iso.ts';
import { evaluate, type Truth } from '../condition.ts';
import { factsOf } from '../condition-in-words.ts';
import type { DecisionOutcomes } from '../decision.ts';
import type { FactKey, Facts } from '../facts.ts';
import type { RuleId } from '../rule.ts';
import { rulesAt } from '../rulebook.ts';
import { penaltyRules } from './penalties.ts';
import { subsectionRules } from './subsections.ts';

type MaximumPenalty = DecisionOutcomes['maximumPenalty'];

/** Whether the facts have the elements of one subsection, and which facts are still to be asked. */
export interface SubsectionAnswer {
  readonly subsection: DecisionOutcomes['subsection273f']['subsection'];
  readonly rule: RuleId;
  /** A means of coercion is an element. */
  readonly needsMeans: boolean;
  /** An age below 18 is an element; then no means is. */
  readonly needsMinor: boolean;
  readonly truth: Truth;
  readonly mattered: readonly FactKey[];
  readonly ask: readonly FactKey[];
}

export interface Article273f {
  readonly subsections: readonly SubsectionAnswer[];
  /** The heaviest maximum that the known facts bring. */
  readonly maximum: { readonly rule: RuleId; readonly penalty: MaximumPenalty };
  /** Unknown facts that could still bring a heavier maximum. */
  readonly maximumDependsOn: readonly FactKey[];
}

/**
 * What article 273f Sr asks for and threatens with, by the version of the day the offence was committed
 * (000 B1a until 1 April 2013, B1b from that day). It compares elements; it gives no verdict. The lightest
 * maximum holds for every trafficking.
 *
 * @example
 * article273f({ 'offence.victimAge': 15 }, '2013-04-01').maximum.penalty.years // 15
 */
export function article273f(facts: Facts, committedOn: IsoDate): Article273f {
  const levels = rulesAt(penaltyRules, committedOn).map((rule) => ({
    rule,
    answer: evaluate(rule.when, facts),
  }));
  const lightest = Math.min(...levels.map(({ rule }) => rule.outcome.years));
  const certain = levels.filter(
    ({ rule, answer }) => answer.truth === true || rule.outcome.years === lightest,
  );
  const heaviest = certain.reduce((a, b) => (heavier(b.rule.outcome, a.rule.outcome) ? b : a));
  const open = levels.filter(
    ({ rule, answer }) => answer.truth === 'unknown' && heavier(rule.outcome, heaviest.rule.outcome),
  );
  return {
    subsections: rulesAt(subsectionRules, committedOn).map((rule) => ({
      subsection: rule.outcome.subsection,
      rule: rule.id,
      needsMeans: factsOf(rule.when).includes('offence.means'),
      needsMinor: factsOf(rule.when).includes('offence.victimAge'),
      ...evaluate(rule.when, facts),
    })),
    maximum: { rule: heaviest.rule.id, penalty: heaviest.rule.outcome },
    maximumDependsOn: [...new Set(open.flatMap(({ answer }) => answer.ask))],
  };
}

function heavier(a: MaximumPenalty, b: MaximumPenalty): boolean {
  return a.years > b.years;
}
