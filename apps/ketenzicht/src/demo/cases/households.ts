import type { DemoCase } from './demo-case.ts';

/** Cases of the report on signals and follow-up (002) in and around the home. */
export const householdCases: readonly DemoCase[] = [
  {
    id: 'bed-and-breakfast',
    citation: { source: '002', from: 3492, to: 3499 },
    title: { nl: 'Werken op de boerderij met gastenkamers', en: 'Work on the farm with guest rooms' },
    report: {
      narrative:
        'Op een boerderij met gastenkamers moeten vrouwen vanaf zeven uur stallen en kamers schoonmaken. Hun uitkering leveren ze meteen in bij de eigenaar. Hij raakt hen aan terwijl ze dat niet willen en komt zonder kleren hun slaapkamer in.',
      where: { municipality: 'GM9004' },
      danger: 'unknown',
      forms: ['labour'],
      indicators: ['handsOverIncome', 'sleepsAtWork'],
      victims: 3,
      addresses: [{ text: 'Hooibergweg 3', postcode: '7412 SD', houseNumber: '3' }],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Marit Zandstroom',
        organisation: 'Wijkzorg Noordmark',
        mayContact: false,
      },
    },
    seenDaysBefore: 5,
    channel: 'public',
    steps: [
      { after: 4, by: 'tjeerd', does: { type: 'takeUp' } },
      {
        after: 10,
        by: 'tjeerd',
        does: {
          type: 'enrich',
          consulted: ['companyRegister', 'addressRegister'],
          note: 'Het bedrijf is niet bekend. Er staan drie mensen ingeschreven.',
        },
      },
      {
        after: 3,
        by: 'tjeerd',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Gedwongen werk en het inkomen gaat naar de eigenaar.',
        },
      },
      {
        after: 1,
        by: 'tjeerd',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'Let op: er zijn ook grenzen overschreden. Zie het verhaal van de melder.',
          askFeedback: true,
        },
      },
      {
        after: 5,
        by: 'tjeerd',
        does: {
          type: 'enrich',
          consulted: ['reporter'],
          note: 'Ook seksuele dwang: de melder hoorde dit van twee vrouwen.',
          forms: ['labour', 'sexual'],
        },
      },
      {
        after: 1,
        by: 'tjeerd',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'Naast arbeidsuitbuiting ook seksuele uitbuiting.',
          askFeedback: true,
        },
      },
      {
        after: 1,
        by: 'tjeerd',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'De vrouwen willen weg en hebben geen geld.',
          askFeedback: true,
        },
      },
      { after: 2, by: 'cor', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      { after: 1, by: 'leyla', does: { type: 'acknowledge', thread: { kind: 'report', with: 'nla' } } },
    ],
    endedDaysAgo: 1,
    end: { status: 'reported', forms: ['labour', 'sexual'], route: [['avim'], ['nla', 'zoco']] },
  },
  {
    id: 'relationship',
    citation: { source: '002', from: 3730, to: 3730 },
    title: { nl: 'Geen baas, maar een partner', en: 'Not an employer but a partner' },
    report: {
      narrative:
        'Een vrouw werkt de hele dag in de winkel van een man en krijgt geen loon. Ze lijkt ongelukkig. Ik weet niet of zij daar in dienst is.',
      where: { municipality: 'GM9001' },
      danger: 'no',
      companies: [{ name: 'Bloemenhandel Vlierzicht', kvk: '00410048' }],
      reporter: {
        kind: 'citizen',
        anonymous: false,
        name: 'Hessel Uiterwaal',
        email: 'hessel@post.example',
        mayContact: true,
      },
    },
    seenDaysBefore: 4,
    channel: 'public',
    steps: [
      { after: 3, by: 'joost', does: { type: 'takeUp' } },
      {
        after: 11,
        by: 'joost',
        does: {
          type: 'enrich',
          consulted: ['addressRegister', 'visit'],
          note: 'Zij woont er al jaren en is zijn partner.',
        },
      },
      {
        after: 3,
        by: 'joost',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Onbetaald werk, maar misschien geen werkgever.',
        },
      },
      {
        after: 1,
        by: 'joost',
        does: {
          type: 'requestAdvice',
          adviserRole: 'nla',
          question: 'Is dit arbeidsuitbuiting of iets tussen partners?',
        },
      },
      {
        after: 15,
        by: 'leyla',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'nla' },
          conclusion: 'noTrafficking',
          explanation: 'Er is geen werkgever en werknemer. Er is wel een probleem in de relatie.',
        },
      },
      {
        after: 5,
        by: 'joost',
        does: {
          type: 'informReporter',
          limited: false,
          feedback: 'Dank voor uw zorg. Wij hebben gekeken en er is nu hulp bij betrokken.',
        },
      },
      {
        after: 4,
        by: 'joost',
        does: {
          type: 'close',
          reason: 'otherProblem',
          explanation: 'Geen mensenhandel. Het wijkteam helpt haar verder.',
        },
      },
    ],
    endedDaysAgo: 11,
    end: { status: 'closed', forms: [], route: [['avim'], ['zoco']], reason: 'otherProblem' },
  },
  {
    id: 'housemaid',
    citation: { source: '002', from: 3833, to: 3839 },
    title: { nl: 'Alleen op zondag naar de kerk', en: 'To church on Sunday only' },
    report: {
      narrative:
        'Bij een gezin werkt een jonge vrouw uit een ver land als hulp in huis. Ze krijgt weinig betaald, wordt steeds in de gaten gehouden en mag alleen op zondag naar de kerk. Ik denk dat ze geen papieren heeft.',
      where: { municipality: 'GM9005' },
      danger: 'no',
      forms: ['labour'],
      reporter: { kind: 'citizen', anonymous: true, mayContact: false },
    },
    seenDaysBefore: 20,
    channel: 'public',
    steps: [
      { after: 5, by: 'imane', does: { type: 'takeUp' } },
      {
        after: 14,
        by: 'imane',
        does: {
          type: 'enrich',
          consulted: ['addressRegister', 'neighbourhood'],
          note: 'Zij staat niet ingeschreven. De buren zien haar bijna nooit.',
        },
      },
      {
        after: 3,
        by: 'imane',
        does: {
          type: 'judge',
          judgement: 'vague',
          explanation: 'Controle en laag loon, maar zij is niet gesproken.',
        },
      },
      {
        after: 1,
        by: 'imane',
        does: {
          type: 'requestAdvice',
          adviserRole: 'nla',
          question: 'Kunt u met haar spreken, zonder het gezin erbij?',
        },
      },
      {
        after: 22,
        by: 'leyla',
        does: {
          type: 'giveAdvice',
          thread: { kind: 'advice', with: 'nla' },
          conclusion: 'noTrafficking',
          explanation: 'Wij hebben haar gesproken. Zij zegt tevreden te zijn en wij zien geen aanwijzing.',
        },
      },
      {
        after: 5,
        by: 'imane',
        does: {
          type: 'close',
          reason: 'noTrafficking',
          explanation: 'Na een gesprek geen aanwijzingen. Bij nieuws gaat het signaal weer open.',
        },
      },
    ],
    endedDaysAgo: 12,
    end: { status: 'closed', forms: ['labour'], route: [['nla', 'zoco']], reason: 'noTrafficking' },
  },
];
