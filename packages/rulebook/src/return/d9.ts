import { all, is, not, oneOf } from '../condition.ts';
import type { DecisionRule, DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const inProcedure = is('return.inDepartureProcedure', true);

/** Signals of trafficking during a departure procedure: process D9 of DT&V (000 §2.6.5). */
export const d9Rules: readonly (DecisionRule | DutyRule)[] = [
  {
    id: 'return.d9.recognise',
    kind: 'duty',
    title: { nl: 'Bespreek de signalen en leg ze vast', en: 'Discuss the signals and record them' },
    explanation: {
      nl: 'Ziet DT&V signalen van mensenhandel, zelf of via DJI, medische dienst, opvang of de persoon zelf, dan bespreekt de regievoerder die met de persoon en maakt een gespreksverslag.',
      en: 'When DT&V see signals of trafficking, themselves or through DJI, medical service, shelter or the person, the case officer discusses them with the person and makes a record.',
    },
    citations: [
      { source: '000', from: 6383, to: 6389, reference: 'procesprotocol D9' },
      { source: '000', from: 6358, to: 6362 },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(inProcedure, is('victim.indication', true), is('d9.status', 'none')),
    scope: 'victim',
    debtor: 'dtv',
    act: 'recogniseD9',
    term: openTerm('return.d9.recognise', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Signalen in het vertrekgesprek', en: 'Signals in the departure talk' },
        facts: { 'return.inDepartureProcedure': true, 'victim.indication': true, 'd9.status': 'none' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.d9.contact',
    kind: 'duty',
    title: { nl: 'Benader de LEM-contactpersoon', en: 'Contact the LEM contact person' },
    explanation: {
      nl: 'Na de herkenning neemt DT&V contact op met de regionale contactpersoon van de Landelijke Expertgroep Mensenhandel.',
      en: 'After recognition DT&V contact the regional contact person of the national expert group on trafficking.',
    },
    citations: [{ source: '000', from: 6383, to: 6389, reference: 'procesprotocol D9' }],
    force: 'practice',
    validity: {},
    phase: 'return',
    open: {
      nl: 'In de praktijk kan D9 ook meteen na de herkenning worden opgevoerd, voor het contact (000, regels 6368-6370). Beide volgordes mogen.',
      en: 'In practice D9 may also be opened at once after recognition, before the contact (000, lines 6368-6370). Both orders are allowed.',
    },
    when: all(oneOf('d9.status', 'recognised', 'open'), is('d9.expertContacted', false)),
    scope: 'victim',
    debtor: 'dtv',
    act: 'contactLem',
    term: openTerm('return.d9.contact', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Herkend, nog geen contact', en: 'Recognised, no contact yet' },
        facts: { 'd9.status': 'recognised', 'd9.expertContacted': false },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.d9.open',
    kind: 'duty',
    title: { nl: 'Voer D9 op', en: 'Open D9' },
    explanation: {
      nl: 'Met het opvoeren van D9 wordt het gedwongen vertrek opgeschort, tot er een beslissing is over een verblijfsvergunning.',
      en: 'Opening D9 suspends forced departure, until a residence permit was decided on.',
    },
    citations: [
      { source: '000', from: 6383, to: 6389, reference: 'procesprotocol D9' },
      { source: '000', from: 6276, to: 6280 },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(inProcedure, is('d9.status', 'recognised')),
    scope: 'victim',
    debtor: 'dtv',
    act: 'openD9',
    term: openTerm('return.d9.open', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Signalen herkend', en: 'Signals recognised' },
        facts: { 'return.inDepartureProcedure': true, 'd9.status': 'recognised' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.departure.suspended',
    kind: 'decision',
    title: { nl: 'D9 loopt: vertrek is opgeschort', en: 'D9 open: departure is suspended' },
    explanation: {
      nl: 'Zolang D9 loopt, ligt het gedwongen vertrek stil.',
      en: 'As long as D9 is open, forced departure is halted.',
    },
    citations: [
      { source: '000', from: 6276, to: 6280 },
      { source: '000', from: 6387, to: 6389 },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(inProcedure, is('d9.status', 'open'), not(is('permit.status', 'granted'))),
    question: 'departure',
    outcome: { answer: 'suspended', label: { nl: 'Vertrek is opgeschort', en: 'Departure is suspended' } },
    examples: [
      {
        title: { nl: 'D9 loopt, nog geen vergunning', en: 'D9 open, no permit yet' },
        facts: { 'return.inDepartureProcedure': true, 'd9.status': 'open', 'permit.status': 'none' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.departure.closed',
    kind: 'decision',
    title: {
      nl: 'Vergunning verleend: vertrekprocedure dicht',
      en: 'Permit granted: departure procedure closed',
    },
    explanation: {
      nl: 'Krijgt het slachtoffer een tijdelijke vergunning, dan sluit DT&V de vertrekprocedure af. Vrijwillig vertrekken kan later nog.',
      en: 'When the victim gets a temporary permit, DT&V close the departure procedure. Leaving voluntarily later remains possible.',
    },
    citations: [
      { source: '000', from: 6398, to: 6400 },
      { source: '000', from: 6594, to: 6596 },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(inProcedure, is('permit.status', 'granted')),
    question: 'departure',
    outcome: {
      answer: 'closed',
      label: { nl: 'Vertrekprocedure wordt afgesloten', en: 'The departure procedure is closed' },
    },
    examples: [
      {
        title: { nl: 'Vergunning na aangifte', en: 'Permit after a report' },
        facts: { 'return.inDepartureProcedure': true, 'permit.status': 'granted' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.departure.resumes',
    kind: 'decision',
    title: {
      nl: 'Geen beroep op de regeling: vertrek opnieuw bekijken',
      en: 'Scheme not used: look at the departure again',
    },
    explanation: {
      nl: 'Doet iemand geen beroep op de regeling of komt er geen verblijfsrecht, dan beoordeelt DT&V hoe het vertrek verder gaat.',
      en: 'When somebody does not invoke the scheme or no right of residence follows, DT&V judge how the departure goes on.',
    },
    citations: [{ source: '000', from: 6400, to: 6402 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(inProcedure, is('d9.status', 'closed'), not(is('permit.status', 'granted'))),
    question: 'departure',
    outcome: {
      answer: 'resumes',
      label: {
        nl: 'Opnieuw beoordelen hoe het vertrek verder gaat',
        en: 'Judge anew how the departure goes on',
      },
    },
    examples: [
      {
        title: { nl: 'D9 dicht, geen vergunning', en: 'D9 closed, no permit' },
        facts: { 'return.inDepartureProcedure': true, 'd9.status': 'closed', 'permit.status': 'refused' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.d9.close',
    kind: 'duty',
    title: { nl: 'Sluit D9 af als er is beslist', en: 'Close D9 once it was decided' },
    explanation: {
      nl: 'Is er beslist over een verblijfsvergunning, of wordt geen gebruik gemaakt van de regeling, dan sluit DT&V D9 af.',
      en: 'Once a residence permit was decided on, or the scheme is not used, DT&V close D9.',
    },
    citations: [{ source: '000', from: 6398, to: 6402 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(is('d9.status', 'open'), oneOf('permit.status', 'granted', 'refused')),
    scope: 'victim',
    debtor: 'dtv',
    act: 'closeD9',
    term: openTerm('return.d9.close', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Vergunning verleend', en: 'Permit granted' },
        facts: { 'd9.status': 'open', 'permit.status': 'granted' },
        at: '2013-02-01',
        applies: true,
      },
    ],
  },
  {
    id: 'return.d9.report',
    kind: 'duty',
    title: { nl: 'Maak alsnog het gespreksverslag', en: 'Make the record of the talk after all' },
    explanation: {
      nl: 'Is D9 al opgevoerd zonder gespreksverslag, dan legt de regievoerder alsnog vast op welke signalen het vermoeden rust.',
      en: 'When D9 was opened without a record, the case officer still records on which signals the suspicion rests.',
    },
    citations: [
      { source: '000', from: 6383, to: 6387, reference: 'procesprotocol D9' },
      { source: '000', from: 6366, to: 6370, reference: 'voetnoot 744' },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(is('d9.status', 'open'), is('d9.reportMade', false)),
    scope: 'victim',
    debtor: 'dtv',
    act: 'recogniseD9',
    term: openTerm('return.d9.report', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'D9 meteen opgevoerd', en: 'D9 opened at once' },
        facts: { 'd9.status': 'open', 'd9.reportMade': false },
        at: '2013-02-01',
        applies: true,
      },
      {
        title: { nl: 'Verslag is er', en: 'The record is there' },
        facts: { 'd9.status': 'open', 'd9.reportMade': true },
        at: '2013-02-01',
        applies: false,
      },
    ],
  },
];
