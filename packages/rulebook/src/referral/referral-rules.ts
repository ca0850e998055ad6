import { notificationRules } from '../notification/notification.ts';
import type { DecisionRule } from '../rule.ts';
import { careResponsibilities, rightRules } from './care.ts';
import { handOverRules } from './hand-over.ts';
import { investigatorRules } from './investigators.ts';
import { proceedingsResponsibilities, readingRules } from './proceedings.ts';
import { signallingRules } from './signalling.ts';

/**
 * The national referral mechanism as the sources describe it: who does what in which phase, what a victim has a
 * right to, and how trafficking is to be understood.
 */
export const referralRules: readonly DecisionRule[] = [
  ...signallingRules,
  ...investigatorRules,
  ...handOverRules,
  ...notificationRules,
  ...proceedingsResponsibilities,
  ...rightRules,
  ...careResponsibilities,
  ...readingRules,
];
