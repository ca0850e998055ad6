import { always, is } from '../condition.ts';
import { roles } from '../lists/role.ts';
import type { DisclosureRule } from '../rule.ts';

/** Those who stay in the picture after their part has ended. */
const partners = ['aandachtsfunctionaris', 'avim', 'nla', 'zoco', 'tfRiec'] as const;

const formerDisclosures: readonly DisclosureRule[] = partners.map((role) => ({
  id: `disclosure.${role}.former`,
  kind: 'disclosure',
  title: {
    nl: `${roles[role].label.nl}: na afloop alleen het verloop`,
    en: `${roles[role].label.en}: afterwards the course only`,
  },
  explanation: {
    nl: 'Wie klaar is met een signaal, ziet nog dat het verderging en wanneer. De inhoud gaat dicht, want het doel is voorbij.',
    en: 'Whoever is done with a signal still sees that it went on and when. The content closes, because the purpose has passed.',
  },
  citations: [
    { source: '000', from: 10828, to: 10832, reference: 'art. 7 Wbp, doelbinding' },
    { source: '000', from: 12393, to: 12396 },
  ],
  force: 'practice',
  validity: {},
  phase: 'feedback',
  open: {
    nl: 'De bronnen noemen doelbinding, niet wat een vroegere deelnemer ziet. Dit is een werkkeuze.',
    en: 'The sources name purpose limitation, not what a former participant sees. This is a working choice.',
  },
  recipient: role,
  categories: ['timeline'],
  purposes: ['assessment', 'investigation', 'assistance', 'integralApproach'],
  basis: 'noPersonalData',
  when: is('disclosure.party', 'former'),
  examples: [
    {
      title: { nl: 'Doorgegeven of afgerond', en: 'Handed on or done' },
      facts: { 'disclosure.party': 'former' },
      at: '2025-03-03',
      applies: true,
    },
  ],
}));

/** What those see who look at the chain and not at people. The administrator has no rule, and sees nothing. */
export const oversightDisclosures: readonly DisclosureRule[] = [
  {
    id: 'disclosure.ketenregisseur.direction',
    kind: 'disclosure',
    title: {
      nl: 'De ketenregisseur ziet het verloop en cijfers, geen personen',
      en: 'The chain director sees course and figures, no persons',
    },
    explanation: {
      nl: 'De ketenregisseur houdt regie op de keten: wat ligt waar en hoelang. Daarvoor zijn geen personen en geen inhoud nodig.',
      en: 'The chain director directs the chain: what lies where and for how long. That takes no persons and no content.',
    },
    citations: [
      { source: '003', from: 2099, to: 2109, reference: 'Bijlage 3, ketenregisseur' },
      { source: '003', from: 1597, to: 1601 },
    ],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron beschrijft de taak, niet welke gegevens erbij horen.',
      en: 'The source describes the task, not which data belong to it.',
    },
    recipient: 'ketenregisseur',
    categories: ['timeline', 'figures'],
    purposes: ['direction'],
    basis: 'noPersonalData',
    when: always,
    examples: [
      {
        title: { nl: 'Hoelang duurt verrijken?', en: 'How long does enrichment take?' },
        facts: {},
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  {
    id: 'disclosure.privacyOfficer.oversight',
    kind: 'disclosure',
    title: {
      nl: 'De functionaris gegevensbescherming ziet wie wat inzag',
      en: 'The privacy officer sees who looked at what',
    },
    explanation: {
      nl: 'Toezicht op gegevensbescherming vraagt om het inzagelogboek en het verloop. De inhoud van signalen blijft dicht.',
      en: 'Data protection oversight takes the access log and the course. The content of signals stays closed.',
    },
    citations: [{ source: '003', from: 1498, to: 1510, reference: 'paragraaf 6.1, privacyprotocollen' }],
    force: 'practice',
    validity: {},
    phase: 'feedback',
    open: {
      nl: 'De bron noemt privacyprotocollen en niet wie toezicht houdt. De Algemene verordening gegevensbescherming regelt die taak.',
      en: 'The source names privacy protocols and not who oversees them. The General Data Protection Regulation regulates that task.',
    },
    recipient: 'privacyOfficer',
    categories: ['accessLog', 'timeline'],
    purposes: ['oversight'],
    basis: 'oversightTask',
    when: always,
    examples: [
      {
        title: { nl: 'Vraag van een betrokkene', en: 'Question of a data subject' },
        facts: {},
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  ...formerDisclosures,
];
