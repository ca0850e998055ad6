import type { RuleId } from '../rule.ts';
import { referralCases } from './referral-cases.ts';
import { residenceCases } from './residence-cases.ts';
import type { SourceCase } from './source-case.ts';

/** Every case of the sources that runs, each on its own day. */
export const sourceCases: readonly SourceCase[] = [...residenceCases, ...referralCases];

/** The cases in which a rule is named, with those in which it is named because it does not apply. */
export function casesOf(rule: RuleId): readonly SourceCase[] {
  return sourceCases.filter(({ follows, not }) => follows.includes(rule) || not?.includes(rule) === true);
}
