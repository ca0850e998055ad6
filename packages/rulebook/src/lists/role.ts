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
  ketenregisseur: {
    label: { nl: 'Ketenregisseur mensenhandel', en: 'Chain director' },
    explanation: {
      nl: 'Houdt regie op de keten, ondersteunt gemeenten en verbindt regio’s.',
      en: 'Directs the chain, supports municipalities and connects regions.',
    },
    citation: { source: '003', from: 2099, to: 2109, reference: 'Bijlage 3' },
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
