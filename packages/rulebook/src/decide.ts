import type { IsoDate } from './calendar/iso.ts';
import { evaluate } from './condition.ts';
import type { DecisionOutcomes } from './decision.ts';
import { type FactKey, type Facts, onDay } from './facts.ts';
import type { Rule, RuleId } from './rule.ts';
import { rulesAt } from './rulebook.ts';

/** One answer to a question, with the rule that gives it and the facts that decided. */
export interface Answer<Q extends keyof DecisionOutcomes> {
  readonly rule: RuleId;
  readonly outcome: DecisionOutcomes[Q];
  readonly mattered: readonly FactKey[];
}

export interface Decision<Q extends keyof DecisionOutcomes> {
  /** In the order of the rulebook; several rules may answer one question. */
  readonly answers: readonly Answer<Q>[];
  /** Unknown facts that could still bring another answer. */
  readonly dependsOn: readonly FactKey[];
}

/** Answers a question from the facts, by the rules in force on a law date. */
export function decide<Q extends keyof DecisionOutcomes>(
  question: Q,
  facts: Facts,
  rules: readonly Rule[],
  at: IsoDate,
): Decision<Q> {
  const known = onDay(facts, at);
  const answers: Answer<Q>[] = [];
  const dependsOn = new Set<FactKey>();
  for (const rule of rulesAt(rules, at)) {
    if (rule.kind !== 'decision' || !answersQuestion(rule, question)) continue;
    const { truth, mattered, ask } = evaluate(rule.when, known);
    for (const fact of ask) dependsOn.add(fact);
    if (truth === true) answers.push({ rule: rule.id, outcome: rule.outcome, mattered });
  }
  return { answers, dependsOn: [...dependsOn] };
}

function answersQuestion<Q extends keyof DecisionOutcomes>(
  rule: { readonly question: keyof DecisionOutcomes },
  question: Q,
): rule is { readonly question: Q; readonly outcome: DecisionOutcomes[Q] } {
  return rule.question === question;
}
