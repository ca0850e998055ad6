import { codeList } from './code-list.ts';

/** Whether somebody may be in danger now; the first question about every signal (002 L1986-1991). */
export const dangers = codeList({
  now: {
    label: { nl: 'Ja, iemand is nu in gevaar', en: 'Yes, somebody is in danger now' },
    explanation: { nl: 'Bel eerst 112.', en: 'Call 112 first.' },
    citation: { source: '002', from: 1986, to: 1991 },
  },
  no: {
    label: { nl: 'Nee', en: 'No' },
  },
  unknown: {
    label: { nl: 'Dat weet ik niet', en: "I don't know" },
  },
});

export type Danger = keyof typeof dangers;
