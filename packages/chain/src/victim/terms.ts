import {
  type Answer,
  dateOf,
  decide,
  type IsoInstant,
  instantOf,
  type Rule,
  type RuleId,
  runTerm,
  type TermState,
} from '@ketenzicht/rulebook';
import type { VictimState } from './state.ts';

/** The reflection period of a victim: how long it may last, by which rule, and where it stands. */
export interface ReflectionTerm {
  readonly rule: RuleId;
  readonly label: Answer<'reflectionTerm'>['outcome']['label'];
  readonly term: TermState;
}

/**
 * The running or ended reflection period at a moment, by the rules in force when it began; undefined when none
 * began. Of several lengths that apply the shortest holds: the special case goes before the general one.
 */
export function reflectionTermOf(
  state: VictimState,
  rules: readonly Rule[],
  at: IsoInstant,
): ReflectionTerm | undefined {
  const began = state.facts['reflection.startedOn'];
  if (began === undefined) return undefined;
  const ended = state.facts['reflection.status'] === 'ended' ? state.facts['reflection.endedOn'] : undefined;
  const terms = decide('reflectionTerm', state.facts, rules, began).answers.flatMap(({ rule, outcome }) =>
    outcome.duration === undefined
      ? []
      : [
          {
            rule,
            label: outcome.label,
            term: runTerm(
              {
                start: instantOf(began),
                duration: outcome.duration,
                happenings: [
                  ...state.pauses.flatMap(({ from, until, reason }) => [
                    { type: 'suspended' as const, at: from, reason },
                    ...(until === undefined ? [] : [{ type: 'resumed' as const, at: until }]),
                  ]),
                  ...(ended === undefined ? [] : [{ type: 'ended' as const, at: instantOf(ended) }]),
                ],
              },
              at,
            ),
          },
        ],
  );
  return terms.toSorted((one, other) => (one.term.due < other.term.due ? -1 : 1))[0];
}

/** Whether the longest reflection period is over while nobody recorded how it ended. */
export const reflectionRanOut = (reflection: ReflectionTerm | undefined, at: IsoInstant): boolean =>
  reflection !== undefined &&
  reflection.term.status === 'expired' &&
  dateOf(reflection.term.due) < dateOf(at);
