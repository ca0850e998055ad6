import { all, any, is, oneOf } from '../condition.ts';
import type { DecisionRule, DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';
import { longestPassed, running } from './scheme.ts';

/** Why the reflection period ends (000 §2.8.3; 002 §3.4.1). */
export const reflectionEndRules: readonly (DecisionRule | DutyRule)[] = [
  {
    id: 'residence.reflection.end.reported',
    kind: 'decision',
    title: { nl: 'Bedenktijd eindigt door aangifte', en: 'The reflection period ends by reporting' },
    explanation: {
      nl: 'Doet het slachtoffer aangifte, dan is de bedenktijd voorbij. Alleen het slachtoffer kiest voor een eerder moment.',
      en: 'When the victim reports to the police, the reflection period is over. Only the victim chooses an earlier moment.',
    },
    citations: [
      { source: '002', from: 1259, to: 1262 },
      { source: '002', from: 1299, to: 1302, reference: 'voetnoot 60' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, is('cooperation.kind', 'aangifte')),
    question: 'reflectionEnd',
    outcome: { answer: 'reported', label: { nl: 'Einde: aangifte', en: 'End: report to the police' } },
    examples: [
      {
        title: { nl: 'Tijdens de bedenktijd', en: 'During the reflection period' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'cooperation.kind': 'aangifte',
        },
        at: '2013-07-01',
        applies: true,
      },
      {
        title: { nl: 'Er loopt geen bedenktijd', en: 'No reflection period is running' },
        facts: { 'cooperation.kind': 'aangifte', 'reflection.status': 'none' },
        at: '2013-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.end.cooperated',
    kind: 'decision',
    title: {
      nl: 'Bedenktijd eindigt door andere medewerking',
      en: 'The reflection period ends by other cooperation',
    },
    explanation: {
      nl: 'Helpt het slachtoffer de strafzaak op een andere manier dan met aangifte, dan is de bedenktijd ook voorbij.',
      en: 'When the victim helps the criminal case in another way than by reporting, the reflection period is over too.',
    },
    citations: [
      { source: '002', from: 1259, to: 1262 },
      { source: '002', from: 1299, to: 1302, reference: 'voetnoot 60' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, is('cooperation.kind', 'otherwise')),
    question: 'reflectionEnd',
    outcome: {
      answer: 'cooperated',
      label: { nl: 'Einde: andere medewerking', en: 'End: other cooperation' },
    },
    examples: [
      {
        title: { nl: 'Tijdens de bedenktijd', en: 'During the reflection period' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'cooperation.kind': 'otherwise',
        },
        at: '2013-07-01',
        applies: true,
      },
      {
        title: { nl: 'Er loopt geen bedenktijd', en: 'No reflection period is running' },
        facts: { 'cooperation.kind': 'otherwise', 'reflection.status': 'none' },
        at: '2013-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.end.renounced',
    kind: 'decision',
    title: { nl: 'Bedenktijd eindigt door ervan af te zien', en: 'The reflection period ends by renouncing' },
    explanation: {
      nl: 'Zegt het slachtoffer geen aangifte te willen doen en niet mee te werken, dan eindigt de bedenktijd.',
      en: 'When the victim says not to want to report nor to cooperate, the reflection period ends.',
    },
    citations: [
      { source: '002', from: 1259, to: 1262 },
      { source: '002', from: 1299, to: 1302, reference: 'voetnoot 60' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, is('cooperation.kind', 'none')),
    question: 'reflectionEnd',
    outcome: {
      answer: 'renounced',
      label: { nl: 'Einde: afgezien van medewerking', en: 'End: cooperation renounced' },
    },
    examples: [
      {
        title: { nl: 'Tijdens de bedenktijd', en: 'During the reflection period' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'cooperation.kind': 'none',
        },
        at: '2013-07-01',
        applies: true,
      },
      {
        title: { nl: 'Er loopt geen bedenktijd', en: 'No reflection period is running' },
        facts: { 'cooperation.kind': 'none', 'reflection.status': 'none' },
        at: '2013-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.end.gone',
    kind: 'decision',
    title: { nl: 'Bedenktijd eindigt door vertrek', en: 'The reflection period ends by departure' },
    explanation: {
      nl: 'Stelt de politie of de KMar vast dat het slachtoffer met onbekende bestemming vertrok, dan eindigt de bedenktijd.',
      en: 'When the police or the KMar establish that the victim left to an unknown destination, the reflection period ends.',
    },
    citations: [
      { source: '002', from: 1259, to: 1262 },
      { source: '002', from: 1299, to: 1302, reference: 'voetnoot 60' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, is('victim.unknownDestination', true)),
    question: 'reflectionEnd',
    outcome: {
      answer: 'unknownDestination',
      label: { nl: 'Einde: vertrokken met onbekende bestemming', en: 'End: left to an unknown destination' },
    },
    examples: [
      {
        title: { nl: 'Tijdens de bedenktijd', en: 'During the reflection period' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'victim.unknownDestination': true,
        },
        at: '2013-07-01',
        applies: true,
      },
      {
        title: { nl: 'Er loopt geen bedenktijd', en: 'No reflection period is running' },
        facts: { 'victim.unknownDestination': true, 'reflection.status': 'none' },
        at: '2013-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.end.maximum',
    kind: 'decision',
    title: {
      nl: 'Bedenktijd eindigt na de langste termijn',
      en: 'The reflection period ends after the longest term',
    },
    explanation: {
      nl: 'Is de langste termijn voorbij, dan eindigt de bedenktijd, ook als het slachtoffer nog niet besliste.',
      en: 'When the longest term is over, the reflection period ends, also when the victim has not decided yet.',
    },
    citations: [
      { source: '000', from: 7243, to: 7246 },
      { source: '002', from: 1262, to: 1266 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, longestPassed),
    question: 'reflectionEnd',
    outcome: {
      answer: 'maximum',
      label: { nl: 'Einde: de langste termijn is bereikt', en: 'End: the longest term was reached' },
    },
    examples: [
      {
        title: { nl: 'Na drie maanden', en: 'After three months' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
        },
        at: '2013-09-03',
        applies: true,
      },
      {
        title: { nl: 'Een dag eerder', en: 'One day earlier' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
        },
        at: '2013-09-02',
        applies: false,
      },
      {
        title: { nl: 'Met Dublinclaim na dertig dagen', en: 'With a Dublin claim after thirty days' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2023-06-01',
          'victim.dublin': true,
        },
        at: '2023-07-01',
        applies: true,
      },
      {
        title: { nl: 'Zonder Dublinclaim na dertig dagen', en: 'Without a Dublin claim after thirty days' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2023-06-01',
          'victim.dublin': false,
        },
        at: '2023-07-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.end.record',
    kind: 'duty',
    title: { nl: 'Leg het einde van de bedenktijd vast', en: 'Record the end of the reflection period' },
    explanation: {
      nl: 'Is er een reden waarom de bedenktijd eindigt, dan legt de politie het einde en de reden vast en weet de IND het. Na het einde kan de IND de opschorting van het vertrek opheffen.',
      en: 'When there is a reason for the reflection period to end, the police record the end and the reason, and the IND knows. After the end the IND may lift the suspension of departure.',
    },
    citations: [
      { source: '002', from: 1259, to: 1262 },
      { source: '002', from: 1299, to: 1302, reference: 'voetnoot 60' },
      { source: '002', from: 1266, to: 1267 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      running,
      any(
        oneOf('cooperation.kind', 'aangifte', 'otherwise', 'none'),
        is('victim.unknownDestination', true),
        longestPassed,
      ),
    ),
    scope: 'victim',
    debtor: 'avim',
    act: 'endReflection',
    term: openTerm('residence.reflection.end', 1, 'workingDay'),
    startsAt: 'reflection.startedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'De drie maanden zijn voorbij', en: 'The three months are over' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'cooperation.kind': 'undecided',
          'victim.unknownDestination': false,
        },
        at: '2013-09-10',
        applies: true,
      },
      {
        title: { nl: 'Nog in de bedenktijd', en: 'Still in the reflection period' },
        facts: {
          'reflection.status': 'accepted',
          'reflection.startedOn': '2013-06-03',
          'victim.dublin': false,
          'cooperation.kind': 'undecided',
          'victim.unknownDestination': false,
        },
        at: '2013-07-10',
        applies: false,
      },
    ],
  },
];
