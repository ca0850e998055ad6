import type { Text } from './text.ts';

const format = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);

/** Both languages of a sentence around a number. */
const around = (value: number, nl: (text: string) => string, en: (text: string) => string): Text => ({
  nl: nl(format(value, 'nl-NL')),
  en: en(format(value, 'en-GB')),
});

/** What a weight does to the odds, as the end of a sentence. */
export function oddsInWords(weight: number): Text {
  if (Math.abs(weight) < 0.05) return { nl: ': dat zegt niets', en: ': that says nothing' };
  const times = Math.min(2 ** Math.abs(weight), 1_000_000);
  return weight > 0
    ? around(
        times,
        (text) => `: ${text} keer zo waarschijnlijk dezelfde persoon`,
        (text) => `: ${text} times as likely the same person`,
      )
    : around(
        times,
        (text) => `: ${text} keer minder waarschijnlijk dezelfde persoon`,
        (text) => `: ${text} times less likely the same person`,
      );
}

/** A probability as a number of pairs out of a round number, never as certainty. */
export function probabilityInWords(probability: number): Text {
  if (probability >= 0.9999) return tenThousand('Meer dan 9.999', 'More than 9,999');
  if (probability < 0.0001) return tenThousand('Minder dan 1', 'Fewer than 1');
  if (probability < 0.005 || probability > 0.995) {
    return {
      nl: `Van 10.000 zulke paren zijn er ongeveer ${exact(probability, 'nl-NL')} van dezelfde persoon.`,
      en: `Of 10,000 such pairs about ${exact(probability, 'en-GB')} are of the same person.`,
    };
  }
  const count = Math.round(probability * 100);
  return {
    nl: `Van 100 zulke paren zijn er ongeveer ${count} van dezelfde persoon.`,
    en: `Of 100 such pairs about ${count} are of the same person.`,
  };
}

const exact = (probability: number, language: string): string =>
  new Intl.NumberFormat(language).format(Math.round(probability * 10_000));

const tenThousand = (nl: string, en: string): Text => ({
  nl: `${nl} van de 10.000 zulke paren zijn van dezelfde persoon.`,
  en: `${en} of 10,000 such pairs are of the same person.`,
});
