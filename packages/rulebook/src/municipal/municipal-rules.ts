import type { DutyRule, ProhibitionRule } from '../rule.ts';
import { assessmentDuties } from './duties-assess.ts';
import { reportingDuties } from './duties-report.ts';
import { threadDuties } from './duties-thread.ts';
import { closeProhibitions } from './prohibitions-close.ts';
import { orderProhibitions } from './prohibitions-order.ts';

/** Everything the municipality and its partners must do with a signal (003, Stroomschema 1 and 2, Bijlage 2). */
export const municipalDuties: readonly DutyRule[] = [
  ...assessmentDuties,
  ...reportingDuties,
  ...threadDuties,
];

/** What nobody may do on the municipal road. */
export const municipalProhibitions: readonly ProhibitionRule[] = [...orderProhibitions, ...closeProhibitions];
