import {
  decide as answer,
  codesOf,
  type FactKey,
  type IsoDate,
  type Role,
  type Rule,
  type RuleId,
  roles,
} from '@ketenzicht/rulebook';
import { factsOf, reportsOf } from './scopes.ts';
import type { SignalState } from './state.ts';

/** One addressee of the report of a signal, the rules that put it there, and whether it has been reached. */
export interface SignalRouteStep {
  readonly role: Role;
  readonly rank: number;
  readonly rules: readonly RuleId[];
  readonly done: boolean;
  /** Whether it is the turn of this addressee: everybody with a lower rank has been reached. */
  readonly next: boolean;
}

export interface SignalRoute {
  /** By rank, and within a rank in the order of the list of roles. */
  readonly steps: readonly SignalRouteStep[];
  /** Unknown facts that could still change the route, such as the form of exploitation. */
  readonly dependsOn: readonly FactKey[];
}

const order = codesOf(roles);

/**
 * To whom a signal must be reported and in which order, by the rules of a law date. When several forms of
 * exploitation bring the same addressee, the latest of its places holds, so that no order is broken.
 */
export function routeOf(state: SignalState, rules: readonly Rule[], at: IsoDate): SignalRoute {
  const { answers, dependsOn } = answer('route', factsOf(state), rules, at);
  const found = new Map<Role, { rank: number; rules: RuleId[] }>();
  for (const { rule, outcome } of answers) {
    for (const { role, rank } of outcome.steps) {
      const known = found.get(role);
      found.set(role, { rank: Math.max(rank, known?.rank ?? rank), rules: [...(known?.rules ?? []), rule] });
    }
  }
  const reached = new Set(reportsOf(state).map(({ party }) => party.role));
  const steps = [...found].map(([role, step]) => ({ role, ...step, done: reached.has(role) }));
  const turn = Math.min(...steps.filter(({ done }) => !done).map(({ rank }) => rank));
  return {
    steps: steps
      .map((step) => ({ ...step, next: !step.done && step.rank === turn }))
      .sort((a, b) => a.rank - b.rank || order.indexOf(a.role) - order.indexOf(b.role)),
    dependsOn,
  };
}
