import { codeList } from './code-list.ts';

/** Why a signal is closed. Every signal ends with one of these; the sources found signals closed without any (002 L3469-3475). */
export const closeReasons = codeList({
  noTrafficking: {
    label: { nl: 'Geen mensenhandel', en: 'No trafficking' },
    explanation: {
      nl: 'Een adviseur of de gemeente zelf ziet geen aanwijzingen voor mensenhandel, ook niet na verrijking.',
      en: 'An adviser or the municipality itself sees no indications of trafficking, not after enrichment either.',
    },
    citation: { source: '003', from: 1730, to: 1732, reference: 'Stroomschema 1' },
  },
  takenUp: {
    label: { nl: 'Opgepakt door een partner', en: 'Taken up by a partner' },
    explanation: {
      nl: 'Een partner werkt er verder aan en de gemeente hoeft niets meer te doen.',
      en: 'A partner works on it and nothing remains to be done by the municipality.',
    },
    citation: { source: '003', from: 1813, to: 1818, reference: 'Stroomschema 2' },
  },
  insufficient: {
    label: { nl: 'Onvoldoende aanknopingspunten', en: 'Insufficient leads' },
    explanation: {
      nl: 'De zorgen blijven, maar er is te weinig om verder te gaan. Nieuwe informatie kan het signaal heropenen.',
      en: 'The worries remain, but there is too little to go on. New information can reopen the signal.',
    },
    citation: { source: '002', from: 2156, to: 2162 },
  },
  notAVictim: {
    label: { nl: 'De persoon zegt geen slachtoffer te zijn', en: 'The person says not to be a victim' },
    explanation: {
      nl: 'Veel slachtoffers zien zichzelf niet zo. Leg uit waarom sluiten toch kan.',
      en: 'Many victims do not see themselves that way. Explain why closing is possible all the same.',
    },
    citation: { source: '002', from: 2192, to: 2196 },
  },
  unwilling: {
    label: {
      nl: 'De persoon wil of kan niet meewerken',
      en: 'The person is unwilling or unable to cooperate',
    },
    explanation: {
      nl: 'Maak een afspraak over contact later, bijvoorbeeld met de hulpverlening.',
      en: 'Agree on contact later, for example with care workers.',
    },
    citation: { source: '002', from: 2149, to: 2154 },
  },
  unreachable: {
    label: { nl: 'Contact is niet (meer) mogelijk', en: 'Contact is not possible (any more)' },
    citation: { source: '002', from: 2039, to: 2044 },
  },
  careFirst: {
    label: { nl: 'Eerst zorg', en: 'Care first' },
    explanation: {
      nl: 'De persoon heeft nu hulp nodig. Meewerken aan een onderzoek kan later.',
      en: 'The person needs help now. Cooperating with an investigation can come later.',
    },
    citation: { source: '002', from: 2134, to: 2135 },
  },
  abroad: {
    label: { nl: 'De uitbuiting was in het buitenland', en: 'The exploitation was abroad' },
    citation: { source: '002', from: 3642, to: 3647 },
  },
  otherProblem: {
    label: { nl: 'Ander ongewenst fenomeen', en: 'Another undesirable phenomenon' },
    explanation: {
      nl: 'Het is geen mensenhandel, wel iets dat aandacht vraagt. Zeg waar het signaal nu ligt.',
      en: 'It is not trafficking, but something that needs attention. Say where the signal lies now.',
    },
    citation: { source: '003', from: 808, to: 814 },
  },
  duplicate: {
    label: { nl: 'Dubbel met een ander signaal', en: 'Duplicate of another signal' },
    explanation: {
      nl: 'Het werk gaat verder in het andere signaal.',
      en: 'The work goes on in the other signal.',
    },
  },
});

export type CloseReason = keyof typeof closeReasons;
