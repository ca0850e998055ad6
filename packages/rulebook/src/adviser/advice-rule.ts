import type { Condition } from '../condition.ts';
import { oneOf } from '../condition.ts';
import type { Facts } from '../facts.ts';
import type { LegalBasis } from '../lists/legal-basis.ts';
import type { DecisionRule, Phase, RuleExample } from '../rule.ts';
import type { Text } from '../text.ts';
import type { SharingAnswer } from './sharing-lists.ts';

export type AdviceRule = Extract<DecisionRule, { readonly question: 'mayShare' }>;

/** A rule of the adviser, with what all of them share left out. */
export interface Advice
  extends Pick<AdviceRule, 'title' | 'explanation' | 'citations' | 'force' | 'when' | 'examples'> {
  readonly name: string;
  readonly rank: number;
  readonly answer: SharingAnswer;
  readonly how: Text;
  readonly basis: LegalBasis;
  readonly open?: Text;
  readonly phase?: Phase;
}

/** Makes a rule that answers whether something may be shared. */
export function adviceRule({ name, rank, answer, how, basis, phase, ...rest }: Advice): AdviceRule {
  return {
    ...rest,
    id: `adviser.${name}`,
    kind: 'decision',
    question: 'mayShare',
    validity: {},
    phase: phase ?? 'referral',
    outcome: { answer, label: how, basis, rank },
  };
}

/** An example of such a rule, on a day that all of them hold. */
export function adviceExample(nl: string, en: string, facts: Facts, applies: boolean): RuleExample {
  return { title: { nl, en }, facts, at: '2025-03-03', applies };
}

/** Services that detect trafficking for the criminal approach. */
export const byInvestigators: Condition = oneOf(
  'sharing.sender',
  'police',
  'labourAuthority',
  'borderPolice',
);
/** Who helps victims for a living. */
export const byHelpers: Condition = oneOf('sharing.sender', 'careCoordinator', 'shelter', 'ngo', 'school');
export const toInvestigators: Condition = oneOf('sharing.to', 'police', 'labourAuthority');
export const toCare: Condition = oneOf('sharing.to', 'careCoordinator', 'shelter');
