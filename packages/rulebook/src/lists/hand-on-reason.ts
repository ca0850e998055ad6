import { codeList } from './code-list.ts';

/** Why a partner hands a signal on. */
export const handOnReasons = codeList({
  otherForm: { label: { nl: 'Andere vorm van uitbuiting', en: 'Another form of exploitation' } },
  otherRegion: { label: { nl: 'Andere regio bevoegd', en: 'Another region is competent' } },
  otherTask: {
    label: { nl: 'Hoort bij de taak van een andere partner', en: "Belongs to another partner's task" },
  },
  careFirst: { label: { nl: 'Eerst zorg', en: 'Care first' } },
});

export type HandOnReason = keyof typeof handOnReasons;
