import type { CoverageRow } from './coverage-row.ts';

/** Investigators (002) and the municipal road (003). */
export const investigationCoverage2: readonly CoverageRow[] = [
  {
    id: '002.3.10-week',
    about: { nl: 'Verrijken in een week', en: 'Enrich in a week' },
    citation: { source: '002', from: 1588, to: 1588 },
    status: { kind: 'rules', rules: ['referral.police.enrichWeek'] },
  },
  {
    id: '002.3.10-day',
    about: { nl: 'Verrijken in 24 uur', en: 'Enrich in 24 hours' },
    citation: { source: '002', from: 1590, to: 1590 },
    status: { kind: 'rules', rules: ['referral.police.enrichDay'] },
  },
  {
    id: '002.3.10-scan',
    about: { nl: 'Dagelijkse scan', en: 'Daily scan' },
    citation: { source: '002', from: 1557, to: 1557 },
    status: { kind: 'rules', rules: ['referral.police.dailyScan'] },
  },
  {
    id: '002.3.10-team',
    about: { nl: 'Signaalteam', en: 'Signal team' },
    citation: { source: '002', from: 1601, to: 1601 },
    status: { kind: 'rules', rules: ['referral.police.signalTeam'] },
  },
  {
    id: '002.3.10-weigh',
    about: { nl: 'Weegtafel', en: 'Weighing table' },
    citation: { source: '002', from: 1610, to: 1615 },
    status: { kind: 'rules', rules: ['referral.police.weighing'] },
  },
  {
    id: '002.3.10-nla',
    about: { nl: 'Overleggen van de Arbeidsinspectie', en: 'Meetings of the Labour Authority' },
    citation: { source: '002', from: 2764, to: 2871 },
    status: { kind: 'rules', rules: ['referral.nla.meeting', 'referral.nla.prosecutor'] },
  },
  {
    id: '002.b3-few',
    about: { nl: 'Weinig aanknopingspunten: twee weken', en: 'Few leads: two weeks' },
    citation: { source: '002', from: 5468, to: 5469 },
    status: { kind: 'rules', rules: ['referral.police.fewLeads'] },
  },
  {
    id: '002.b3-offer',
    about: { nl: 'Bedenktijd moet aangeboden worden', en: 'Must be offered' },
    citation: { source: '002', from: 3687, to: 3690 },
    status: { kind: 'rules', rules: ['residence.reflection.inform.b8'] },
  },
  {
    id: '002.b3-term',
    about: { nl: 'Bedenktijd vanaf mei 2023', en: 'Reflection period from May 2023' },
    citation: { source: '002', from: 3696, to: 3707 },
    status: { kind: 'rules', rules: ['residence.reflection.term.dublin'] },
  },
  {
    id: '002.b3-minor',
    about: { nl: 'Minderjarig: geen dwangmiddel nodig', en: 'Minor: no means needed' },
    citation: { source: '002', from: 3668, to: 3669 },
    status: { kind: 'rules', rules: ['referral.exploitation.minor', 'criminalLaw.subsection.sub2'] },
  },
  {
    id: '002.b3-twelve',
    about: { nl: 'Twaalfjaarsfeit', en: 'Twelve-year offence' },
    citation: { source: '002', from: 3686, to: 3687 },
    status: { kind: 'rules', rules: ['criminalLaw.penalty.basic.from2013'] },
  },
  {
    id: '002.b3-old',
    about: { nl: 'Bewijs van dwang', en: 'Proof of coercion' },
    citation: { source: '002', from: 3867, to: 3868 },
    status: {
      kind: 'left',
      why: { nl: 'Uitspraak van een geïnterviewde.', en: 'A statement of an interviewee.' },
    },
  },
  {
    id: '002.b3-lights',
    about: { nl: 'Groen, oranje, rood', en: 'Green, orange, red' },
    citation: { source: '002', from: 4381, to: 4393 },
    status: { kind: 'rules', rules: ['referral.kmar.lights'] },
  },
  {
    id: '002.b3-list',
    about: { nl: 'Indicatorenlijst van de KMar', en: 'Indicator list of the KMar' },
    citation: { source: '002', from: 4381, to: 4393 },
    status: {
      kind: 'open',
      why: { nl: 'De lijst zelf staat niet in de bron.', en: 'The list itself is not in the source.' },
    },
  },
  {
    id: '002.b3-code',
    about: { nl: 'Code zonder stigma', en: 'Code without stigma' },
    citation: { source: '002', from: 4322, to: 4331 },
    status: {
      kind: 'left',
      why: { nl: 'Wens voor het systeem van de KMar.', en: 'A wish for the system of the KMar.' },
    },
  },
  {
    id: '002.b3-task',
    about: { nl: 'Taak van de KMar', en: 'Task of the KMar' },
    citation: { source: '002', from: 4993, to: 4996 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '002.b3-talk',
    about: { nl: 'Grondslag kort gesprek', en: 'Basis of the short talk' },
    citation: { source: '002', from: 4422, to: 4437 },
    status: { kind: 'left', why: { nl: 'Bevoegdheid van de KMar.', en: 'A power of the KMar.' } },
  },
  {
    id: '002.b3-time',
    about: { nl: 'Tijd voor verrijking', en: 'Time for enrichment' },
    citation: { source: '002', from: 2763, to: 2764 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '002.b3-schengen',
    about: { nl: 'Grenscontroles 2024 en 2025', en: 'Border checks 2024 and 2025' },
    citation: { source: '002', from: 4474, to: 4477 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '002.b3-routing',
    about: { nl: 'Wie ontvangt', en: 'Who receives' },
    citation: { source: '002', from: 2781, to: 2887 },
    status: { kind: 'rules', rules: ['routing.labour', 'routing.desk.nla.imi', 'referral.nla.urgent'] },
  },
  {
    id: '003.step1',
    about: { nl: 'Doorgeven aan de aandachtsfunctionaris', en: 'Pass on to the municipal officer' },
    citation: { source: '003', from: 1979, to: 1989 },
    status: { kind: 'rules', rules: ['municipal.takeUp'] },
  },
  {
    id: '003.step2',
    about: { nl: 'Verrijken', en: 'Enrich' },
    citation: { source: '003', from: 1979, to: 1995 },
    status: { kind: 'rules', rules: ['municipal.enrich'] },
  },
  {
    id: '003.step3',
    about: { nl: 'Duidelijk of vaag', en: 'Clear or vague' },
    citation: { source: '003', from: 1995, to: 2011 },
    status: { kind: 'rules', rules: ['municipal.judge', 'municipal.requestAdvice'] },
  },
  {
    id: '003.step4',
    about: { nl: 'Melden naar vorm', en: 'Report by form' },
    citation: { source: '003', from: 1760, to: 1776 },
    status: {
      kind: 'rules',
      rules: ['routing.sexual', 'routing.criminal', 'routing.organ', 'routing.labour'],
    },
  },
  {
    id: '003.step5',
    about: { nl: 'Terugkoppeling vragen', en: 'Ask feedback' },
    citation: { source: '003', from: 2011, to: 2023 },
    status: { kind: 'rules', rules: ['municipal.requestFeedback'] },
  },
  {
    id: '003.step6',
    about: { nl: 'Terugkoppelen aan de melder', en: 'Feed back to the reporter' },
    citation: { source: '003', from: 2011, to: 2023 },
    status: { kind: 'rules', rules: ['municipal.informReporter'] },
  },
  {
    id: '003.nothingLies',
    about: { nl: 'Niets blijft liggen', en: 'Nothing is left lying' },
    citation: { source: '003', from: 2011, to: 2015 },
    status: {
      kind: 'program',
      where: { nl: 'De signaaldossiers en hun stappen.', en: 'The signal dossiers and their steps.' },
    },
  },
  {
    id: '003.scheme2',
    about: { nl: 'Sporen na oppakken', en: 'Tracks after uptake' },
    citation: { source: '003', from: 1811, to: 1850 },
    status: {
      kind: 'program',
      where: { nl: 'De signaaldossiers en hun stappen.', en: 'The signal dossiers and their steps.' },
    },
  },
  {
    id: '003.shelter',
    about: { nl: 'Opvang naar groep', en: 'Shelter by group' },
    citation: { source: '003', from: 945, to: 966 },
    status: { kind: 'rules', rules: ['shelter.regular', 'shelter.cosm.foreign'] },
  },
  {
    id: '003.municipality',
    about: { nl: 'Welke gemeente', en: 'Which municipality' },
    citation: { source: '003', from: 1057, to: 1063 },
    status: {
      kind: 'left',
      why: { nl: 'Toedeling van kosten tussen gemeenten.', en: 'Division of costs between municipalities.' },
    },
  },
];
