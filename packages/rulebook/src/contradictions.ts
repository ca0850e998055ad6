import type { FactKeyOf } from './facts.ts';
import type { Citation, RuleId } from './rule.ts';
import type { Text } from './text.ts';

/** Two places in the sources that cannot both hold, and which one the rulebook follows. */
export interface Contradiction {
  readonly id: string;
  readonly about: Text;
  readonly readings: readonly [Reading, Reading, ...Reading[]];
  /** The rules that it touches. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** What is done: a reading that can be chosen, or the one that is followed and why. */
  readonly choice?: FactKeyOf<'choice'>;
  readonly followed: Text;
}

export interface Reading {
  readonly says: Text;
  readonly citation: Citation;
}

/** Where the sources contradict each other or themselves; shown to the reader as such, never smoothed over. */
export const contradictions: readonly Contradiction[] = [
  {
    id: 'placeListEnd',
    about: { nl: 'Wanneer de lijst van vindplaatsen verviel', en: 'When the list of places lapsed' },
    readings: [
      {
        says: { nl: 'Op 1 juni 2013, met de nieuwe wet.', en: 'On 1 June 2013, with the new act.' },
        citation: { source: '000', from: 7204, to: 7213 },
      },
      {
        says: { nl: 'Sinds 1 juli 2013.', en: 'Since 1 July 2013.' },
        citation: { source: '000', from: 7373, to: 7376, reference: 'voetnoot 879' },
      },
    ],
    rules: [
      'residence.reflection.inform.b9',
      'residence.reflection.inform.b8',
      'residence.reflection.right.b8',
    ],
    choice: 'choice.placeListEnd',
    followed: { nl: 'Begonnen wordt met 1 juni 2013.', en: 'The starting value is 1 June 2013.' },
  },
  {
    id: 'detentionGrantor',
    about: {
      nl: 'Wie in bewaring de bedenktijd verleent',
      en: 'Who grants the reflection period in detention',
    },
    readings: [
      {
        says: { nl: 'De IND, als OM en politie akkoord zijn.', en: 'The IND, when OM and police agree.' },
        citation: { source: '000', from: 6394, to: 6396 },
      },
      {
        says: { nl: 'De politie, na overleg met het OM.', en: 'The police, after consulting the OM.' },
        citation: { source: '000', from: 7711, to: 7713, reference: 'voetnoot 927' },
      },
      {
        says: {
          nl: 'Niemand met name; OM en politie gaan akkoord.',
          en: 'Nobody by name; OM and police agree.',
        },
        citation: { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      },
    ],
    rules: ['residence.reflection.right.detained', 'residence.reflection.grantor.ind'],
    choice: 'choice.detentionGrantor',
    followed: {
      nl: 'Beide akkoorden zijn altijd nodig. Begonnen wordt met de IND.',
      en: 'Both agreements are always needed. The starting value is the IND.',
    },
  },
  {
    id: 'euScope',
    about: { nl: 'Of EU-burgers onder de regeling vallen', en: 'Whether EU citizens fall under the scheme' },
    readings: [
      {
        says: { nl: 'Ook EU-burgers hebben rechten.', en: 'EU citizens have rights too.' },
        citation: { source: '000', from: 7321, to: 7322, reference: 'voetnoot 869' },
      },
      {
        says: {
          nl: 'Alleen EU-burgers zonder verblijfsrecht volgens EU-recht.',
          en: 'Only EU citizens without right of residence under EU law.',
        },
        citation: { source: '002', from: 1286, to: 1289, reference: 'voetnoot 57' },
      },
      {
        says: {
          nl: 'De brief van mei 2023 noemt derdelanders.',
          en: 'The letter of May 2023 names third-country nationals.',
        },
        citation: { source: '002', from: 1289, to: 1291, reference: 'voetnoot 57' },
      },
    ],
    rules: [
      'residence.reflection.inform.b8',
      'residence.reflection.right.b8',
      'residence.reflection.right.none',
    ],
    choice: 'choice.euScope',
    followed: {
      nl: 'Tot 2018 vallen EU-burgers eronder. Daarna begint het met: zonder verblijfsrecht volgens EU-recht.',
      en: 'Until 2018 EU citizens fall under it. After that the starting value is: without right of residence under EU law.',
    },
  },
  {
    id: 'informDuty',
    about: {
      nl: 'Of de plicht om op bedenktijd te wijzen nog geldt',
      en: 'Whether the duty to tell of the reflection period still holds',
    },
    readings: [
      {
        says: {
          nl: 'Zij staat niet meer in circulaire en Aanwijzing.',
          en: 'It no longer stands in circular and Aanwijzing.',
        },
        citation: { source: '000', from: 7324, to: 7327, reference: 'voetnoot 870' },
      },
      {
        says: { nl: 'De politie moet erop wijzen.', en: 'The police must tell of it.' },
        citation: { source: '000', from: 7243, to: 7246 },
      },
      {
        says: {
          nl: 'Politie of KMar moet de bedenktijd aanbieden.',
          en: 'Police or KMar must offer the reflection period.',
        },
        citation: { source: '002', from: 1254, to: 1256 },
      },
    ],
    rules: ['residence.reflection.inform.b8'],
    followed: {
      nl: 'De plicht geldt: twee van de drie plaatsen noemen haar, ook de jongste.',
      en: 'The duty holds: two of the three places name it, the latest too.',
    },
  },
  {
    id: 'stayBasis',
    about: {
      nl: 'De grondslag van het verblijf in de bedenktijd',
      en: 'The basis of stay in the reflection period',
    },
    readings: [
      {
        says: {
          nl: 'Artikel 8 onder l van de Vreemdelingenwet.',
          en: 'Article 8 under l of the Aliens Act.',
        },
        citation: { source: '000', from: 7738, to: 7741, reference: 'voetnoot 929' },
      },
      {
        says: { nl: 'Artikel 8 onder k.', en: 'Article 8 under k.' },
        citation: { source: '000', from: 3980, to: 3984, reference: 'voetnoot 438' },
      },
      {
        says: { nl: 'Artikel 8 onder k.', en: 'Article 8 under k.' },
        citation: { source: '002', from: 1296, to: 1297, reference: 'voetnoot 59' },
      },
    ],
    rules: ['guard.departure.reflection'],
    followed: {
      nl: 'Artikel 8 onder k, dat op de meeste plaatsen staat.',
      en: 'Article 8 under k, which most places print.',
    },
  },
  {
    id: 'medicalStatement',
    about: {
      nl: 'Het bewijs bij een medische of psychische beperking',
      en: 'The evidence for a medical or psychological limitation',
    },
    readings: [
      {
        says: {
          nl: 'De beslissing rust op een verklaring van de politie.',
          en: 'The decision rests on a statement of the police.',
        },
        citation: { source: '000', from: 7199, to: 7201 },
      },
      {
        says: { nl: 'Een deskundige beoordeelt de beperking.', en: 'An expert judges the limitation.' },
        citation: { source: '000', from: 7201, to: 7202 },
      },
    ],
    rules: ['residence.stay.noCooperation', 'residence.stay.hardship'],
    choice: 'choice.medicalStatement',
    followed: { nl: 'Begonnen wordt met: allebei nodig.', en: 'The starting value is: both needed.' },
  },
  {
    id: 'cosmCriteria',
    about: { nl: 'De voorwaarden voor de categorale opvang', en: 'The conditions for the COSM' },
    readings: [
      {
        says: { nl: 'Niet eerder in een asieltraject.', en: 'Never in an asylum track before.' },
        citation: { source: '000', from: 7978, to: 7981 },
      },
      {
        says: { nl: 'Nog geen aangifte gedaan.', en: 'No report made yet.' },
        citation: { source: '000', from: 7990, to: 7994 },
      },
    ],
    rules: ['shelter.cosm.foreign', 'shelter.cosm.wait'],
    choice: 'choice.cosmCriteria',
    followed: { nl: 'Begonnen wordt met: allebei.', en: 'The starting value is: both.' },
  },
  {
    id: 'cosmWomen',
    about: {
      nl: 'Of na 2012 alleen vrouwen terechtkonden in de COSM',
      en: 'Whether only women could go to the COSM after 2012',
    },
    readings: [
      {
        says: { nl: 'Alleen buitenlandse vrouwen.', en: 'Foreign women only.' },
        citation: { source: '000', from: 7782, to: 7784 },
      },
      {
        says: { nl: 'Een opvang voor mannen deed mee.', en: 'A shelter for men took part.' },
        citation: { source: '000', from: 7887, to: 7889 },
      },
    ],
    rules: ['shelter.cosm.foreign'],
    followed: {
      nl: 'Geslacht is geen voorwaarde; er waren plaatsen voor mannen en vrouwen.',
      en: 'Sex is no condition; there were places for men and women.',
    },
  },
  {
    id: 'victimRightsDirective',
    about: {
      nl: 'Uiterste dag voor de richtlijn over slachtofferrechten',
      en: 'Last day for the directive on victims’ rights',
    },
    readings: [
      {
        says: { nl: 'Gedrukt: 16 november 2017.', en: 'Printed: 16 November 2017.' },
        citation: { source: '000', from: 6684, to: 6687 },
      },
      {
        says: { nl: 'De richtlijn is van 25 oktober 2012.', en: 'The directive is of 25 October 2012.' },
        citation: { source: '000', from: 6835, to: 6838 },
      },
    ],
    rules: ['proceedings.hearing.needs'],
    followed: {
      nl: 'Geen dag gebruikt. Mogelijk een drukfout; kijk in de richtlijn zelf.',
      en: 'No day used. Possibly a printing error; look in the directive itself.',
    },
  },
  {
    id: 'registrationThreshold',
    about: { nl: 'Wanneer een slachtoffer wordt gemeld', en: 'When a victim is notified' },
    readings: [
      {
        says: { nl: 'Bij de geringste aanwijzing.', en: 'At the slightest indication.' },
        citation: { source: '000', from: 5548, to: 5551 },
      },
      {
        says: {
          nl: 'Als een gecertificeerde rechercheur het vaststelt.',
          en: 'When a certified detective establishes it.',
        },
        citation: { source: '000', from: 5589, to: 5591 },
      },
    ],
    rules: ['notification.comensha', 'referral.notify.investigators', 'referral.notify.certified'],
    followed: {
      nl: 'De geringste aanwijzing: dat is beleid, het andere een werkwijze.',
      en: 'The slightest indication: that is policy, the other a practice.',
    },
  },
];

/**
 * A duty and a prohibition that meet on purpose: the prohibition only says what must be done first, after which
 * the duty can be fulfilled.
 */
export const ordersOfSteps: readonly { readonly duty: RuleId; readonly after: RuleId }[] = [
  { duty: 'proceedings.hearing.record', after: 'guard.interview.first' },
];
