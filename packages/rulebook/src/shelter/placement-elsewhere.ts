import { all, elapsed, is, not } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';

/** Who is placed elsewhere: couples, large groups and minors (000 §2.6.3, §2.9.2-2.9.3). */
export const placementElsewhereRules: readonly DecisionRule[] = [
  {
    id: 'shelter.couple',
    kind: 'decision',
    title: { nl: 'Stellen niet in de COSM', en: 'Couples not in the COSM' },
    explanation: {
      nl: 'Stellen konden in beginsel niet in de categorale opvang. Voor hen wordt een andere plek gezocht.',
      en: 'Couples could in principle not go to the categorical shelter. Another place is sought for them.',
    },
    citations: [{ source: '000', from: 8000, to: 8002, reference: 'voetnoot 969' }],
    force: 'practice',
    validity: { from: '2010-01-01' },
    phase: 'care',
    when: all(is('victim.minor', false), is('shelter.couple', true), is('shelter.largeGroup', false)),
    question: 'shelterRoute',
    outcome: { answer: 'womensOrSocial', label: { nl: 'Maatschappelijke opvang', en: 'Social shelter' } },
    examples: [
      {
        title: { nl: 'Een echtpaar', en: 'A married couple' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': true,
          'shelter.largeGroup': false,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.largeGroup',
    kind: 'decision',
    title: { nl: 'Grote groep: draaiboek van CoMensha', en: 'Large group: playbook of CoMensha' },
    explanation: {
      nl: 'Grote groepen die bij een controle in een bedrijf worden gevonden, gaan niet naar de gewone opvang. CoMensha regelt opvang volgens het draaiboek. Vaak hebben zij geen hulpvraag.',
      en: 'Large groups found during a check of a company do not go to the ordinary shelters. CoMensha arranges shelter by the playbook. Often they ask for no help.',
    },
    citations: [
      { source: '000', from: 8370, to: 8377 },
      { source: '000', from: 8391, to: 8401 },
    ],
    force: 'practice',
    validity: { from: '2010-01-01' },
    phase: 'care',
    when: all(is('victim.minor', false), is('shelter.largeGroup', true)),
    question: 'shelterRoute',
    outcome: {
      answer: 'largeGroup',
      label: { nl: 'Draaiboek grote groepen van CoMensha', en: 'Playbook for large groups of CoMensha' },
    },
    examples: [
      {
        title: { nl: 'Groep van 20 in een bedrijf', en: 'Group of 20 in a company' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': true,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.minor.youthCare',
    kind: 'decision',
    title: {
      nl: 'Minderjarig met ouder of voogd: jeugdzorg',
      en: 'Minor with parent or guardian: youth care',
    },
    explanation: {
      nl: 'Minderjarige slachtoffers gaan niet naar de categorale opvang. Jeugdzorg zoekt een veilige plek, zo nodig buiten de eigen regio.',
      en: 'Minor victims do not go to the categorical shelter. Youth care looks for a safe place, outside the own region when needed.',
    },
    citations: [
      { source: '000', from: 8000, to: 8002, reference: 'voetnoot 969' },
      { source: '000', from: 8743, to: 8750 },
    ],
    force: 'practice',
    validity: {},
    phase: 'care',
    when: all(is('victim.minor', true), is('minor.unaccompanied', false)),
    question: 'shelterRoute',
    outcome: { answer: 'youthCare', label: { nl: 'Jeugdzorg', en: 'Youth care' } },
    examples: [
      {
        title: { nl: 'Meisje van 16', en: 'Girl of 16' },
        facts: { 'victim.minor': true, 'minor.unaccompanied': false },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.minor.protected',
    kind: 'decision',
    title: {
      nl: 'Alleenstaande minderjarige van 13 of ouder: beschermde opvang',
      en: 'Unaccompanied minor of 13 or older: protected shelter',
    },
    explanation: {
      nl: 'Is er een vermoeden van slachtofferschap bij een alleenstaande minderjarige vreemdeling van 13 jaar of ouder, dan volgt plaatsing in de beschermde opvang.',
      en: 'When an unaccompanied minor alien of 13 or older is suspected to be a victim, placement in protected shelter follows.',
    },
    citations: [
      { source: '000', from: 6173, to: 6178 },
      { source: '000', from: 6199, to: 6200, reference: 'voetnoot 721' },
    ],
    force: 'practice',
    validity: {},
    phase: 'care',
    when: all(
      is('victim.minor', true),
      is('minor.unaccompanied', true),
      elapsed('victim.birthDate', { count: 13, unit: 'year' }),
    ),
    question: 'shelterRoute',
    outcome: { answer: 'protectedAmv', label: { nl: 'Beschermde opvang', en: 'Protected shelter' } },
    examples: [
      {
        title: { nl: 'Op de dertiende verjaardag', en: 'On the thirteenth birthday' },
        facts: { 'minor.unaccompanied': true, 'victim.birthDate': '2000-05-01' },
        at: '2013-05-01',
        applies: true,
      },
      {
        title: { nl: 'Een dag eerder', en: 'One day earlier' },
        facts: { 'minor.unaccompanied': true, 'victim.birthDate': '2000-05-01' },
        at: '2013-04-30',
        applies: false,
      },
    ],
  },
  {
    id: 'shelter.minor.hostFamily',
    kind: 'decision',
    title: {
      nl: 'Alleenstaande minderjarige tot en met 12 jaar: opvanggezin',
      en: 'Unaccompanied minor up to 12: host family',
    },
    explanation: {
      nl: 'Kinderen tot en met 12 jaar plaatst Nidos in een opvanggezin.',
      en: 'Nidos places children up to 12 in a host family.',
    },
    citations: [{ source: '000', from: 6199, to: 6200, reference: 'voetnoot 721' }],
    force: 'practice',
    validity: {},
    phase: 'care',
    when: all(
      is('victim.minor', true),
      is('minor.unaccompanied', true),
      not(elapsed('victim.birthDate', { count: 13, unit: 'year' })),
    ),
    question: 'shelterRoute',
    outcome: { answer: 'hostFamily', label: { nl: 'Opvanggezin van Nidos', en: 'Host family of Nidos' } },
    examples: [
      {
        title: { nl: 'Elf jaar', en: 'Eleven years old' },
        facts: { 'minor.unaccompanied': true, 'victim.birthDate': '2002-02-01' },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
];
