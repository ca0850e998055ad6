import type { CoverageRow } from './coverage-row.ts';

/** Investigators (002) and the municipal road (003). */
export const investigationCoverage1: readonly CoverageRow[] = [
  {
    id: '002.3.1-elements',
    about: { nl: 'Bestanddelen van artikel 273f', en: 'Elements of article 273f' },
    citation: { source: '002', from: 714, to: 731 },
    status: {
      kind: 'rules',
      rules: ['criminalLaw.subsection.sub1', 'criminalLaw.subsection.sub2', 'referral.exploitation.minor'],
    },
  },
  {
    id: '002.3.1-consent',
    about: { nl: 'Instemming telt niet, oogmerk is genoeg', en: 'Consent does not count, intent suffices' },
    citation: { source: '002', from: 742, to: 757 },
    status: {
      kind: 'rules',
      rules: [
        'referral.exploitation.consent',
        'referral.exploitation.intent',
        'referral.exploitation.factors',
      ],
    },
  },
  {
    id: '002.3.1-labour',
    about: { nl: 'Niet alleen het ergste misbruik', en: 'Not only the worst abuse' },
    citation: { source: '002', from: 827, to: 875 },
    status: { kind: 'rules', rules: ['referral.exploitation.labourThreshold'] },
  },
  {
    id: '002.3.1-bill',
    about: { nl: 'Wetsvoorstel 36547', en: 'Bill 36547' },
    citation: { source: '002', from: 852, to: 853 },
    status: {
      kind: 'left',
      why: {
        nl: 'Wetsvoorstel dat nooit in werking was op de dag van de bron; een regel zou recht verzinnen.',
        en: 'A bill that was never in force on the day of the source; a rule would invent law.',
      },
    },
  },
  {
    id: '002.3.1-directive',
    about: { nl: 'Richtlijn 2024/1712', en: 'Directive 2024/1712' },
    citation: { source: '002', from: 811, to: 811 },
    status: {
      kind: 'left',
      why: {
        nl: 'Nog niet in Nederlands recht omgezet volgens de bron.',
        en: 'Not transposed into Dutch law according to the source.',
      },
    },
  },
  {
    id: '002.3.2-signals',
    about: { nl: 'Elk signaal oppakken', en: 'Pick up every signal' },
    citation: { source: '002', from: 1005, to: 1012 },
    status: { kind: 'rules', rules: ['proceedings.signal.pickUp', 'referral.police.followUp'] },
  },
  {
    id: '002.3.2-interception',
    about: { nl: 'Doorlaatverbod', en: 'Interception duty' },
    citation: { source: '002', from: 1013, to: 1025 },
    status: { kind: 'rules', rules: ['guard.interception', 'guard.intervene'] },
  },
  {
    id: '002.3.2-exOfficio',
    about: { nl: 'Ambtshalve, zonder aangifte', en: 'Of own motion, without report' },
    citation: { source: '002', from: 1027, to: 1044 },
    status: { kind: 'rules', rules: ['referral.police.exOfficio', 'referral.police.international'] },
  },
  {
    id: '002.3.2-rantsev',
    about: { nl: 'Plicht tot onderzoek (EVRM 4)', en: 'Duty to investigate (ECHR 4)' },
    citation: { source: '002', from: 1063, to: 1107 },
    status: { kind: 'rules', rules: ['referral.police.investigate', 'referral.police.protect'] },
  },
  {
    id: '002.3.2-eu',
    about: { nl: 'Training en middelen', en: 'Training and tools' },
    citation: { source: '002', from: 1118, to: 1149 },
    status: { kind: 'rules', rules: ['referral.signal.trainInvestigators'] },
  },
  {
    id: '002.3.3-labour',
    about: { nl: 'Arbeid naar de Arbeidsinspectie', en: 'Labour to the Labour Authority' },
    citation: { source: '002', from: 925, to: 929 },
    status: { kind: 'rules', rules: ['referral.police.toLabourAuthority', 'referral.police.concurrence'] },
  },
  {
    id: '002.3.3-kmar',
    about: { nl: 'KMar naar politie', en: 'KMar to police' },
    citation: { source: '002', from: 909, to: 941 },
    status: { kind: 'rules', rules: ['referral.kmar.handOver'] },
  },
  {
    id: '002.3.3-register',
    about: { nl: 'Doorgestuurd, toch geregistreerd', en: 'Forwarded, still registered' },
    citation: { source: '002', from: 1809, to: 1811 },
    status: {
      kind: 'program',
      where: { nl: 'De signaaldossiers en hun stappen.', en: 'The signal dossiers and their steps.' },
    },
  },
  {
    id: '002.3.3-abroad',
    about: { nl: 'Buiten de EU', en: 'Outside the EU' },
    citation: { source: '002', from: 1160, to: 1162 },
    status: { kind: 'rules', rules: ['proceedings.report.take'] },
  },
  {
    id: '002.3.4',
    about: { nl: 'Bevoegdheden', en: 'Powers' },
    citation: { source: '002', from: 943, to: 990 },
    status: {
      kind: 'left',
      why: {
        nl: 'Bevoegdheden van opsporing in een onderzoek; het systeem zet geen bevoegdheden in.',
        en: 'Powers of investigation in a case; the system uses no powers.',
      },
    },
  },
  {
    id: '002.3.5-take',
    about: { nl: 'Aangifte opnemen', en: 'Take the report' },
    citation: { source: '002', from: 1157, to: 1160 },
    status: { kind: 'rules', rules: ['proceedings.report.take'] },
  },
  {
    id: '002.3.5-first',
    about: { nl: 'Eerst het informatieve gesprek', en: 'Informative talk first' },
    citation: { source: '002', from: 1162, to: 1166 },
    status: { kind: 'rules', rules: ['proceedings.talk.hold', 'guard.interview.first'] },
  },
  {
    id: '002.3.5-content',
    about: { nl: 'Wat in het gesprek hoort', en: 'What belongs in the talk' },
    citation: { source: '002', from: 1166, to: 1178 },
    status: { kind: 'rules', rules: ['proceedings.talk.complete'] },
  },
  {
    id: '002.3.6-offer',
    about: { nl: 'Bedenktijd aanbieden', en: 'Offer the reflection period' },
    citation: { source: '002', from: 1254, to: 1259 },
    status: { kind: 'rules', rules: ['residence.reflection.inform.b8', 'referral.nla.recommendReflection'] },
  },
  {
    id: '002.3.6-eu',
    about: { nl: 'EU-burgers', en: 'EU citizens' },
    citation: { source: '002', from: 1286, to: 1291 },
    status: { kind: 'rules', rules: ['residence.reflection.right.none'] },
  },
  {
    id: '002.3.6-m55',
    about: { nl: 'Formulier M55', en: 'Form M55' },
    citation: { source: '002', from: 1256, to: 1258 },
    status: { kind: 'rules', rules: ['residence.reflection.notice'] },
  },
  {
    id: '002.3.6-duration',
    about: { nl: 'Duur en einde', en: 'Duration and end' },
    citation: { source: '002', from: 1259, to: 1266 },
    status: {
      kind: 'rules',
      rules: [
        'residence.reflection.term.months',
        'residence.reflection.term.dublin',
        'residence.reflection.end.maximum',
      ],
    },
  },
  {
    id: '002.3.6-after',
    about: { nl: 'Na de bedenktijd', en: 'After the reflection period' },
    citation: { source: '002', from: 1266, to: 1267 },
    status: { kind: 'rules', rules: ['residence.reflection.end.record', 'residence.stay.none'] },
  },
  {
    id: '002.3.6-minimum',
    about: { nl: 'Minstens dertig dagen', en: 'Thirty days at least' },
    citation: { source: '002', from: 1197, to: 1205 },
    status: { kind: 'rules', rules: ['residence.reflection.minimum'] },
  },
  {
    id: '002.3.7-permit',
    about: { nl: 'Tijdelijke vergunning', en: 'Temporary permit' },
    citation: { source: '002', from: 1269, to: 1278 },
    status: {
      kind: 'rules',
      rules: ['residence.permit.grant', 'residence.permit.term.year', 'residence.permit.withdraw'],
    },
  },
  {
    id: '002.3.7-dublin',
    about: { nl: 'Dublin en het OM', en: 'Dublin and the OM' },
    citation: { source: '002', from: 1280, to: 1283 },
    status: {
      kind: 'rules',
      rules: ['residence.stay.awaitOm', 'residence.permit.necessity', 'residence.asylum.noTransfer'],
    },
  },
  {
    id: '002.3.8',
    about: { nl: 'Schrijnend pad', en: 'Hardship route' },
    citation: { source: '002', from: 1311, to: 1323 },
    status: { kind: 'rules', rules: ['residence.stay.hardship', 'residence.permit.term.once'] },
  },
  {
    id: '002.3.9-identify',
    about: { nl: 'Identificatie los van het strafproces', en: 'Identification apart from the case' },
    citation: { source: '002', from: 1343, to: 1369 },
    status: {
      kind: 'rules',
      rules: ['referral.right.helpBeforeProof', 'residence.identification.noDeparture'],
    },
  },
  {
    id: '002.3.9-help',
    about: { nl: 'Hulp zonder voorwaarde', en: 'Help without condition' },
    citation: { source: '002', from: 1374, to: 1381 },
    status: { kind: 'rules', rules: ['referral.right.helpUnconditional', 'referral.right.medical'] },
  },
  {
    id: '002.3.9-registration',
    about: { nl: 'Registratie als politietaak', en: 'Registration as a police task' },
    citation: { source: '002', from: 1501, to: 1501 },
    status: {
      kind: 'left',
      why: { nl: 'Grondslag van het eigen systeem van de politie.', en: 'Basis of the police’s own system.' },
    },
  },
];
