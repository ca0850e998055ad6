import { adviceRules } from './adviser/adviser.ts';
import { penaltyRules } from './criminal-law/penalties.ts';
import { subsectionRules } from './criminal-law/subsections.ts';
import { disclosureRules } from './disclosure/disclosure-rules.ts';
import { guardDuties } from './guards/duties.ts';
import { guardProhibitions } from './guards/prohibitions.ts';
import { minorRules } from './minors/minor-rules.ts';
import { municipalDuties, municipalProhibitions } from './municipal/municipal-rules.ts';
import { notificationDuties } from './notification/notification.ts';
import { proceedingsRules } from './proceedings/proceedings-rules.ts';
import { referralRules } from './referral/referral-rules.ts';
import { residenceRules } from './residence/residence-rules.ts';
import { returnRules } from './return/return-rules.ts';
import { deskRules } from './routing/desk.ts';
import { routeRules } from './routing/route.ts';
import type { Rule } from './rule.ts';
import { shelterRules } from './shelter/shelter-rules.ts';

/** The whole rulebook, in the order in which it is printed. Which rules hold on a date, `rulesAt` tells. */
export const allRules: readonly Rule[] = [
  ...municipalDuties,
  ...municipalProhibitions,
  ...routeRules,
  ...deskRules,
  ...guardDuties,
  ...guardProhibitions,
  ...disclosureRules,
  ...notificationDuties,
  ...referralRules,
  ...residenceRules,
  ...shelterRules,
  ...proceedingsRules,
  ...minorRules,
  ...returnRules,
  ...adviceRules,
  ...subsectionRules,
  ...penaltyRules,
];
