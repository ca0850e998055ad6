import { codeList } from './code-list.ts';

/** Whether somebody may be in danger now. */
export const dangers = codeList({
  now: { label: { nl: 'Ja, iemand is nu in gevaar', en: 'Yes, somebody is in danger now' } },
  no: { label: { nl: 'Nee', en: 'No' } },
  unknown: { label: { nl: 'Dat weet ik niet', en: "I don't know" } },
});

export type Danger = keyof typeof dangers;
