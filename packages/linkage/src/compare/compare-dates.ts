import { CLOSE, DIFFERS, EXACT, PARTIAL } from './level.ts';

const year = (date: number): number => Math.floor(date / 10_000);
const month = (date: number): number => Math.floor(date / 100) % 100;
const day = (date: number): number => date % 100;

/** A first of January is often written for a day that nobody knows. */
const dayUnknown = (date: number): boolean => month(date) === 0 || date % 10_000 === 101;

/**
 * Level of two different dates of eight digits. `close`: one part of the three differs, or day and month
 * are swapped. `partial`: what is known of both does not contradict.
 */
export function compareDates(one: number, other: number): number {
  const sameYear = year(one) === year(other);
  const sameMonth = month(one) === month(other);
  const sameDay = day(one) === day(other);
  if (dayUnknown(one) || dayUnknown(other)) return sameYear ? PARTIAL : DIFFERS;
  if (day(one) === 0 || day(other) === 0) return sameYear && sameMonth ? PARTIAL : DIFFERS;
  if (Number(sameYear) + Number(sameMonth) + Number(sameDay) === 2) return CLOSE;
  if (sameYear && month(one) === day(other) && day(one) === month(other)) return CLOSE;
  return DIFFERS;
}

/** Level of a range of years and a date or another range, as texts of which at least one has a slash. */
export function compareYears(one: string, other: string): number {
  if (one === other) return EXACT;
  const [from, to] = yearsOf(one);
  const [otherFrom, otherTo] = yearsOf(other);
  return from <= otherTo && otherFrom <= to ? PARTIAL : DIFFERS;
}

function yearsOf(text: string): readonly [number, number] {
  const from = Number(text.slice(0, 4));
  return [from, text[4] === '/' ? Number(text.slice(5, 9)) : from];
}
