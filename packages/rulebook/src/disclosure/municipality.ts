import { always, is } from '../condition.ts';
import type { DisclosureRule } from '../rule.ts';

/** What the municipality that handles a signal sees of it. */
export const municipalDisclosures: readonly DisclosureRule[] = [
  {
    id: 'disclosure.aandachtsfunctionaris.owner',
    kind: 'disclosure',
    title: {
      nl: 'De aandachtsfunctionaris ziet alles van het eigen signaal',
      en: 'The municipal trafficking officer sees everything of the own signal',
    },
    explanation: {
      nl: 'De aandachtsfunctionaris verzamelt en verrijkt het signaal, beoordeelt het en meldt het. Daarvoor zijn alle gegevens van dat signaal nodig. Andere signalen blijven dicht.',
      en: 'The municipal trafficking officer collects and enriches the signal, judges it and reports it. That takes all data of that signal. Other signals stay closed.',
    },
    citations: [
      { source: '003', from: 1979, to: 2009, reference: 'Bijlage 2' },
      { source: '003', from: 804, to: 814 },
    ],
    force: 'practice',
    validity: {},
    phase: 'enrichment',
    open: {
      nl: 'De bron beschrijft de taak, niet welke gegevens erbij horen.',
      en: 'The source describes the task, not which data belong to it.',
    },
    recipient: 'aandachtsfunctionaris',
    categories: [
      'narrative',
      'reporterIdentity',
      'reporterContact',
      'victimIdentity',
      'suspectIdentity',
      'otherPersonIdentity',
      'address',
      'company',
      'phone',
      'vehicle',
      'attachment',
      'enrichment',
      'deliberation',
      'feedback',
      'timeline',
      'recurrence',
    ],
    purposes: ['assessment'],
    basis: 'publicTask',
    when: is('disclosure.party', 'owner'),
    examples: [
      {
        title: { nl: 'Eigen signaal', en: 'Own signal' },
        facts: { 'disclosure.party': 'owner' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Signaal van een andere gemeente', en: 'Signal of another municipality' },
        facts: { 'disclosure.party': 'none' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'disclosure.aandachtsfunctionaris.feedback',
    kind: 'disclosure',
    title: {
      nl: 'De aandachtsfunctionaris ziet wie bericht moet krijgen',
      en: 'The municipal trafficking officer sees who must be informed',
    },
    explanation: {
      nl: 'Wie terugkoppelt aan de melder, moet weten wie dat is en wat er gebeurd is. Meer is voor dat doel niet nodig.',
      en: 'Whoever informs the reporter must know who that is and what happened. More is not needed for that purpose.',
    },
    citations: [{ source: '003', from: 2021, to: 2029, reference: 'Bijlage 2, stap 5' }],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    recipient: 'aandachtsfunctionaris',
    categories: ['reporterIdentity', 'reporterContact', 'feedback', 'timeline'],
    purposes: ['feedback'],
    basis: 'publicTask',
    when: is('disclosure.party', 'owner'),
    examples: [
      {
        title: { nl: 'Bericht aan de melder', en: 'News to the reporter' },
        facts: { 'disclosure.party': 'owner' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  {
    id: 'disclosure.aandachtsfunctionaris.figures',
    kind: 'disclosure',
    title: {
      nl: 'De aandachtsfunctionaris ziet cijfers zonder personen',
      en: 'The municipal trafficking officer sees figures without persons',
    },
    explanation: {
      nl: 'De aandachtsfunctionaris volgt trends en adviseert het bestuur. Daarvoor zijn aantallen genoeg.',
      en: 'The municipal trafficking officer follows trends and advises the administration. Numbers are enough for that.',
    },
    citations: [
      { source: '003', from: 1920, to: 1920, reference: 'Bijlage 2' },
      { source: '003', from: 1965, to: 1967, reference: 'Bijlage 2' },
    ],
    force: 'practice',
    validity: {},
    phase: 'signalling',
    recipient: 'aandachtsfunctionaris',
    categories: ['figures'],
    purposes: ['direction'],
    basis: 'noPersonalData',
    when: always,
    examples: [
      {
        title: { nl: 'Aantallen per maand', en: 'Numbers per month' },
        facts: {},
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
];
