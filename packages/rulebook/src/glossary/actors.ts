import { termList } from './glossary-term.ts';

/** Who does what in the chain. */
export const actorTerms = termList({
  trafficOfficer: {
    term: { nl: 'aandachtsfunctionaris mensenhandel', en: 'municipal trafficking officer' },
    short: 'AF',
    definition: {
      nl: 'Aanspreekpunt van een gemeente voor signalen van mensenhandel, binnen en buiten de gemeente.',
      en: 'Contact point of a municipality for signals of trafficking, inside and outside the municipality.',
    },
    citation: { source: '003', from: 1864, to: 1882, reference: 'Bijlage 2' },
  },
  official: {
    term: { nl: 'ambtenaar', en: 'municipal official' },
    definition: {
      nl: 'Medewerker van een gemeente die in het werk een signaal kan opvangen, bijvoorbeeld aan de balie.',
      en: 'Employee of a municipality who can pick up a signal at work, for example at the counter.',
    },
    citation: { source: '003', from: 841, to: 847 },
  },
  avim: {
    term: { nl: 'AVIM', en: 'aliens police, identification and trafficking department' },
    short: 'AVIM',
    definition: {
      nl: 'Afdeling van de politie in elke eenheid die mensenhandel onderzoekt.',
      en: 'Police department in every unit that investigates trafficking.',
    },
    citation: { source: '003', from: 2131, to: 2145, reference: 'Bijlage 3' },
  },
  tmm: {
    term: { nl: 'Team Migratiecriminaliteit en Mensenhandel', en: 'migration crime and trafficking team' },
    short: 'TMM',
    definition: {
      nl: 'Team binnen AVIM dat signalen van mensenhandel opvolgt en onderzoekt.',
      en: 'Team within AVIM that follows up and investigates signals of trafficking.',
    },
    citation: { source: '002', from: 1529, to: 1533 },
  },
  drio: {
    term: { nl: 'Dienst Regionale Intelligence Organisatie', en: 'regional intelligence service' },
    short: 'DRIO',
    definition: {
      nl: 'Deel van de politie dat informatie verzamelt en signalen verrijkt.',
      en: 'Part of the police that gathers information and enriches signals.',
    },
    citation: { source: '002', from: 1579, to: 1586 },
  },
  labourAuthority: {
    term: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    short: 'NLA',
    definition: {
      nl: 'Houdt toezicht op werk en onderzoekt arbeidsuitbuiting. Heette eerder Inspectie SZW.',
      en: 'Supervises work and investigates labour exploitation. Was called Inspectie SZW before.',
    },
    citation: { source: '002', from: 895, to: 899 },
  },
  investigationService: {
    term: { nl: 'Opsporingsdienst', en: 'investigation service' },
    definition: {
      nl: 'Deel van de Arbeidsinspectie dat misdrijven onderzoekt, onder gezag van het Functioneel Parket.',
      en: 'Part of the Labour Authority that investigates crimes, under the Functioneel Parket.',
    },
    citation: { source: '002', from: 2672, to: 2676 },
  },
  labourSupervision: {
    term: { nl: 'Toezicht', en: 'labour inspection' },
    definition: {
      nl: 'Deel van de Arbeidsinspectie dat controleert of bedrijven zich aan de regels houden.',
      en: 'Part of the Labour Authority that checks whether companies keep the rules.',
    },
    citation: { source: '002', from: 2943, to: 2961 },
  },
  specialInvestigationService: {
    term: { nl: 'bijzondere opsporingsdienst', en: 'special investigation service' },
    short: 'BOD',
    definition: {
      nl: 'Opsporingsdienst buiten de politie, met eigen wettelijke bevoegdheden.',
      en: 'Investigation service outside the police, with own statutory powers.',
    },
    citation: { source: '002', from: 2672, to: 2674 },
  },
  borderPolice: {
    term: { nl: 'Koninklijke Marechaussee', en: 'Royal Netherlands Marechaussee' },
    short: 'KMar',
    definition: {
      nl: 'Politieorganisatie die grenzen en luchthavens bewaakt en daar signalen opvangt.',
      en: 'Police force that guards borders and airports and picks up signals there.',
    },
    citation: { source: '002', from: 901, to: 919 },
  },
  prosecution: {
    term: { nl: 'Openbaar Ministerie', en: 'Public Prosecution Service' },
    short: 'OM',
    definition: {
      nl: 'Beslist of een zaak wordt onderzocht en vervolgd.',
      en: 'Decides whether a case is investigated and prosecuted.',
    },
    citation: { source: '003', from: 2125, to: 2129, reference: 'Bijlage 3' },
  },
  prosecutor: {
    term: { nl: 'officier van justitie', en: 'public prosecutor' },
    short: 'OvJ',
    definition: {
      nl: 'Aanklager van het Openbaar Ministerie, die over onderzoek en vervolging beslist.',
      en: 'Prosecutor who decides on investigation and prosecution.',
    },
    citation: { source: '002', from: 1005, to: 1010 },
  },
  careCoordinator: {
    term: { nl: 'zorgcoördinator mensenhandel', en: 'care coordinator' },
    short: 'ZoCo',
    definition: {
      nl: 'Behartigt de belangen van slachtoffers en regelt samenhangende hulp in een regio.',
      en: 'Looks after the interests of victims and arranges coherent help in a region.',
    },
    citation: { source: '003', from: 968, to: 992 },
  },
  chainDirector: {
    term: { nl: 'ketenregisseur mensenhandel', en: 'chain director' },
    definition: {
      nl: 'Houdt regie op de keten, ondersteunt gemeenten en verbindt regio’s.',
      en: 'Directs the chain, supports municipalities and connects regions.',
    },
    citation: { source: '003', from: 2099, to: 2109, reference: 'Bijlage 3' },
  },
  riec: {
    term: {
      nl: 'Regionaal Informatie- en Expertisecentrum',
      en: 'regional information and expertise centre',
    },
    short: 'RIEC',
    definition: {
      nl: 'Samenwerking van overheden tegen georganiseerde criminaliteit in een regio.',
      en: 'Cooperation of public bodies against organised crime in a region.',
    },
    citation: { source: '003', from: 1240, to: 1246 },
  },
  tfRiec: {
    term: { nl: 'Taskforce-RIEC', en: 'Taskforce-RIEC' },
    short: 'TF-RIEC',
    definition: {
      nl: 'Ondersteunt partners in Brabant en Zeeland bij de aanpak van georganiseerde criminaliteit.',
      en: 'Supports partners in Brabant and Zeeland in tackling organised crime.',
    },
    citation: { source: '003', from: 2155, to: 2163, reference: 'Bijlage 3' },
  },
  safetyHouse: {
    term: { nl: 'Veiligheidshuis', en: 'safety house' },
    definition: {
      nl: 'Samenwerking van straf, bestuur en zorg rond ingewikkelde lokale problemen met veiligheid.',
      en: 'Cooperation of law enforcement, local government and care around complex local problems of safety.',
    },
    citation: { source: '000', from: 10862, to: 10866 },
  },
  ind: {
    term: { nl: 'Immigratie- en Naturalisatiedienst', en: 'Immigration and Naturalisation Service' },
    short: 'IND',
    definition: {
      nl: 'Beslist over verblijf en voert de verblijfsregeling mensenhandel uit.',
      en: 'Decides on residence and carries out the residence scheme for victims of trafficking.',
    },
    citation: { source: '003', from: 2082, to: 2088, reference: 'Bijlage 3' },
  },
  coa: {
    term: {
      nl: 'Centraal Orgaan opvang Asielzoekers',
      en: 'Central Agency for the Reception of Asylum Seekers',
    },
    short: 'COA',
    definition: {
      nl: 'Vangt asielzoekers op en keert de toelage in de bedenktijd uit.',
      en: 'Receives asylum seekers and pays the allowance during the reflection period.',
    },
    citation: { source: '003', from: 1101, to: 1107 },
  },
  nidos: {
    term: { nl: 'Nidos', en: 'Nidos' },
    definition: {
      nl: 'Voogd van alleenstaande minderjarige vreemdelingen.',
      en: 'Guardian of unaccompanied minors.',
    },
    citation: { source: '003', from: 1206, to: 1212 },
  },
  safeHome: {
    term: { nl: 'Veilig Thuis', en: 'Veilig Thuis (advice and reporting centre)' },
    definition: {
      nl: 'Advies- en meldpunt voor huiselijk geweld en kindermishandeling.',
      en: 'Advice and reporting centre for domestic violence and child abuse.',
    },
    citation: { source: '003', from: 1156, to: 1162 },
  },
  comensha: {
    term: { nl: 'CoMensha', en: 'CoMensha' },
    definition: {
      nl: 'Coördinatiecentrum tegen Mensenhandel: registreert vermoedelijke slachtoffers die anderen melden.',
      en: 'Coordination centre against trafficking: registers presumed victims that others notify.',
    },
    citation: { source: '001', from: 300, to: 300 },
  },
  emm: {
    term: {
      nl: 'Expertisecentrum Mensenhandel en Mensensmokkel',
      en: 'expertise centre on trafficking and smuggling',
    },
    short: 'EMM',
    definition: {
      nl: 'Samenwerking van politie en partners die informatie over mensenhandel verzamelt. Zelf geen melder.',
      en: 'Cooperation of police and partners that gathers information on trafficking. Not a notifier itself.',
    },
    citation: { source: '001', from: 833, to: 833 },
  },
  lcc: {
    term: { nl: 'Landelijk Coördinatiecentrum', en: 'national coordination centre' },
    short: 'LCC',
    definition: {
      nl: 'Verdeelt sinds 2019 zaken met weinig aanknopingspunten over de regio’s.',
      en: 'Since 2019 distributes cases with few leads over the regions.',
    },
    citation: { source: '002', from: 5469, to: 5473 },
  },
  fairwork: {
    term: { nl: 'FairWork', en: 'FairWork' },
    definition: {
      nl: 'Organisatie die slachtoffers van arbeidsuitbuiting helpt en gemeenten traint.',
      en: 'Organisation that helps victims of labour exploitation and trains municipalities.',
    },
    citation: { source: '003', from: 2231, to: 2235, reference: 'Bijlage 4' },
  },
  nationalRapporteur: {
    term: { nl: 'Nationaal Rapporteur', en: 'National Rapporteur' },
    definition: {
      nl: 'Onafhankelijk onderzoeker van mensenhandel en seksueel geweld tegen kinderen; adviseert de regering.',
      en: 'Independent researcher of trafficking and sexual violence against children; advises the government.',
    },
    citation: { source: '002', from: 336, to: 340 },
  },
  regionalTable: {
    term: { nl: 'Regionale Tafel', en: 'regional table' },
    definition: {
      nl: 'Bestuurlijk overleg van een regio over mensenhandel, voorgezeten door een burgemeester.',
      en: 'Regional administrative consultation on trafficking, chaired by a mayor.',
    },
    citation: { source: '003', from: 5, to: 23 },
  },
  oicm: {
    term: {
      nl: 'Operationeel Informatiepunt Cluster Mensenhandel',
      en: 'operational information point on trafficking',
    },
    short: 'OICM',
    definition: {
      nl: 'Loket van de Arbeidsinspectie voor signalen van arbeidsuitbuiting, van 2019 tot 2023.',
      en: 'Desk of the Labour Authority for signals of labour exploitation, from 2019 to 2023.',
    },
    citation: { source: '002', from: 2835, to: 2851 },
  },
});
