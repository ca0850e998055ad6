import type { Citation, RuleId } from '../rule.ts';
import type { Text } from '../text.ts';

/** One codable statement of the sources and what became of it. */
export interface CoverageRow {
  /** Source and name of the statement, for example `000.BT-1`; never reused. */
  readonly id: string;
  readonly about: Text;
  readonly citation: Citation;
  readonly status: CoverageStatus;
}

export type CoverageStatus =
  /** Built as these rules. */
  | { readonly kind: 'rules'; readonly rules: readonly [RuleId, ...RuleId[]] }
  /** Built, but as something other than a rule. */
  | { readonly kind: 'program'; readonly where: Text }
  /** The text leaves it open. */
  | { readonly kind: 'open'; readonly why: Text }
  /** Not coded on purpose. */
  | { readonly kind: 'left'; readonly why: Text };
