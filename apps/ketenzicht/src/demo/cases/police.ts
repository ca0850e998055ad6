import type { DemoCase } from './demo-case.ts';

/** Cases of the report on signals and follow-up (002) in which somebody does not, or not yet, cooperate. */
export const policeCases: readonly DemoCase[] = [
  {
    id: 'friend',
    citation: { source: '002', from: 1997, to: 2045 },
    title: {
      nl: 'Een vriendin maakt zich zorgen over een vrouw van 19',
      en: 'A friend worries about a woman of 19',
    },
    report: {
      narrative:
        'Een vrouw sprak mij als wijkagent aan over haar vriendin van 19. Die woont bij een veel oudere man, die haar slaat, weinig te eten geeft en haar paspoort heeft. Hij wil dat zij zich prostitueert. Er komen mensen over de vloer die met cocaïne te maken hebben.',
      where: { municipality: 'GM9001' },
      danger: 'unknown',
      forms: ['sexual'],
      indicators: ['violence', 'littleFood', 'noDocuments', 'housedBySuspect'],
      minor: false,
      reporter: {
        kind: 'police',
        anonymous: false,
        name: 'Wijkagent Vlierdam',
        organisation: 'Basisteam Vlierdam',
        mayContact: false,
      },
    },
    seenDaysBefore: 1,
    channel: 'professional',
    reporter: 'hanna',
    steps: [
      { after: 3, by: 'joost', does: { type: 'takeUp' } },
      {
        after: 12,
        by: 'joost',
        does: {
          type: 'enrich',
          consulted: ['careWorkers', 'earlierSignals'],
          note: 'Op haar achttiende uit de jeugdhulp. Sinds een week niet meer gezien op haar kamer. Eerder gedrogeerd en verkracht.',
        },
      },
      {
        after: 4,
        by: 'joost',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['sexual'],
          explanation: 'Geweld, honger, papieren weg en aansporen tot prostitutie.',
        },
      },
      {
        after: 1,
        by: 'joost',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'Het wijkteam en de hulpverlening delen de zorg.',
          askFeedback: false,
        },
      },
      { after: 2, by: 'hanna', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      {
        after: 30,
        by: 'hanna',
        does: {
          type: 'handOn',
          thread: { kind: 'report', with: 'avim' },
          recipientRole: 'zoco',
          reason: 'careFirst',
          explanation:
            'Zij kwam drie keer niet op de afspraak. Zonder verklaring kunnen wij niet verder; hulp kan wel.',
        },
      },
      {
        after: 6,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Wij zoeken haar op via de hulpverlening.',
        },
      },
      {
        after: 30,
        by: 'joost',
        does: {
          type: 'close',
          reason: 'careFirst',
          explanation: 'Nu eerst zorg. Zodra zij wil praten, gaat het signaal weer open.',
        },
      },
    ],
    endedDaysAgo: 9,
    end: { status: 'closed', forms: ['sexual'], route: [['avim'], ['zoco']], reason: 'careFirst' },
  },
  {
    id: 'on-the-way',
    citation: { source: '002', from: 2363, to: 2371 },
    title: { nl: 'Uitgebuit op weg naar Europa', en: 'Exploited on the way to Europe' },
    report: {
      narrative:
        'In haar gehoor vertelde een vrouw dat zij onderweg naar Europa in een ander land maanden moest werken in de prostitutie, om haar reis af te betalen. Zij noemt een voornaam en een straat. In Nederland is haar niets overkomen.',
      where: { municipality: 'GM9005' },
      danger: 'no',
      forms: ['sexual'],
      indicators: ['debtToOffender', 'travelPaidByOther'],
      minor: false,
      reporter: {
        kind: 'migrationChain',
        anonymous: false,
        name: 'Medewerker gehoren',
        organisation: 'Opvanglocatie Kroosbeek',
        mayContact: false,
      },
    },
    seenDaysBefore: 9,
    channel: 'api',
    steps: [
      { after: 5, by: 'imane', does: { type: 'takeUp' } },
      {
        after: 8,
        by: 'imane',
        does: {
          type: 'enrich',
          consulted: ['careWorkers'],
          note: 'Zij verblijft nu in de opvang. Een rustig gesprek is mogelijk.',
        },
      },
      {
        after: 3,
        by: 'imane',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['sexual'],
          explanation: 'Schuld en dwang zijn duidelijk, ook al was het elders.',
        },
      },
      {
        after: 1,
        by: 'imane',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'De naam en de straat in het andere land staan in de bijlage van het gehoor.',
          askFeedback: false,
        },
      },
      {
        after: 10,
        by: 'cor',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'avim' },
          tracks: ['single'],
          explanation: 'Wij nemen de aangifte op en dragen die over aan het andere land.',
        },
      },
      { after: 2, by: 'imane', does: { type: 'report', recipientRole: 'zoco', askFeedback: false } },
      {
        after: 9,
        by: 'daan',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Zij krijgt uitleg en hulp.',
        },
      },
      {
        after: 20,
        by: 'imane',
        does: {
          type: 'close',
          reason: 'abroad',
          explanation: 'De uitbuiting was in het buitenland. De zaak ligt nu daar; hier loopt de hulp.',
        },
      },
    ],
    endedDaysAgo: 14,
    end: { status: 'closed', forms: ['sexual'], route: [['avim'], ['zoco']], reason: 'abroad' },
  },
  {
    id: 'no-more-contact',
    citation: { source: '002', from: 2137, to: 2141 },
    title: { nl: 'Zij wil geen contact meer', en: 'She wants no more contact' },
    report: {
      narrative:
        'Een cliënte vertelde dat haar ex haar als loverboy heeft gebruikt en haar nu bedreigt. Zij heeft daarna gezegd dat zij met niemand meer wil praten en ook geen politie wil.',
      where: { municipality: 'GM9003' },
      danger: 'no',
      forms: ['sexual'],
      indicators: ['loverboy', 'threatViolence'],
      minor: false,
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Ilse Heidekamp',
        organisation: 'Wijkzorg Noordmark',
        mayContact: false,
      },
    },
    seenDaysBefore: 7,
    channel: 'public',
    steps: [
      { after: 4, by: 'noor', does: { type: 'takeUp' } },
      {
        after: 6,
        by: 'noor',
        does: {
          type: 'enrich',
          consulted: ['careWorkers'],
          note: 'De hulpverlener ziet haar nog elke week.',
        },
      },
      {
        after: 2,
        by: 'noor',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['sexual'],
          explanation: 'Zij benoemt het zelf en wordt bedreigd.',
        },
      },
      { after: 1, by: 'noor', does: { type: 'report', recipientRole: 'avim', askFeedback: false } },
      { after: 1, by: 'noor', does: { type: 'report', recipientRole: 'zoco', askFeedback: false } },
      {
        after: 9,
        by: 'hanna',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'avim' },
          tracks: ['single'],
          explanation: 'De wijkagent weet ervan. Zij heeft gehoord wat zij kan doen bij een nieuwe dreiging.',
        },
      },
      {
        after: 5,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Hulp in de buurt is ingelicht.',
        },
      },
      {
        after: 40,
        by: 'noor',
        does: {
          type: 'close',
          reason: 'unwilling',
          explanation: 'Zij wil nu niet meewerken. De hulpverlener belt over een maand.',
        },
      },
    ],
    endedDaysAgo: 20,
    end: { status: 'closed', forms: ['sexual'], route: [['avim'], ['zoco']], reason: 'unwilling' },
  },
  {
    id: 'drugs-first',
    citation: { source: '002', from: 2127, to: 2135 },
    title: {
      nl: 'Vrijwillig, of afhankelijk gemaakt van drugs?',
      en: 'Voluntary, or made dependent on drugs?',
    },
    report: {
      narrative:
        'Een cliënte ontvangt mannen en zegt dat het in overleg gaat. Een kennis geeft haar drugs en regelt soms de afspraken. Zij wil er weinig over kwijt.',
      where: { municipality: 'GM9004' },
      danger: 'no',
      indicators: ['drugUse', 'appointmentsByOther'],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Teun Veenhuizer',
        organisation: 'Opvang Duinroderhof',
        mayContact: false,
      },
    },
    seenDaysBefore: 10,
    channel: 'public',
    steps: [
      { after: 4, by: 'tjeerd', does: { type: 'takeUp' } },
      {
        after: 9,
        by: 'tjeerd',
        does: { type: 'enrich', consulted: ['careWorkers'], note: 'De opvang kent haar sinds dit voorjaar.' },
      },
      {
        after: 3,
        by: 'tjeerd',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Vrijwillig of niet? Haar verslaving maakt haar kwetsbaar.',
        },
      },
      {
        after: 2,
        by: 'tjeerd',
        does: {
          type: 'requestAdvice',
          adviserRole: 'avim',
          question: 'Is dit misbruik van een kwetsbare positie?',
        },
      },
      {
        after: 18,
        by: 'cor',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'avim' },
          conclusion: 'moreInformation',
          explanation: 'Te weinig details. Probeer te weten te komen wie de drugs betaalt.',
        },
      },
      {
        after: 20,
        by: 'tjeerd',
        does: {
          type: 'enrich',
          consulted: ['victim'],
          note: 'Zij betaalt de drugs zelf en wil er verder niet over praten.',
        },
      },
      {
        after: 2,
        by: 'tjeerd',
        does: { type: 'judge', judgement: 'vague', explanation: 'Nog steeds te weinig. Wel zorgen.' },
      },
      {
        after: 1,
        by: 'tjeerd',
        does: {
          type: 'requestAdvice',
          adviserRole: 'zoco',
          question: 'Kan zij bij jullie terecht, ook zonder verklaring?',
        },
      },
      {
        after: 12,
        by: 'daan',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'zoco' },
          conclusion: 'noTrafficking',
          explanation:
            'Weinig aanwijzingen voor mensenhandel. Wij begeleiden haar; aangifte kan later, als zij er klaar voor is.',
        },
      },
      {
        after: 6,
        by: 'tjeerd',
        does: {
          type: 'close',
          reason: 'careFirst',
          explanation: 'Eerst hulp. Zij weet dat zij later alsnog kan praten.',
        },
      },
    ],
    endedDaysAgo: 6,
    end: { status: 'closed', forms: [], route: [['avim'], ['zoco']], reason: 'careFirst' },
  },
];
