import type { IsoDate, Text } from '@ketenzicht/rulebook';
import { parseIsoDate } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { reportErrors as m } from '../face/messages/report-errors.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { filled, saying } from './field-error.ts';

/** Most characters of a story, in UTF-16 units as a browser counts them. */
export const narrativeMax = 20_000;

/** The story: cleaned, not empty, not longer than the limit. */
export const narrative = z
  .string()
  .overwrite(cleanText)
  .refine((text) => text.length > 0, saying(m.narrativeMissing))
  .refine((text) => text.length <= narrativeMax, saying(filled(m.narrativeTooLong, { max: narrativeMax })));

/** One line of text; an empty one counts as absent. */
export function line(max: number) {
  return optional(z.string().overwrite(cleanLine).max(max));
}

/** One line of text that must be there. */
export function filledLine(max: number) {
  return z
    .string()
    .overwrite(cleanLine)
    .max(max)
    .refine((text) => text !== '', saying(m.missing));
}

/** Text of several lines; an empty one counts as absent. */
export function paragraphs(max: number) {
  return optional(z.string().overwrite(cleanText).max(max));
}

/** One line that must match a pattern; an empty one counts as absent. */
export function pattern(shape: RegExp, wrong: Text) {
  return optional(
    z
      .string()
      .overwrite(cleanLine)
      .max(300)
      .refine(
        unlessEmpty((text) => shape.test(text)),
        saying(wrong),
      ),
  );
}

/** A telephone number as people write it. */
export const phone = z
  .string()
  .overwrite(cleanLine)
  .max(40)
  .refine(
    (text) => /^\+?[\d\s().-]+$/.test(text) && digits(text) >= 6 && digits(text) <= 15,
    saying(m.phone),
  );

/** A number plate, in capitals. */
export const plate = z
  .string()
  .overwrite((text) => cleanLine(text).toUpperCase())
  .refine((text) => /^[\p{L}\d][\p{L}\d -]{1,11}$/u.test(text), saying(m.plate));

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number) {
  const said = saying(filled(m.wholeNumber, { min, max }));
  return z.number().refine((value) => Number.isInteger(value) && value >= min && value <= max, said);
}

/** An existing calendar date from 1900 until today. */
export function pastDate(today: () => IsoDate) {
  return z
    .string()
    .overwrite(cleanLine)
    .superRefine((text, context) => {
      const wrong = dateError(text, today());
      if (wrong) context.addIssue({ code: 'custom', ...saying(wrong) });
    })
    .meta({ format: 'date' });
}

/** What is wrong with a date, if anything. */
export function dateError(text: string, today: IsoDate): Text | undefined {
  if (text === '') return m.dateMissing;
  const date = parseIsoDate(text);
  if (date === undefined) return m.dateNotReal;
  if (date < '1900-01-01') return m.dateTooEarly;
  return date > today ? m.dateInFuture : undefined;
}

/** An absent field and an empty one are the same: nothing is told. */
function optional<S extends z.ZodType<string>>(schema: S) {
  return schema.optional().transform((text) => (text === '' ? undefined : text));
}

const unlessEmpty = (test: (text: string) => boolean) => (text: string) => text === '' || test(text);
const digits = (text: string) => text.replace(/\D/g, '').length;
