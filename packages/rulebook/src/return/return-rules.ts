import type { Rule } from '../rule.ts';
import { d9Rules } from './d9.ts';
import { returnSupportRules } from './support.ts';
import { voluntaryReturnRules } from './voluntary.ts';

/** Departure procedures in which trafficking shows, and voluntary return (000 §2.6.5, §2.11). */
export const returnRules: readonly Rule[] = [...d9Rules, ...voluntaryReturnRules, ...returnSupportRules];
