import {
  dateOf,
  evaluate,
  type Facts,
  type IsoDate,
  type IsoInstant,
  type Rule,
  type RuleId,
  rulesAt,
  type TermSettings,
} from '@ketenzicht/rulebook';
import type { Recorded } from '../journal.ts';
import { guardedFacts } from './available.ts';
import { dutiesOfTrack } from './duties.ts';
import type { VictimEvent } from './event.ts';
import { replayWatched } from './reduce.ts';
import { stageOf, type VictimStage } from './stage.ts';
import { victimStep } from './steps.ts';
import { reflectionTermOf } from './terms.ts';

/** The law of one day, to be held against what happened on other days. */
export interface Law {
  readonly date: IsoDate;
  /** The rules in force on that day, as if they had always been. */
  readonly rules: readonly Rule[];
  /** The prohibitions among them, by the command that they stop. */
  readonly prohibitions: ReadonlyMap<string, readonly Rule[]>;
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
  const prohibitions = new Map<string, Rule[]>();
  for (const rule of timeless) {
    for (const command of rule.kind === 'prohibition' ? rule.commands : []) {
      prohibitions.set(command, [...(prohibitions.get(command) ?? []), rule]);
    }
  }
  return { date, rules: timeless, prohibitions };
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
  let facts: Facts | undefined;
  const state = replayWatched(journal, (before, { event, sequence }) => {
    if (event.type !== 'stepTaken') {
      facts = undefined;
      return;
    }
    /* One object that learns along: a copy for every step would take longer than all the rest. */
    facts ??= factsOn(before.facts, law.date);
    const stops = law.prohibitions.get(event.step);
    if (stops !== undefined) {
      Object.assign(facts, answersIn(event));
      for (const { id, when } of stops) {
        if (evaluate(when, facts).truth === true) refused.push({ sequence, rule: id });
      }
    }
    Object.assign(facts, event.facts);
  });
  if (state === undefined) return undefined;
  Object.assign(state.facts, { 'moment.law': law.date });
  const { duties } = dutiesOfTrack({ state, rules: law.rules, at, settings });
  const reflection = reflectionTermOf(state, law.rules, at);
  return {
    stage: stageOf(state.facts),
    duties: duties.map(({ rule }) => rule),
    late: duties.filter(({ due, suspended }) => !suspended && due < at).length,
    ...(reflection === undefined ? {} : { reflectionUntil: dateOf(reflection.term.due) }),
    refused,
  };
}

/** The facts as the rules of a day read them. */
const factsOn = (before: Facts, day: IsoDate): Facts => ({
  ...guardedFacts(before),
  'moment.today': day,
  'moment.law': day,
});

/** Of what a step learned, that which somebody answered. */
function answersIn({ step, facts }: Extract<VictimEvent, { readonly type: 'stepTaken' }>): Facts {
  const answers: Record<string, unknown> = {};
  for (const { fact } of victimStep(step).asks ?? []) {
    if (facts[fact] !== undefined) answers[fact] = facts[fact];
  }
  return answers;
}
