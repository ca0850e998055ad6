import { type IsoDate, parseIsoDate, type Text } from '@ketenzicht/rulebook';

/** A date as somebody typed it, and what it means or why it means nothing. */
export type ReadDate =
  | { readonly ok: true; readonly date?: IsoDate; readonly typed: string }
  | { readonly ok: false; readonly error: Text; readonly typed: string };

const earliest = '1900-01-01';
const latest = '2100-12-31';

const messages = {
  notADate: {
    nl: 'Deze datum bestaat niet. Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2025-03-01.',
    en: 'This date does not exist. Write a date as year-month-day, for example 2025-03-01.',
  },
  outside: {
    nl: 'Kies een datum van 1900 tot en met 2100.',
    en: 'Choose a date from 1900 up to and including 2100.',
  },
} as const;

/** Reads a date from the query of a page. Nothing typed is no date, and no error. */
export function readDate(value: string | undefined): ReadDate {
  const typed = (value ?? '').trim().slice(0, 40);
  if (typed === '') return { ok: true, typed };
  const date = parseIsoDate(typed);
  if (date === undefined) return { ok: false, error: messages.notADate, typed };
  if (date < earliest || date > latest) return { ok: false, error: messages.outside, typed };
  return { ok: true, date, typed };
}
