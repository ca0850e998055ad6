import type { IsoDate, IsoInstant, Language } from '@ketenzicht/rulebook';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const timeZone = 'Europe/Amsterdam';

/** A calendar date in full words: `3 maart 2026`. */
export function formatDate(date: IsoDate, lang: Language): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A calendar date for tables: `3 mrt 2026`. */
export function formatShortDate(date: IsoDate, lang: Language): string {
  return new Intl.DateTimeFormat(locales[lang], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A moment on the clock of Europe/Amsterdam: `3 mrt 2026, 14:05`. */
export function formatMoment(moment: IsoInstant, lang: Language): string {
  return new Intl.DateTimeFormat(locales[lang], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(moment));
}

/** A number with the separators of the language; at most `decimals` digits after the mark. */
export function formatNumber(value: number, lang: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: decimals }).format(value);
}

/** A share of one as a percentage: 0.125 is `12,5%`. */
export function formatShare(share: number, lang: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: decimals }).format(
    share,
  );
}

/** Names in a row: `AVIM en ZoCo`. */
export function formatList(names: readonly string[], lang: Language): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names);
}
