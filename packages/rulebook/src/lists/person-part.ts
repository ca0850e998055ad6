import { codeList } from './code-list.ts';

/** The part a person plays in a signal. */
export const personParts = codeList({
  victim: { label: { nl: 'Mogelijk slachtoffer', en: 'Possible victim' } },
  suspect: { label: { nl: 'Mogelijke verdachte', en: 'Possible suspect' } },
  other: { label: { nl: 'Andere betrokkene', en: 'Another person involved' } },
});

export type PersonPart = keyof typeof personParts;
