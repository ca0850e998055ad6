import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** How indicators must be read; shown wherever they are shown. */
export interface ReadingNote {
  readonly text: Text;
  readonly citation: Citation;
}

export const readingNotes = {
  combination: {
    text: {
      nl: 'Eén indicator is nog geen signaal van mensenhandel. Het gaat om de combinatie en de omstandigheden.',
      en: 'One indicator is no signal of trafficking yet. It is about the combination and the circumstances.',
    },
    citation: { source: '002', from: 2055, to: 2069 },
  },
  suspicionIsEnough: {
    text: {
      nl: 'Een vermoeden is genoeg om door te geven. Niet alles hoeft al vast te staan.',
      en: 'A suspicion is enough to pass on. Not everything needs to be settled.',
    },
    citation: { source: '002', from: 2085, to: 2092 },
  },
  threeElements: {
    text: {
      nl: 'Wie weegt, kijkt naar drie dingen: wat iemand doet, met welk middel en met welk doel. Bij minderjarigen is een middel niet nodig.',
      en: 'Whoever weighs looks at three things: what somebody does, by which means and for which purpose. For minors no means is needed.',
    },
    citation: { source: '002', from: 727, to: 731, reference: 'art. 273f Sr' },
  },
  noEthnicity: {
    text: {
      nl: 'Kies nooit iemand uit om afkomst, nationaliteit of huidskleur. Dat mag niet.',
      en: 'Never single anybody out for origin, nationality or colour of skin. That is not allowed.',
    },
    citation: {
      source: '002',
      from: 4626,
      to: 4627,
      reference: 'Handelingskader professioneel controleren',
    },
  },
  ordinaryDependence: {
    text: {
      nl: 'Dat een werkgever huis of reis regelt, wijst niet op zichzelf op kwade wil. Het maakt iemand wel kwetsbaarder.',
      en: 'That an employer arranges housing or travel does not by itself point to bad intent. It does make somebody more vulnerable.',
    },
    citation: { source: '002', from: 3266, to: 3269 },
  },
  noStereotype: {
    text: {
      nl: 'Iedereen kan slachtoffer zijn. Wie naar school gaat, man is of zich geen slachtoffer voelt, kan het ook zijn.',
      en: 'Anybody can be a victim. Somebody who goes to school, is a man or does not feel a victim can be one too.',
    },
    citation: { source: '000', from: 5888, to: 5894 },
  },
  absenceIsNoProof: {
    text: {
      nl: 'Staat er geen dwang in het verhaal, dan kan er toch dwang zijn. Een verhaal is vaak kort.',
      en: 'If a story names no coercion, there may be coercion all the same. A story is often short.',
    },
    citation: { source: '002', from: 1824, to: 1828 },
  },
} as const satisfies Readonly<Record<string, ReadingNote>>;
