import type { CountingRule } from './counting-rule.ts';
import { howCounted } from './how-counted.ts';
import { whoCounts } from './who-counts.ts';

const rules = { ...whoCounts, ...howCounted };

export type CountingRuleId = keyof typeof rules;

/** Every counting rule by its id. */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = rules;
