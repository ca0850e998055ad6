import type { CommandName } from '../../../signals/command-input.ts';
import { accessThread, adviceThread, questionThread, reportThread } from '../signal-pages.fixture.tsx';

export const explanation = 'Dit is de toelichting';

/** Every command: what somebody fills in, and the input that follows. */
export const cases: {
  readonly [C in CommandName]: readonly [typed: readonly (readonly [string, string])[], input: object];
} = {
  takeUp: [[], {}],
  enrich: [
    [
      ['consulted', 'permits'],
      ['note', 'Er slapen acht mensen'],
      ['forms', 'labour'],
      ['indicators[3]', 'underpaid'],
      ['indicators[3]', 'longDays'],
      ['danger', 'unknown'],
      ['minor', 'nee'],
      ['consent', ''],
      ['victims', '8'],
      ['persons[0][part]', 'victim'],
      ['persons[0][familyName]', 'Jansen'],
      ['persons[0][birthDate]-dag', '7'],
      ['persons[0][birthDate]-maand', '1'],
      ['persons[0][birthDate]-jaar', '1999'],
      ['persons[1][part]', ''],
      ['persons[1][familyName]', ''],
      ['addresses[0][text]', 'Stal achter de boerderij'],
      ['companies[0][name]', 'Aardbei BV'],
      ['phones[0]', '0612345678'],
      ['vehicles[0][plate]', 'XX-99-XX'],
    ],
    {
      consulted: ['permits'],
      note: 'Er slapen acht mensen',
      forms: ['labour'],
      indicators: ['underpaid', 'longDays'],
      danger: 'unknown',
      minor: false,
      victims: 8,
      persons: [{ part: 'victim', familyName: 'Jansen', birthDate: '1999-01-07' }],
      addresses: [{ text: 'Stal achter de boerderij' }],
      companies: [{ name: 'Aardbei BV' }],
      phones: ['0612345678'],
      vehicles: [{ plate: 'XX-99-XX' }],
    },
  ],
  judge: [
    [
      ['judgement', 'clear'],
      ['forms', 'labour'],
      ['explanation', explanation],
    ],
    { judgement: 'clear', forms: ['labour'], explanation },
  ],
  requestAdvice: [
    [
      ['adviserRole', 'zoco'],
      ['question', 'Wat ziet u?'],
    ],
    { adviserRole: 'zoco', question: 'Wat ziet u?' },
  ],
  giveAdvice: [
    [
      ['thread', adviceThread],
      ['conclusion', 'trafficking'],
      ['explanation', explanation],
    ],
    { thread: adviceThread, conclusion: 'trafficking', explanation },
  ],
  report: [[['recipientRole', 'zoco']], { recipientRole: 'zoco', askFeedback: false }],
  acknowledge: [[['thread', reportThread]], { thread: reportThread }],
  accept: [
    [
      ['thread', reportThread],
      ['tracks', 'single'],
      ['tracks', 'victim'],
    ],
    { thread: reportThread, tracks: ['single', 'victim'] },
  ],
  handOn: [
    [
      ['thread', reportThread],
      ['recipientRole', 'nla'],
      ['reason', 'otherForm'],
      ['explanation', explanation],
    ],
    { thread: reportThread, recipientRole: 'nla', reason: 'otherForm', explanation },
  ],
  requestInformation: [
    [
      ['thread', reportThread],
      ['question', 'Waar?'],
    ],
    { thread: reportThread, question: 'Waar?' },
  ],
  provideInformation: [
    [
      ['thread', questionThread],
      ['answer', 'Daar.'],
    ],
    { thread: questionThread, answer: 'Daar.' },
  ],
  requestFeedback: [[['thread', reportThread]], { thread: reportThread }],
  giveFeedback: [
    [
      ['thread', reportThread],
      ['feedback', 'Gedaan.'],
    ],
    { thread: reportThread, feedback: 'Gedaan.' },
  ],
  informReporter: [
    [
      ['feedback', 'Dank u wel.'],
      ['limited', 'ja'],
    ],
    { feedback: 'Dank u wel.', limited: true },
  ],
  transfer: [
    [
      ['municipality', 'GM9002'],
      ['explanation', explanation],
    ],
    { municipality: 'GM9002', explanation },
  ],
  requestAccess: [
    [
      ['category', 'otherPersonIdentity'],
      ['purpose', 'assistance'],
      ['explanation', explanation],
    ],
    { category: 'otherPersonIdentity', purpose: 'assistance', explanation },
  ],
  decideAccess: [
    [
      ['thread', accessThread],
      ['granted', 'nee'],
      ['explanation', explanation],
    ],
    { thread: accessThread, granted: false, explanation },
  ],
  close: [
    [
      ['reason', 'takenUp'],
      ['explanation', explanation],
    ],
    { reason: 'takenUp', explanation },
  ],
  reopen: [
    [
      ['reason', 'mistake'],
      ['explanation', explanation],
    ],
    { reason: 'mistake', explanation },
  ],
  erase: [
    [['subjects', '00000000-0000-4000-8000-000000000002']],
    { subjects: ['00000000-0000-4000-8000-000000000002'] },
  ],
};
