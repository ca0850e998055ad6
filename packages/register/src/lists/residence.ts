import { codeList } from '@ketenzicht/rulebook';

/** Whether another country of the Dublin system is to treat the asylum request of the victim. */
export const dublinStatuses = codeList({
  yes: {
    label: { nl: 'Dublinstatus', en: 'Dublin status' },
    explanation: {
      nl: 'Het slachtoffer vroeg eerder asiel in een ander land. Met een tijdelijke vergunning vervalt de status.',
      en: 'The victim asked asylum in another country before. A temporary permit ends the status.',
    },
    citation: { source: '001', from: 490, to: 490 },
  },
  no: { label: { nl: 'Geen Dublinstatus', en: 'No Dublin status' } },
});

export type DublinStatus = keyof typeof dublinStatuses;

/** Where the victim stands with the residence scheme for victims (B8/3, before B9). */
export const b8Statuses = codeList({
  none: { label: { nl: 'Geen beroep op de B8-regeling', en: 'No appeal to the B8 scheme' } },
  reflection: {
    label: { nl: 'In bedenktijd', en: 'In the reflection period' },
    citation: { source: '000', from: 7244, to: 7246 },
  },
  claimed: {
    label: { nl: 'Beroep op de B8-regeling gedaan', en: 'Appealed to the B8 scheme' },
    citation: { source: '001', from: 393, to: 393 },
  },
  granted: {
    label: { nl: 'Tijdelijke vergunning verleend', en: 'Temporary permit granted' },
    citation: { source: '001', from: 490, to: 490 },
  },
  rejected: {
    label: { nl: 'Vergunning geweigerd of ingetrokken', en: 'Permit rejected or withdrawn' },
  },
});

export type B8Status = keyof typeof b8Statuses;

/** Whether the victim helps the criminal investigation. */
export const cooperations = codeList({
  declaration: {
    label: { nl: 'Aangifte gedaan', en: 'Filed a criminal complaint' },
    citation: { source: '001', from: 449, to: 449 },
  },
  otherwise: {
    label: { nl: 'Werkt op een andere manier mee', en: 'Cooperates in another way' },
    citation: { source: '001', from: 449, to: 449 },
  },
  none: { label: { nl: 'Werkt niet mee', en: 'Does not cooperate' } },
});

export type Cooperation = keyof typeof cooperations;
