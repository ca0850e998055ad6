import { codesOf, type FactKey, type Role, roles } from '@ketenzicht/rulebook';
import type { VictimStep } from './step.ts';
import { careSteps } from './steps-care.ts';
import { proceedingsSteps } from './steps-proceedings.ts';
import { reflectionSteps } from './steps-reflection.ts';
import { residenceSteps } from './steps-residence.ts';
import { returnSteps } from './steps-return.ts';
import { signalSteps } from './steps-signal.ts';

/** Every step of a victim track, by name, in the order in which a victim meets them. */
export const victimSteps = {
  ...signalSteps,
  ...reflectionSteps,
  ...proceedingsSteps,
  ...residenceSteps,
  ...careSteps,
  ...returnSteps,
} satisfies Readonly<Record<string, VictimStep>>;

export type VictimStepName = keyof typeof victimSteps;

/** The names of all steps, in the order in which they are shown. */
export const victimStepNames: readonly VictimStepName[] = Object.keys(victimSteps) as VictimStepName[];

/** Whether a text names a step. */
export const isVictimStep = (name: string): name is VictimStepName => Object.hasOwn(victimSteps, name);

/** The step with a name. */
export const victimStep = (name: VictimStepName): VictimStep => victimSteps[name];

/** The facts that whoever opens a track is asked; what is not known yet stays unknown. */
export const openingFacts: readonly FactKey[] = [
  'victim.signalledOn',
  'victim.origin',
  'victim.communityRights',
  'victim.lawfulStay',
  'victim.minor',
  'victim.forms',
  'victim.detention',
  'victim.asylum',
  'victim.dublin',
  'residence.placeListed',
  'guard.exploitationGoesOn',
];

/** The roles that work in victim tracks: whoever may take at least one step. */
export const trackRoles: readonly Role[] = codesOf(roles).filter((role) =>
  victimStepNames.some((name) => victimStep(name).by.includes(role)),
);
