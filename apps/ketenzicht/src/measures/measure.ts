import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type {
  ApproachStage,
  CycleStep,
  evaluationQuestions,
  GoalOutcome,
  IsoDate,
  IsoInstant,
} from '@ketenzicht/rulebook';

/** What a measure is to reach, and how that is seen. A goal that cannot be measured is none (001 L169). */
export interface MeasurePlan {
  readonly title: string;
  readonly stage: ApproachStage;
  /** Recommendation that it answers. */
  readonly recommendation?: string;
  readonly goal: string;
  readonly action: string;
  readonly indicator: string;
  /** In what the indicator is counted, for example "signalen per jaar". */
  readonly unit: string;
  /** Value at the start, when known. */
  readonly baseline?: number;
  readonly target: number;
  readonly targetOn: IsoDate;
  readonly evaluateOn: IsoDate;
}

export type Findings = Readonly<Record<keyof typeof evaluationQuestions, string>>;

/** What can happen to a measure. */
export type MeasureEvent =
  | { readonly type: 'planned'; readonly plan: MeasurePlan }
  | { readonly type: 'measured'; readonly value: number; readonly note: string }
  | { readonly type: 'evaluated'; readonly outcome: GoalOutcome; readonly findings: Findings }
  | {
      readonly type: 'adjusted';
      readonly change: string;
      readonly target: number;
      readonly targetOn: IsoDate;
      readonly evaluateOn: IsoDate;
    }
  | { readonly type: 'ended'; readonly reason: string };

export type MeasureEventType = MeasureEvent['type'];

/** An event as it was recorded. */
export interface MeasureStep {
  readonly version: number;
  readonly happenedOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly member: UserId;
  readonly event: MeasureEvent;
}

export interface Measure {
  readonly id: string;
  readonly organisation: OrganisationId;
  readonly version: number;
  /** As it is now, after every adjustment. */
  readonly plan: MeasurePlan;
  readonly step: CycleStep;
  /** Values of the indicator, in the order in which they were recorded. */
  readonly values: readonly { readonly on: IsoDate; readonly value: number }[];
  /** Of the last evaluation. */
  readonly outcome?: GoalOutcome;
  readonly steps: readonly MeasureStep[];
}

/** Where a measure stands after an event. */
const stepAfter: Readonly<Record<MeasureEventType, CycleStep>> = {
  planned: 'plan',
  measured: 'do',
  evaluated: 'check',
  adjusted: 'act',
  ended: 'ended',
};

/** What may be recorded next. Adjusting follows an evaluation, and an evaluation must lead to a decision (001 L169). */
const next: Readonly<Record<CycleStep, readonly MeasureEventType[]>> = {
  plan: ['measured', 'evaluated', 'ended'],
  do: ['measured', 'evaluated', 'ended'],
  check: ['adjusted', 'ended'],
  act: ['measured', 'evaluated', 'ended'],
  ended: [],
};

/** The events that may follow, in the order in which they are offered. */
export const nextEvents = ({ step }: Pick<Measure, 'step'>): readonly MeasureEventType[] => next[step];

/** The measure that these steps make; undefined when the first did not plan it. */
export function measureOf(
  { id, organisation }: Pick<Measure, 'id' | 'organisation'>,
  steps: readonly MeasureStep[],
): Measure | undefined {
  const [first] = steps;
  if (first?.event.type !== 'planned') return undefined;
  const start: Measure = {
    id,
    organisation,
    version: 0,
    plan: first.event.plan,
    step: 'plan',
    values: [],
    steps,
  };
  return steps.reduce(after, start);
}

function after(measure: Measure, { version, happenedOn, event }: MeasureStep): Measure {
  const moved: Measure = { ...measure, version, step: stepAfter[event.type] };
  switch (event.type) {
    case 'planned':
      return { ...moved, plan: event.plan };
    case 'measured':
      return { ...moved, values: [...measure.values, { on: happenedOn, value: event.value }] };
    case 'evaluated':
      return { ...moved, outcome: event.outcome };
    case 'adjusted': {
      const { target, targetOn, evaluateOn } = event;
      return { ...moved, plan: { ...measure.plan, target, targetOn, evaluateOn } };
    }
    case 'ended':
      return moved;
  }
}

/** Whether an evaluation should have been there by now. */
export const evaluationIsLate = ({ step, plan }: Measure, today: IsoDate): boolean =>
  (step === 'plan' || step === 'do' || step === 'act') && plan.evaluateOn < today;
