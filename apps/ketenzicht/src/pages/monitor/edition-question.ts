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
  const years = readPeriod(typed);
  const acrossYears = policies.find((policy) => policy === typed.jaren);
  const problems: FieldProblem[] = years.ok ? [] : [...years.problems];
  if (acrossYears === undefined) problems.push({ field: 'jaren', message: m.chooseAcross });
  if (!years.ok || acrossYears === undefined) return { ok: false, problems };
  return { ok: true, period: years.period, acrossYears };
}

/** Reads the first and the last year of a period. */
export function readPeriod(typed: { readonly van?: string | undefined; readonly tot?: string | undefined }):
  | { readonly ok: true; readonly period: Period }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly field: 'van' | 'tot'; readonly message: Text }[];
    } {
  const [from, until] = [yearIn(typed.van), yearIn(typed.tot)];
  if (from !== undefined && until !== undefined) {
    if (until < from) return { ok: false, problems: [{ field: 'tot', message: m.yearsReversed }] };
    if (until - from < yearsAtMost) return { ok: true, period: { from, until } };
    return { ok: false, problems: [{ field: 'tot', message: m.wrongYear }] };
  }
  const wrong = [from === undefined && ('van' as const), until === undefined && ('tot' as const)];
  return {
    ok: false,
    problems: wrong.flatMap((field) => (field === false ? [] : [{ field, message: m.wrongYear }])),
  };
}

function yearIn(text: string | undefined): number | undefined {
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(text ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}
