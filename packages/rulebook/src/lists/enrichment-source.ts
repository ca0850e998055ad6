import { codeList } from './code-list.ts';

/** Where the aandachtsfunctionaris looks when enriching. The municipal source names three kinds and "other relevant matters" (003 L1991-1995); the others come from the practice of police and Labour Authority. */
export const enrichmentSources = codeList({
  addressRegister: {
    label: { nl: 'Basisregistratie Personen (BRP)', en: 'Personal records database (BRP)' },
    explanation: {
      nl: 'Wie staat op dit adres ingeschreven, en hoeveel mensen?',
      en: 'Who is registered at this address, and how many people?',
    },
    citation: { source: '003', from: 1991, to: 1995, reference: 'Bijlage 2, adresgegevens' },
  },
  earlierSanctions: {
    label: { nl: 'Eerder opgelegde sancties', en: 'Earlier sanctions' },
    explanation: {
      nl: 'Dwangsommen, sluitingen, ingetrokken vergunningen.',
      en: 'Penalty payments, closures, permits withdrawn.',
    },
    citation: { source: '003', from: 1993, to: 1993, reference: 'Bijlage 2' },
  },
  earlierSignals: {
    label: { nl: 'Eerdere signalen', en: 'Earlier signals' },
    explanation: {
      nl: 'Komt dit adres, bedrijf of deze persoon al voor?',
      en: 'Does this address, company or person occur already?',
    },
    citation: { source: '002', from: 3276, to: 3282 },
  },
  permits: {
    label: { nl: 'Vergunningen', en: 'Permits' },
    citation: { source: '003', from: 1947, to: 1953, reference: 'Bijlage 2' },
  },
  visit: {
    label: { nl: 'Huisbezoek of controle ter plaatse', en: 'Visit or check on site' },
    citation: { source: '003', from: 1947, to: 1955, reference: 'Bijlage 2' },
  },
  companyRegister: {
    label: { nl: 'Handelsregister (KvK)', en: 'Trade register (KvK)' },
    citation: { source: '002', from: 3360, to: 3362 },
  },
  landRegister: {
    label: { nl: 'Kadaster', en: 'Land register (Kadaster)' },
    citation: { source: '002', from: 3360, to: 3362 },
  },
  workAndIncome: {
    label: { nl: 'Werk en inkomen (Suwinet)', en: 'Work and income (Suwinet)' },
    explanation: {
      nl: 'Alleen als de wet deze raadpleging voor dit doel toestaat.',
      en: 'Only if the law allows this look-up for this purpose.',
    },
    citation: { source: '002', from: 3360, to: 3366 },
  },
  openSources: {
    label: { nl: 'Open bronnen', en: 'Open sources' },
    explanation: {
      nl: 'Internet en sociale media, voor zover voor iedereen te zien.',
      en: 'Internet and social media, as far as visible to everybody.',
    },
    citation: { source: '002', from: 1593, to: 1594 },
  },
  reporter: {
    label: { nl: 'Gesprek met de melder', en: 'Talk with the reporter' },
    explanation: {
      nl: 'Doorvragen maakt een mager signaal vaak rijker.',
      en: 'Asking on often makes a thin signal richer.',
    },
    citation: { source: '002', from: 3378, to: 3387 },
  },
  victim: {
    label: { nl: 'Gesprek met het mogelijke slachtoffer', en: 'Talk with the possible victim' },
    explanation: {
      nl: 'Alleen als dat veilig is, en liefst door iemand die daarvoor is opgeleid.',
      en: 'Only if safe, and preferably by somebody trained for it.',
    },
    citation: { source: '002', from: 5268, to: 5277 },
  },
  careWorkers: {
    label: { nl: 'Hulpverlening', en: 'Care workers' },
    citation: { source: '002', from: 2021, to: 2023 },
  },
  neighbourhood: {
    label: { nl: 'Wijkagent of wijkteam', en: 'Neighbourhood officer or team' },
    citation: { source: '002', from: 2030, to: 2031 },
  },
  other: {
    label: { nl: 'Andere bron', en: 'Another source' },
    citation: { source: '003', from: 1993, to: 1995, reference: 'Bijlage 2, andere relevante zaken' },
  },
});

export type EnrichmentSource = keyof typeof enrichmentSources;
