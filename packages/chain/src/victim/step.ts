import type { Condition, DataCategory, FactKey, FactKeyOf, Facts, Role, Text } from '@ketenzicht/rulebook';

/** The parts of the protection plan, in the order in which a victim meets them. */
export const planPhases = ['signal', 'reflection', 'proceedings', 'residence', 'care', 'return'] as const;
export type PlanPhase = (typeof planPhases)[number];

/** A fact that whoever takes a step is asked for. */
export interface AskedFact {
  readonly fact: FactKey;
  /** May stay unanswered; what is not answered stays unknown. */
  readonly optional?: true;
  /** Only these codes of the list of the fact. */
  readonly among?: readonly string[];
}

/** Text that belongs to a step: sealed under a category, asked or allowed. */
export interface AskedText {
  readonly category: DataCategory;
  readonly label: Text;
  readonly optional?: true;
}

/** A day that a step sets as a fact. */
export type DayFact = FactKeyOf<'date'>;

/**
 * One thing that can be done or recorded in a victim track. A step learns facts: those that are asked, those
 * that always follow from it, and days. Everything else (stage, duties, terms, decisions) follows from facts
 * and rules.
 */
export interface VictimStep {
  readonly label: Text;
  /** What is told in the timeline after it was done. */
  readonly past: Text;
  /** What it means, above its form, where the name alone does not say it. */
  readonly intro?: Text;
  readonly phase: PlanPhase;
  /** Who may record it; only organisations that take part in the track. */
  readonly by: readonly [Role, ...Role[]];
  /** When it can be done. Rules may forbid it besides. */
  readonly when: Condition;
  readonly asks?: readonly AskedFact[];
  readonly text?: AskedText;
  /** What follows from it, given what was known before. */
  readonly sets?: Facts | ((before: Facts) => Facts);
  /** Days that it sets to the day on which it happened. */
  readonly stamps?: readonly DayFact[];
  /** What is no longer known or no longer true after it. */
  readonly forgets?: readonly FactKey[];
}

/** Declares steps and keeps their names as literal types. */
export function victimStepList<K extends string>(
  steps: Readonly<Record<K, VictimStep>>,
): Readonly<Record<K, VictimStep>> {
  return steps;
}
