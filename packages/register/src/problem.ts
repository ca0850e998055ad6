import type { Text } from '@ketenzicht/rulebook';
import type { FieldName } from './fields.ts';

/** One thing that is wrong with a notification: at which field, and what to do about it. */
export interface Problem {
  /** Absent when the whole notification is meant. */
  readonly field?: FieldName;
  readonly reason: Text;
}

/** What can be wrong. Reasons never repeat what was entered, because that may be about a person. */
export const problemTexts = {
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
  wrongDate: {
    nl: 'Schrijf de datum als jjjj-mm-dd, en kies een dag die bestaat.',
    en: 'Write the date as yyyy-mm-dd, and choose a day that exists.',
  },
  wrongCountry: {
    nl: 'Gebruik een landcode van drie letters (ISO 3166-1 alpha-3), zoals NLD of NGA.',
    en: 'Use a country code of three letters (ISO 3166-1 alpha-3), like NLD or NGA.',
  },
  wrongId: {
    nl: 'Gebruik hooguit 64 letters, cijfers, punten, streepjes of dubbele punten. Gebruik geen naam.',
    en: 'Use at most 64 letters, digits, dots, dashes or colons. Do not use a name.',
  },
  longText: { nl: 'Gebruik hooguit 120 tekens.', en: 'Use at most 120 characters.' },
  formula: {
    nl: 'Deze cel begint als een formule. Zet er de uitkomst in als gewone tekst.',
    en: 'This cell begins like a formula. Put the outcome in it as plain text.',
  },
  notUtf8: {
    nl: 'Deze regel bevat tekens in een andere codering. Sla het bestand op als UTF-8.',
    en: 'This row holds characters in another encoding. Save the file as UTF-8.',
  },
  cellCount: {
    nl: 'Deze regel heeft niet evenveel cellen als de kopregel.',
    en: 'This row does not have as many cells as the header.',
  },
  quotes: {
    nl: 'Een aanhalingsteken op deze regel is niet gesloten of staat midden in een cel.',
    en: 'A quotation mark on this row is not closed or stands in the middle of a cell.',
  },
  tooLong: { nl: 'Deze regel is te lang.', en: 'This row is too long.' },
  duplicate: {
    nl: 'Dit nummer komt al eerder voor. Geef elke melding een eigen nummer.',
    en: 'This number occurs before. Give every notification a number of its own.',
  },
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  future: { nl: 'Deze datum ligt in de toekomst.', en: 'This date lies in the future.' },
  longAgo: {
    nl: 'Deze datum ligt voor 1980. Kijk het jaartal na.',
    en: 'This date lies before 1980. Check the year.',
  },
  beforeBirth: {
    nl: 'De melding ligt voor de geboortedatum. Kijk beide datums na.',
    en: 'The notification lies before the date of birth. Check both dates.',
  },
  tooOld: {
    nl: 'Volgens deze geboortedatum is het slachtoffer ouder dan 120 jaar. Kijk het jaartal na.',
    en: 'According to this date of birth the victim is older than 120. Check the year.',
  },
  agesDiffer: {
    nl: 'De leeftijd past niet bij de geboortedatum. Verbeter een van beide of laat de leeftijd leeg.',
    en: 'The age does not fit the date of birth. Correct one of them or leave the age empty.',
  },
  startAfterReport: {
    nl: 'Het slachtoffer kan bij het begin niet ouder zijn dan bij de melding.',
    en: 'The victim cannot be older at the beginning than at the notification.',
  },
  noGroup: {
    nl: 'Zeg bij welke groep de melder hoort.',
    en: 'Say to which group the notifier belongs.',
  },
  unitWithoutPolice: {
    nl: 'Een politie-eenheid hoort alleen bij een melding van de politie.',
    en: 'A police unit belongs only to a notification by the police.',
  },
  formMissing: {
    nl: 'Dit hoort bij een vorm van uitbuiting die niet is genoemd. Voeg de vorm toe of haal dit weg.',
    en: 'This belongs to a form of exploitation that is not named. Add the form or remove this.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Problem of a code that its list does not have, with what is allowed. */
export function wrongCode(codes: readonly string[]): Text {
  return {
    nl: `Gebruik een van deze codes: ${codes.join(', ')}.`,
    en: `Use one of these codes: ${codes.join(', ')}.`,
  };
}

/** Problem of a number outside its range. */
export function wrongCount(max: number): Text {
  return {
    nl: `Gebruik een heel getal van 0 tot en met ${max}.`,
    en: `Use a whole number from 0 to ${max}.`,
  };
}
