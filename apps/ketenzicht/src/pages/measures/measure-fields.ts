import {
  approachStages,
  type evaluationQuestions,
  goalOutcomes,
  type IsoDate,
  isCodeOf,
  recommendations,
  type Text,
} from '@ketenzicht/rulebook';
import { measureMessages as m } from '../../face/messages/measures.ts';
import { cleanText } from '../../intake/clean-text.ts';
import type { MeasureEvent, MeasurePlan } from '../../measures/measure.ts';
import { readDate } from '../read-date.ts';
import type { StepType } from './measure-steps.ts';

export type Boxes = Readonly<Record<string, string>>;
export type FieldErrors = { readonly field: string; readonly message: Text }[];

export const shortText = 200;
export const longText = 2000;

/** Boxes of the form for a new measure. */
export const planBoxes = [
  'naam',
  'waarvoor',
  'aanbeveling',
  'doel',
  'actie',
  'indicator',
  'eenheid',
  'begin',
  'streefwaarde',
  'streefdatum',
  'evaluatie',
] as const;

/** Boxes of the form for each step after the plan, besides the day on which it happened. */
export const stepBoxes: Readonly<Record<StepType, readonly string[]>> = {
  measured: ['waarde', 'toelichting'],
  evaluated: ['uitkomst', 'efficiency', 'attainment', 'effect'],
  adjusted: ['wijziging', 'streefwaarde', 'streefdatum', 'evaluatie'],
  ended: ['reden'],
};

/** Reads boxes one by one and remembers what is wrong with them. */
function reader(boxes: Boxes) {
  const errors: FieldErrors = [];
  const wrong = (field: string, message: Text) => {
    if (!errors.some((error) => error.field === field)) errors.push({ field, message });
  };
  const tooLong = (max: number): Text => ({
    nl: m.tooLong.nl.replace('{max}', String(max)),
    en: m.tooLong.en.replace('{max}', String(max)),
  });
  const text = (field: string, max: number, optional = false): string => {
    const typed = cleanText(boxes[field] ?? '');
    if (typed === '' && !optional) wrong(field, m.missing);
    if (typed.length > max) wrong(field, tooLong(max));
    return typed;
  };
  const number = (field: string): number | undefined => {
    const typed = (boxes[field] ?? '').trim().replace(',', '.');
    if (typed === '') return undefined;
    if (!/^-?\d{1,9}(\.\d{1,4})?$/.test(typed)) wrong(field, m.noNumber);
    return Number(typed);
  };
  const needed = (field: string): number => {
    const value = number(field);
    if (value === undefined) wrong(field, m.missing);
    return value ?? 0;
  };
  const date = (field: string, fits: (day: IsoDate) => boolean, message: Text): IsoDate => {
    const read = readDate(boxes[field]);
    if (!read.ok) wrong(field, read.error);
    else if (read.date === undefined) wrong(field, m.missing);
    else if (!fits(read.date)) wrong(field, message);
    return read.ok ? (read.date ?? '') : '';
  };
  return { errors, wrong, text, number, needed, date };
}

/** The plan that somebody typed, or what is wrong with it. A target without a number is no goal. */
export function readPlan(
  boxes: Boxes,
  today: IsoDate,
): { readonly plan: MeasurePlan } | { readonly errors: FieldErrors } {
  const { errors, wrong, text, number, needed, date } = reader(boxes);
  const stage = boxes['waarvoor'] ?? '';
  const title = text('naam', shortText);
  const known = isCodeOf(approachStages, stage) ? stage : undefined;
  if (known === undefined) wrong('waarvoor', m.choose);
  const recommendation = boxes['aanbeveling'] ?? '';
  if (recommendation !== '' && !recommendations.some(({ id }) => id === recommendation)) {
    wrong('aanbeveling', m.choose);
  }
  const goal = text('doel', longText);
  const action = text('actie', longText);
  const indicator = text('indicator', shortText);
  const unit = text('eenheid', shortText);
  const baseline = number('begin');
  const target = needed('streefwaarde');
  const targetOn = date('streefdatum', (day) => day > today, m.tooEarly);
  const evaluateOn = date('evaluatie', (day) => day > today, m.tooEarly);
  if (errors.length > 0 || known === undefined) return { errors };
  return {
    plan: {
      title,
      stage: known,
      ...(recommendation === '' ? {} : { recommendation }),
      goal,
      action,
      indicator,
      unit,
      ...(baseline === undefined ? {} : { baseline }),
      target,
      targetOn,
      evaluateOn,
    },
  };
}

/** The step that somebody typed and the day on which it happened, or what is wrong with it. */
export function readStep(
  type: StepType,
  boxes: Boxes,
  today: IsoDate,
): { readonly event: MeasureEvent; readonly happenedOn: IsoDate } | { readonly errors: FieldErrors } {
  const read = reader(boxes);
  const happenedOn = read.date('datum', (day) => day <= today, m.notYet);
  const event = eventIn(type, boxes, today, read);
  return read.errors.length > 0 || event === undefined ? { errors: read.errors } : { event, happenedOn };
}

function eventIn(
  type: StepType,
  boxes: Boxes,
  today: IsoDate,
  { wrong, text, needed, date }: ReturnType<typeof reader>,
): MeasureEvent | undefined {
  switch (type) {
    case 'measured':
      return { type, value: needed('waarde'), note: text('toelichting', longText, true) };
    case 'evaluated': {
      const outcome = boxes['uitkomst'] ?? '';
      const known = isCodeOf(goalOutcomes, outcome) ? outcome : undefined;
      if (known === undefined) wrong('uitkomst', m.choose);
      const findings = {
        efficiency: text('efficiency', longText),
        attainment: text('attainment', longText),
        effect: text('effect', longText),
      } satisfies Readonly<Record<keyof typeof evaluationQuestions, string>>;
      return known === undefined ? undefined : { type, outcome: known, findings };
    }
    case 'adjusted':
      return {
        type,
        change: text('wijziging', longText),
        target: needed('streefwaarde'),
        targetOn: date('streefdatum', (day) => day > today, m.tooEarly),
        evaluateOn: date('evaluatie', (day) => day > today, m.tooEarly),
      };
    case 'ended':
      return { type, reason: text('reden', longText) };
  }
}
