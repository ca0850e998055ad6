import type { Period } from '@ketenzicht/register';
import type { Text } from '@ketenzicht/rulebook';
import { publishMessages as m } from '../../face/messages/publish.ts';
import type { PublishQuestion } from '../../monitor/publish.ts';
import { isUuid } from '../../storage/row.ts';
import { readPeriod } from '../monitor/edition-question.ts';

export const publishFields = ['editie', 'wijze', 'drempel', 'afronding'] as const;
export const openDataFields = ['van', 'tot', 'epsilon', 'delta', 'sleutel'] as const;

type Typed<F extends string> = Readonly<Partial<Record<F, string>>>;
export type TypedPublish = Typed<(typeof publishFields)[number]>;
export type TypedOpenData = Typed<(typeof openDataFields)[number]>;

export interface FieldProblem<F extends string> {
  readonly field: F;
  readonly message: Text;
}
export type PublishProblem = FieldProblem<(typeof publishFields)[number]>;
export type OpenDataProblem = FieldProblem<(typeof openDataFields)[number]>;

type Read<T, P> =
  | { readonly ok: true; readonly question: T }
  | { readonly ok: false; readonly problems: readonly P[] };

const modes: Readonly<Record<string, PublishQuestion['mode']>> = {
  suppressed: 'suppressed',
  perturbed: 'perturbed',
  asPrinted: 'asPrinted',
};

/** Reads how an edition is to be protected. */
export function readPublishQuestion(typed: TypedPublish): Read<PublishQuestion, PublishProblem> {
  const edition = typed.editie ?? '';
  const mode = modes[typed.wijze ?? ''];
  const threshold = wholeIn(typed.drempel, 2, 100);
  const base = wholeIn(typed.afronding, 1, 100);
  const problems: PublishProblem[] = [];
  if (!isUuid(edition)) problems.push({ field: 'editie', message: m.chooseEdition });
  if (mode === undefined) problems.push({ field: 'wijze', message: m.chooseMode });
  if (threshold === undefined) problems.push({ field: 'drempel', message: m.wrongThreshold });
  if (base === undefined) problems.push({ field: 'afronding', message: m.wrongBase });
  if (problems.length > 0 || mode === undefined || threshold === undefined || base === undefined)
    return { ok: false, problems };
  return { ok: true, question: { edition, mode, threshold, base } };
}

/** Reads which open data are to be made. */
export function readOpenDataQuestion(
  typed: TypedOpenData,
): Read<{ readonly period: Period; readonly epsilon: number; readonly delta: number }, OpenDataProblem> {
  const period = readPeriod(typed);
  const epsilon = numberIn(typed.epsilon, (number) => number <= 20);
  const delta = numberIn(typed.delta, (number) => number < 0.001);
  const problems: OpenDataProblem[] = period.ok ? [] : [...period.problems];
  if (epsilon === undefined) problems.push({ field: 'epsilon', message: m.wrongEpsilon });
  if (delta === undefined) problems.push({ field: 'delta', message: m.wrongDelta });
  if (!period.ok || epsilon === undefined || delta === undefined) return { ok: false, problems };
  return { ok: true, question: { period: period.period, epsilon, delta } };
}

function wholeIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = /^\s*(\d{1,3})\s*$/.exec(text ?? '')?.[1];
  const value = number === undefined ? Number.NaN : Number(number);
  return value >= least && value <= most ? value : undefined;
}

/** A number above zero, with a comma or a point. */
function numberIn(text: string | undefined, holds: (number: number) => boolean): number | undefined {
  const value = Number((text ?? '').trim().replace(',', '.') || Number.NaN);
  return value > 0 && holds(value) ? value : undefined;
}
