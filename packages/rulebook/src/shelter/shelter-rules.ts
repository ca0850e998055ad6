import type { Rule } from '../rule.ts';
import { interpreterRules } from './interpreter.ts';
import { placementRules } from './placement.ts';
import { placementElsewhereRules } from './placement-elsewhere.ts';
import { shelterDutyRules } from './shelter-duties.ts';

/** Shelter, housing and interpreters (000 §2.9). */
export const shelterRules: readonly Rule[] = [
  ...placementRules,
  ...placementElsewhereRules,
  ...shelterDutyRules,
  ...interpreterRules,
];
