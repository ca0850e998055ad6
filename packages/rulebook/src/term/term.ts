import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** A length of time as agreements print it. Working days and hours follow the Dutch calendar. */
export interface Duration {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'year';
}

/** Name of a term that the sources leave open and an organisation or region sets itself. */
export type TermSettingId = string & { readonly __brand?: 'TermSettingId' };

/**
 * The term of a duty: printed in a source, or left open by the sources. An open term names the setting
 * that fills it and a starting value, and is shown as a working agreement, never as a rule.
 */
export type TermRule =
  | { readonly printed: Duration; readonly citation: Citation }
  | { readonly setting: TermSettingId; readonly startingValue: Duration; readonly why: Text };

/** Values that an organisation has set for open terms. */
export type TermSettings = Readonly<Partial<Record<TermSettingId, Duration>>>;
