import { all, any, includes, is, not, oneOf } from '../condition.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const complete = all(
  includes('talk.told', 'procedure'),
  includes('talk.told', 'exOfficio'),
  includes('talk.told', 'record'),
  includes('talk.told', 'help'),
);

/** The talk before a report to the police, and what investigators must do with what they hear (002 §3.3). */
export const beforeReportRules: readonly DutyRule[] = [
  {
    id: 'proceedings.talk.hold',
    kind: 'duty',
    title: { nl: 'Voer eerst het informatieve gesprek', en: 'Hold the informative talk first' },
    explanation: {
      nl: 'Voordat een slachtoffer aangifte doet, legt de politie in een informatief gesprek uit hoe het gaat. Alleen in een acute situatie mag dat achterwege blijven.',
      en: 'Before a victim reports, the police explain in an informative talk how it goes. Only in an acute situation may that be left out.',
    },
    citations: [{ source: '002', from: 1160, to: 1169, reference: 'Aanwijzing mensenhandel' }],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    when: all(is('talk.wanted', true), is('talk.held', false), not(is('talk.acute', true))),
    scope: 'victim',
    debtor: 'avim',
    act: 'holdInterview',
    term: openTerm('proceedings.talk', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Wil aangifte doen', en: 'Wants to report' },
        facts: { 'talk.wanted': true, 'talk.held': false, 'talk.acute': false },
        at: '2022-05-02',
        applies: true,
      },
      {
        title: { nl: 'Acute situatie', en: 'Acute situation' },
        facts: { 'talk.wanted': true, 'talk.held': false, 'talk.acute': true },
        at: '2022-05-02',
        applies: false,
      },
    ],
  },
  {
    id: 'proceedings.talk.complete',
    kind: 'duty',
    title: {
      nl: 'Vertel in het gesprek alles wat moet',
      en: 'Tell everything that must be told in the talk',
    },
    explanation: {
      nl: 'In het gesprek hoort het slachtoffer: hoe de procedure gaat en wat zijn of haar positie is, dat de politie ook zonder aangifte kan onderzoeken, dat van bruikbare informatie een proces-verbaal wordt gemaakt (aan het begin), en waar hulp is.',
      en: 'In the talk the victim hears: how the procedure goes and what his or her position is, that the police may investigate without a report, that useful information is put in an official record (at the start), and where help is.',
    },
    citations: [{ source: '002', from: 1166, to: 1178, reference: 'Aanwijzing mensenhandel' }],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    when: all(is('talk.held', true), oneOf('cooperation.kind', 'undecided'), not(complete)),
    scope: 'victim',
    debtor: 'avim',
    act: 'holdInterview',
    term: openTerm('proceedings.talk.complete', 1, 'workingDay'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Hulp is niet genoemd', en: 'Help was not mentioned' },
        facts: {
          'talk.held': true,
          'cooperation.kind': 'undecided',
          'talk.told': ['procedure', 'exOfficio', 'record'],
        },
        at: '2022-05-02',
        applies: true,
      },
      {
        title: { nl: 'Alles is verteld', en: 'Everything was told' },
        facts: {
          'talk.held': true,
          'cooperation.kind': 'undecided',
          'talk.told': ['procedure', 'exOfficio', 'record', 'help'],
        },
        at: '2022-05-02',
        applies: false,
      },
    ],
  },
  {
    id: 'proceedings.report.take',
    kind: 'duty',
    title: { nl: 'Neem elke aangifte op', en: 'Take every report' },
    explanation: {
      nl: 'De politie neemt elke aangifte op, ook bij een vermoeden van misbruik van de regeling. Weigeren leidde tot gegronde klachten bij de Nationale Ombudsman.',
      en: 'The police take every report, also at a suspicion of misuse of the scheme. Refusing led to founded complaints at the National Ombudsman.',
    },
    citations: [
      { source: '002', from: 1157, to: 1160, reference: 'art. 163 lid 9 Sv' },
      { source: '000', from: 7607, to: 7611, reference: 'voetnoot 909' },
    ],
    force: 'law',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'Voor mensenhandel buiten de EU is er volgens de politie in beginsel geen plicht om aangifte op te nemen.',
      en: 'For trafficking outside the EU there is in principle no duty to take a report, say the police.',
    },
    when: all(
      is('talk.wanted', true),
      any(is('talk.held', true), is('talk.acute', true)),
      is('cooperation.kind', 'undecided'),
    ),
    scope: 'victim',
    debtor: 'avim',
    act: 'makeAangifte',
    term: openTerm('proceedings.report.take', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Wil aangifte doen na het gesprek', en: 'Wants to report after the talk' },
        facts: {
          'talk.wanted': true,
          'talk.held': true,
          'talk.acute': false,
          'cooperation.kind': 'undecided',
        },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'proceedings.report.lawyer',
    kind: 'duty',
    title: {
      nl: 'Laat het slachtoffer eerst een advocaat spreken',
      en: 'Let the victim speak to a lawyer first',
    },
    explanation: {
      nl: 'Slachtoffers weten niet altijd of een gesprek een intake of al een aangifte is. CoMensha vindt dat zij vooraf met een advocaat over de gevolgen moeten praten.',
      en: 'Victims do not always know whether a talk is an intake or a report already. CoMensha finds that they should talk to a lawyer about the consequences beforehand.',
    },
    citations: [{ source: '000', from: 7613, to: 7616, reference: 'voetnoot 910' }],
    force: 'recommended',
    validity: {},
    phase: 'investigation',
    when: all(
      is('talk.wanted', true),
      is('victim.lawyerConsulted', false),
      is('cooperation.kind', 'undecided'),
    ),
    scope: 'victim',
    debtor: 'shelter',
    act: 'note',
    term: openTerm('proceedings.report.lawyer', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Nog geen advocaat gesproken', en: 'No lawyer spoken to yet' },
        facts: { 'talk.wanted': true, 'victim.lawyerConsulted': false, 'cooperation.kind': 'undecided' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'proceedings.signal.pickUp',
    kind: 'duty',
    title: { nl: 'Pak elk signaal op', en: 'Pick up every signal' },
    explanation: {
      nl: 'Elk signaal van mensenhandel wordt opgepakt: er wordt gekeken of er genoeg aanknopingspunten zijn, en zo ja, dan worden die in overleg met de officier van justitie onderzocht. Een aangifte is daarvoor niet nodig.',
      en: 'Every signal of trafficking is picked up: it is examined whether there are enough leads, and if so these are investigated in consultation with the prosecutor. A report is not needed for that.',
    },
    citations: [
      { source: '002', from: 1005, to: 1012, reference: 'Aanwijzing mensenhandel' },
      { source: '002', from: 1027, to: 1030 },
    ],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'De Aanwijzing zegt niet wat een signaal is en ook niet wat er minstens moet gebeuren.',
      en: 'The Aanwijzing does not say what a signal is, nor what must happen at least.',
    },
    when: all(is('victim.indication', true), is('case.leads', true), is('case.status', 'none')),
    scope: 'victim',
    debtor: 'avim',
    act: 'startInvestigation',
    term: openTerm('proceedings.signal', 2, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Aanknopingspunten, geen aangifte', en: 'Leads, no report' },
        facts: { 'victim.indication': true, 'case.leads': true, 'case.status': 'none' },
        at: '2022-05-02',
        applies: true,
      },
    ],
  },
];
