import {
  type Debtor,
  type Duties,
  type DutyScope,
  deriveDuties,
  type Facts,
  type IsoInstant,
  type Rule,
  type ScopeKind,
  type TermSettings,
  type ThreadKind,
} from '@ketenzicht/rulebook';
import type { SignalCommand } from './command.ts';
import type { SignalState, Thread } from './state.ts';

/**
 * What the rulebook may know of a signal, and of a command that somebody wants to give. What nobody said is
 * absent, so that it counts as unknown.
 */
export function factsOf(state: SignalState, command?: SignalCommand): Facts {
  const { features } = state;
  return {
    'signal.status': state.status,
    'signal.forms': features.forms,
    'signal.danger': features.danger,
    'signal.minor': features.minor,
    'signal.judgement': state.judgement,
    'signal.enriched': state.enriched,
    'signal.conclusion': state.conclusion,
    'signal.reportedTo': [...new Set(reportsOf(state).map(({ party }) => party.role))],
    'signal.anonymous': state.anonymous,
    'signal.mayContact': state.mayContact,
    'signal.reporterInformed': state.reporterKnows,
    'signal.openThreads': state.threads.filter(isOpen).length,
    'signal.closed': state.status === 'closed',
    'signal.reportable': state.reportable,
    ...(command === undefined ? {} : factsOfCommand(command)),
  };
}

/** The reports of this round: since the signal was received or last reopened. */
export function reportsOf(state: SignalState): readonly Thread[] {
  return state.threads.filter(({ kind, round }) => kind === 'report' && round === state.reopenedCount);
}

function factsOfCommand(command: SignalCommand): Facts {
  return {
    'command.recipientRole': 'recipient' in command ? command.recipient.role : undefined,
    'command.adviserRole': 'adviser' in command ? command.adviser.role : undefined,
    'command.reason': 'reason' in command ? command.reason : undefined,
  };
}

function isOpen(thread: Thread): boolean {
  return thread.closedAt === undefined;
}

/** In which unit of the rulebook a thread is weighed. */
const scopeKinds: Readonly<Record<ThreadKind, Exclude<ScopeKind, 'dossier' | 'victim'>>> = {
  advice: 'adviceRequest',
  report: 'referral',
  information: 'informationRequest',
  access: 'accessRequest',
};

/**
 * The units in which duties arise: the signal itself and every thread. A thread knows all facts of the
 * signal besides its own. The id of the unit of the signal is `signal`, that of a thread is its own.
 */
export function scopesOf(state: SignalState): readonly DutyScope[] {
  const facts = factsOf(state);
  const owner = state.owner.organisation;
  const dossier: DutyScope = {
    kind: 'dossier',
    id: 'signal',
    facts,
    moments: { ...state.moments },
    parties: { owner },
  };
  return [
    dossier,
    ...state.threads.map(
      (thread): DutyScope => ({
        kind: scopeKinds[thread.kind],
        id: thread.id,
        facts: { ...facts, ...factsOfThread(thread) },
        moments: momentsOf(thread),
        parties: partiesOf(thread, owner),
      }),
    ),
  ];
}

function factsOfThread(thread: Thread): Facts {
  return {
    'thread.kind': thread.kind,
    'thread.open': isOpen(thread),
    'thread.acknowledged': thread.acknowledgedAt !== undefined,
    'thread.accepted': thread.acceptedAt !== undefined,
    'thread.feedbackRequested': thread.feedbackRequestedAt !== undefined,
    'thread.feedbackGiven': thread.feedbackGivenAt !== undefined,
  };
}

/** The moments of a thread at which terms start. */
function momentsOf(thread: Thread): Readonly<Partial<Record<string, IsoInstant>>> {
  const { openedAt, acknowledgedAt, acceptedAt, closedAt, feedbackRequestedAt, feedbackGivenAt } = thread;
  return {
    opened: openedAt,
    ...(acknowledgedAt === undefined ? {} : { acknowledged: acknowledgedAt }),
    ...(acceptedAt === undefined ? {} : { accepted: acceptedAt }),
    ...(closedAt === undefined ? {} : { closed: closedAt }),
    ...(feedbackRequestedAt === undefined ? {} : { feedbackRequested: feedbackRequestedAt }),
    ...(feedbackGivenAt === undefined ? {} : { feedbackGiven: feedbackGivenAt }),
  };
}

function partiesOf(thread: Thread, owner: string): Readonly<Partial<Record<Debtor, string>>> {
  return { owner, recipient: thread.party.organisation, requester: thread.requester.organisation };
}

/** The duties that a signal brings at a moment, and the rules of which it is not known whether they apply. */
export function dutiesOf(question: {
  readonly state: SignalState;
  readonly rules: readonly Rule[];
  readonly at: IsoInstant;
  readonly settings: TermSettings;
}): Duties {
  const { state, ...rest } = question;
  return deriveDuties({ scopes: scopesOf(state), ...rest });
}
