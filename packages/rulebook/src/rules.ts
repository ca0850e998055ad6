import { disclosureRules } from './disclosure/disclosure-rules.ts';
import { municipalDuties, municipalProhibitions } from './municipal/municipal-rules.ts';
import { deskRules } from './routing/desk.ts';
import { routeRules } from './routing/route.ts';
import type { Rule } from './rule.ts';

/** The whole rulebook. Which rules hold on a date, `rulesAt` tells. */
export const rules: readonly Rule[] = [
  ...municipalDuties,
  ...municipalProhibitions,
  ...routeRules,
  ...deskRules,
  ...disclosureRules,
];
