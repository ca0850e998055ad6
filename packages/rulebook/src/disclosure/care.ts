import { all, is, oneOf } from '../condition.ts';
import type { DisclosureRule } from '../rule.ts';

/** What the care coordinator sees: the victim, and as little as possible of anybody else. */
export const careDisclosures: readonly DisclosureRule[] = [
  {
    id: 'disclosure.zoco.recipient',
    kind: 'disclosure',
    title: {
      nl: 'De zorgcoördinator ziet bij een melding wie hulp nodig heeft',
      en: 'The care coordinator sees from a report who needs help',
    },
    explanation: {
      nl: 'De zorgcoördinator regelt samenhangende hulp voor het mogelijke slachtoffer. Daarvoor zijn het verhaal nodig, wie het is en waar die te bereiken is. Gegevens over verdachten en bedrijven horen daar niet bij.',
      en: 'The care coordinator arranges coherent help for the possible victim. That takes the story, who it is and where to reach them. Data on suspects and companies do not belong to it.',
    },
    citations: [
      { source: '003', from: 1744, to: 1788, reference: 'Stroomschema 1' },
      { source: '003', from: 970, to: 992 },
      { source: '003', from: 1504, to: 1510, reference: 'Zorgtafelconvenant 18-/18+' },
    ],
    force: 'practice',
    validity: {},
    phase: 'care',
    open: {
      nl: 'Het convenant en het privacyprotocol van de Zorgtafel zijn genoemd, niet afgedrukt. De regio legt vast welke gegevens eronder vallen.',
      en: 'The covenant and privacy protocol of the care table are named, not printed. The region records which data they cover.',
    },
    recipient: 'zoco',
    categories: ['narrative', 'victimIdentity', 'address', 'phone', 'deliberation', 'feedback', 'timeline'],
    purposes: ['assistance'],
    basis: 'careCovenant',
    when: is('disclosure.party', 'recipient'),
    examples: [
      {
        title: { nl: 'Gemeld aan de zorgcoördinator', en: 'Reported to the care coordinator' },
        facts: { 'disclosure.party': 'recipient' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Alleen om advies gevraagd', en: 'Asked for advice only' },
        facts: { 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'disclosure.zoco.adviser',
    kind: 'disclosure',
    title: {
      nl: 'De zorgcoördinator ziet bij een adviesvraag het verhaal',
      en: 'The care coordinator sees the story of a question for advice',
    },
    explanation: {
      nl: 'Voor advies is het verhaal genoeg. Wie het slachtoffer is, volgt met toestemming of bij een melding. Wat de gemeente naging over adressen en sancties blijft dicht.',
      en: 'The story is enough for advice. Who the victim is follows with consent or with a report. What the municipality looked up on addresses and sanctions stays closed.',
    },
    citations: [
      { source: '003', from: 2005, to: 2009, reference: 'Bijlage 2, stap 3 II' },
      { source: '003', from: 1720, to: 1758, reference: 'Stroomschema 1' },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'Geen bron zegt wat een adviseur mag zien. Deze grens is een werkkeuze die de regio kan verleggen.',
      en: 'No source says what an adviser may see. This line is a working choice that the region can move.',
    },
    recipient: 'zoco',
    categories: ['narrative', 'deliberation', 'timeline'],
    purposes: ['assessment'],
    basis: 'publicTask',
    when: is('disclosure.party', 'adviser'),
    examples: [
      {
        title: { nl: 'Vaag signaal voorgelegd', en: 'Vague signal put before the care coordinator' },
        facts: { 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
  {
    id: 'disclosure.zoco.consent',
    kind: 'disclosure',
    title: {
      nl: 'Met toestemming weet de zorgcoördinator wie het slachtoffer is',
      en: 'With consent the care coordinator knows who the victim is',
    },
    explanation: {
      nl: 'Het mogelijke slachtoffer, of bij een kind de ouder of voogd, vindt het goed dat de zorgcoördinator meedenkt en contact zoekt.',
      en: 'The possible victim, or for a child the parent or guardian, agrees that the care coordinator thinks along and seeks contact.',
    },
    citations: [
      { source: '001', from: 837, to: 837 },
      { source: '001', from: 391, to: 391, reference: 'AVG' },
    ],
    force: 'practice',
    validity: {},
    phase: 'care',
    open: {
      nl: 'De bron noemt toestemming voor het melden aan CoMensha door wie geen wettelijke grondslag heeft. Hier geldt hetzelfde voor delen met de zorgcoördinator.',
      en: 'The source names consent for notifying CoMensha by those without a legal basis. Here the same holds for sharing with the care coordinator.',
    },
    recipient: 'zoco',
    categories: ['victimIdentity', 'phone'],
    purposes: ['assistance', 'assessment'],
    basis: 'consent',
    when: all(is('disclosure.consent', true), oneOf('disclosure.party', 'adviser', 'recipient')),
    examples: [
      {
        title: { nl: 'Het slachtoffer vindt het goed', en: 'The victim agrees' },
        facts: { 'disclosure.consent': true, 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Toestemming is niet bekend', en: 'Consent is unknown' },
        facts: { 'disclosure.party': 'adviser' },
        at: '2025-03-03',
        applies: 'unknown',
      },
    ],
  },
  {
    id: 'disclosure.zoco.granted',
    kind: 'disclosure',
    title: {
      nl: 'De zorgcoördinator ziet wat op verzoek is toegekend',
      en: 'The care coordinator sees what was granted on request',
    },
    explanation: {
      nl: 'De zorgcoördinator noemde het doel en de gemeente zei ja, bijvoorbeeld om ook een kind van het slachtoffer te helpen.',
      en: 'The care coordinator stated the purpose and the municipality said yes, for example to help a child of the victim too.',
    },
    citations: [
      { source: '003', from: 1504, to: 1510, reference: 'Zorgtafelconvenant 18-/18+' },
      { source: '003', from: 242, to: 244 },
    ],
    force: 'practice',
    validity: {},
    phase: 'care',
    open: {
      nl: 'De bronnen noemen geen procedure voor inzage. Deze is een werkkeuze.',
      en: 'The sources name no procedure for access. This one is a working choice.',
    },
    recipient: 'zoco',
    categories: ['victimIdentity', 'otherPersonIdentity', 'address', 'phone', 'attachment', 'enrichment'],
    purposes: ['assistance', 'assessment'],
    basis: 'careCovenant',
    when: all(is('disclosure.granted', true), oneOf('disclosure.party', 'adviser', 'recipient')),
    examples: [
      {
        title: { nl: 'Verzoek toegekend', en: 'Request granted' },
        facts: { 'disclosure.granted': true, 'disclosure.party': 'recipient' },
        at: '2025-03-03',
        applies: true,
      },
    ],
  },
];
