import { codeList } from './code-list.ts';

/** What the aandachtsfunctionaris makes of the signal after enrichment. */
export const judgements = codeList({
  clear: {
    label: { nl: 'Duidelijk mensenhandel', en: 'Clearly trafficking' },
    explanation: { nl: 'De volgende stap is melden.', en: 'The next step is to report.' },
    citation: { source: '003', from: 1999, to: 2003, reference: 'Bijlage 2, stap 3 I' },
  },
  vague: {
    label: { nl: 'Het signaal blijft vaag', en: 'The signal remains vague' },
    explanation: {
      nl: 'Er is twijfel. De volgende stap is advies vragen; twijfel is geen reden om te stoppen.',
      en: 'There is doubt. The next step is to ask advice; doubt is no reason to stop.',
    },
    citation: { source: '003', from: 2005, to: 2015, reference: 'Bijlage 2, stap 3 II' },
  },
});

export type Judgement = keyof typeof judgements;
