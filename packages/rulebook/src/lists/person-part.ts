import { codeList } from './code-list.ts';

/** The part a person plays in a signal. A victim can be forced to offend and be taken for a suspect (003 L654-666). */
export const personParts = codeList({
  victim: {
    label: { nl: 'Mogelijk slachtoffer', en: 'Possible victim' },
  },
  suspect: {
    label: { nl: 'Mogelijke verdachte', en: 'Possible suspect' },
  },
  other: {
    label: { nl: 'Andere betrokkene', en: 'Another person involved' },
  },
});

export type PersonPart = keyof typeof personParts;
