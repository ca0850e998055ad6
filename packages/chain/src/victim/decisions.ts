import {
  type Answer,
  type Decision,
  type DecisionOutcomes,
  decide,
  type FactKey,
  type IsoDate,
  onDay,
  type Rule,
} from '@ketenzicht/rulebook';
import type { VictimState } from './state.ts';

/** The questions about a victim that the rulebook answers, in the order of the plan. */
export const trackQuestions = [
  'reflectionRight',
  'temporaryStay',
  'permitTerm',
  'stayAfterDismissal',
  'continuedStay',
  'shelterRoute',
  'interpreterPayer',
  'housing',
  'youthCareLimit',
  'departure',
  'returnSupport',
] as const satisfies readonly (keyof DecisionOutcomes)[];

export type TrackQuestionName = (typeof trackQuestions)[number];

/** What the rules of a day say of one question, and what could change it. */
export interface TrackDecision {
  readonly question: TrackQuestionName;
  readonly answers: readonly Answer<TrackQuestionName>[];
  readonly dependsOn: readonly FactKey[];
}

/** What the rules in force on a day decide about a victim; questions without answer or doubt are left out. */
export function decisionsOfTrack(
  state: VictimState,
  rules: readonly Rule[],
  at: IsoDate,
): readonly TrackDecision[] {
  const facts = onDay(state.facts, at);
  return trackQuestions.flatMap((question): TrackDecision[] => {
    const decided: Decision<TrackQuestionName> = decide(question, facts, rules, at);
    return decided.answers.length + decided.dependsOn.length === 0 ? [] : [{ question, ...decided }];
  });
}
