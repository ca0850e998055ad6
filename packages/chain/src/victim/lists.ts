import { codeList } from '@ketenzicht/rulebook';

/** Why a victim track ends. */
export const trackEnds = codeList({
  aftercareDone: {
    label: { nl: 'Nazorg is afgerond', en: 'Aftercare is complete' },
    citation: { source: '000', from: 5311, to: 5313 },
  },
  returned: {
    label: { nl: 'Teruggekeerd naar het land van herkomst', en: 'Returned to the country of origin' },
    citation: { source: '000', from: 5311, to: 5313 },
  },
  outOfSight: {
    label: { nl: 'Langdurig uit beeld', en: 'Out of sight for a long time' },
  },
  noVictim: {
    label: {
      nl: 'Geen slachtoffer van mensenhandel gebleken',
      en: 'Turned out to be no victim of trafficking',
    },
  },
  ownWish: {
    label: { nl: 'Op eigen wens van het slachtoffer', en: 'At the wish of the victim' },
  },
});

export type TrackEnd = keyof typeof trackEnds;
