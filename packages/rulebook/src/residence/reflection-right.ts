import { all, any, is, not } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';
import { covered, coveredNew, coveredOld } from './scheme.ts';

/** Who may have a reflection period (000 §2.8.3; 002 §3.4.1). */
export const reflectionRightRules: readonly DecisionRule[] = [
  {
    id: 'residence.reflection.right.b9',
    kind: 'decision',
    title: { nl: 'Recht op bedenktijd (B9)', en: 'Right to a reflection period (B9)' },
    explanation: {
      nl: 'Een vreemdeling die in een situatie van de lijst is gevonden, heeft recht op bedenktijd.',
      en: 'An alien found in a listed situation has a right to a reflection period.',
    },
    citations: [
      { source: '000', from: 7365, to: 7376 },
      { source: '000', from: 7243, to: 7246 },
    ],
    force: 'policy',
    validity: { until: '2013-07-01' },
    phase: 'residence',
    open: {
      nl: 'De bron noemt twee dagen waarop de lijst van vindplaatsen verviel: 1 juni en 1 juli 2013. Zolang niemand anders kiest, vervalt zij hier op 1 juni.',
      en: 'The source names two days on which the list of places lapsed: 1 June and 1 July 2013. Unless somebody chooses otherwise, it lapses here on 1 June.',
    },
    when: all(coveredOld, not(is('victim.detention', 'aliens'))),
    question: 'reflectionRight',
    outcome: { answer: 'offer', label: { nl: 'Bedenktijd aanbieden', en: 'Offer the reflection period' } },
    examples: [
      {
        title: { nl: 'Gevonden in een seksinrichting', en: 'Found in a sex establishment' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'none',
        },
        at: '2013-05-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.reflection.right.b8',
    kind: 'decision',
    title: { nl: 'Recht op bedenktijd (B8/3)', en: 'Right to a reflection period (B8/3)' },
    explanation: {
      nl: 'Elke vreemdeling die slachtoffer kan zijn, heeft recht op bedenktijd, waar hij of zij ook gevonden is.',
      en: 'Every alien who may be a victim has a right to a reflection period, wherever found.',
    },
    citations: [
      { source: '000', from: 7342, to: 7347 },
      { source: '002', from: 1254, to: 1256 },
    ],
    force: 'policy',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    when: all(coveredNew, not(is('victim.detention', 'aliens'))),
    question: 'reflectionRight',
    outcome: { answer: 'offer', label: { nl: 'Bedenktijd aanbieden', en: 'Offer the reflection period' } },
    examples: [
      {
        title: { nl: 'Gevonden in een kwekerij', en: 'Found in a nursery' },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry', 'victim.detention': 'none' },
        at: '2013-06-01',
        applies: true,
      },
      {
        title: { nl: 'Onbekend of de persoon vastzit', en: 'Unknown whether the person is detained' },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry' },
        at: '2013-06-01',
        applies: 'unknown',
      },
    ],
  },
  {
    id: 'residence.reflection.right.detained',
    kind: 'decision',
    title: {
      nl: 'In bewaring: met akkoord van OM en politie',
      en: 'In detention: with agreement of OM and police',
    },
    explanation: {
      nl: 'Zit het slachtoffer in vreemdelingenbewaring, dan is bedenktijd alleen mogelijk als het OM en de politie allebei akkoord gaan.',
      en: 'When the victim is in aliens detention, a reflection period is possible only when the OM and the police both agree.',
    },
    citations: [
      { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      { source: '000', from: 7711, to: 7713, reference: 'voetnoot 927' },
      { source: '000', from: 6394, to: 6396 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'Wie de bedenktijd verleent staat er op drie manieren: door de politie na overleg met het OM, door de IND, of zonder naam. Beide akkoorden zijn hier nodig; wie verleent is een keuze.',
      en: 'Who grants it is printed in three ways: by the police after consulting the OM, by the IND, or without a name. Both agreements are needed here; who grants is a choice.',
    },
    when: all(
      covered,
      is('victim.detention', 'aliens'),
      is('reflection.omAgrees', true),
      is('reflection.policeAgrees', true),
    ),
    question: 'reflectionRight',
    outcome: {
      answer: 'offerWithConsent',
      label: { nl: 'Aanbieden: OM en politie gaan akkoord', en: 'Offer: OM and police agree' },
    },
    examples: [
      {
        title: { nl: 'Allebei akkoord', en: 'Both agree' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'aliens',
          'reflection.omAgrees': true,
          'reflection.policeAgrees': true,
        },
        at: '2014-01-15',
        applies: true,
      },
      {
        title: { nl: 'Het OM zegt nee', en: 'The OM says no' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'aliens',
          'reflection.omAgrees': false,
          'reflection.policeAgrees': true,
        },
        at: '2014-01-15',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.right.wait',
    kind: 'decision',
    title: {
      nl: 'In bewaring zonder akkoord: nog geen bedenktijd',
      en: 'In detention without agreement: no reflection period yet',
    },
    explanation: {
      nl: 'Zolang het OM of de politie niet akkoord is, kan de bedenktijd in vreemdelingenbewaring niet ingaan.',
      en: 'As long as the OM or the police do not agree, the reflection period cannot begin in aliens detention.',
    },
    citations: [
      { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      { source: '000', from: 6394, to: 6396 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      covered,
      is('victim.detention', 'aliens'),
      any(is('reflection.omAgrees', false), is('reflection.policeAgrees', false)),
    ),
    question: 'reflectionRight',
    outcome: {
      answer: 'wait',
      label: { nl: 'Wachten op akkoord van OM en politie', en: 'Wait for the agreement of OM and police' },
    },
    examples: [
      {
        title: { nl: 'De politie is nog niet akkoord', en: 'The police do not agree yet' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'aliens',
          'reflection.omAgrees': true,
          'reflection.policeAgrees': false,
        },
        at: '2014-01-15',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.reflection.right.none',
    kind: 'decision',
    title: { nl: 'Geen bedenktijd', en: 'No reflection period' },
    explanation: {
      nl: 'Zonder enige aanwijzing, voor Nederlanders, en voor wie buiten de regeling van die dag valt, is er geen bedenktijd. Hulp en bescherming zijn er wel.',
      en: 'Without any indication, for Dutch nationals, and for whoever falls outside the scheme of that day there is no reflection period. Help and protection there are.',
    },
    citations: [
      { source: '000', from: 7344, to: 7347 },
      { source: '000', from: 7365, to: 7376 },
      { source: '002', from: 1286, to: 1291, reference: 'voetnoot 57' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: not(covered),
    question: 'reflectionRight',
    outcome: {
      answer: 'none',
      label: { nl: 'Geen recht op bedenktijd', en: 'No right to a reflection period' },
    },
    examples: [
      {
        title: { nl: 'Een Nederlander', en: 'A Dutch national' },
        facts: { 'victim.indication': true, 'victim.origin': 'dutch' },
        at: '2020-01-15',
        applies: true,
      },
      {
        title: {
          nl: 'Niet in een situatie van de lijst (RvS 2011, BP5933)',
          en: 'Not in a listed situation (Council of State 2011, BP5933)',
        },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry', 'residence.placeListed': false },
        at: '2011-03-01',
        applies: true,
      },
      {
        title: { nl: 'Zelfde feiten na 1 juni 2013', en: 'Same facts after 1 June 2013' },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry', 'residence.placeListed': false },
        at: '2013-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.grantor.ind',
    kind: 'decision',
    title: {
      nl: 'In bewaring verleent de IND de bedenktijd',
      en: 'In detention the IND grants the reflection period',
    },
    explanation: {
      nl: 'In deze lezing verleent de IND de bedenktijd aan iemand in vreemdelingenbewaring, als OM en politie akkoord zijn.',
      en: 'In this reading the IND grants the reflection period to somebody in aliens detention, when OM and police agree.',
    },
    citations: [{ source: '000', from: 6394, to: 6396 }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De bron noemt verschillende verleners. Dit is een keuze.',
      en: 'The source names different grantors. This is a choice.',
    },
    when: all(is('victim.detention', 'aliens'), is('choice.detentionGrantor', 'ind')),
    question: 'reflectionGrantor',
    outcome: {
      answer: 'ind',
      label: { nl: 'De IND verleent de bedenktijd', en: 'The IND grants the reflection period' },
    },
    examples: [
      {
        title: { nl: 'In bewaring', en: 'In detention' },
        facts: { 'victim.detention': 'aliens' },
        at: '2014-01-15',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.reflection.grantor.police',
    kind: 'decision',
    title: {
      nl: 'In bewaring verleent de politie de bedenktijd',
      en: 'In detention the police grant the reflection period',
    },
    explanation: {
      nl: 'In deze lezing verleent de politie de bedenktijd aan iemand in vreemdelingenbewaring, na overleg met het OM.',
      en: 'In this reading the police grant the reflection period to somebody in aliens detention, after consulting the OM.',
    },
    citations: [{ source: '000', from: 7711, to: 7713, reference: 'voetnoot 927' }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De bron noemt verschillende verleners. Dit is een keuze.',
      en: 'The source names different grantors. This is a choice.',
    },
    when: all(is('victim.detention', 'aliens'), is('choice.detentionGrantor', 'police')),
    question: 'reflectionGrantor',
    outcome: {
      answer: 'police',
      label: { nl: 'De politie verleent de bedenktijd', en: 'The police grant the reflection period' },
    },
    examples: [
      {
        title: { nl: 'In bewaring, deze lezing gekozen', en: 'In detention, this reading chosen' },
        facts: { 'victim.detention': 'aliens', 'choice.detentionGrantor': 'police' },
        at: '2014-01-15',
        applies: true,
      },
    ],
  },
];
