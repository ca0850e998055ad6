import { codesOf, factDefinition, type IsoInstant, type Role, type Rule } from '@ketenzicht/rulebook';
import type { Party, Recorded, Recorder } from '../journal.ts';
import { trackAvailability } from './available.ts';
import type { VictimCommand } from './command.ts';
import { decideOnTrack } from './decide.ts';
import type { VictimEvent } from './event.ts';
import { reduceTrack } from './reduce.ts';
import type { VictimState } from './state.ts';
import type { AskedFact } from './step.ts';
import { openingFacts, trackRoles, victimStep, victimStepNames } from './steps.ts';

/** Chooses one of the first `count` whole numbers; the source of all chance in a walk. */
export type Choose = (count: number) => number;

const party = (role: Role): Party => ({ organisation: `${role}-1`, role });
export const userOf = (role: Role): Recorder => ({ kind: 'user', user: `${role}-person`, ...party(role) });

const day = 86_400_000;
const begun = Date.UTC(2013, 5, 3, 9);

/** The journal of a track in which somebody takes one possible step after another, up to a number of events. */
export function walkTrack(events: number, choose: Choose, rules: readonly Rule[]): Recorded<VictimEvent>[] {
  const journal: Recorded<VictimEvent>[] = [];
  let state: VictimState | undefined;
  let moment = begun;
  const attempt = (command: VictimCommand, actor: Recorder) => {
    const decided = decideOnTrack({ state, command, actor, rules, now: command.happenedAt });
    if (!decided.ok) return;
    for (const event of decided.events) {
      const { happenedAt } = command;
      const recorded = {
        sequence: journal.length + 1,
        happenedAt,
        recordedAt: happenedAt,
        recorder: actor,
        event,
      };
      journal.push(recorded);
      state = reduceTrack(state, recorded);
    }
  };
  attempt(opening(choose, new Date(moment).toISOString()), userOf('zoco'));
  for (let tries = 0; journal.length < events && tries < events * 20; tries += 1) {
    moment += choose(30) * day;
    const role = pick(trackRoles, choose);
    const actor = userOf(role);
    const ready = victimStepNames.filter(
      (command) => trackAvailability({ state, command, actor }) === 'available',
    );
    if (ready.length === 0) continue;
    const step = pick(ready, choose);
    const answers = Object.fromEntries(
      (victimStep(step).asks ?? []).map((asked) => [asked.fact, answerTo(asked, choose)]),
    );
    const contents = [{ subject: `text-${journal.length}`, category: 'deliberation' as const }];
    attempt({ type: step, answers, contents, happenedAt: new Date(moment).toISOString() }, actor);
  }
  return journal;
}

function opening(choose: Choose, happenedAt: IsoInstant): VictimCommand {
  return {
    type: 'openTrack',
    happenedAt,
    contents: [],
    owner: party('zoco'),
    parties: trackRoles.map(party),
    facts: {
      ...Object.fromEntries(
        openingFacts
          .filter((fact) => factDefinition(fact).type !== 'date' && choose(5) > 0)
          .map((fact) => [fact, answerTo({ fact }, choose)]),
      ),
      'victim.signalledOn': '2013-06-01',
    },
  };
}

function answerTo({ fact, among }: AskedFact, choose: Choose): unknown {
  const definition = factDefinition(fact);
  switch (definition.type) {
    case 'flag':
      return choose(2) === 0;
    case 'count':
      return choose(5);
    case 'date':
      return '2013-06-01';
    case 'code':
    case 'choice':
      return pick(
        codesOf(definition.values).filter((code) => among === undefined || among.includes(code)),
        choose,
      );
    case 'codes':
      return codesOf(definition.values).filter(() => choose(3) === 0);
  }
}

function pick<T>(list: readonly T[], choose: Choose): T {
  const chosen = list[choose(list.length)];
  if (chosen === undefined) throw new Error('An empty list has nothing to pick');
  return chosen;
}
