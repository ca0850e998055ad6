import type { DemoCase } from './demo-case.ts';

/** The five cases of the regional policy (003, Bijlage 5). */
export const regionCases: readonly DemoCase[] = [
  {
    id: 'stable',
    citation: { source: '003', from: 2254, to: 2270, reference: 'Bijlage 5' },
    title: {
      nl: 'Een stal met bedden voor veertig mensen',
      en: 'A stable with beds for forty people',
    },
    report: {
      narrative:
        'Tijdens een bezoek aan een agrarisch bedrijf zag ik een oude stal die is verbouwd tot slaapzaal, met plaats voor ongeveer veertig mensen. Er is één toilet en er zijn twee douches, vuil en vol vliegen. De seizoenwerkers zijn doodmoe en willen niet praten. Een jong stel dat wat Engels spreekt, zegt dat zij elke dag werken, dat overuren niet worden betaald, dat een dokter niet mag en dat er nog geen loon is geweest. Hun paspoorten hebben ze wel zelf.',
      where: { municipality: 'GM9001', address: 'Buitengebied Vlierdam, aan de Gierstdreef' },
      danger: 'no',
      forms: ['labour'],
      indicators: ['underpaid', 'sevenDays', 'noDoctor', 'overcrowded', 'poorSanitation', 'exhausted'],
      victims: 40,
      addresses: [{ text: 'Gierstdreef 12', postcode: '3391 SS', houseNumber: '12' }],
      companies: [{ name: 'Akkerbedrijf De Gierst', kvk: '00410012' }],
      reporter: {
        kind: 'official',
        anonymous: false,
        name: 'Marleen Bos',
        organisation: 'Team Toezicht',
        email: 'marleen@vlierdam.example',
        mayContact: true,
      },
    },
    seenDaysBefore: 0,
    channel: 'professional',
    reporter: 'marleen',
    steps: [
      { after: 2, by: 'samira', does: { type: 'takeUp' } },
      {
        after: 9,
        by: 'samira',
        does: {
          type: 'enrich',
          consulted: ['addressRegister', 'permits', 'companyRegister'],
          note: 'Op het adres staan drie mensen ingeschreven. Er is geen vergunning om er te laten overnachten.',
        },
      },
      {
        after: 4,
        by: 'samira',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Zeven dagen werk, geen loon, geen dokter en een onveilig verblijf bij de werkgever.',
        },
      },
      {
        after: 1,
        by: 'samira',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'Het gaat om een grote groep. Graag samen een bezoek voorbereiden.',
          askFeedback: true,
        },
      },
      {
        after: 0,
        by: 'samira',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'Voor ongeveer veertig mensen is opvang en uitleg nodig.',
          askFeedback: true,
        },
      },
      { after: 3, by: 'leyla', does: { type: 'acknowledge', thread: { kind: 'report', with: 'nla' } } },
      {
        after: 12,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij gaan ter plaatse.',
        },
      },
      { after: 1, by: 'petra', does: { type: 'acknowledge', thread: { kind: 'report', with: 'zoco' } } },
      {
        after: 4,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Tolken en opvangplaatsen zijn geregeld.',
        },
      },
      {
        after: 30,
        by: 'leyla',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'nla' },
          feedback: 'Er is gecontroleerd en het onderzoek loopt.',
        },
      },
      {
        after: 5,
        by: 'petra',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'zoco' },
          feedback: 'Iedereen is gesproken. Wie wilde, is elders ondergebracht.',
        },
      },
      {
        after: 6,
        by: 'samira',
        does: {
          type: 'informReporter',
          limited: true,
          feedback: 'Dank je. De partners zijn er geweest en gaan verder. Meer mag ik nog niet zeggen.',
        },
      },
      {
        after: 8,
        by: 'samira',
        does: {
          type: 'close',
          reason: 'takenUp',
          explanation: 'Beide partners werken eraan. Voor de gemeente is er niets meer te doen.',
        },
      },
    ],
    endedDaysAgo: 15,
    end: { status: 'closed', forms: ['labour'], route: [['nla', 'zoco']], reason: 'takenUp' },
  },
  {
    id: 'farm',
    citation: { source: '003', from: 2278, to: 2298, reference: 'Bijlage 5' },
    title: {
      nl: 'Jaren op de boerderij voor bijna niets',
      en: 'Years on a farm for next to nothing',
    },
    report: {
      narrative:
        'Als huisarts sprak ik een man met een verstandelijke beperking die jaren op een boerderij werkte voor nog geen 2,50 euro per uur. Vrije dagen kreeg hij bijna niet, ook niet toen zijn broer trouwde. Na een ruzie mocht hij het erf niet af en werden zijn banden lek gestoken. Hij liep op klompen meer dan twintig kilometer naar huis. Zijn ouders hielden alles bij in een schrift. Een buurvrouw bracht hem bij mij.',
      where: { municipality: 'GM9005' },
      danger: 'no',
      indicators: ['underpaid', 'longDays', 'intellectualDisability'],
      persons: [
        { part: 'victim', givenNames: 'Wiebe', familyName: 'Lamersdal', birthDate: '1979-04-17' },
        { part: 'suspect', familyName: 'Ossenweide', note: 'De boer; voornaam niet bekend.' },
      ],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Dokter Hazelhof',
        organisation: 'Huisartsenpost Kroosbeek',
        phone: '06 0011 2201',
        mayContact: true,
      },
    },
    seenDaysBefore: 2,
    channel: 'public',
    steps: [
      { after: 3, by: 'imane', does: { type: 'takeUp' } },
      {
        after: 10,
        by: 'imane',
        does: {
          type: 'enrich',
          consulted: ['careWorkers', 'companyRegister', 'reporter'],
          note: 'Het schrift van de ouders gekregen: acht jaar uren en bedragen.',
        },
      },
      {
        after: 5,
        by: 'imane',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Hij klaagde nooit en ging soms vrijwillig terug. Ik wil dat iemand meekijkt.',
        },
      },
      {
        after: 1,
        by: 'imane',
        does: {
          type: 'requestAdvice',
          adviserRole: 'tfRiec',
          question: 'Is dit een slecht betaalde baan of misbruik van zijn beperking?',
        },
      },
      {
        after: 20,
        by: 'elske',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'tfRiec' },
          conclusion: 'trafficking',
          explanation: 'Zijn kwetsbare positie is gebruikt om hem te laten werken en te houden. Meld het.',
        },
      },
      { after: 2, by: 'imane', does: { type: 'enrich', consulted: ['earlierSignals'], forms: ['labour'] } },
      { after: 1, by: 'imane', does: { type: 'report', recipientRole: 'nla', askFeedback: true } },
      { after: 1, by: 'imane', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
      {
        after: 6,
        by: 'daan',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Wij begeleiden hem en zijn ouders.',
        },
      },
      {
        after: 9,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['integral'],
          explanation: 'Wij pakken dit samen met de Taskforce op.',
        },
      },
    ],
    endedDaysAgo: 3,
    end: { status: 'takenUp', forms: ['labour'], route: [['nla', 'zoco']] },
  },
  {
    id: 'orders',
    citation: { source: '003', from: 2306, to: 2330, reference: 'Bijlage 5' },
    title: {
      nl: 'Moeder en dochter, onder bevel van een netwerk',
      en: 'Mother and daughter, under orders of a network',
    },
    report: {
      narrative:
        'In onze opvang is een vrouw van 30 met haar dochter. Sinds zij op haar twaalfde uit huis moest, leeft ze in een crimineel milieu. Eerst werd ze door een loverboy uitgebuit. Nu krijgt ze opdrachten, met wapens, drugs en geweld om haar heen, en ook haar dochter wordt bedreigd. Verhuizen hielp niet en een eerdere aangifte bracht haar in gevaar. Ze vindt zichzelf geen slachtoffer, omdat ze strafbare dingen doet. Er staat nu een auto voor de deur.',
      where: { municipality: 'GM9004' },
      danger: 'now',
      forms: ['criminal', 'sexual'],
      indicators: ['threatFamily', 'weaponPresent', 'earlierVictim', 'blackmail', 'notSeenAsVictim'],
      victims: 2,
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Anouk Terpstrahof',
        organisation: 'Opvang Het Baken',
        phone: '06 0011 2202',
        mayContact: true,
      },
    },
    channel: 'public',
    steps: [
      {
        after: 0,
        by: 'tjeerd',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'Ook 112 gebeld. Moeder en kind zijn nu in gevaar.',
          askFeedback: true,
        },
      },
      {
        after: 1,
        by: 'tjeerd',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'Een veilige plek nodig voor moeder en kind, ver weg.',
          askFeedback: true,
        },
      },
      { after: 1, by: 'cor', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      { after: 1, by: 'daan', does: { type: 'acknowledge', thread: { kind: 'report', with: 'zoco' } } },
    ],
    endedDaysAgo: 1,
    end: { status: 'reported', forms: ['criminal', 'sexual'], route: [['avim'], ['zoco']] },
  },
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
        organisation: 'Jongerenwerk De Brug',
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
        organisation: 'School De Wissel',
        email: 'esther@dewissel.example',
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
