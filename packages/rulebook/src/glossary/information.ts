import { termList } from './glossary-term.ts';

/** Registration, figures and privacy. */
export const informationTerms = termList({
  notification: {
    term: { nl: 'melding bij CoMensha', en: 'notification to CoMensha' },
    definition: {
      nl: 'Bericht dat iemand vermoedelijk slachtoffer is, voor de landelijke registratie.',
      en: 'Message that somebody is presumed a victim, for the national registration.',
    },
    citation: { source: '001', from: 300, to: 308 },
  },
  doubleNotification: {
    term: { nl: 'dubbele melding', en: 'duplicate notification' },
    definition: {
      nl: 'Hetzelfde slachtoffer, gemeld door meer dan één melder of meer dan één keer.',
      en: 'The same victim, notified by more than one notifier or more than once.',
    },
    citation: { source: '001', from: 831, to: 831 },
  },
  notifierWithoutBasis: {
    term: { nl: 'melder zonder wettelijke grondslag', en: 'notifier without a legal basis' },
    definition: {
      nl: 'Melder die eerst toestemming van het slachtoffer, ouder of voogd nodig heeft.',
      en: 'Notifier that first needs consent of the victim, parent or guardian.',
    },
    citation: { source: '001', from: 837, to: 837 },
  },
  victimMonitor: {
    term: { nl: 'Slachtoffermonitor', en: 'victim monitor' },
    definition: {
      nl: 'Jaarlijkse publicatie van de Nationaal Rapporteur over gemelde slachtoffers.',
      en: 'Yearly publication of the National Rapporteur on notified victims.',
    },
    citation: { source: '001', from: 300, to: 300 },
  },
  darkNumber: {
    term: { nl: 'niet-zichtbare slachtoffers', en: 'unseen victims' },
    definition: {
      nl: 'Slachtoffers die niemand heeft gemeld. De registratie toont maar een klein deel.',
      en: 'Victims that nobody notified. Registration shows only a small part.',
    },
    citation: { source: '001', from: 314, to: 316 },
  },
  course: {
    term: { nl: 'verloop', en: 'course' },
    definition: {
      nl: 'Welke stap wanneer is gezet, zonder wie het betreft.',
      en: 'Which step was taken when, without whom it concerns.',
    },
    citation: { source: '002', from: 1476, to: 1481 },
  },
  recurrence: {
    term: { nl: 'eerder in beeld', en: 'seen before' },
    definition: {
      nl: 'Een dader, bedrijf of adres dat al in eerdere signalen of onderzoeken voorkomt.',
      en: 'An offender, company or address that occurs in earlier signals or investigations.',
    },
    citation: { source: '002', from: 3276, to: 3282 },
  },
  purposeLimitation: {
    term: { nl: 'doelbinding', en: 'purpose limitation' },
    definition: {
      nl: 'Gegevens mogen alleen worden gebruikt voor het doel waarvoor ze zijn verzameld.',
      en: 'Data may only be used for the purpose for which they were collected.',
    },
    citation: { source: '000', from: 10828, to: 10832 },
  },
  legalBasis: {
    term: { nl: 'wettelijke grondslag', en: 'legal basis' },
    definition: {
      nl: 'De regel of toestemming die het delen van gegevens toestaat.',
      en: 'The rule or consent that allows data to be shared.',
    },
    citation: { source: '001', from: 391, to: 391 },
  },
  covenant: {
    term: { nl: 'convenant', en: 'covenant' },
    definition: {
      nl: 'Schriftelijke afspraak tussen partners over samenwerken en gegevens delen.',
      en: 'Written agreement between partners on working together and sharing data.',
    },
    citation: { source: '003', from: 1498, to: 1510 },
  },
  privacyProtocol: {
    term: { nl: 'privacyprotocol', en: 'privacy protocol' },
    definition: {
      nl: 'Afspraken bij een convenant over wie welke gegevens ziet.',
      en: 'Agreements with a covenant on who sees which data.',
    },
    citation: { source: '003', from: 1502, to: 1510 },
  },
  gdpr: {
    term: { nl: 'Algemene verordening gegevensbescherming', en: 'General Data Protection Regulation' },
    short: 'AVG',
    definition: {
      nl: 'Europese regels voor persoonsgegevens, sinds 25 mei 2018 van kracht.',
      en: 'European rules on personal data, in force since 25 May 2018.',
    },
    citation: { source: '001', from: 391, to: 391 },
  },
  policeDataAct: {
    term: { nl: 'Wet politiegegevens', en: 'Police Data Act' },
    short: 'Wpg',
    definition: {
      nl: 'Wet over gegevens die de politie voor haar taak verwerkt.',
      en: 'Act on data that the police process for their task.',
    },
    citation: { source: '002', from: 1481, to: 1501 },
  },
  consent: {
    term: { nl: 'toestemming', en: 'consent' },
    definition: {
      nl: 'Vrij gegeven instemming van de betrokkene, of bij een kind van ouder of voogd.',
      en: 'Freely given agreement of the person concerned, or for a child of parent or guardian.',
    },
    citation: { source: '001', from: 837, to: 837 },
  },
  layeredConsultation: {
    term: { nl: 'gelaagd casusoverleg', en: 'layered case consultation' },
    definition: {
      nl: 'Overleg in twee delen: zorgpartners brengen in en vertrekken, daarna praten de convenantpartners verder.',
      en: 'Consultation in two parts: care partners bring in and leave, then the covenant partners go on.',
    },
    citation: { source: '000', from: 13437, to: 13452 },
  },
  training: {
    term: { nl: 'deskundigheidsbevordering', en: 'training' },
    definition: {
      nl: 'Leren signaleren en handelen, ook bij herhaling.',
      en: 'Learning to detect and act, also repeatedly.',
    },
    citation: { source: '003', from: 2193, to: 2215, reference: 'Bijlage 4' },
  },
  peerReview: {
    term: { nl: 'intervisie', en: 'peer review' },
    definition: {
      nl: 'Collega’s leren van elkaars werk aan de hand van eigen zaken.',
      en: 'Colleagues learn from each other by discussing their own cases.',
    },
    citation: { source: '003', from: 1647, to: 1653 },
  },
  anchoring: {
    term: { nl: 'borgen', en: 'anchoring' },
    definition: {
      nl: 'Zorgen dat de aanpak blijft bestaan als mensen vertrekken.',
      en: 'Making sure the approach survives when people leave.',
    },
    citation: { source: '003', from: 1515, to: 1529 },
  },
});
