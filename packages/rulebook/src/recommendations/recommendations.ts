import { ninthReport } from './ninth-report.ts';
import type { FollowUpStatus, Recommendation } from './recommendation.ts';
import { richSignals } from './rich-signals.ts';
import { victimsMonitors } from './victims-monitor.ts';

/** Every recommendation of the Nationaal Rapporteur in the sources, the earliest first. */
export const recommendations: readonly Recommendation[] = [
  ...ninthReport,
  ...victimsMonitors,
  ...richSignals,
];

/** Later recommendations that repeat or sharpen this one. */
export const repeatedBy = (id: string): readonly Recommendation[] =>
  recommendations.filter(({ repeats }) => repeats?.id === id);

/** How far the sources say that a recommendation was followed; `open` when they say nothing. */
export const followUpInSources = ({ notes }: Recommendation): FollowUpStatus =>
  notes.at(-1)?.status ?? 'open';
