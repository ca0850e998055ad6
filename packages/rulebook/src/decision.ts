import type { Role } from './lists/role.ts';

/** One addressee of a report; rank 1 goes first, equal ranks go together. */
export interface RouteStep {
  readonly role: Role;
  readonly rank: number;
}

/** Every question that decision rules answer, with the shape of the answer. */
export interface DecisionOutcomes {
  /** To whom a signal of trafficking is reported, and in which order. */
  readonly route: { readonly steps: readonly [RouteStep, ...RouteStep[]] };
  /** Which desk of an organisation receives on that date, for example a front office. */
  readonly desk: { readonly role: Role; readonly desk: string };
}
