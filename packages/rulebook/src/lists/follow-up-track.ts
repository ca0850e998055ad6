import { codeList } from './code-list.ts';

/** What a partner does with a signal after uptake (003, Stroomschema 2). Several can go together. */
export const followUpTracks = codeList({
  victim: {
    label: { nl: 'Zorg voor het slachtoffer (Zorgtafel)', en: 'Care for the victim (care table)' },
    citation: { source: '003', from: 1845, to: 1847, reference: 'Stroomschema 2' },
  },
  integral: {
    label: { nl: 'Integrale aanpak (AVO, RIEC)', en: 'Integral approach (AVO, RIEC)' },
    explanation: {
      nl: 'Partners bespreken in het ambtelijk voorbereidend overleg of bij het RIEC wie wat doet.',
      en: 'Partners discuss in the preparatory consultation or at the RIEC who does what.',
    },
    citation: { source: '003', from: 1849, to: 1851, reference: 'Stroomschema 2' },
  },
  single: {
    label: { nl: 'Eén partner pakt het op (mono)', en: 'One partner takes it up alone (mono)' },
    citation: { source: '003', from: 1852, to: 1852, reference: 'Stroomschema 2' },
  },
  progress: {
    label: { nl: 'Voortgang in het casusoverleg', en: 'Progress in the case consultation' },
    citation: { source: '003', from: 1853, to: 1855, reference: 'Stroomschema 2' },
  },
});

export type FollowUpTrack = keyof typeof followUpTracks;
