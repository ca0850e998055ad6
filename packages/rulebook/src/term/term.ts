import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** A length of time as agreements print it. Working days and hours follow the Dutch calendar. */
export interface Duration {
  /** Whole and not negative. */
  readonly count: number;
  readonly unit: DurationUnit;
}

export type DurationUnit = 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'year';

/** Name of a term that the sources leave open and an organisation or region sets itself. */
export type TermSettingId = string & { readonly __brand?: 'TermSettingId' };

/**
 * The term of a duty: printed in a source, or left open by the sources. An open term names the setting
 * that fills it and a starting value, and is shown as a working agreement, never as a rule.
 */
export type TermRule =
  | {
      readonly printed: Duration;
      readonly citation: Citation;
      /** A statutory term whose end moves to the next working day (see `Term`). */
      readonly endsOnWorkingDay?: boolean;
    }
  | { readonly setting: TermSettingId; readonly startingValue: Duration; readonly why: Text };

/** Values that an organisation has set for open terms. */
export type TermSettings = Readonly<Partial<Record<TermSettingId, Duration>>>;

/** The duration of a term: printed, as set by the organisation, or the starting value. */
export function durationOf(term: TermRule, settings: TermSettings): Duration {
  return 'printed' in term ? term.printed : (settings[term.setting] ?? term.startingValue);
}

const unitNames: Readonly<Record<DurationUnit, { readonly one: Text; readonly many: Text }>> = {
  hour: { one: { nl: 'uur', en: 'hour' }, many: { nl: 'uur', en: 'hours' } },
  day: { one: { nl: 'dag', en: 'day' }, many: { nl: 'dagen', en: 'days' } },
  workingDay: { one: { nl: 'werkdag', en: 'working day' }, many: { nl: 'werkdagen', en: 'working days' } },
  week: { one: { nl: 'week', en: 'week' }, many: { nl: 'weken', en: 'weeks' } },
  month: { one: { nl: 'maand', en: 'month' }, many: { nl: 'maanden', en: 'months' } },
  year: { one: { nl: 'jaar', en: 'year' }, many: { nl: 'jaar', en: 'years' } },
};

/** A duration in words: 3 maanden, 1 werkdag. */
export function formatDuration({ count, unit }: Duration): Text {
  const name = count === 1 ? unitNames[unit].one : unitNames[unit].many;
  return { nl: `${count} ${name.nl}`, en: `${count} ${name.en}` };
}
