import type { CoverageRow } from './coverage-row.ts';

/** The national referral mechanism and return procedures (000 §2.1-2.6). */
export const mechanismCoverage3: readonly CoverageRow[] = [
  {
    id: '000.d3.7',
    about: { nl: 'Artikel 273f, twee versies', en: 'Article 273f, two versions' },
    citation: { source: '000', from: 13906, to: 14043 },
    status: {
      kind: 'rules',
      rules: [
        'criminalLaw.subsection.sub1',
        'criminalLaw.subsection.sub2',
        'criminalLaw.subsection.sub9',
        'criminalLaw.penalty.basic.until2013',
        'criminalLaw.penalty.aggravated.from2013',
        'criminalLaw.penalty.graveInjury.from2013',
      ],
    },
  },
  {
    id: '000.d3.8',
    about: { nl: 'Financieel onderzoek hoort erbij', en: 'Financial investigation belongs to it' },
    citation: { source: '000', from: 12939, to: 12945 },
    status: {
      kind: 'left',
      why: {
        nl: 'Werkwijze van het onderzoek zelf, na het signaal.',
        en: 'Practice of the investigation itself, after the signal.',
      },
    },
  },
  {
    id: '000.d3.9',
    about: { nl: 'Europees model 2015', en: 'European model 2015' },
    citation: { source: '000', from: 10214, to: 10226 },
    status: {
      kind: 'left',
      why: { nl: 'Voornemen van de Europese Commissie.', en: 'Intention of the European Commission.' },
    },
  },
  {
    id: '000.d3.10',
    about: { nl: 'Iedereen meldt (aanbeveling)', en: 'Everybody notifies (recommendation)' },
    citation: { source: '000', from: 13714, to: 13717 },
    status: { kind: 'rules', rules: ['referral.notify.everybody'] },
  },
  {
    id: '000.d3.11',
    about: { nl: 'Leeftijd bij begin en melding', en: 'Age at start and notification' },
    citation: { source: '000', from: 13597, to: 13600 },
    status: { kind: 'rules', rules: ['minors.ages', 'minors.ageAtStart'] },
  },
  {
    id: '000.d3.12',
    about: { nl: 'Slachtoffer volgens artikel 273f', en: 'Victim under article 273f' },
    citation: { source: '000', from: 13622, to: 13629 },
    status: { kind: 'rules', rules: ['referral.exploitation.intent'] },
  },
  {
    id: '000.d3.13',
    about: { nl: 'Prostitutie vanaf 18', en: 'Prostitution from 18' },
    citation: { source: '000', from: 13602, to: 13604 },
    status: {
      kind: 'left',
      why: {
        nl: 'Regels voor vergunningen van seksbedrijven; geen deel van signaal of bescherming.',
        en: 'Rules on licences for sex businesses; no part of signal or protection.',
      },
    },
  },
  {
    id: '000.d3.14',
    about: { nl: 'Opvang van veertien dagen', en: 'Shelter of fourteen days' },
    citation: { source: '000', from: 12376, to: 12378 },
    status: {
      kind: 'left',
      why: { nl: 'Voorbeeld van een gemeente, geen regel.', en: 'Example of one municipality, no rule.' },
    },
  },
  {
    id: '000.d3.15',
    about: { nl: 'Boetes en heffingen', en: 'Fines and levies' },
    citation: { source: '000', from: 11854, to: 11860 },
    status: {
      kind: 'left',
      why: {
        nl: 'Middelen van andere wetten in de gezamenlijke aanpak.',
        en: 'Means of other acts in the joint approach.',
      },
    },
  },
  {
    id: '000.d3.16',
    about: { nl: 'Bedelarij', en: 'Begging' },
    citation: { source: '000', from: 12872, to: 12883 },
    status: {
      kind: 'left',
      why: {
        nl: 'Rechtspraak als voorbeeld; elke zaak vraagt een eigen oordeel en het systeem velt geen oordeel.',
        en: 'Case law as an example; every case needs its own judgement and the system gives none.',
      },
    },
  },
  {
    id: '000.d3.17',
    about: { nl: 'Anonieme controles', en: 'Anonymous checks' },
    citation: { source: '000', from: 13038, to: 13038 },
    status: {
      kind: 'left',
      why: {
        nl: 'Rechtspraak als voorbeeld; elke zaak vraagt een eigen oordeel en het systeem velt geen oordeel.',
        en: 'Case law as an example; every case needs its own judgement and the system gives none.',
      },
    },
  },
  {
    id: '000.d3.18',
    about: { nl: 'Voorbeelden van straffen', en: 'Examples of sentences' },
    citation: { source: '000', from: 11750, to: 11757 },
    status: {
      kind: 'left',
      why: {
        nl: 'Rechtspraak als voorbeeld; elke zaak vraagt een eigen oordeel en het systeem velt geen oordeel.',
        en: 'Case law as an example; every case needs its own judgement and the system gives none.',
      },
    },
  },
  {
    id: '000.d3.19',
    about: { nl: 'Een maand is dertig dagen (IOM)', en: 'A month is thirty days (IOM)' },
    citation: { source: '000', from: 14713, to: 14722 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '000.d3.20',
    about: { nl: 'Wet Bibob', en: 'Bibob Act' },
    citation: { source: '000', from: 10075, to: 10079 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '000.d3.21',
    about: { nl: 'Internationale samenwerking', en: 'International cooperation' },
    citation: { source: '000', from: 10257, to: 10500 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '000.d3.22',
    about: { nl: 'Bulgarije: ontneming', en: 'Bulgaria: confiscation' },
    citation: { source: '000', from: 12305, to: 12315 },
    status: {
      kind: 'left',
      why: { nl: 'Recht of beleid van een ander land.', en: 'Law or policy of another country.' },
    },
  },
];
