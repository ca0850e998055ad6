import { codeList } from './code-list.ts';

/** Why somebody looks at or receives personal data. Every look states one. */
export const purposes = codeList({
  assessment: {
    label: { nl: 'Duiden van een signaal', en: 'Assessing a signal' },
    explanation: {
      nl: 'Is dit mensenhandel, en zo niet, wat dan?',
      en: 'Is this trafficking, and if not, what is it?',
    },
    citation: { source: '003', from: 816, to: 822 },
  },
  investigation: {
    label: { nl: 'Opsporing', en: 'Investigation' },
    citation: { source: '003', from: 1303, to: 1309 },
  },
  supervision: {
    label: { nl: 'Toezicht op arbeid', en: 'Labour inspection' },
    citation: { source: '002', from: 3394, to: 3399 },
  },
  assistance: {
    label: { nl: 'Hulp aan het slachtoffer', en: 'Assistance to the victim' },
    citation: { source: '003', from: 970, to: 992 },
  },
  integralApproach: {
    label: { nl: 'Integrale aanpak', en: 'Integral approach' },
    explanation: {
      nl: 'Overheden pakken een probleem samen aan, met straf, bestuur en belastingen.',
      en: 'Public bodies tackle a problem together, by criminal, administrative and tax law.',
    },
    citation: { source: '003', from: 920, to: 928 },
  },
  residence: {
    label: { nl: 'Beslissen over verblijf', en: 'Deciding on residence' },
    explanation: {
      nl: 'Mag het slachtoffer blijven, op welke grond en hoe lang?',
      en: 'May the victim stay, on which ground and for how long?',
    },
    citation: { source: '000', from: 7246, to: 7254 },
  },
  return: {
    label: { nl: 'Vertrek en terugkeer', en: 'Departure and return' },
    citation: { source: '000', from: 6272, to: 6280 },
  },
  registration: {
    label: { nl: 'Registreren van slachtoffers', en: 'Registering victims' },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  feedback: {
    label: { nl: 'Terugkoppeling aan de melder', en: 'Feedback to the reporter' },
    citation: { source: '003', from: 2021, to: 2029, reference: 'Bijlage 2' },
  },
  direction: {
    label: { nl: 'Regie op de keten', en: 'Directing the chain' },
    citation: { source: '003', from: 2099, to: 2109, reference: 'Bijlage 3' },
  },
  oversight: {
    label: { nl: 'Toezicht op gegevensbescherming', en: 'Data protection oversight' },
  },
});

export type Purpose = keyof typeof purposes;
