import type { Text } from '@ketenzicht/rulebook';
import { measureMessages as m } from '../../face/messages/measures.ts';
import type { MeasureEventType } from '../../measures/measure.ts';
import { measuresPath } from '../recommendations/recommendation-views.tsx';

export const measurePath = (id: string) => `${measuresPath}/${id}`;

/** A step that follows the plan. */
export type StepType = Exclude<MeasureEventType, 'planned'>;

/** Last part of the address at which a step is recorded, and the title of its form. */
export const stepForms = {
  measured: { path: 'meting', title: m.doMeasure },
  evaluated: { path: 'evaluatie', title: m.doEvaluate },
  adjusted: { path: 'bijstelling', title: m.doAdjust },
  ended: { path: 'einde', title: m.doEnd },
} as const satisfies Readonly<Record<StepType, { readonly path: string; readonly title: Text }>>;

export const stepPath = (id: string, type: StepType) => `${measurePath(id)}/${stepForms[type].path}`;
