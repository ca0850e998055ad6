import { codeList } from './code-list.ts';

/** The three conclusions of an adviser. */
export const adviceConclusions = codeList({
  noTrafficking: {
    label: { nl: 'Geen mensenhandel', en: 'No trafficking' },
    explanation: {
      nl: 'Er kan wel iets anders aan de hand zijn. Zeg dat dan in het advies.',
      en: 'Something else may be going on. Then say so in the advice.',
    },
    citation: { source: '003', from: 1730, to: 1732, reference: 'Stroomschema 1' },
  },
  moreInformation: {
    label: { nl: 'Meer informatie is nodig voor duiding', en: 'More information is needed for assessment' },
    explanation: {
      nl: 'Het signaal gaat terug naar de gemeente. Schrijf op wat u nodig hebt.',
      en: 'The signal goes back to the municipality. Write down what you need.',
    },
    citation: { source: '003', from: 1734, to: 1738, reference: 'Stroomschema 1' },
  },
  trafficking: {
    label: { nl: 'Wel mensenhandel', en: 'Trafficking' },
    explanation: {
      nl: 'De gemeente meldt het signaal aan de partners op de route.',
      en: 'The municipality reports the signal to the partners on the route.',
    },
    citation: { source: '003', from: 1740, to: 1742, reference: 'Stroomschema 1' },
  },
});

export type AdviceConclusion = keyof typeof adviceConclusions;
