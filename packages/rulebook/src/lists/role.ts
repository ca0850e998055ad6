import { codeList } from './code-list.ts';

/** Who a person acts as in the chain. An organisation has one role; a person acts in the role of the organisation, or as its official. */
export const roles = codeList({
  reporter: {
    label: { nl: 'Melder', en: 'Reporter' },
    explanation: {
      nl: 'Wie het signaal gaf, met of zonder naam.',
      en: 'Whoever gave the signal, with or without a name.',
    },
  },
  official: {
    label: { nl: 'Ambtenaar', en: 'Municipal official' },
    explanation: {
      nl: 'Vangt een signaal op en geeft het door, bijvoorbeeld aan de balie of bij een controle.',
      en: 'Picks up a signal and passes it on, for example at the counter or during a check.',
    },
    citation: { source: '003', from: 1985, to: 1989, reference: 'Bijlage 2' },
  },
  aandachtsfunctionaris: {
    label: { nl: 'Aandachtsfunctionaris mensenhandel', en: 'Municipal trafficking officer' },
    explanation: {
      nl: 'Aanspreekpunt van de gemeente: verzamelt, verrijkt, beoordeelt en meldt signalen.',
      en: 'Contact point of the municipality: collects, enriches, judges and reports signals.',
    },
    citation: { source: '003', from: 1864, to: 1882, reference: 'Bijlage 2' },
  },
  avim: {
    label: { nl: 'Politie, AVIM', en: 'Police, AVIM' },
    explanation: {
      nl: 'Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel. Onderzoekt mensenhandel en treedt direct op bij acuut gevaar.',
      en: 'Police department for aliens, identification and trafficking. Investigates trafficking and acts at once at acute danger.',
    },
    citation: { source: '003', from: 2131, to: 2145, reference: 'Bijlage 3' },
  },
  nla: {
    label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    explanation: {
      nl: 'Onderzoekt arbeidsuitbuiting. Heette eerder Inspectie SZW (ISZW).',
      en: 'Investigates labour exploitation. Was named Inspectie SZW (ISZW) before.',
    },
    citation: { source: '003', from: 2090, to: 2098, reference: 'Bijlage 3, ISZW' },
  },
  zoco: {
    label: { nl: 'Zorgcoördinator mensenhandel', en: 'Care coordinator' },
    explanation: {
      nl: 'Behartigt de belangen van slachtoffers en regelt samenhangende hulp.',
      en: 'Looks after the interests of victims and arranges coherent help.',
    },
    citation: { source: '003', from: 2164, to: 2170, reference: 'Bijlage 3' },
  },
  tfRiec: {
    label: { nl: 'Taskforce-RIEC', en: 'Taskforce-RIEC' },
    explanation: {
      nl: 'Ondersteunt partners bij de aanpak van georganiseerde criminaliteit.',
      en: 'Supports partners in tackling organised crime.',
    },
    citation: { source: '003', from: 2155, to: 2163, reference: 'Bijlage 3' },
  },
  kmar: {
    label: { nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee' },
    explanation: {
      nl: 'Bewaakt de grenzen, herkent slachtoffers en biedt net als de politie bedenktijd aan.',
      en: 'Guards the borders, recognises victims and, like the police, offers the reflection period.',
    },
    citation: { source: '002', from: 1254, to: 1258 },
  },
  om: {
    label: { nl: 'Openbaar Ministerie', en: 'Public Prosecution Service' },
    explanation: {
      nl: 'Leidt de opsporing en beslist over vervolging.',
      en: 'Leads the investigation and decides on prosecution.',
    },
    citation: { source: '002', from: 996, to: 1010 },
  },
  ind: {
    label: { nl: 'Immigratie- en Naturalisatiedienst', en: 'Immigration and Naturalisation Service' },
    explanation: {
      nl: 'Beslist over het verblijf van een slachtoffer uit het buitenland.',
      en: 'Decides on the residence of a victim from abroad.',
    },
    citation: { source: '000', from: 7246, to: 7248 },
  },
  comensha: {
    label: { nl: 'CoMensha', en: 'CoMensha' },
    explanation: {
      nl: 'Registreert mogelijke slachtoffers en zoekt opvang.',
      en: 'Registers possible victims and finds shelter.',
    },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  shelter: {
    label: { nl: 'Opvang', en: 'Shelter' },
    explanation: {
      nl: 'Biedt slachtoffers een veilige plek en begeleiding.',
      en: 'Gives victims a safe place and guidance.',
    },
    citation: { source: '000', from: 5592, to: 5612 },
  },
  dtv: {
    label: { nl: 'Dienst Terugkeer en Vertrek', en: 'Repatriation and Departure Service' },
    explanation: {
      nl: 'Bereidt vertrek voor en legt het stil als iemand mogelijk slachtoffer is.',
      en: 'Prepares departure and halts it when somebody may be a victim.',
    },
    citation: { source: '000', from: 6272, to: 6280 },
  },
  coa: {
    label: { nl: 'Centraal Orgaan opvang asielzoekers', en: 'Asylum reception agency' },
    explanation: {
      nl: 'Vangt asielzoekers op en herkent daar mogelijke slachtoffers.',
      en: 'Receives asylum seekers and recognises possible victims there.',
    },
    citation: { source: '000', from: 6126, to: 6131 },
  },
  nidos: {
    label: { nl: 'Nidos', en: 'Nidos guardianship' },
    explanation: {
      nl: 'Is voogd van minderjarigen die alleen in Nederland zijn.',
      en: 'Is guardian of minors who are in the Netherlands alone.',
    },
    citation: { source: '000', from: 6176, to: 6183 },
  },
  youthCare: {
    label: { nl: 'Jeugdzorg', en: 'Youth care' },
    explanation: {
      nl: 'Helpt en beschermt minderjarige slachtoffers.',
      en: 'Helps and protects victims who are minors.',
    },
    citation: { source: '000', from: 8589, to: 8592 },
  },
  ketenregisseur: {
    label: { nl: 'Ketenregisseur mensenhandel', en: 'Chain director' },
    explanation: {
      nl: 'Houdt regie op de keten, ondersteunt gemeenten en verbindt regio’s.',
      en: 'Directs the chain, supports municipalities and connects regions.',
    },
    citation: { source: '003', from: 2099, to: 2109, reference: 'Bijlage 3' },
  },
  nationalRapporteur: {
    label: { nl: 'Nationaal Rapporteur', en: 'National Rapporteur' },
    explanation: {
      nl: 'Informeert de overheid over aard en omvang van mensenhandel, en ziet cijfers, geen personen.',
      en: 'Informs the government on the nature and size of trafficking, and sees figures, no persons.',
    },
    citation: { source: '002', from: 338, to: 340 },
  },
  privacyOfficer: {
    label: { nl: 'Functionaris gegevensbescherming', en: 'Privacy officer' },
    explanation: {
      nl: 'Ziet erop toe dat gegevens alleen worden ingezien als dat mag.',
      en: 'Oversees that data are looked at only when allowed.',
    },
  },
  administrator: {
    label: { nl: 'Beheerder', en: 'Administrator' },
    explanation: {
      nl: 'Beheert het systeem en ziet geen inhoud.',
      en: 'Runs the system and sees no content.',
    },
  },
});

export type Role = keyof typeof roles;
