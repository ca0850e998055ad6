import { type VictimStepName, victimStep } from '@ketenzicht/chain';
import type { DataCategory } from '@ketenzicht/rulebook';

/** Under which category the text of a step is sealed. */
export const categoryOf = (step: VictimStepName): DataCategory =>
  victimStep(step).text?.category ?? 'deliberation';
