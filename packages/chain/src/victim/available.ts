import {
  evaluate,
  type Facts,
  factDefinition,
  factKeys,
  type IsoDate,
  type Prohibition,
  prohibitionsOf,
  type Rule,
  type Text,
} from '@ketenzicht/rulebook';
import type { Party, Recorder } from '../journal.ts';
import type { VictimCommandType } from './command.ts';
import type { VictimState } from './state.ts';
import { isVictimStep, victimStep, victimStepNames } from './steps.ts';

/** Whether a command may be given here and now by somebody, or why not. */
export type TrackAvailability = 'available' | 'notInThisState' | 'notYourTurn';

/** A command that may be given, with the rules that refuse it now and the way around them. */
export interface AvailableTrackCommand {
  readonly command: VictimCommandType;
  readonly prohibitions: readonly Prohibition[];
}

/** What is done with the track itself; `owner` is the coordinator. */
export const trackMoves = {
  openTrack: { label: { nl: 'Slachtoffertraject openen', en: 'Open a victim track' } },
  addParty: { label: { nl: 'Organisatie erbij halen', en: 'Bring in an organisation' } },
  removeParty: { label: { nl: 'Organisatie laten gaan', en: 'Let an organisation go' } },
  closeTrack: { label: { nl: 'Traject afsluiten', en: 'Close the track' } },
  reopenTrack: { label: { nl: 'Traject heropenen', en: 'Reopen the track' } },
  eraseInTrack: { label: { nl: 'Gegevens wissen', en: 'Erase data' } },
} as const satisfies Readonly<Record<string, { readonly label: Text }>>;

type TrackMove = keyof typeof trackMoves;

const trackMoveNames = Object.keys(trackMoves) as TrackMove[];

/** The name of a command for people. */
export const trackCommandLabel = (command: VictimCommandType): Text =>
  isVictimStep(command) ? victimStep(command).label : trackMoves[command].label;

/**
 * The commands that somebody may give in a track. Pages show exactly these; a command that a rule refuses is
 * shown with the reason.
 */
export function availableInTrack(question: {
  readonly state: VictimState;
  readonly actor: Recorder;
  readonly rules: readonly Rule[];
  /** The law date. */
  readonly at: IsoDate;
}): readonly AvailableTrackCommand[] {
  const { state, actor, rules, at } = question;
  const commands: readonly VictimCommandType[] = [...victimStepNames, ...trackMoveNames];
  return commands
    .filter((command) => trackAvailability({ state, command, actor }) === 'available')
    .map((command) => ({
      command,
      prohibitions: prohibitionsOf(command, guardedFacts(state.facts), rules, at),
    }));
}

/** Whether one command may be given, by what is known and whose turn it is. */
export function trackAvailability(question: {
  readonly state: VictimState | undefined;
  readonly command: VictimCommandType;
  readonly actor: Recorder;
}): TrackAvailability {
  const { state, command, actor } = question;
  if (state === undefined) return command === 'openTrack' ? 'available' : 'notInThisState';
  const closed = state.closedAt !== undefined;
  if (isVictimStep(command)) {
    const { by, when } = victimStep(command);
    if (!by.some((role) => takesPart(state, actor, role))) return 'notYourTurn';
    return !closed && evaluate(when, withoutDoubt(state.facts)).truth === true
      ? 'available'
      : 'notInThisState';
  }
  switch (command) {
    case 'openTrack':
      return 'notInThisState';
    case 'eraseInTrack':
      return isPrivacyOfficer(actor) ? 'available' : 'notYourTurn';
    case 'addParty':
    case 'closeTrack':
      return byOwner(state, actor, !closed);
    case 'removeParty':
      return byOwner(state, actor, !closed && state.parties.length > 1);
    case 'reopenTrack':
      return byOwner(state, actor, closed);
  }
}

/**
 * The facts by which prohibitions are judged: a consent, a wish or a weighing that the track itself records
 * was not given until it is recorded.
 */
export const guardedFacts = (facts: Facts, answers: Facts = {}): Facts => ({
  ...notGivenYet,
  ...facts,
  ...answers,
});

const notGivenYet: Facts = {
  'reflection.omAgrees': false,
  'reflection.policeAgrees': false,
  'hearing.victimAskedEarlier': false,
  'talk.acute': false,
  'guard.omKnows': false,
  'guard.weighed': false,
  'continued.weighed': [],
};

const byOwner = (state: VictimState, actor: Recorder, ready: boolean): TrackAvailability =>
  !actsFor(actor, state.owner) ? 'notYourTurn' : ready ? 'available' : 'notInThisState';

const takesPart = (state: VictimState, actor: Recorder, role: Party['role']): boolean =>
  state.parties.some((party) => party.role === role && actsFor(actor, party));

/** An organisation's part is played by those of its people who have the role it takes part in. */
const actsFor = (actor: Recorder, party: Party): boolean =>
  actor.kind === 'user' && actor.organisation === party.organisation && actor.role === party.role;

const isPrivacyOfficer = (actor: Recorder): boolean =>
  actor.kind === 'system' || (actor.kind === 'user' && actor.role === 'privacyOfficer');

/**
 * For the question which step can be taken, what was never recorded did not happen. The rules themselves
 * never read an unknown fact like this.
 */
function withoutDoubt(facts: Facts): Facts {
  const known = doubtless.get(facts);
  if (known !== undefined) return known;
  const complete = { ...nothingHappened, ...facts };
  doubtless.set(facts, complete);
  return complete;
}

/** The same facts are asked of for every step. */
const doubtless = new WeakMap<Facts, Facts>();

const nothingHappened: Facts = Object.fromEntries(
  factKeys.filter((key) => factDefinition(key).type === 'flag').map((key) => [key, false]),
);
