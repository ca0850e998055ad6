import type { Rule } from '../rule.ts';
import { afterDismissalRules } from './after-dismissal.ts';
import { continuedStayRules } from './continued-stay.ts';
import { permitDutyRules } from './permit-duties.ts';
import { permitTermRules } from './permit-term.ts';
import { weakReportPilotRules } from './pilot-weak-reports.ts';
import { reflectionEndRules } from './reflection-end.ts';
import { reflectionGuardRules } from './reflection-guards.ts';
import { reflectionInformRules } from './reflection-inform.ts';
import { reflectionRightRules } from './reflection-right.ts';
import { reflectionTermRules } from './reflection-term.ts';
import { regimeRules } from './regime.ts';
import { temporaryStayRules } from './temporary-stay.ts';

/** Residence of victims who are not Dutch, by law date (000 §2.8; 002 §3.4). */
export const residenceRules: readonly Rule[] = [
  ...regimeRules,
  ...reflectionInformRules,
  ...reflectionRightRules,
  ...reflectionTermRules,
  ...reflectionEndRules,
  ...reflectionGuardRules,
  ...temporaryStayRules,
  ...permitTermRules,
  ...permitDutyRules,
  ...afterDismissalRules,
  ...continuedStayRules,
  ...weakReportPilotRules,
];
