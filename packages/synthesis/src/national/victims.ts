import { type Random, randomOf } from '../chance/random.ts';
import { type Draft, draftVictims } from './draft.ts';
import { addForms } from './forms.ts';
import { addNotifiers } from './notifiers.ts';
import { addPoliceUnits } from './police-units.ts';
import { addSectors } from './sectors.ts';
import { addAgeClasses, addSex } from './traits.ts';

/** The 5.060 victims with every trait that a printed total fixes. */
export function nationalVictims(seed: number): Draft[] {
  const chanceOf = (step: string): Random => randomOf(seed, `national ${step}`);
  const victims = draftVictims(chanceOf('order'));
  addForms(victims, chanceOf('forms'));
  addNotifiers(victims, chanceOf('notifiers'));
  addSex(victims, chanceOf('sex'));
  addAgeClasses(victims, chanceOf('age'));
  addSectors(victims, chanceOf('sectors'));
  addPoliceUnits(victims, chanceOf('units'));
  return victims;
}
