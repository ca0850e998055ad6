import { codeList } from './code-list.ts';

/** What the aandachtsfunctionaris makes of the signal after enrichment. */
export const judgements = codeList({
  clear: { label: { nl: 'Duidelijk mensenhandel', en: 'Clearly trafficking' } },
  vague: { label: { nl: 'Het signaal blijft vaag', en: 'The signal remains vague' } },
});

export type Judgement = keyof typeof judgements;
