import { always, is, not } from '@ketenzicht/rulebook';
import { victimStepList } from './step.ts';
import { asked } from './texts.ts';

/** Shelter, care and what comes after. */
export const careSteps = victimStepList({
  placeInShelter: {
    label: { nl: 'Plek vastleggen', en: 'Record the place' },
    past: { nl: 'Geplaatst', en: 'Placed' },
    phase: 'care',
    by: ['comensha', 'zoco', 'shelter', 'coa', 'nidos', 'youthCare'],
    when: always,
    asks: [{ fact: 'shelter.placement' }],
    stamps: ['shelter.placedOn'],
    text: asked.place,
  },
  arrangeFollowUp: {
    label: { nl: 'Vervolgopvang geregeld', en: 'Follow-up shelter arranged' },
    past: { nl: 'Vervolgopvang geregeld', en: 'Follow-up shelter arranged' },
    phase: 'care',
    by: ['shelter', 'comensha', 'zoco'],
    when: not(is('shelter.followUpArranged', true)),
    asks: [
      { fact: 'shelter.selfReliant', optional: true },
      { fact: 'shelter.childWithoutPermit', optional: true },
    ],
    sets: { 'shelter.followUpArranged': true },
    text: asked.place,
  },
  continueYouthCare: {
    label: { nl: 'Hulp na 18 jaar', en: 'Help after 18' },
    past: { nl: 'Hulp na 18 jaar beoordeeld', en: 'Help after 18 judged' },
    phase: 'care',
    by: ['youthCare', 'zoco', 'nidos'],
    when: is('victim.minor', true),
    asks: [{ fact: 'minor.careStillNeeded' }, { fact: 'minor.outOfRegionNeeded', optional: true }],
    text: asked.note,
  },
  note: {
    label: { nl: 'Notitie toevoegen', en: 'Add a note' },
    past: { nl: 'Notitie toegevoegd', en: 'Note added' },
    phase: 'care',
    by: [
      'zoco',
      'shelter',
      'avim',
      'kmar',
      'nla',
      'om',
      'ind',
      'comensha',
      'dtv',
      'coa',
      'nidos',
      'youthCare',
    ],
    when: always,
    text: asked.reason,
  },
});
