/**
 * A day of birth as far as it is known, in eight digits: year, month, day. A part that is not known is
 * zeros: '19960000' is some day in 1996. Two years with a slash are a range: '1995/1996'.
 */
export type PartialDate = string;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const possibleYear = (year: number): boolean => year >= 1850 && year <= 2150;

/** Eight digits when year, month and day can be parts of a date, month and day in either order. */
function ofParts(year: number, month: number, day: number): PartialDate | undefined {
  if (!possibleYear(year)) return undefined;
  if (month <= 12 && day <= 31) return pad(year, 4) + pad(month, 2) + pad(day, 2);
  if (day <= 12 && month <= 31) return pad(year, 4) + pad(day, 2) + pad(month, 2);
  return undefined;
}

const shapes: readonly (readonly [RegExp, (parts: readonly number[]) => PartialDate | undefined])[] = [
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = 0, m = 0, d = 0]) => ofParts(y, m, d)],
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/, ([y = 0, m = 0, d = 0]) => ofParts(y, m, d)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([d = 0, m = 0, y = 0]) => ofParts(y, m, d)],
  [/^(\d{2})(\d{2})(\d{4})$/, ([d = 0, m = 0, y = 0]) => ofParts(y, m, d)],
  [/^(\d{4})[-/. ](\d{1,2})$/, ([y = 0, m = 0]) => ofParts(y, m, 0)],
  [/^(\d{1,2})[-/. ](\d{4})$/, ([m = 0, y = 0]) => ofParts(y, m, 0)],
  [/^(?:ca\.? ?|±|~)?(\d{4})$/, ([y = 0]) => ofParts(y, 0, 0)],
];

/**
 * Reads a date of birth as people write it: year first or day first, with any mark or none, or only a
 * year, or a range of two years (1995/1996). What is no date remains as its digits, so that a typing
 * error in a date can still be recognised as one.
 */
export function partialDate(text: string): PartialDate {
  const trimmed = text.trim();
  const range = /^(\d{4})\/(\d{4})$/.exec(trimmed);
  if (range !== null) return trimmed;
  for (const [shape, read] of shapes) {
    const match = shape.exec(trimmed);
    const date = match === null ? undefined : read(match.slice(1).map(Number));
    if (date !== undefined) return date;
  }
  const digits = trimmed.replace(/\D/g, '');
  return /^0*$/.test(digits) ? '' : digits;
}

/** The years in which somebody was born who had this age on a day: the birthday may still have to come. */
export function bornAtAge(age: number, on: string): PartialDate {
  const year = Number(on.slice(0, 4));
  return possibleYear(year) && age >= 0 && age < 130 ? `${year - age - 1}/${year - age}` : '';
}
