import { all, is, oneOf } from '../condition.ts';
import type { DisclosureRule } from '../rule.ts';

/**
 * What the Taskforce-RIEC sees. Its covenant serves the fight against organised crime; care lies outside
 * that purpose (000 L10825-10832), so no rule here names the victim, the reporter or another person.
 */
export const riecDisclosures: readonly DisclosureRule[] = [
  {
    id: 'disclosure.tfRiec.adviser',
    kind: 'disclosure',
    title: {
      nl: 'De Taskforce-RIEC ziet bij een adviesvraag de inhoud, niet de personen',
      en: 'The Taskforce-RIEC sees the content of a question for advice, not the persons',
    },
    explanation: {
      nl: 'De Taskforce-RIEC denkt mee over georganiseerde criminaliteit. Daarvoor zijn het verhaal, het bedrijf, de plaats en eerdere signalen nodig. Zorg valt buiten het doel van het convenant.',
      en: 'The Taskforce-RIEC thinks along on organised crime. That takes the story, the company, the place and earlier signals. Care lies outside the purpose of the covenant.',
    },
    citations: [
      { source: '003', from: 1720, to: 1728, reference: 'Stroomschema 1' },
      { source: '003', from: 1498, to: 1506, reference: 'paragraaf 6.1, convenant en privacyprotocol' },
      { source: '000', from: 10825, to: 10832, reference: 'art. 7 Wbp, doelbinding' },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'Het convenant is genoemd, niet afgedrukt. De regio legt vast welke gegevens eronder vallen.',
      en: 'The covenant is named, not printed. The region records which data it covers.',
    },
    recipient: 'tfRiec',
    categories: ['narrative', 'address', 'company', 'enrichment', 'deliberation', 'timeline', 'recurrence'],
    purposes: ['integralApproach', 'assessment'],
    basis: 'riecCovenant',
    when: is('disclosure.party', 'adviser'),
    examples: [
      {
        title: { nl: 'Om advies gevraagd', en: 'Asked for advice' },
        facts: { 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Geen deelname', en: 'No part' },
        facts: { 'disclosure.party': 'none' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'disclosure.tfRiec.recipient',
    kind: 'disclosure',
    title: {
      nl: 'De Taskforce-RIEC ziet bij een casus de verdachte, niet het slachtoffer',
      en: 'In a case the Taskforce-RIEC sees the suspect, not the victim',
    },
    explanation: {
      nl: 'Een signaal dat aan de Taskforce-RIEC is doorgegeven, is een casus onder het convenant. Overheidspartners delen dan wat nodig is voor de integrale aanpak van de verdachte.',
      en: 'A signal handed on to the Taskforce-RIEC is a case under the covenant. Government partners then share what the integral approach to the suspect takes.',
    },
    citations: [
      { source: '003', from: 1498, to: 1506, reference: 'paragraaf 6.1' },
      { source: '003', from: 1849, to: 1851, reference: 'Stroomschema 2, AVO / RIEC' },
      { source: '000', from: 13457, to: 13461, reference: 'LIEC, voetnoot 483' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'Het convenant is genoemd, niet afgedrukt. De regio legt vast welke gegevens eronder vallen.',
      en: 'The covenant is named, not printed. The region records which data it covers.',
    },
    recipient: 'tfRiec',
    categories: [
      'narrative',
      'suspectIdentity',
      'address',
      'company',
      'phone',
      'vehicle',
      'enrichment',
      'deliberation',
      'feedback',
      'timeline',
      'recurrence',
    ],
    purposes: ['integralApproach'],
    basis: 'riecCovenant',
    when: is('disclosure.party', 'recipient'),
    examples: [
      {
        title: { nl: 'Casus bij de Taskforce-RIEC', en: 'Case with the Taskforce-RIEC' },
        facts: { 'disclosure.party': 'recipient' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  {
    id: 'disclosure.tfRiec.granted',
    kind: 'disclosure',
    title: {
      nl: 'De Taskforce-RIEC ziet wat op verzoek is toegekend',
      en: 'The Taskforce-RIEC sees what was granted on request',
    },
    explanation: {
      nl: 'De Taskforce-RIEC noemde het doel en de gemeente zei ja. Gegevens van het slachtoffer en van de melder kunnen niet worden toegekend: het doel van het convenant dekt die niet.',
      en: 'The Taskforce-RIEC stated the purpose and the municipality said yes. Data of the victim and of the reporter cannot be granted: the purpose of the covenant does not cover them.',
    },
    citations: [
      { source: '000', from: 10828, to: 10832, reference: 'art. 7 Wbp, doelbinding' },
      { source: '003', from: 1498, to: 1506, reference: 'paragraaf 6.1' },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'De bronnen noemen geen procedure voor inzage. Deze is een werkkeuze.',
      en: 'The sources name no procedure for access. This one is a working choice.',
    },
    recipient: 'tfRiec',
    categories: ['suspectIdentity', 'phone', 'vehicle'],
    purposes: ['integralApproach', 'assessment'],
    basis: 'riecCovenant',
    when: all(is('disclosure.granted', true), oneOf('disclosure.party', 'adviser', 'recipient')),
    examples: [
      {
        title: { nl: 'Verzoek toegekend', en: 'Request granted' },
        facts: { 'disclosure.granted': true, 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
];
