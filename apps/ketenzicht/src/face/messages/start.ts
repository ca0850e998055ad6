import { messages } from './catalogue.ts';

/** The front door. */
export const startMessages = messages({
  title: { nl: 'Samen zicht op mensenhandel', en: 'Human trafficking: seeing it together' },
  lead: {
    nl: 'Ketenzicht brengt een signaal van mensenhandel bij wie kan handelen. Niets blijft liggen, en u hoort wat ermee gebeurt.',
    en: 'Ketenzicht brings a signal of human trafficking to those who can act. Nothing is left lying, and you hear what happens with it.',
  },
  report: { nl: 'Ik wil iets melden', en: 'I want to report something' },
  reportText: {
    nl: 'U hoeft niet zeker te zijn. Het kan zonder naam en zonder account.',
    en: 'You need not be sure. You can do it without a name and without an account.',
  },
  follow: { nl: 'Ik wil mijn melding volgen', en: 'I want to follow my report' },
  followText: {
    nl: 'Met de code die u na het melden kreeg.',
    en: 'With the code that you got after reporting.',
  },
  work: { nl: 'Ik werk in de keten', en: 'I work in the chain' },
  workText: {
    nl: 'Meld u aan en ga naar uw werklijst.',
    en: 'Sign in and go to your worklist.',
  },
  recognise: { nl: 'Hoe herken ik signalen?', en: 'How do I recognise signals?' },
  recogniseText: {
    nl: 'Kenmerken per vorm van uitbuiting, met hun bron.',
    en: 'Indicators per form of exploitation, with their source.',
  },
  share: { nl: 'Mag ik dit melden of delen?', en: 'May I report or share this?' },
  shareText: {
    nl: 'Zeven vragen over u, wie het krijgt en toestemming. U hoort wat mag, en wat anders kan.',
    en: 'A few questions on you, the recipient and consent. You learn what is allowed, or what else to do.',
  },
  mechanism: { nl: 'Wie doet wat voor een slachtoffer?', en: 'Who does what for a victim?' },
  mechanismText: {
    nl: 'Van signaal tot nazorg of terugkeer, op elke datum, met wie u kunt bellen.',
    en: 'From signal to aftercare or return, on any date, with whom to contact.',
  },
});
