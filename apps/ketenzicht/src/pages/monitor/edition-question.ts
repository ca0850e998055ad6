import type { CountingPolicy, Period } from '@ketenzicht/register';
import type { Text } from '@ketenzicht/rulebook';
import { monitorMessages as m } from '../../face/messages/monitor.ts';

export const questionFields = ['van', 'tot', 'jaren', 'sleutel'] as const;

export type Typed = Readonly<Partial<Record<(typeof questionFields)[number], string>>>;

export interface FieldProblem {
  readonly field: 'van' | 'tot' | 'jaren';
  readonly message: Text;
}

const yearsAtMost = 30;

const policies: readonly CountingPolicy['acrossYears'][] = ['each', 'first', 'last'];

/** Reads what was typed into the form for a new edition. */
export function readEditionQuestion(
  typed: Typed,
):
  | { readonly ok: true; readonly period: Period; readonly acrossYears: CountingPolicy['acrossYears'] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  const [from, until] = [yearIn(typed.van), yearIn(typed.tot)];
  const acrossYears = policies.find((policy) => policy === typed.jaren);
  const problems: FieldProblem[] = [];
  if (from === undefined) problems.push({ field: 'van', message: m.wrongYear });
  if (until === undefined) problems.push({ field: 'tot', message: m.wrongYear });
  if (from !== undefined && until !== undefined) {
    if (until < from) problems.push({ field: 'tot', message: m.yearsReversed });
    else if (until - from >= yearsAtMost) problems.push({ field: 'tot', message: m.wrongYear });
  }
  if (acrossYears === undefined) problems.push({ field: 'jaren', message: m.chooseAcross });
  if (problems.length > 0 || from === undefined || until === undefined || acrossYears === undefined)
    return { ok: false, problems };
  return { ok: true, period: { from, until }, acrossYears };
}

function yearIn(text: string | undefined): number | undefined {
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(text ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}
