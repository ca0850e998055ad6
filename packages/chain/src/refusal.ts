import type { RuleId, Text } from '@ketenzicht/rulebook';

/** Why a command was refused. Refusals are values; exceptions are for bugs. */
export interface Refusal {
  readonly type:
    | 'notInThisState'
    | 'notYourTurn'
    | 'missing'
    | 'unknownCode'
    | 'prohibited'
    | 'unknownThread'
    | 'notOnRoute'
    | 'alreadyDone'
    | 'wrongMoment'
    | 'nothingToErase';
  readonly detail: Text;
  /** Name of the input field it is about, if one. */
  readonly field?: string;
  /** The prohibition that refused it, for `prohibited`. */
  readonly rule?: RuleId;
  /** What to do instead. */
  readonly instead?: Text;
}

export type Decided<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };
