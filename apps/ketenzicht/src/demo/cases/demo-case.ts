import type { Channel, Citation, CloseReason, Form, Role, SignalStatus, Text } from '@ketenzicht/rulebook';
import type { DemoStep, ReportInput } from '../story.ts';

/** A step of a case with the working hours that pass before it. */
export interface CaseStep extends DemoStep {
  readonly after: number;
}

/** Where a case stands at the end, according to the source and the road of 003. */
interface CaseEnd {
  readonly status: SignalStatus;
  readonly forms: readonly Form[];
  /** Recipients in their order; those in one group go together. */
  readonly route: readonly (readonly Role[])[];
  /** Only for a closed signal. */
  readonly reason?: CloseReason;
}

/**
 * A case from the sources in own words, with invented names and places: what is reported, who does what
 * with it, and where it ends. Pure data: the demo caseload tells it, and the browser tests enter it.
 */
export interface DemoCase {
  readonly id: string;
  readonly citation: Citation;
  readonly title: Text;
  readonly report: Omit<ReportInput, 'when'>;
  /** How many days before the report it was last seen. */
  readonly seenDaysBefore?: number;
  readonly channel: Channel;
  /** Who reports, when it is somebody with an account. */
  readonly reporter?: string;
  readonly steps: readonly CaseStep[];
  /** How many working days ago the last step was. */
  readonly endedDaysAgo: number;
  readonly end: CaseEnd;
}
