import { type IsoDate, type Prohibition, prohibitionsOf, type Rule } from '@ketenzicht/rulebook';
import type { ThreadId } from '../ids.ts';
import type { Party, Recorder } from '../journal.ts';
import type { SignalCommand, SignalCommandType } from './command.ts';
import { commandTypes, type Move, moves, type Who } from './diagram.ts';
import { factsOf } from './scopes.ts';
import { participantsOf, type SignalState, type Thread } from './state.ts';

/** Whether a command may be given here and now by somebody, or why not. */
export type Availability = 'available' | 'notInThisState' | 'notYourTurn' | 'unknownThread';

/** A command that may be given, with the thread it may be given in when it needs one. */
export interface AvailableCommand {
  readonly command: SignalCommandType;
  readonly thread?: ThreadId;
  /** Rules that refuse it now, whatever is filled in; shown with the way around them. */
  readonly prohibitions: readonly Prohibition[];
}

/**
 * The commands that somebody may give on a signal, as far as its status and the turn decide that. Pages show
 * exactly these, and those that a rule refuses with the reason.
 */
export function availableCommands(question: {
  readonly state: SignalState | undefined;
  readonly actor: Recorder;
  readonly rules: readonly Rule[];
  /** The law date. */
  readonly at: IsoDate;
}): readonly AvailableCommand[] {
  const { state, actor, rules, at } = question;
  const facts = state === undefined ? {} : factsOf(state);
  return commandTypes.flatMap((command): AvailableCommand[] => {
    const threads =
      moves[command].thread === undefined ? [undefined] : (state?.threads ?? []).map(({ id }) => id);
    const available = threads.filter(
      (thread) => availabilityOf({ state, command, actor, thread }) === 'available',
    );
    if (available.length === 0) return [];
    const prohibitions = prohibitionsOf(command, facts, rules, at);
    return available.map((thread) =>
      thread === undefined ? { command, prohibitions } : { command, thread, prohibitions },
    );
  });
}

/** The existing thread that a command works on, for a command that works on one. */
export function threadNamedBy(command: SignalCommand): ThreadId | undefined {
  const need = moves[command.type].thread;
  if (need?.field === 'about') return 'about' in command ? command.about : undefined;
  return need !== undefined && 'thread' in command ? command.thread : undefined;
}

/** Whether one command may be given, by status and turn. */
export function availabilityOf(question: {
  readonly state: SignalState | undefined;
  readonly command: SignalCommandType;
  readonly actor: Recorder;
  readonly thread?: ThreadId | undefined;
}): Availability {
  const { state, command, actor } = question;
  const move = moves[command];
  if (state === undefined) return move.steps.start === undefined ? 'notInThisState' : 'available';
  const thread = state.threads.find(({ id }) => id === question.thread);
  if (move.thread !== undefined && (thread === undefined || !move.thread.kinds.includes(thread.kind))) {
    return 'unknownThread';
  }
  if (!hasTurn(move.who, actor, state, thread)) return 'notYourTurn';
  return isReady(move, state, thread) ? 'available' : 'notInThisState';
}

function isReady(move: Move, state: SignalState, thread: Thread | undefined): boolean {
  if (move.steps[state.status] === undefined) return false;
  if (move.onlyWhenNothingIsOpen === true && state.threads.some(({ closedAt }) => closedAt === undefined)) {
    return false;
  }
  return move.thread === undefined || thread === undefined || move.thread.ready(thread);
}

function hasTurn(who: Who, actor: Recorder, state: SignalState, thread: Thread | undefined): boolean {
  switch (who) {
    case 'anyone':
      return true;
    case 'owner':
      return actsFor(actor, state.owner);
    case 'answerer':
      return thread !== undefined && actsFor(actor, thread.party);
    case 'partner':
      return takesPart(actor, state, ['adviser', 'recipient']);
    case 'participant':
      return (
        actor.kind === 'public' ||
        takesPart(actor, state, ['owner', 'adviser', 'recipient']) ||
        (actor.kind === 'user' && actor.user === state.reportedBy?.user)
      );
    case 'privacyOfficer':
      return actor.kind === 'system' || (actor.kind === 'user' && actor.role === 'privacyOfficer');
  }
}

/** An organisation's part is played by those of its people who have the role it takes part in. */
function actsFor(actor: Recorder, party: Party): boolean {
  return actor.kind === 'user' && actor.organisation === party.organisation && actor.role === party.role;
}

function takesPart(actor: Recorder, state: SignalState, parts: readonly string[]): boolean {
  return participantsOf(state).some(({ party, part }) => parts.includes(part) && actsFor(actor, party));
}
