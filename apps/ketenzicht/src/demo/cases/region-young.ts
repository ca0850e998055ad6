import type { DemoCase } from './demo-case.ts';

/** The two cases of the regional policy about young people (003, Bijlage 5). */
export const youngRegionCases: readonly DemoCase[] = [
  {
    id: 'two-boys',
    citation: { source: '003', from: 2331, to: 2359, reference: 'Bijlage 5' },
    title: {
      nl: 'Een meisje van 18 en twee “vrienden”',
      en: 'A girl of 18 and two "friends"',
    },
    report: {
      narrative:
        'Ik ken een meisje van 18 dat slecht ziet waar iets toe leidt. Een jongen van internet heeft naaktbeelden van haar en appt dat ze naar klanten moet komen. Ze durft geen nee te zeggen en is verkracht. Daarna kwam een tweede jongen, lief en met cadeaus, die haar controleert en geld terug wil. Ze wordt gevolgd door auto’s. Ze denkt nu dat de twee bij elkaar horen. Ze durft geen aangifte te doen, is sterk vermagerd en thuis weet niemand iets.',
      where: { municipality: 'GM9003' },
      danger: 'unknown',
      forms: ['sexual'],
      indicators: ['nudeImages', 'clientsArranged', 'gifts', 'followed', 'loverboy'],
      persons: [{ part: 'victim', givenNames: 'Pien', age: 18 }],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Rens Bosgraaf',
        organisation: 'Jongerenwerk Zuidermark',
        mayContact: false,
      },
    },
    seenDaysBefore: 5,
    channel: 'public',
    steps: [
      { after: 4, by: 'noor', does: { type: 'takeUp' } },
      {
        after: 8,
        by: 'noor',
        does: {
          type: 'enrich',
          consulted: ['openSources', 'careWorkers'],
          minor: false,
          note: 'De jongerenwerker spreekt haar op een veilige plek. Haar profiel is overgenomen door een ander.',
        },
      },
      {
        after: 3,
        by: 'noor',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['sexual'],
          explanation: 'Beelden als drukmiddel, klanten geregeld door een ander, controle en bedreiging.',
        },
      },
      { after: 1, by: 'noor', does: { type: 'report', recipientRole: 'avim', askFeedback: false } },
      { after: 1, by: 'noor', does: { type: 'report', recipientRole: 'zoco', askFeedback: false } },
      { after: 2, by: 'hanna', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      {
        after: 16,
        by: 'hanna',
        does: {
          type: 'handOn',
          thread: { kind: 'report', with: 'avim' },
          recipientRole: 'tfRiec',
          reason: 'careFirst',
          explanation:
            'Zij wil nu niets verklaren. Over de jongens is meer bekend; dat vraagt een gezamenlijke aanpak.',
        },
      },
      {
        after: 9,
        by: 'victor',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'tfRiec' },
          tracks: ['progress'],
          explanation: 'Op de agenda van het casusoverleg.',
        },
      },
      {
        after: 4,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Vaste begeleider gevonden.',
        },
      },
      {
        after: 40,
        by: 'noor',
        does: {
          type: 'close',
          reason: 'unwilling',
          explanation: 'Zij wil nu niet meewerken. De begeleider houdt contact.',
        },
      },
      {
        after: 90,
        by: 'noor',
        does: {
          type: 'reopen',
          reason: 'victimWilling',
          explanation: 'Zij heeft haar begeleider gezegd dat ze met de politie wil praten.',
        },
      },
    ],
    endedDaysAgo: 2,
    end: { status: 'enriching', forms: ['sexual'], route: [['avim'], ['zoco']] },
  },
  {
    id: 'packets',
    citation: { source: '003', from: 2367, to: 2395, reference: 'Bijlage 5' },
    title: {
      nl: 'Een jongen van 16 die pakketjes maakt',
      en: 'A boy of 16 who makes up packets',
    },
    report: {
      narrative:
        'Een leerling van 16 met een verstandelijke beperking doet alles om erbij te horen. Hij komt te laat, mist gym en heeft rode ogen, ook op zijn stage. Hij vertelde dat jongens uit een andere stad hem wiet gaven en hem daarna drugs lieten verpakken in een auto. Achterin zaten vaak meisjes die niets zeiden. Toen hij een keer wegbleef, stonden ze aan zijn deur en dreigden ze. Ze wisten alles van zijn familie. Hij schaamt zich en is bang.',
      where: { municipality: 'GM9006' },
      danger: 'no',
      forms: ['criminal'],
      indicators: [
        'minor',
        'intellectualDisability',
        'peers',
        'threatViolence',
        'visitedAtHome',
        'sellsDrugs',
      ],
      minor: true,
      persons: [{ part: 'victim', givenNames: 'Jelle', familyName: 'Kruidenier', age: 16 }],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Esther Warmoeskerk',
        organisation: 'School De Lindewaarder',
        email: 'esther@school.example',
        mayContact: true,
      },
    },
    seenDaysBefore: 1,
    channel: 'public',
    steps: [
      { after: 1, by: 'ruben', does: { type: 'takeUp' } },
      {
        after: 5,
        by: 'ruben',
        does: {
          type: 'enrich',
          consulted: ['careWorkers', 'neighbourhood'],
          note: 'De wijkagent kent de auto. Het meldpunt voor veiligheid thuis is betrokken.',
        },
      },
      {
        after: 2,
        by: 'ruben',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['criminal'],
          explanation: 'Minderjarig, opdrachten van anderen en bedreiging aan huis.',
        },
      },
      { after: 1, by: 'ruben', does: { type: 'report', recipientRole: 'avim', askFeedback: true } },
      {
        after: 4,
        by: 'cor',
        does: {
          type: 'requestInformation',
          thread: { kind: 'report', with: 'avim' },
          question: 'Op welk moment van de dag is hij veilig te spreken, en door wie?',
        },
      },
      {
        after: 5,
        by: 'ruben',
        does: {
          type: 'provideInformation',
          thread: { kind: 'information', with: 'avim' },
          answer: 'Op school in het tweede uur, met zijn mentor erbij.',
        },
      },
      {
        after: 8,
        by: 'cor',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'avim' },
          tracks: ['single', 'victim'],
          explanation: 'Gesprek gepland. Wij zien hem eerst als slachtoffer.',
        },
      },
      { after: 2, by: 'ruben', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
    ],
    endedDaysAgo: 1,
    end: { status: 'takenUp', forms: ['criminal'], route: [['avim'], ['zoco']] },
  },
];
