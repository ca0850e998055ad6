import type { CoverageRow } from './coverage-row.ts';

/** Counting (001) and the letter of 2020 (004). */
export const registerCoverage2: readonly CoverageRow[] = [
  {
    id: '001.protected',
    about: { nl: 'Beschermde opvang voor amv', en: 'Protected shelter for unaccompanied minors' },
    citation: { source: '001', from: 808, to: 808 },
    status: { kind: 'rules', rules: ['shelter.minor.protected'] },
  },
  {
    id: '001.desks',
    about: { nl: 'OICM en LCC', en: 'OICM and LCC' },
    citation: { source: '001', from: 847, to: 857 },
    status: { kind: 'rules', rules: ['routing.desk.nla.oicm'] },
  },
  {
    id: '004.248b',
    about: { nl: 'Klanten van minderjarigen', en: 'Clients of minors' },
    citation: { source: '004', from: 118, to: 150 },
    status: {
      kind: 'left',
      why: { nl: 'Ander strafbaar feit dan mensenhandel.', en: 'Another offence than trafficking.' },
    },
  },
  {
    id: '004.dublin',
    about: {
      nl: 'Aangiften van Dublinclaimanten centraal',
      en: 'Reports of Dublin claimants handled centrally',
    },
    citation: { source: '004', from: 180, to: 265 },
    status: { kind: 'rules', rules: ['residence.stay.awaitOm', 'residence.permit.necessity'] },
  },
  {
    id: '004.jurisdiction',
    about: { nl: 'Geen rechtsmacht of aanknopingspunten', en: 'No jurisdiction or leads' },
    citation: { source: '004', from: 268, to: 275 },
    status: {
      kind: 'program',
      where: { nl: 'De signaaldossiers en hun stappen.', en: 'The signal dossiers and their steps.' },
    },
  },
  {
    id: '004.data',
    about: { nl: 'Lijst van gegevens niet uitputtend', en: 'List of data not exhaustive' },
    citation: { source: '004', from: 318, to: 330 },
    status: { kind: 'rules', rules: ['referral.notify.moreData'] },
  },
  {
    id: '004.chat',
    about: { nl: 'Hulp via chat', en: 'Help by chat' },
    citation: { source: '004', from: 346, to: 353 },
    status: { kind: 'left', why: { nl: 'Aanbod van hulp, geen regel.', en: 'An offer of help, no rule.' } },
  },
  {
    id: '004.schadefonds',
    about: {
      nl: 'Aannemelijk slachtofferschap buiten het strafrecht',
      en: 'Plausible victimhood outside criminal law',
    },
    citation: { source: '004', from: 379, to: 509 },
    status: {
      kind: 'left',
      why: {
        nl: 'Pilot die in 2019 eindigde; de lessen zijn advies, geen regel.',
        en: 'A pilot that ended in 2019; its lessons are advice, no rule.',
      },
    },
  },
  {
    id: '004.labour',
    about: { nl: 'Ernstige benadeling', en: 'Serious disadvantage' },
    citation: { source: '004', from: 553, to: 562 },
    status: { kind: 'rules', rules: ['referral.exploitation.labourThreshold'] },
  },
  {
    id: '004.covid',
    about: { nl: 'Werkgroep corona', en: 'Corona working group' },
    citation: { source: '004', from: 19, to: 51 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
];
