import type { Rule } from '../rule.ts';
import { beforeReportRules } from './before-report.ts';
import { hearingRules } from './hearing.ts';
import { victimRightRules } from './victim-rights.ts';

/** The victim and the criminal case (000 §2.7; 002 §3.3). */
export const proceedingsRules: readonly Rule[] = [...beforeReportRules, ...victimRightRules, ...hearingRules];
