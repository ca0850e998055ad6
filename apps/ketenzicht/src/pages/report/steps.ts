import type { Text } from '@ketenzicht/rulebook';
import { reportMessages as m } from '../../face/messages/report.ts';
import { reportErrors } from '../../face/messages/report-errors.ts';
import type { DraftForm } from '../../intake/drafts.ts';
import type { ParseReport } from '../../intake/report-schema.ts';
import type { Answers } from './answers.ts';
import { boxOf, reportInput } from './answers.ts';

/** One question of the public form, with the boxes on its page. */
interface StepInfo {
  readonly title: Text;
  /** Boxes that the page sends; anything else in a request is left out. */
  readonly boxes: readonly string[];
  /** Whether the question is asked, given the answers before it. */
  readonly asked?: (answers: Answers) => boolean;
}

const date = (name: string) => ['dag', 'maand', 'jaar'].map((part) => `${name}-${part}`);

/** The questions in the order in which they are asked. The keys are the last part of the address. */
export const steps = {
  gevaar: { title: m.danger, boxes: ['gevaar'] },
  verhaal: { title: m.narrative, boxes: ['verhaal'] },
  plaats: { title: m.where, boxes: ['gemeente', 'plek'] },
  tijd: { title: m.when, boxes: ['wanneer', ...date('dag'), ...date('van'), ...date('tot')] },
  personen: {
    title: m.people,
    boxes: [
      'minderjarig',
      'aantal',
      'slachtoffer-naam',
      'slachtoffer-leeftijd',
      'verdachte-naam',
      'bedrijf',
      'telefoon',
      'kenteken',
    ],
  },
  bestanden: { title: m.files, boxes: [] },
  melder: { title: m.reporter, boxes: ['melder', 'anoniem'] },
  contact: {
    title: m.contact,
    boxes: ['benaderen', 'naam', 'email', 'uw-telefoon', 'organisatie'],
    asked: (answers) => answers['anoniem'] !== 'ja',
  },
} as const satisfies Readonly<Record<string, StepInfo>>;

export type StepKey = keyof typeof steps;

/** Whether a piece of an address names a question. */
export function isStep(text: string): text is StepKey {
  return Object.hasOwn(steps, text);
}

/** The questions that are asked of somebody with these answers. */
export function stepsFor(answers: Answers): readonly StepKey[] {
  return (Object.keys(steps) as StepKey[]).filter((key) => {
    const step: StepInfo = steps[key];
    return step.asked?.(answers) ?? true;
  });
}

/** What is wrong, at which box. */
export interface BoxError {
  readonly box: string;
  readonly message: Text;
}

/** Everything that is wrong on the page of one question. */
export function errorsOf(step: StepKey, answers: Answers, parse: ParseReport): readonly BoxError[] {
  const { boxes }: StepInfo = steps[step];
  return allErrors(answers, parse).filter(({ box }) => boxes.includes(box) || boxes.includes(`${box}-dag`));
}

/** Everything that is wrong, one message per box. */
export function allErrors(answers: Answers, parse: ParseReport): readonly BoxError[] {
  const result = parse(reportInput(answers));
  if (result.ok) return [];
  const errors = result.errors.map(({ path, message }) => ({
    box: boxOf(path, answers) ?? '',
    message: message === reportErrors.missing ? reportErrors.choose : message,
  }));
  return errors.filter(({ box }, index) => errors.findIndex((other) => other.box === box) === index);
}

/** Where somebody goes on: the first question without an answer, else the page to check. */
export function nextOpen(form: DraftForm): string {
  const open = stepsFor(form.answers).find((step) => !form.done.includes(step));
  return open === undefined ? '/melden/controleren' : `/melden/${open}`;
}

/** The page after a question: the telephone first when somebody is in danger. */
export function pageAfter(step: StepKey, answers: Answers): string {
  if (step === 'gevaar' && answers['gevaar'] === 'now') return '/melden/bellen';
  const asked = stepsFor(answers);
  const next = asked[asked.indexOf(step) + 1];
  return next === undefined ? '/melden/controleren' : `/melden/${next}`;
}

/** The page before a question. */
export function pageBefore(step: StepKey, answers: Answers): string {
  const asked = stepsFor(answers);
  const previous = asked[asked.indexOf(step) - 1];
  return previous === undefined ? '/melden' : `/melden/${previous}`;
}

/** The question whose page has a box. */
export function stepOf(box: string): StepKey {
  const keys = Object.keys(steps) as StepKey[];
  const has = (key: StepKey) => {
    const { boxes }: StepInfo = steps[key];
    return boxes.includes(box) || boxes.includes(`${box}-dag`);
  };
  return keys.find(has) ?? 'verhaal';
}
