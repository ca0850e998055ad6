import {
  dateOf,
  type Facts,
  type IsoDate,
  type IsoInstant,
  prohibitionsOf,
  type Rule,
  type RuleId,
  rulesAt,
  type TermSettings,
} from '@ketenzicht/rulebook';
import type { Recorded } from '../journal.ts';
import { guardedFacts } from './available.ts';
import { dutiesOfTrack } from './duties.ts';
import type { VictimEvent } from './event.ts';
import { reduceTrack } from './reduce.ts';
import { stageOf, type VictimStage } from './stage.ts';
import type { VictimState } from './state.ts';
import { victimStep } from './steps.ts';
import { reflectionTermOf } from './terms.ts';

/** The law of one day, to be held against what happened on other days. */
export interface Law {
  readonly date: IsoDate;
  /** The rules in force on that day, as if they had always been. */
  readonly rules: readonly Rule[];
  readonly prohibitions: readonly Rule[];
}

/** What a track looks like when the law of one day holds from its beginning to its end. */
export interface TrackUnderLaw {
  readonly stage: VictimStage;
  /** The rules from which the duties at the end follow, most urgent first. */
  readonly duties: readonly RuleId[];
  /** How many of those duties are late at the end. */
  readonly late: number;
  /** Last day of the reflection period, when there is one. */
  readonly reflectionUntil?: IsoDate;
  /** Steps that the law would have refused, by their place in the journal. */
  readonly refused: readonly { readonly sequence: number; readonly rule: RuleId }[];
}

/** The law of a day; make it once and use it for many tracks. */
export function lawOn(rules: readonly Rule[], date: IsoDate): Law {
  const timeless = rulesAt(rules, date).map((rule): Rule => ({ ...rule, validity: {} }));
  return { date, rules: timeless, prohibitions: timeless.filter(({ kind }) => kind === 'prohibition') };
}

/**
 * Replays a track as if the law of one day had held all the time: which steps would have been refused, which
 * duties there are at the end, and how long the reflection period lasts. `at` is the moment at which the track
 * is looked at; the moments of what happened stay as they were. Undefined for an empty journal.
 */
export function replayUnder(
  journal: readonly Recorded<VictimEvent>[],
  law: Law,
  at: IsoInstant,
  settings: TermSettings = {},
): TrackUnderLaw | undefined {
  const refused: { readonly sequence: number; readonly rule: RuleId }[] = [];
  let state: VictimState | undefined;
  for (const recorded of journal) {
    const { event, sequence } = recorded;
    if (event.type === 'stepTaken' && state !== undefined) {
      const facts = guardedFacts({ ...state.facts, ...answersIn(event), 'moment.law': law.date });
      for (const { rule } of prohibitionsOf(event.step, facts, law.prohibitions, law.date)) {
        refused.push({ sequence, rule });
      }
    }
    state = reduceTrack(state, recorded);
  }
  if (state === undefined) return undefined;
  const judged: VictimState = { ...state, facts: { ...state.facts, 'moment.law': law.date } };
  const { duties } = dutiesOfTrack({ state: judged, rules: law.rules, at, settings });
  const reflection = reflectionTermOf(judged, law.rules, at);
  return {
    stage: stageOf(state.facts),
    duties: duties.map(({ rule }) => rule),
    late: duties.filter(({ due, suspended }) => !suspended && due < at).length,
    ...(reflection === undefined ? {} : { reflectionUntil: dateOf(reflection.term.due) }),
    refused,
  };
}

/** Of what a step learned, that which somebody answered. */
function answersIn({ step, facts }: Extract<VictimEvent, { readonly type: 'stepTaken' }>): Facts {
  const asks = victimStep(step).asks ?? [];
  return Object.fromEntries(
    asks.map(({ fact }) => [fact, facts[fact]]).filter(([, value]) => value !== undefined),
  );
}
