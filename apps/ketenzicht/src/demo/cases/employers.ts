import type { DemoCase } from './demo-case.ts';

/** Cases of the report on signals and follow-up (002) about employers. */
export const employerCases: readonly DemoCase[] = [
  {
    id: 'slaughterhouse',
    citation: { source: '002', from: 1923, to: 1925 },
    title: { nl: 'Paspoorten ingenomen tot het werk begint', en: 'Passports taken until the work begins' },
    report: {
      narrative:
        'Ik ben met vijf collega’s hierheen gehaald voor werk in een slachthuis. Bij aankomst moesten wij ons paspoort afgeven. Wij krijgen het pas terug als we zijn begonnen, zegt de baas. Het huis is ook van hem.',
      where: { municipality: 'GM9002' },
      danger: 'no',
      forms: ['labour'],
      victims: 6,
      companies: [{ name: 'Slachterij Grevenveste', kvk: '00410027' }],
      reporter: { kind: 'employee', anonymous: true, mayContact: false },
    },
    seenDaysBefore: 3,
    channel: 'public',
    steps: [
      {
        after: 2,
        by: 'bas',
        does: {
          type: 'enrich',
          consulted: ['companyRegister', 'addressRegister'],
          note: 'Zes personen op het adres, allen deze maand ingeschreven.',
        },
      },
      {
        after: 3,
        by: 'bas',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Papieren ingenomen door de werkgever, die ook het huis heeft.',
        },
      },
      {
        after: 1,
        by: 'bas',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'De papieren liggen bij de werkgever.',
          askFeedback: true,
        },
      },
      {
        after: 1,
        by: 'bas',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'De mannen weten niet bij wie zij terechtkunnen.',
          askFeedback: true,
        },
      },
      { after: 2, by: 'leyla', does: { type: 'acknowledge', thread: { kind: 'report', with: 'nla' } } },
      { after: 3, by: 'petra', does: { type: 'acknowledge', thread: { kind: 'report', with: 'zoco' } } },
    ],
    endedDaysAgo: 1,
    end: { status: 'reported', forms: ['labour'], route: [['nla', 'zoco']] },
  },
  {
    id: 'seven-months',
    citation: { source: '002', from: 3179, to: 3181 },
    title: {
      nl: 'Zeven maanden geen loon van het uitzendbureau',
      en: 'Seven months without pay from the agency',
    },
    report: {
      narrative:
        'Ik werkte via een uitzendbureau en heb zeven maanden niets betaald gekregen. Toen ik erom vroeg, dreigden de eigenaren dat ik zou merken wat er dan gebeurt. Ik ben bang dat ze naar mijn huis komen.',
      where: { municipality: 'GM9002' },
      danger: 'unknown',
      forms: ['labour'],
      companies: [{ name: 'Uitzendbureau Grevenhoutse Hand', kvk: '00410033' }],
      reporter: {
        kind: 'employee',
        anonymous: false,
        name: 'Florin Vasilescan',
        phone: '06 0052 6610',
        mayContact: true,
      },
    },
    seenDaysBefore: 14,
    channel: 'public',
    steps: [
      { after: 3, by: 'bas', does: { type: 'takeUp' } },
      {
        after: 10,
        by: 'bas',
        does: {
          type: 'enrich',
          consulted: ['companyRegister', 'reporter'],
          note: 'Het bureau wisselde twee keer van naam.',
        },
      },
      {
        after: 4,
        by: 'bas',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Geen loon en bedreiging door de eigenaren.',
        },
      },
      {
        after: 1,
        by: 'bas',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'De melder wil met u praten.',
          askFeedback: true,
        },
      },
      {
        after: 5,
        by: 'leyla',
        does: {
          type: 'requestInformation',
          thread: { kind: 'report', with: 'nla' },
          question: 'Heeft de melder contracten, roosters of berichten?',
        },
      },
      {
        after: 9,
        by: 'bas',
        does: {
          type: 'provideInformation',
          thread: { kind: 'information', with: 'nla' },
          answer: 'Ja: roosters van alle maanden en spraakberichten met dreigementen.',
        },
      },
      {
        after: 6,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij nodigen de melder uit voor een gesprek.',
        },
      },
      { after: 1, by: 'bas', does: { type: 'report', recipientRole: 'zoco', askFeedback: true } },
      {
        after: 8,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Er is een plek waar hij tijdelijk kan wonen.',
        },
      },
      {
        after: 2,
        by: 'bas',
        does: {
          type: 'informReporter',
          limited: false,
          feedback: 'De Arbeidsinspectie belt u deze week. Er is ook hulp voor een andere slaapplek.',
        },
      },
    ],
    endedDaysAgo: 4,
    end: { status: 'takenUp', forms: ['labour'], route: [['nla', 'zoco']] },
  },
  {
    id: 'shelter-for-work',
    citation: { source: '002', from: 3226, to: 3231 },
    title: { nl: 'Onderdak in ruil voor alles', en: 'A roof in exchange for everything' },
    report: {
      narrative:
        'Een cliënte leefde op straat toen een vrouw haar een slaapplaats bood. Zij moest daarvoor 1.800 euro afgeven en daarna zonder loon schoonmaken, in huizen en restaurants. De sloten werden vervangen, zodat zij niet weg kon. Toen ze er iets van zei, werd ze geslagen. Bij de politie heeft zij aangifte gedaan van de mishandeling.',
      where: { municipality: 'GM9003' },
      danger: 'no',
      forms: ['labour'],
      indicators: ['noHome', 'shelterOffered', 'lockedIn', 'violence', 'underpaid'],
      reporter: {
        kind: 'careWorker',
        anonymous: false,
        name: 'Dana Leeuwerink',
        organisation: 'Opvang Duinroderhof',
        mayContact: false,
      },
    },
    seenDaysBefore: 6,
    channel: 'public',
    steps: [
      { after: 3, by: 'noor', does: { type: 'takeUp' } },
      {
        after: 6,
        by: 'noor',
        does: {
          type: 'enrich',
          consulted: ['victim', 'careWorkers'],
          note: 'De aangifte loopt al. Het gaat om dezelfde vrouw en hetzelfde adres.',
        },
      },
      {
        after: 2,
        by: 'noor',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Werk zonder loon, opgesloten en mishandeld.',
        },
      },
      {
        after: 1,
        by: 'noor',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'Er is al een aangifte van mishandeling bij de politie.',
          askFeedback: true,
        },
      },
      {
        after: 0,
        by: 'noor',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'Zij wil een andere slaapplek.',
          askFeedback: true,
        },
      },
      {
        after: 7,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij stemmen af met de politie over de aangifte die er al is.',
        },
      },
      {
        after: 3,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Zij is verhuisd naar een veilige plek.',
        },
      },
    ],
    endedDaysAgo: 5,
    end: { status: 'takenUp', forms: ['labour'], route: [['nla', 'zoco']] },
  },
  {
    id: 'two-builders',
    citation: { source: '002', from: 3304, to: 3312, reference: 'vervolg: L3735-3745' },
    title: { nl: 'Dertig euro per dag in de bouw', en: 'Thirty euros a day in construction' },
    report: {
      narrative:
        'Ik sta als advocaat twee mannen bij die een half jaar in de bouw werkten, van zeven uur ’s ochtends tot acht uur ’s avonds, voor dertig euro per dag. Bijna niets is betaald. Na afloop werden ze bedreigd. Zij willen vooral hun loon.',
      where: { municipality: 'GM9006' },
      danger: 'no',
      forms: ['labour'],
      indicators: ['underpaid', 'longDays', 'threatViolence', 'threatAuthorities'],
      victims: 2,
      reporter: {
        kind: 'migrationChain',
        anonymous: false,
        name: 'Mr. Elzinga-Pol',
        organisation: 'Advocatenkantoor Markveste',
        mayContact: false,
      },
    },
    seenDaysBefore: 25,
    channel: 'public',
    steps: [
      { after: 4, by: 'ruben', does: { type: 'takeUp' } },
      {
        after: 9,
        by: 'ruben',
        does: {
          type: 'enrich',
          consulted: ['reporter', 'companyRegister'],
          note: 'De advocaat heeft een lijst met dagen en uren.',
        },
      },
      {
        after: 3,
        by: 'ruben',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['labour'],
          explanation: 'Zeer laag loon, lange dagen en dreiging.',
        },
      },
      {
        after: 1,
        by: 'ruben',
        does: {
          type: 'report',
          recipientRole: 'nla',
          explanation: 'Beide mannen willen praten.',
          askFeedback: true,
        },
      },
      { after: 0, by: 'ruben', does: { type: 'report', recipientRole: 'zoco', askFeedback: false } },
      { after: 4, by: 'leyla', does: { type: 'acknowledge', thread: { kind: 'report', with: 'nla' } } },
      {
        after: 20,
        by: 'leyla',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'nla' },
          tracks: ['single'],
          explanation: 'Wij spreken beide mannen.',
        },
      },
      {
        after: 5,
        by: 'daan',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Wij hebben uitleg gegeven; opvang is niet nodig.',
        },
      },
      {
        after: 15,
        by: 'leyla',
        does: {
          type: 'giveFeedback',
          thread: { kind: 'report', with: 'nla' },
          feedback:
            'Zij waren vrij om te gaan, woonden zelfstandig en werden pas achteraf bedreigd. Wij zien geen aanwijzing. Hun loon kunnen zij bij de rechter vragen.',
        },
      },
      {
        after: 6,
        by: 'ruben',
        does: {
          type: 'close',
          reason: 'otherProblem',
          explanation: 'Geen mensenhandel vastgesteld. De advocaat gaat verder over het loon.',
        },
      },
    ],
    endedDaysAgo: 8,
    end: { status: 'closed', forms: ['labour'], route: [['nla', 'zoco']], reason: 'otherProblem' },
  },
];
