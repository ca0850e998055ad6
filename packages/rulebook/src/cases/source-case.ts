import type { IsoDate } from '../calendar/iso.ts';
import type { Facts } from '../facts.ts';
import type { Citation, RuleId } from '../rule.ts';
import type { Text } from '../text.ts';

/** A case that a source tells, or that follows from what it says, with what must and must not follow on its day. */
export interface SourceCase {
  readonly title: Text;
  readonly citation: Citation;
  readonly at: IsoDate;
  readonly facts: Facts;
  /** Rules that apply, and rules of which somebody might think so but that do not. */
  readonly follows: readonly RuleId[];
  readonly not?: readonly RuleId[];
}
