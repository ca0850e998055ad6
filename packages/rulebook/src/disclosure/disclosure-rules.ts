import type { DisclosureRule } from '../rule.ts';
import { careDisclosures } from './care.ts';
import { investigatorDisclosures } from './investigators.ts';
import { municipalDisclosures } from './municipality.ts';
import { oversightDisclosures } from './oversight.ts';
import { reporterDisclosures } from './reporter.ts';
import { riecDisclosures } from './riec.ts';
import { trackDisclosures } from './victim-track.ts';

/**
 * The sharing matrix: who may see which category of data, for which purpose, on which basis and under which
 * condition. What no rule names is not shared.
 */
export const disclosureRules: readonly DisclosureRule[] = [
  ...municipalDisclosures,
  ...reporterDisclosures,
  ...investigatorDisclosures,
  ...careDisclosures,
  ...riecDisclosures,
  ...oversightDisclosures,
  ...trackDisclosures,
];
