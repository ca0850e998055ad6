import type { DemoCase } from './demo-case.ts';

/** The first three cases of the regional policy (003, Bijlage 5). */
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
      companies: [{ name: 'Akkerbedrijf De Vlierdammer', kvk: '00410012' }],
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
        organisation: 'Opvang Duinroderhof',
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
];
