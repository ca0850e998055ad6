import type { IsoDate } from './calendar/iso.ts';
import { type Evaluation, evaluate } from './condition.ts';
import { type FactKey, type Facts, onDay } from './facts.ts';
import type { DataCategory } from './lists/data-category.ts';
import type { LegalBasis } from './lists/legal-basis.ts';
import type { Purpose } from './lists/purpose.ts';
import type { Role } from './lists/role.ts';
import type { DisclosureRule, Rule, RuleId } from './rule.ts';
import { rulesAt } from './rulebook.ts';

export interface DisclosureQuestion {
  readonly recipient: Role;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  /** The law date. */
  readonly at: IsoDate;
}

/** A rule that would allow the disclosure, and what it lacks. */
export interface NearDisclosure {
  readonly rule: RuleId;
  readonly basis: LegalBasis;
  /** The purposes for which the rule allows it, when the stated purpose is not one of them. */
  readonly otherPurposes?: readonly Purpose[];
  /** The known facts that stand in the way. */
  readonly facts: readonly FactKey[];
  /** The unknown facts that could open the way. */
  readonly ask: readonly FactKey[];
}

export type Disclosure =
  | { readonly allowed: true; readonly rule: RuleId; readonly basis: LegalBasis }
  | {
      readonly allowed: false;
      /** Nearest first; empty when no rule gives this recipient this category for any purpose. */
      readonly because: readonly NearDisclosure[];
      /** Unknown facts that would allow it for the stated purpose. */
      readonly dependsOn: readonly FactKey[];
    };

/**
 * Whether a recipient may see a category of data for a purpose. Nothing is allowed unless a rule in force on
 * the law date allows it and its condition is known to hold: an unknown fact never opens a door. When several
 * rules allow it, the first in the rulebook is named.
 */
export function mayDisclose({
  recipient,
  category,
  purpose,
  facts,
  rules,
  at,
}: DisclosureQuestion): Disclosure {
  const known = onDay(facts, at);
  const candidates = rulesAt(rules, at)
    .filter((rule) => rule.kind === 'disclosure')
    .filter((rule) => rule.recipient === recipient && rule.categories.includes(category))
    .map(
      (rule): Candidate => ({
        rule,
        purposeFits: rule.purposes.includes(purpose),
        answer: evaluate(rule.when, known),
      }),
    );
  const allowing = candidates.find(({ purposeFits, answer }) => purposeFits && answer.truth === true);
  if (allowing !== undefined) return { allowed: true, rule: allowing.rule.id, basis: allowing.rule.basis };
  return {
    allowed: false,
    because: [...candidates].sort((a, b) => distance(a) - distance(b)).map(near),
    dependsOn: [...new Set(candidates.filter((one) => one.purposeFits).flatMap((one) => one.answer.ask))],
  };
}

interface Candidate {
  readonly rule: DisclosureRule;
  readonly purposeFits: boolean;
  readonly answer: Evaluation;
}

/** Stating another purpose is nearer than finding out a fact, which is nearer than changing one. */
function distance({ purposeFits, answer: { truth } }: Candidate): number {
  return (purposeFits ? 0 : 1) + (truth === true ? 0 : truth === 'unknown' ? 2 : 4);
}

function near({ rule, purposeFits, answer: { truth, mattered, ask } }: Candidate): NearDisclosure {
  return {
    rule: rule.id,
    basis: rule.basis,
    ...(purposeFits ? {} : { otherPurposes: rule.purposes }),
    facts: truth === false ? mattered : [],
    ask,
  };
}
