import { codeList } from '@ketenzicht/rulebook';

/** How far a forced removal of an organ came. */
export const organStages = codeList({
  removed: {
    label: { nl: 'Orgaan verwijderd', en: 'Organ removed' },
    citation: { source: '001', from: 449, to: 449 },
  },
  attempted: {
    label: { nl: 'Poging', en: 'Attempt' },
    citation: { source: '001', from: 451, to: 451 },
  },
  threatened: {
    label: { nl: 'Mee bedreigd', en: 'Threatened with it' },
    citation: { source: '001', from: 449, to: 449 },
  },
});

export type OrganStage = keyof typeof organStages;

/** Which organ. */
export const organs = codeList({
  kidney: { label: { nl: 'Nier', en: 'Kidney' }, citation: { source: '001', from: 449, to: 449 } },
  other: { label: { nl: 'Ander orgaan', en: 'Another organ' } },
});

export type Organ = keyof typeof organs;
