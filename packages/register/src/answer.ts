import { codeList } from '@ketenzicht/rulebook';

/**
 * Why there is no answer; four different things. A count may take them together as "unknown", the
 * register never does.
 */
export const missing = codeList({
  unknown: {
    label: { nl: 'Onbekend', en: 'Unknown' },
    explanation: {
      nl: 'De vraag is gesteld, maar niemand weet het antwoord, of er is niets over gezegd.',
      en: 'The question was asked but nobody knows the answer, or nothing was said about it.',
    },
  },
  notAsked: {
    label: { nl: 'Niet gevraagd', en: 'Not asked' },
    explanation: {
      nl: 'De melder heeft het niet gevraagd, bijvoorbeeld omdat het slachtoffer al uit zicht was.',
      en: 'The notifier did not ask, for example because the victim was out of sight already.',
    },
    citation: { source: '001', from: 592, to: 592 },
  },
  notApplicable: {
    label: { nl: 'Niet van toepassing', en: 'Not applicable' },
    explanation: {
      nl: 'De vraag past niet bij deze melding, zoals een politie-eenheid bij een melding van een zorgcoördinator.',
      en: 'The question does not fit this notification, like a police unit for one by a care coordinator.',
    },
  },
  refused: {
    label: { nl: 'Wil niet zeggen', en: 'Refused to say' },
    explanation: {
      nl: 'De vraag is gesteld en het slachtoffer wilde er geen antwoord op geven.',
      en: 'The question was asked and the victim did not want to answer it.',
    },
  },
});

export type Missing = keyof typeof missing;

/** A value, or why there is none. */
export type Answer<T> = T | Missing;

/** Whether an answer says only why there is no value. */
export function isMissing<T>(answer: Answer<T>): answer is Missing {
  return typeof answer === 'string' && Object.hasOwn(missing, answer);
}

/** The value of an answer, or nothing. */
export function given<T>(answer: Answer<T>): T | undefined {
  return isMissing(answer) ? undefined : answer;
}
