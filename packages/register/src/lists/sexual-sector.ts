import { codeList } from '@ketenzicht/rulebook';

/** Sectors of prostitution in which victims of sexual exploitation are put to work. */
export const sexualSectors = codeList({
  brothel: {
    label: { nl: 'Bordeel, club of privéhuis', en: 'Brothel, club or private house' },
    citation: { source: '001', from: 476, to: 476, reference: 'voetnoot 20' },
  },
  window: {
    label: { nl: 'Raamprostitutie', en: 'Window prostitution' },
    citation: { source: '001', from: 476, to: 476, reference: 'voetnoot 20' },
  },
  escort: {
    label: { nl: 'Escort of hotelprostitutie', en: 'Escort or hotel prostitution' },
    citation: { source: '001', from: 476, to: 476, reference: 'voetnoot 20' },
  },
  home: {
    label: { nl: 'Thuisprostitutie', en: 'Home prostitution' },
    citation: { source: '001', from: 476, to: 476, reference: 'voetnoot 20' },
  },
  street: {
    label: { nl: 'Straatprostitutie', en: 'Street prostitution' },
    citation: { source: '001', from: 476, to: 482, reference: 'voetnoten 20 en 23' },
  },
  other: {
    label: { nl: 'Overige sectoren', en: 'Other sectors' },
    explanation: {
      nl: 'Zoals massage- en beautysalons en seks voor de webcam.',
      en: 'Such as massage and beauty parlours and sex for the webcam.',
    },
    citation: { source: '001', from: 504, to: 504 },
  },
});

export type SexualSector = keyof typeof sexualSectors;
