import { codeList } from './code-list.ts';

/** On which ground data may be shared. */
export const legalBases = codeList({
  publicTask: {
    label: { nl: 'Taak van algemeen belang van de gemeente', en: 'Public task of the municipality' },
    explanation: {
      nl: 'De gemeente signaleert mensenhandel en zorgt voor slachtoffers.',
      en: 'The municipality detects trafficking and cares for victims.',
    },
    citation: { source: '003', from: 825, to: 948, reference: 'hoofdstuk 4' },
  },
  policeTask: {
    label: { nl: 'Politietaak', en: 'Police task' },
    citation: { source: '003', from: 2131, to: 2137, reference: 'Bijlage 3' },
  },
  investigationTask: {
    label: { nl: 'Opsporingstaak van de Arbeidsinspectie', en: 'Investigation task of the Labour Authority' },
    citation: { source: '002', from: 2672, to: 2676 },
  },
  prosecutionTask: {
    label: { nl: 'Vervolgingstaak van het Openbaar Ministerie', en: 'Task of the prosecution service' },
    citation: { source: '002', from: 1005, to: 1010 },
  },
  residenceTask: {
    label: { nl: 'Beslissen over verblijf', en: 'Deciding on residence' },
    explanation: {
      nl: 'De IND beslist over bedenktijd en verblijf op grond van de vreemdelingenregels.',
      en: 'The immigration service decides on reflection period and residence under the aliens rules.',
    },
    citation: { source: '000', from: 7242, to: 7266 },
  },
  returnTask: {
    label: { nl: 'Taak bij vertrek', en: 'Task at departure' },
    citation: { source: '000', from: 6272, to: 6280 },
  },
  notificationDuty: {
    label: { nl: 'Melden aan CoMensha', en: 'Notifying CoMensha' },
    explanation: {
      nl: 'Politie, KMar en Arbeidsinspectie melden ieder mogelijk slachtoffer bij de geringste aanwijzing.',
      en: 'Police, Marechaussee and Labour Authority notify every possible victim at the slightest indication.',
    },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  guardianship: {
    label: { nl: 'Bescherming van een minderjarige', en: 'Protection of a minor' },
    citation: { source: '000', from: 8589, to: 8592 },
  },
  riecCovenant: {
    label: { nl: 'Convenant en privacyprotocol RIEC', en: 'RIEC covenant and privacy protocol' },
    explanation: {
      nl: 'Bedoeld voor de bestrijding van georganiseerde criminaliteit tussen overheden. Zorg valt erbuiten.',
      en: 'Meant for fighting organised crime among public bodies. Care lies outside it.',
    },
    citation: { source: '003', from: 1498, to: 1506, reference: 'paragraaf 6.1' },
  },
  careCovenant: {
    label: { nl: 'Convenant Zorgtafel', en: 'Care table covenant' },
    explanation: {
      nl: 'Samenwerking van gemeenten en zorgpartners voor slachtoffers onder en boven de 18 jaar.',
      en: 'Cooperation of municipalities and care partners for victims under and over 18.',
    },
    citation: { source: '003', from: 1504, to: 1510, reference: 'paragraaf 6.1' },
  },
  consent: {
    label: { nl: 'Toestemming', en: 'Consent' },
    explanation: {
      nl: 'De betrokkene, of bij een kind de ouder of voogd, vindt het goed.',
      en: 'The person concerned, or for a child the parent or guardian, agrees.',
    },
    citation: { source: '001', from: 837, to: 837 },
  },
  acuteDanger: {
    label: { nl: 'Acuut gevaar', en: 'Acute danger' },
    citation: { source: '003', from: 2133, to: 2133, reference: 'Bijlage 3' },
  },
  ownReport: {
    label: { nl: 'Eigen melding', en: 'Own report' },
    explanation: { nl: 'Wie meldde, ziet wat daarvan kwam.', en: 'Whoever reported sees what came of it.' },
    citation: { source: '003', from: 2021, to: 2023, reference: 'Bijlage 2' },
  },
  oversightTask: {
    label: { nl: 'Wettelijke toezichttaak', en: 'Statutory oversight task' },
    citation: { source: '002', from: 2666, to: 2674 },
  },
  noPersonalData: {
    label: { nl: 'Geen persoonsgegevens', en: 'No personal data' },
    explanation: {
      nl: 'Er wordt niets getoond dat naar een persoon te herleiden is.',
      en: 'Nothing is shown that can be traced to a person.',
    },
  },
});

export type LegalBasis = keyof typeof legalBases;
