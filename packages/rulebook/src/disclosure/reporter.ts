import { is } from '../condition.ts';
import type { DisclosureRule } from '../rule.ts';

/** What those who gave the signal see of it afterwards. */
export const reporterDisclosures: readonly DisclosureRule[] = [
  {
    id: 'disclosure.official.ownReport',
    kind: 'disclosure',
    title: {
      nl: 'De ambtenaar ziet de eigen melding en de terugkoppeling',
      en: 'The official sees the own report and the feedback',
    },
    explanation: {
      nl: 'De ambtenaar die het signaal doorgaf, ziet terug wat die schreef, hoe ver het is en welk bericht er kwam. Wat de gemeente of een partner erbij vond, blijft dicht.',
      en: 'The official who passed the signal on sees what they wrote, how far it is and which news came. What the municipality or a partner found stays closed.',
    },
    citations: [
      { source: '003', from: 1985, to: 1989 },
      { source: '003', from: 2021, to: 2029 },
    ],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'Namen die de ambtenaar zelf noemde, worden niet opnieuw getoond. Dat is een werkkeuze.',
      en: 'Names that the official gave are not shown again. This is a working choice.',
    },
    recipient: 'official',
    categories: ['narrative', 'attachment', 'reporterIdentity', 'reporterContact', 'feedback', 'timeline'],
    purposes: ['feedback'],
    basis: 'ownReport',
    when: is('disclosure.party', 'reporter'),
    examples: [
      {
        title: { nl: 'Eigen melding', en: 'Own report' },
        facts: { 'disclosure.party': 'reporter' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Melding van een collega', en: "A colleague's report" },
        facts: { 'disclosure.party': 'none' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'disclosure.reporter.receipt',
    kind: 'disclosure',
    title: {
      nl: 'De melder ziet de stand en de terugkoppeling',
      en: 'The reporter sees the status and the feedback',
    },
    explanation: {
      nl: 'Met de ontvangstcode ziet de melder hoe ver het is en welk bericht er kwam. De melding zelf wordt niet getoond, want een code kan in andere handen vallen.',
      en: 'With the receipt code the reporter sees how far it is and which news came. The report itself is not shown, because a code can fall into other hands.',
    },
    citations: [{ source: '003', from: 2021, to: 2029, reference: 'Bijlage 2, stap 5' }],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron spreekt over de ambtenaar die meldde. Dat ook burgers bericht krijgen, is een werkkeuze.',
      en: 'The source speaks of the official who reported. That citizens get news too is a working choice.',
    },
    recipient: 'reporter',
    categories: ['feedback', 'timeline'],
    purposes: ['feedback'],
    basis: 'ownReport',
    when: is('disclosure.party', 'reporter'),
    examples: [
      {
        title: { nl: 'Met ontvangstcode', en: 'With a receipt code' },
        facts: { 'disclosure.party': 'reporter' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
];
