import { codeList } from './code-list.ts';

/** What a partner does with a signal after uptake (Stroomschema 2). */
export const followUpTracks = codeList({
  victim: { label: { nl: 'Zorg voor het slachtoffer (Zorgtafel)', en: 'Care for the victim (care table)' } },
  integral: { label: { nl: 'Integrale aanpak (AVO, RIEC)', en: 'Integral approach (AVO, RIEC)' } },
  single: { label: { nl: 'Eén partner pakt het op (mono)', en: 'One partner alone (mono)' } },
  progress: { label: { nl: 'Voortgang in het casusoverleg', en: 'Progress in the case consultation' } },
});

export type FollowUpTrack = keyof typeof followUpTracks;
