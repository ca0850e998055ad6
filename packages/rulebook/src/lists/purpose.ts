import { codeList } from './code-list.ts';

/** Why somebody looks at or receives personal data. Every look states one. */
export const purposes = codeList({
  assessment: { label: { nl: 'Duiden van een signaal', en: 'Assessing a signal' } },
  investigation: { label: { nl: 'Opsporing', en: 'Investigation' } },
  supervision: { label: { nl: 'Toezicht op arbeid', en: 'Labour inspection' } },
  assistance: { label: { nl: 'Hulp aan het slachtoffer', en: 'Assistance to the victim' } },
  integralApproach: { label: { nl: 'Integrale aanpak', en: 'Integral approach' } },
  feedback: { label: { nl: 'Terugkoppeling aan de melder', en: 'Feedback to the reporter' } },
  direction: { label: { nl: 'Regie op de keten', en: 'Directing the chain' } },
  oversight: { label: { nl: 'Toezicht op gegevensbescherming', en: 'Data protection oversight' } },
});

export type Purpose = keyof typeof purposes;
