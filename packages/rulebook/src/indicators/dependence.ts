import { indicatorList } from './indicator.ts';

/** Dependence on the person who exploits. */
export const dependenceIndicators = indicatorList({
  noDocuments: {
    label: {
      nl: 'Iemand heeft het eigen paspoort of ID-bewijs niet',
      en: 'Somebody does not hold the own passport or ID',
    },
    explanation: {
      nl: 'Vaak heeft de werkgever of dader het ingenomen.',
      en: 'Often the employer or offender has taken it.',
    },
    group: 'dependence',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 3269, to: 3272 },
  },
  noBankAccount: {
    label: {
      nl: 'Een ander beheert de bankpas of rekening',
      en: 'Another person controls the bank card or account',
    },
    group: 'dependence',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 3271, to: 3273 },
  },
  housedByEmployer: {
    label: { nl: 'De werkgever regelt de woonruimte', en: 'The employer arranges the housing' },
    group: 'dependence',
    forms: ['labour'],
    caution: {
      nl: 'Dit komt veel voor en wijst niet op zichzelf op kwade wil. Het maakt iemand wel kwetsbaarder.',
      en: 'This is common and does not by itself point to bad intent. It does make somebody more vulnerable.',
    },
    citation: { source: '002', from: 3263, to: 3266 },
  },
  evictedAfterDismissal: {
    label: {
      nl: 'Wie ontslagen wordt, moet meteen het huis uit',
      en: 'Whoever is dismissed must leave the house at once',
    },
    group: 'dependence',
    forms: ['labour'],
    citation: { source: '002', from: 3264, to: 3266 },
  },
  housedBySuspect: {
    label: {
      nl: 'Iemand woont bij de mogelijke dader, of die regelt het huis',
      en: 'Somebody lives with the possible offender, or that person arranges the house',
    },
    group: 'dependence',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1928, to: 1930 },
  },
  shelterOffered: {
    label: {
      nl: 'Iemand zonder huis kreeg onderdak van een onbekende',
      en: 'Somebody without a home was taken in by a stranger',
    },
    group: 'dependence',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1910, to: 1916 },
  },
  travelPaidByEmployer: {
    label: {
      nl: 'De werkgever betaalde de reis naar Nederland',
      en: 'The employer paid the journey to the Netherlands',
    },
    group: 'dependence',
    forms: ['labour'],
    caution: {
      nl: 'Dit wijst niet op zichzelf op kwade wil. Het maakt iemand wel kwetsbaarder.',
      en: 'This does not by itself point to bad intent. It does make somebody more vulnerable.',
    },
    citation: { source: '002', from: 3266, to: 3269 },
  },
  travelPaidByOther: {
    label: { nl: 'Een ander betaalde of regelde de reis', en: 'Another person paid or arranged the journey' },
    group: 'dependence',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1919, to: 1922 },
  },
  transportByOther: {
    label: {
      nl: 'Een ander brengt en haalt naar werk of afspraken',
      en: 'Another person drives to and from work or appointments',
    },
    group: 'dependence',
    forms: ['sexual', 'labour'],
    citation: { source: '002', from: 2014, to: 2016 },
  },
  appointmentsByOther: {
    label: {
      nl: 'Een ander regelt afspraken en plaatsen',
      en: 'Another person arranges appointments and places',
    },
    group: 'dependence',
    forms: ['sexual'],
    citation: { source: '002', from: 2014, to: 2016 },
  },
  speaksForThem: {
    label: { nl: 'Een ander voert steeds het woord', en: 'Another person does all the talking' },
    group: 'dependence',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 4843, to: 4847 },
  },
  moneyControlled: {
    label: { nl: 'Een ander beheert het geld', en: 'Another person controls the money' },
    group: 'dependence',
    forms: ['sexual', 'labour'],
    citation: { source: '002', from: 4865, to: 4868 },
  },
  debtToOffender: {
    label: {
      nl: 'Iemand moet een schuld aflossen bij de dader of werkgever',
      en: 'Somebody must pay off a debt to the offender or employer',
    },
    group: 'dependence',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 3251, to: 3252 },
  },
  noReturn: {
    label: { nl: 'Naar huis gaan kan pas na betaling', en: 'Going home is only possible after paying' },
    group: 'dependence',
    forms: ['labour'],
    citation: { source: '000', from: 4769, to: 4771 },
  },
  littleFood: {
    label: { nl: 'Iemand krijgt weinig te eten', en: 'Somebody gets little to eat' },
    group: 'dependence',
    forms: ['sexual', 'labour'],
    citation: { source: '002', from: 1997, to: 2001 },
  },
  noKey: {
    label: {
      nl: 'Iemand heeft geen sleutel en mag niet alleen naar buiten',
      en: 'Somebody has no key and may not go out alone',
    },
    group: 'dependence',
    forms: ['labour', 'sexual'],
    citation: { source: '000', from: 4769, to: 4771 },
  },
});
