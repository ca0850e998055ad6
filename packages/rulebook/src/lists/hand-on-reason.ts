import { codeList } from './code-list.ts';

/** Why a partner hands a signal on. */
export const handOnReasons = codeList({
  otherForm: {
    label: { nl: 'Andere vorm van uitbuiting', en: 'Another form of exploitation' },
    citation: { source: '002', from: 2148, to: 2149 },
  },
  otherRegion: {
    label: { nl: 'Een andere regio is bevoegd', en: 'Another region is competent' },
  },
  otherTask: {
    label: { nl: 'Hoort bij de taak van een andere partner', en: "Belongs to another partner's task" },
    citation: { source: '002', from: 2107, to: 2112 },
  },
  careFirst: {
    label: { nl: 'Eerst zorg', en: 'Care first' },
    citation: { source: '002', from: 2111, to: 2115 },
  },
});

export type HandOnReason = keyof typeof handOnReasons;
