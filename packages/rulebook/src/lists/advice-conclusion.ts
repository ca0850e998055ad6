import { codeList } from './code-list.ts';

/** The three conclusions of an adviser. */
export const adviceConclusions = codeList({
  noTrafficking: { label: { nl: 'Geen mensenhandel', en: 'No trafficking' } },
  moreInformation: {
    label: { nl: 'Meer informatie is nodig voor duiding', en: 'More information is needed' },
  },
  trafficking: { label: { nl: 'Wel mensenhandel', en: 'Trafficking' } },
});

export type AdviceConclusion = keyof typeof adviceConclusions;
