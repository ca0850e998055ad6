import { codeList } from '@ketenzicht/rulebook';

/** By what a victim is kept under control; the values of HTCDS 2.0, so that nothing is lost in exchange. */
export const meansOfControl = codeList({
  threats: { label: { nl: 'Bedreiging', en: 'Threats' } },
  threatLaw: { label: { nl: 'Dreigen met politie of uitzetting', en: 'Threat of law enforcement' } },
  threatFamily: { label: { nl: 'Bedreigen van kinderen of familie', en: 'Threatens children or family' } },
  debt: { label: { nl: 'Schulden', en: 'Debt bondage' } },
  falsePromises: { label: { nl: 'Valse beloften', en: 'False promises' } },
  physical: { label: { nl: 'Lichamelijk geweld', en: 'Physical abuse' } },
  sexual: { label: { nl: 'Seksueel geweld', en: 'Sexual abuse' } },
  psychological: { label: { nl: 'Psychisch geweld', en: 'Psychological abuse' } },
  earnings: { label: { nl: 'Inkomsten afpakken', en: 'Takes earnings' } },
  finances: { label: { nl: 'Geen toegang tot eigen geld', en: 'Restricts financial access' } },
  medical: { label: { nl: 'Geen toegang tot medische zorg', en: 'Restricts medical care' } },
  movement: { label: { nl: 'Beperken van de bewegingsvrijheid', en: 'Restricts movement' } },
  necessities: { label: { nl: 'Onthouden van eten of onderdak', en: 'Withholds necessities' } },
  substances: { label: { nl: 'Drugs of alcohol', en: 'Drugs or alcohol' } },
  hours: { label: { nl: 'Buitensporige werktijden', en: 'Excessive working hours' } },
  documents: { label: { nl: 'Inhouden van papieren', en: 'Withholds documents' } },
  other: { label: { nl: 'Op een andere manier', en: 'In another way' } },
});

export type MeansOfControl = keyof typeof meansOfControl;

/** The part of technology, which the registration lacked (001 L541-553). */
export const technologies = codeList({
  assisted: {
    label: { nl: 'Internet hielp mee', en: 'Cyber-assisted' },
    explanation: {
      nl: 'Bijvoorbeeld contact leggen via sociale media of een advertentie.',
      en: 'For example making contact through social media or an advertisement.',
    },
    citation: { source: '001', from: 541, to: 541 },
  },
  enabled: {
    label: { nl: 'Internet maakte het groter', en: 'Cyber-enabled' },
    explanation: {
      nl: 'Bijvoorbeeld aanbieden aan een groot publiek of voor de webcam.',
      en: 'For example being offered to a large audience or for the webcam.',
    },
    citation: { source: '001', from: 541, to: 541 },
  },
  dependent: {
    label: { nl: 'Kon alleen met internet', en: 'Cyber-dependent' },
    explanation: {
      nl: 'Bijvoorbeeld met gijzelsoftware of als geldezel.',
      en: 'For example with ransomware or as a money mule.',
    },
    citation: { source: '001', from: 541, to: 541 },
  },
  none: { label: { nl: 'Internet speelde geen rol', en: 'No part of technology' } },
});

export type Technology = keyof typeof technologies;
