import { Temporal } from 'temporal-polyfill';

/** A calendar date in Europe/Amsterdam, written YYYY-MM-DD. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' };

/** A moment, written in UTC as YYYY-MM-DDTHH:MM:SS.sssZ. Two of them compare as text. */
export type IsoInstant = string & { readonly __brand?: 'IsoInstant' };

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads a calendar date. Answers nothing when the text is not written YYYY-MM-DD or the day does not exist
 * (31 February, 29 February in a common year).
 */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!datePattern.test(text)) return undefined;
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth ? text : undefined;
}

/**
 * Reads a moment with an offset or Z (RFC 3339) and writes it in UTC with milliseconds. Answers nothing when
 * the offset is missing, the date or time does not exist, or the moment falls outside the years 0000-9999.
 */
export function parseIsoInstant(text: string): IsoInstant | undefined {
  const date = instantPattern.exec(text)?.[1];
  if (date === undefined || parseIsoDate(date) === undefined) return undefined;
  const written = writeInstant(Temporal.Instant.from(text));
  return instantPattern.test(written) ? written : undefined;
}

/** Writes a moment the one way in which moments are stored and compared. */
export function writeInstant(instant: Temporal.Instant): IsoInstant {
  return instant.toString({ smallestUnit: 'millisecond' });
}
