import { coercionIndicators } from './coercion.ts';
import { dependenceIndicators } from './dependence.ts';
import type { Indicator } from './indicator.ts';
import { situationIndicators } from './situation.ts';
import { vulnerabilityIndicators } from './vulnerability.ts';
import { workIndicators } from './work.ts';

/** Every indicator by its key. The keys are stored with signals and never change their meaning. */
export const indicators = {
  ...coercionIndicators,
  ...dependenceIndicators,
  ...vulnerabilityIndicators,
  ...workIndicators,
  ...situationIndicators,
} satisfies Readonly<Record<string, Indicator>>;

export type IndicatorKey = keyof typeof indicators;
