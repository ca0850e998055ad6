import { termList } from './glossary-term.ts';

/** From the first uneasy feeling to a weighed signal. */
export const signallingTerms = termList({
  signal: {
    term: { nl: 'signaal', en: 'signal' },
    definition: {
      nl: 'Iets dat op mensenhandel kan wijzen en dat iemand doorgeeft. Nog geen vaststelling.',
      en: 'Something that can point to trafficking and that somebody passes on. Not yet a finding.',
    },
    citation: { source: '003', from: 784, to: 822 },
  },
  reportToPartner: {
    term: { nl: 'melding', en: 'report' },
    definition: {
      nl: 'Een signaal dat als mogelijke mensenhandel wordt overgedragen aan een partner. De Arbeidsinspectie gebruikt het woord pas na verrijking en beoordeling.',
      en: 'A signal handed over to a partner as possible trafficking. The Labour Authority uses the word only after enrichment and assessment.',
    },
    citation: { source: '002', from: 3010, to: 3017 },
  },
  gutFeeling: {
    term: { nl: 'niet-pluisgevoel', en: 'uneasy feeling' },
    definition: {
      nl: 'Het gevoel dat iets niet klopt. De eerste stap naar een signaal.',
      en: 'The feeling that something is wrong. The first step to a signal.',
    },
    citation: { source: '003', from: 788, to: 798 },
  },
  signalling: {
    term: { nl: 'signalering', en: 'detection' },
    definition: {
      nl: 'Situaties opmerken die op mensenhandel kunnen wijzen.',
      en: 'Noticing situations that may point to trafficking.',
    },
    citation: { source: '002', from: 366, to: 369 },
  },
  identification: {
    term: { nl: 'identificatie', en: 'identification' },
    definition: {
      nl: 'Herkennen en erkennen dat iemand slachtoffer is, los van de strafzaak.',
      en: 'Recognising and acknowledging that somebody is a victim, apart from the criminal case.',
    },
    citation: { source: '002', from: 368, to: 376 },
  },
  indicator: {
    term: { nl: 'indicator', en: 'indicator' },
    definition: {
      nl: 'Een waarneming die op mensenhandel kan wijzen. Pas samen met andere wordt het een signaal.',
      en: 'An observation that can point to trafficking. Only together with others does it become a signal.',
    },
    citation: { source: '002', from: 2055, to: 2069 },
  },
  internalRoute: {
    term: { nl: 'interne meldroute', en: 'internal reporting route' },
    definition: {
      nl: 'De afspraak binnen een gemeente waar een ambtenaar een signaal doorgeeft.',
      en: 'The agreement within a municipality where an official passes a signal on.',
    },
    citation: { source: '003', from: 2029, to: 2035, reference: 'Bijlage 2' },
  },
  reporter: {
    term: { nl: 'melder', en: 'reporter' },
    definition: {
      nl: 'Wie een signaal doorgeeft, met of zonder naam.',
      en: 'Whoever passes a signal on, with or without a name.',
    },
    citation: { source: '002', from: 1573, to: 1576 },
  },
  anonymousReport: {
    term: { nl: 'anonieme melding', en: 'anonymous report' },
    definition: {
      nl: 'Een signaal zonder naam van de melder. Details die naar de melder wijzen, worden weggelaten.',
      en: 'A signal without the name of the reporter. Details that point to the reporter are left out.',
    },
    citation: { source: '000', from: 12685, to: 12687 },
  },
  enrichment: {
    term: { nl: 'verrijken', en: 'enrichment' },
    definition: {
      nl: 'Informatie bij een signaal zoeken om het beter te begrijpen.',
      en: 'Looking up information on a signal to understand it better.',
    },
    citation: { source: '003', from: 1991, to: 1995, reference: 'Bijlage 2' },
  },
  upgrading: {
    term: { nl: 'opplussen', en: 'to upgrade' },
    definition: {
      nl: 'Een signaal rijker maken, of een melding van toezicht weer naar opsporing brengen.',
      en: 'Making a signal richer, or taking a report from inspection back to investigation.',
    },
    citation: { source: '002', from: 2003, to: 2005 },
  },
  openSources: {
    term: { nl: 'open bronnen', en: 'open sources' },
    short: 'OSINT',
    definition: {
      nl: 'Informatie die voor iedereen te vinden is, zoals op internet.',
      en: 'Information that anybody can find, for example on the internet.',
    },
    citation: { source: '002', from: 1593, to: 1594 },
  },
  assessment: {
    term: { nl: 'duiding', en: 'assessment' },
    definition: {
      nl: 'Vaststellen wat een signaal betekent: mensenhandel, iets anders of nog onduidelijk.',
      en: 'Working out what a signal means: trafficking, something else or still unclear.',
    },
    citation: { source: '003', from: 808, to: 822 },
  },
  weighing: {
    term: { nl: 'weging', en: 'weighing' },
    definition: {
      nl: 'Beoordelen of een signaal wordt opgevolgd. Een momentopname die later anders kan uitvallen.',
      en: 'Deciding whether a signal is followed up. A snapshot that can turn out differently later.',
    },
    citation: { source: '002', from: 2231, to: 2237 },
  },
  advice: {
    term: { nl: 'advies', en: 'advice' },
    definition: {
      nl: 'Oordeel van een ketenpartner over een vaag signaal, met mogelijke stappen.',
      en: 'Opinion of a chain partner on a vague signal, with possible steps.',
    },
    citation: { source: '003', from: 1720, to: 1758, reference: 'Stroomschema 1' },
  },
  feedback: {
    term: { nl: 'terugkoppeling', en: 'feedback' },
    definition: {
      nl: 'Laten weten wat er met een signaal is gedaan of nog gaat gebeuren.',
      en: 'Telling what was or will be done with a signal.',
    },
    citation: { source: '003', from: 2017, to: 2029, reference: 'Bijlage 2' },
  },
  careTable: {
    term: { nl: 'Zorgtafel', en: 'care table' },
    definition: {
      nl: 'Overleg van gemeenten en zorgpartners over hulp aan slachtoffers.',
      en: 'Consultation of municipalities and care partners on help to victims.',
    },
    citation: { source: '003', from: 1504, to: 1510 },
  },
  preparatoryConsultation: {
    term: { nl: 'ambtelijk voorbereidend overleg', en: 'preparatory consultation' },
    short: 'AVO',
    definition: {
      nl: 'Overleg van ambtenaren dat een integrale aanpak voorbereidt.',
      en: 'Consultation of officials that prepares an integral approach.',
    },
    citation: { source: '003', from: 1822, to: 1828, reference: 'Stroomschema 2' },
  },
  caseConsultation: {
    term: { nl: 'casusoverleg', en: 'case consultation' },
    definition: {
      nl: 'Overleg van partners over de voortgang van een zaak.',
      en: 'Consultation of partners on the progress of a case.',
    },
    citation: { source: '003', from: 1853, to: 1855, reference: 'Stroomschema 2' },
  },
  mono: {
    term: { nl: 'mono', en: 'mono' },
    definition: {
      nl: 'Eén partner pakt een signaal alleen op.',
      en: 'One partner takes up a signal alone.',
    },
    citation: { source: '003', from: 1852, to: 1852, reference: 'Stroomschema 2' },
  },
  integralApproach: {
    term: { nl: 'integrale aanpak', en: 'integral approach' },
    definition: {
      nl: 'Partners pakken mensenhandel samen aan, met straf, bestuur, belastingen en zorg.',
      en: 'Partners tackle trafficking together, by criminal, administrative and tax law and care.',
    },
    citation: { source: '003', from: 920, to: 928 },
  },
  dailyScan: {
    term: { nl: 'dagelijkse scan', en: 'daily scan' },
    definition: {
      nl: 'Automatische zoekvraag door politieregistraties naar mogelijke signalen, sinds 2023 overal gelijk.',
      en: 'Automatic query through police records for possible signals, the same everywhere since 2023.',
    },
    citation: { source: '002', from: 1557, to: 1571 },
  },
  digw: {
    term: {
      nl: 'Domeinoverstijgende Informatie Gestuurde Werkwijze',
      en: 'cross-domain intelligence-led method',
    },
    short: 'DIGW',
    definition: {
      nl: 'Landelijke werkwijze waarmee de politie signalen op dezelfde manier zoekt, scoort en weegt.',
      en: 'National method by which the police find, score and weigh signals in the same way.',
    },
    citation: { source: '002', from: 1557, to: 1571 },
  },
  trafficLight: {
    term: { nl: 'stoplichtsysteem', en: 'traffic light system' },
    definition: {
      nl: 'Werkwijze van de Marechaussee met groen, oranje en rood voor signalen.',
      en: 'Method of the Marechaussee with green, amber and red for signals.',
    },
    citation: { source: '002', from: 4381, to: 4386 },
  },
  slightestIndication: {
    term: { nl: 'geringste aanwijzing', en: 'slightest indication' },
    definition: {
      nl: 'De lage drempel waarbij een vermoedelijk slachtoffer bescherming en bedenktijd krijgt.',
      en: 'The low threshold at which a presumed victim gets protection and a reflection period.',
    },
    citation: { source: '002', from: 1254, to: 1257 },
  },
  barrierModel: {
    term: { nl: 'barrièremodel', en: 'barrier model' },
    definition: {
      nl: 'Overzicht van wat een dader nodig heeft, om daar drempels op te werpen.',
      en: 'Overview of what an offender needs, in order to raise barriers there.',
    },
    citation: { source: '003', from: 1961, to: 1967, reference: 'Bijlage 2' },
  },
  displacement: {
    term: { nl: 'waterbedeffect', en: 'displacement' },
    definition: {
      nl: 'Mensenhandel verplaatst zich naar waar minder wordt opgelet.',
      en: 'Trafficking moves to where less attention is paid.',
    },
    citation: { source: '003', from: 895, to: 901 },
  },
});
