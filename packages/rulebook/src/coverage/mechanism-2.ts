import type { CoverageRow } from './coverage-row.ts';

/** The national referral mechanism and return procedures (000 §2.1-2.6). */
export const mechanismCoverage2: readonly CoverageRow[] = [
  {
    id: '000.3.1',
    about: { nl: 'Meldplicht bij CoMensha', en: 'Duty to notify CoMensha' },
    citation: { source: '000', from: 5548, to: 5559 },
    status: {
      kind: 'rules',
      rules: ['notification.comensha', 'referral.notify.policeChief', 'referral.notify.certified'],
    },
  },
  {
    id: '000.3.2',
    about: { nl: 'Bedenktijd en verblijf', en: 'Reflection period and stay' },
    citation: { source: '000', from: 3980, to: 3984 },
    status: { kind: 'rules', rules: ['residence.reflection.term.months', 'residence.stay.cooperation'] },
  },
  {
    id: '000.3.3',
    about: { nl: 'Aangehaalde verdragen', en: 'Treaties cited' },
    citation: { source: '000', from: 6297, to: 6299 },
    status: { kind: 'rules', rules: ['referral.right.helpUnconditional', 'referral.right.noRemoval'] },
  },
  {
    id: '000.3.4',
    about: { nl: 'Tolkroutes', en: 'Interpreter routes' },
    citation: { source: '000', from: 5651, to: 5661 },
    status: {
      kind: 'rules',
      rules: ['shelter.interpreter.cosm', 'shelter.interpreter.residential', 'shelter.interpreter.desk'],
    },
  },
  {
    id: '000.3.5',
    about: { nl: 'Wegen of iets uitbuiting is', en: 'Weighing whether it is exploitation' },
    citation: { source: '000', from: 4681, to: 4705 },
    status: {
      kind: 'rules',
      rules: [
        'referral.exploitation.factors',
        'referral.exploitation.consent',
        'referral.exploitation.intent',
      ],
    },
  },
  {
    id: '000.3.6',
    about: { nl: 'Niet-vervolging en niet-bestraffing', en: 'Non-prosecution and non-punishment' },
    citation: { source: '000', from: 4956, to: 5048 },
    status: {
      kind: 'rules',
      rules: [
        'guard.charge.omKnows',
        'guard.charge.weighed',
        'referral.nonPunishment.court',
        'referral.nonPunishment.ground',
      ],
    },
  },
  {
    id: '000.3.7',
    about: { nl: 'Data in het arbeidsrecht', en: 'Dates in labour law' },
    citation: { source: '000', from: 4672, to: 4675 },
    status: {
      kind: 'left',
      why: {
        nl: 'Werkvergunningen per land en jaar; geen deel van signaal of bescherming.',
        en: 'Work permits by country and year; no part of signal or protection.',
      },
    },
  },
  {
    id: '000.3.8',
    about: { nl: 'Leeftijden en ritmes', en: 'Ages and rhythms' },
    citation: { source: '000', from: 6199, to: 6200 },
    status: {
      kind: 'rules',
      rules: ['shelter.minor.protected', 'shelter.minor.hostFamily', 'referral.signal.coaMonthly'],
    },
  },
  {
    id: '000.a3.1-penalty',
    about: { nl: 'Straffen artikel 273f', en: 'Penalties of article 273f' },
    citation: { source: '000', from: 338, to: 343 },
    status: {
      kind: 'rules',
      rules: [
        'criminalLaw.penalty.basic.until2013',
        'criminalLaw.penalty.basic.from2013',
        'criminalLaw.penalty.death.from2013',
      ],
    },
  },
  {
    id: '000.a3.1-bill',
    about: { nl: 'Wetsvoorstel 33309', en: 'Bill 33309' },
    citation: { source: '000', from: 343, to: 353 },
    status: {
      kind: 'left',
      why: {
        nl: 'Wetsvoorstel dat nooit in werking was op de dag van de bron; een regel zou recht verzinnen.',
        en: 'A bill that was never in force on the day of the source; a rule would invent law.',
      },
    },
  },
  {
    id: '000.a3.1-2011-93',
    about: { nl: 'Richtlijn seksueel misbruik van kinderen', en: 'Directive on sexual abuse of children' },
    citation: { source: '000', from: 8636, to: 8660 },
    status: { kind: 'rules', rules: ['minors.careOn'] },
  },
  {
    id: '000.a3.1-client',
    about: { nl: 'Klant van een slachtoffer', en: 'Client of a victim' },
    citation: { source: '000', from: 2012, to: 2018 },
    status: { kind: 'rules', rules: ['criminalLaw.subsection.sub6', 'criminalLaw.subsection.sub8'] },
  },
  {
    id: '000.a3.1-interception',
    about: { nl: 'Doorlaatverbod', en: 'Interception duty' },
    citation: { source: '000', from: 2324, to: 2327 },
    status: { kind: 'rules', rules: ['guard.interception', 'guard.intervene'] },
  },
  {
    id: '000.a3.1-140',
    about: { nl: 'Artikel 140 Sr zelden gebruikt', en: 'Article 140 Sr rarely used' },
    citation: { source: '000', from: 624, to: 625 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '000.a3.1-forms',
    about: { nl: 'Vormen van mensenhandel', en: 'Forms of trafficking' },
    citation: { source: '000', from: 1000, to: 1002 },
    status: {
      kind: 'program',
      where: { nl: 'De codelijst van vormen van uitbuiting.', en: 'The code list of forms of exploitation.' },
    },
  },
  {
    id: '000.a3.1-nonPunishment',
    about: { nl: 'Niet-bestraffing (art. 8)', en: 'Non-punishment (art. 8)' },
    citation: { source: '000', from: 551, to: 561 },
    status: { kind: 'rules', rules: ['referral.nonPunishment.weigh'] },
  },
  {
    id: '000.a3.2-refoulement',
    about: { nl: 'Geen terugkeer naar foltering', en: 'No return to torture' },
    citation: { source: '000', from: 699, to: 703 },
    status: { kind: 'rules', rules: ['return.danger'] },
  },
  {
    id: '000.a3.2-cedaw',
    about: { nl: 'CEDAW: nooit in bewaring', en: 'CEDAW: never detained' },
    citation: { source: '000', from: 1669, to: 1701 },
    status: { kind: 'rules', rules: ['referral.nonPunishment.detention'] },
  },
  {
    id: '000.a3.2-cutoff',
    about: { nl: 'Bedenktijd na drie maanden weigeren', en: 'Refuse after three months' },
    citation: { source: '000', from: 386, to: 392 },
    status: {
      kind: 'left',
      why: { nl: 'Voorstel dat is ingetrokken.', en: 'A proposal that was withdrawn.' },
    },
  },
  {
    id: '000.a3.3',
    about: { nl: 'Data van stukken', en: 'Dates of documents' },
    citation: { source: '000', from: 1052, to: 1073 },
    status: {
      kind: 'left',
      why: {
        nl: 'Feit of cijfer, geen regel: er volgt geen plicht, besluit of verbod uit.',
        en: 'A fact or figure, no rule: no duty, decision or prohibition follows from it.',
      },
    },
  },
  {
    id: '000.a3.4-current',
    about: { nl: 'Vergunningen voor prostitutie', en: 'Licences for prostitution' },
    citation: { source: '000', from: 1768, to: 1777 },
    status: {
      kind: 'left',
      why: {
        nl: 'Regels voor vergunningen van seksbedrijven; geen deel van signaal of bescherming.',
        en: 'Rules on licences for sex businesses; no part of signal or protection.',
      },
    },
  },
  {
    id: '000.a3.4-wrp',
    about: { nl: 'Wetsvoorstel regulering prostitutie', en: 'Bill on regulating prostitution' },
    citation: { source: '000', from: 2118, to: 2187 },
    status: {
      kind: 'left',
      why: {
        nl: 'Wetsvoorstel dat nooit in werking was op de dag van de bron; een regel zou recht verzinnen.',
        en: 'A bill that was never in force on the day of the source; a rule would invent law.',
      },
    },
  },
  {
    id: '000.a3.5',
    about: { nl: 'Gemeentelijke maatregelen', en: 'Municipal measures' },
    citation: { source: '000', from: 2527, to: 2670 },
    status: {
      kind: 'left',
      why: {
        nl: 'Regels van een enkele gemeente; het systeem leest ze niet, gemeenten stellen hun eigen regels.',
        en: 'Rules of a single municipality; municipalities set their own.',
      },
    },
  },
  {
    id: '000.a3.6',
    about: { nl: 'Plichten in de EU', en: 'Duties in the EU' },
    citation: { source: '000', from: 1602, to: 1636 },
    status: {
      kind: 'left',
      why: {
        nl: 'Plichten tussen staten en Commissie; raken geen slachtoffer of signaal.',
        en: 'Duties between states and Commission; touch no victim or signal.',
      },
    },
  },
  {
    id: '000.d3.1',
    about: { nl: 'Maandelijks naar het EMM', en: 'Monthly to the EMM' },
    citation: { source: '000', from: 10970, to: 10973 },
    status: { kind: 'rules', rules: ['referral.notify.emmMonthly'] },
  },
  {
    id: '000.d3.2',
    about: { nl: 'KMar draagt over', en: 'KMar hands over' },
    citation: { source: '000', from: 11021, to: 11022 },
    status: { kind: 'rules', rules: ['referral.kmar.handOver', 'referral.kmar.handOverBefore'] },
  },
  {
    id: '000.d3.3',
    about: { nl: 'Inschrijving handelsregister', en: 'Trade register' },
    citation: { source: '000', from: 11116, to: 11127 },
    status: {
      kind: 'left',
      why: {
        nl: 'Taak van de Kamer van Koophandel zonder plicht jegens slachtoffers.',
        en: 'Task of the Chamber of Commerce without a duty towards victims.',
      },
    },
  },
  {
    id: '000.d3.4',
    about: { nl: 'Doelbinding', en: 'Purpose limitation' },
    citation: { source: '000', from: 10825, to: 10832 },
    status: {
      kind: 'rules',
      rules: ['adviser.riec.publicBodies', 'adviser.riec.others', 'disclosure.tfRiec.recipient'],
    },
  },
  {
    id: '000.d3.5',
    about: { nl: 'Convenant RIEC', en: 'RIEC covenant' },
    citation: { source: '000', from: 10812, to: 10822 },
    status: { kind: 'rules', rules: ['adviser.riec.publicBodies'] },
  },
  {
    id: '000.d3.6',
    about: { nl: 'Internationaal delen', en: 'International exchange' },
    citation: { source: '000', from: 10402, to: 10412 },
    status: {
      kind: 'left',
      why: {
        nl: 'Bevoegdheid van de politie naar andere landen; het systeem deelt niet met het buitenland.',
        en: 'A power of the police towards other countries; the system does not share abroad.',
      },
    },
  },
];
