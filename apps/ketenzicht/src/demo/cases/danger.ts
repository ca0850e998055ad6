import type { DemoCase } from './demo-case.ts';

/** Cases of the report on signals and follow-up (002) that cannot wait. */
export const dangerCases: readonly DemoCase[] = [
  {
    id: 'locked-in',
    citation: { source: '002', from: 2523, to: 2527 },
    title: { nl: 'Zij zit opgesloten', en: 'She is locked in' },
    report: {
      narrative:
        'Mijn zus wordt in een woning vastgehouden. Zij kon mij heel even bellen. Er liggen messen op tafel en hij heeft een pistool, zegt ze. Ze fluisterde en toen werd de verbinding verbroken.',
      where: { municipality: 'GM9003', address: 'Rietgorskade 41, tweede verdieping' },
      danger: 'now',
      victims: 1,
      phones: ['06 0044 1907'],
      reporter: {
        kind: 'relative',
        anonymous: false,
        name: 'Sadia Ibraheem',
        phone: '06 0044 1908',
        mayContact: true,
      },
    },
    seenDaysBefore: 0,
    channel: 'public',
    steps: [
      {
        after: 0,
        by: 'noor',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: '112 is gebeld. De zus is bereikbaar voor vragen.',
          askFeedback: true,
        },
      },
      { after: 1, by: 'hanna', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      {
        after: 1,
        by: 'noor',
        does: {
          type: 'enrich',
          consulted: ['reporter'],
          note: 'De zus herkende de stem van een man en noemde een voornaam.',
          forms: ['sexual'],
        },
      },
      {
        after: 1,
        by: 'noor',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'Een veilige plek nodig zodra zij buiten is.',
          askFeedback: true,
        },
      },
      {
        after: 2,
        by: 'hanna',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'avim' },
          tracks: ['single'],
          explanation: 'Wij zijn ter plaatse geweest. Zij is veilig.',
        },
      },
      {
        after: 1,
        by: 'petra',
        does: {
          type: 'accept',
          thread: { kind: 'report', with: 'zoco' },
          tracks: ['victim'],
          explanation: 'Zij is opgevangen.',
        },
      },
      {
        after: 1,
        by: 'noor',
        does: {
          type: 'informReporter',
          limited: true,
          feedback: 'Uw zus is veilig. Meer mogen wij u nog niet vertellen.',
        },
      },
    ],
    endedDaysAgo: 2,
    end: { status: 'takenUp', forms: ['sexual'], route: [['avim'], ['zoco']] },
  },
  {
    id: 'basement',
    citation: { source: '002', from: 2514, to: 2518 },
    title: { nl: 'Een minderjarig meisje in een kelder', en: 'A minor girl in a basement' },
    report: {
      narrative:
        'Mijn dochter van 15 leerde via haar telefoon een jongen kennen. Hij bleef aandringen tot ze kwam. Hij nam haar mee naar een kelder, liet iets zien dat op een wapen leek en dwong haar tot seks. Nu stuurt hij berichten dat ze terug moet komen.',
      where: { municipality: 'GM9006' },
      danger: 'no',
      forms: ['sexual'],
      minor: true,
      persons: [
        { part: 'victim', givenNames: 'Senna', age: 15 },
        { part: 'suspect', givenNames: 'Rico', note: 'Alleen deze voornaam is bekend.' },
      ],
      phones: ['06 0071 3350'],
      reporter: {
        kind: 'relative',
        anonymous: false,
        name: 'Moeder van Senna',
        phone: '06 0071 3351',
        mayContact: true,
      },
    },
    seenDaysBefore: 2,
    channel: 'public',
    steps: [
      { after: 1, by: 'ruben', does: { type: 'takeUp' } },
      {
        after: 3,
        by: 'ruben',
        does: {
          type: 'enrich',
          consulted: ['reporter', 'openSources'],
          note: 'Berichten veiliggesteld door de moeder.',
        },
      },
      {
        after: 1,
        by: 'ruben',
        does: {
          type: 'judge',
          judgement: 'clear',
          forms: ['sexual'],
          explanation: 'Minderjarig: dwang hoeft niet te worden aangetoond. Die is er ook.',
        },
      },
      {
        after: 1,
        by: 'ruben',
        does: {
          type: 'report',
          recipientRole: 'avim',
          explanation: 'Graag een gesprek op een plek waar zij zich veilig voelt.',
          askFeedback: true,
        },
      },
      { after: 1, by: 'cor', does: { type: 'acknowledge', thread: { kind: 'report', with: 'avim' } } },
      {
        after: 1,
        by: 'ruben',
        does: {
          type: 'report',
          recipientRole: 'zoco',
          explanation: 'Moeder vraagt om hulp voor het hele gezin.',
          askFeedback: true,
        },
      },
      {
        after: 1,
        by: 'ruben',
        does: {
          type: 'informReporter',
          limited: false,
          feedback: 'Uw melding ligt bij de politie en bij de zorgcoördinator. U wordt vandaag gebeld.',
        },
      },
    ],
    endedDaysAgo: 1,
    end: { status: 'reported', forms: ['sexual'], route: [['avim'], ['zoco']] },
  },
];
