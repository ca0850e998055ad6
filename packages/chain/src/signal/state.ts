import type {
  AdviceConclusion,
  Channel,
  CloseReason,
  DataCategory,
  FollowUpTrack,
  HandOnReason,
  IsoDate,
  IsoInstant,
  Judgement,
  Purpose,
  ReporterKind,
  RuleId,
  SignalStatus,
  ThreadKind,
} from '@ketenzicht/rulebook';
import type { OrganisationId, SubjectId, ThreadId, UserId } from '../ids.ts';
import type { Party, PlacedContent } from '../journal.ts';
import type { SignalFeatures } from './event.ts';

/** One question, report or request inside a signal: who asked, who must answer, and what came of it. */
export interface Thread {
  readonly id: ThreadId;
  readonly kind: ThreadKind;
  /** Who must answer. */
  readonly party: Party;
  /** Who asked. */
  readonly requester: Party;
  /** In which round it was opened: 0 until the first reopening, then counting. */
  readonly round: number;
  readonly openedAt: IsoInstant;
  /** When it was answered, taken up, handed on, or lapsed because the signal was closed. */
  readonly closedAt?: IsoInstant;
  /** True when it ended without an answer. */
  readonly lapsed?: boolean;
  readonly acknowledgedAt?: IsoInstant;
  /** Conclusion of the adviser. */
  readonly conclusion?: AdviceConclusion;
  /** When the recipient took it up, and along which tracks. */
  readonly acceptedAt?: IsoInstant;
  readonly tracks: readonly FollowUpTrack[];
  /** The thread to which the recipient handed it on, and why. */
  readonly handedOn?: { readonly to: ThreadId; readonly reason: HandOnReason };
  /** The thread from which it was handed on. */
  readonly handedOnFrom?: ThreadId;
  /** For a report: the place in the order, and the rules that sent it there. */
  readonly rank?: number;
  readonly rules?: readonly RuleId[];
  readonly feedbackRequestedAt?: IsoInstant;
  readonly feedbackGivenAt?: IsoInstant;
  /** For a question: the report or advice request it is asked in. */
  readonly about?: ThreadId;
  /** For a request for access: what is asked, for which purpose, and the answer. */
  readonly access?: {
    readonly category: DataCategory;
    readonly purpose: Purpose;
    readonly granted?: boolean;
  };
}

/** How an organisation takes part in a signal. `former`: took part before, and does no longer. */
export type Part = 'owner' | 'adviser' | 'recipient' | 'former';

export interface Participant {
  readonly party: Party;
  readonly part: Part;
}

/** An access that the owner granted on request. */
export interface GrantedAccess {
  readonly organisation: OrganisationId;
  readonly category: DataCategory;
  readonly purpose: Purpose;
}

/** The moments of a signal at which terms start. Each is the last time it happened, unless it says first. */
export interface SignalMoments {
  /** First. */
  readonly received: IsoInstant;
  /** Since when the present owner holds it. */
  readonly owned: IsoInstant;
  readonly takenInHand?: IsoInstant;
  readonly enriched?: IsoInstant;
  readonly judged?: IsoInstant;
  readonly adviceRequested?: IsoInstant;
  readonly adviceGiven?: IsoInstant;
  readonly reported?: IsoInstant;
  readonly takenUp?: IsoInstant;
  /** Since when it was settled that the signal must be reported. */
  readonly reportable?: IsoInstant;
  readonly closed?: IsoInstant;
  readonly reopened?: IsoInstant;
  /** Last happening that the reporter should hear of: reception, advice that settles, report, uptake, closing, reopening. */
  readonly decisive: IsoInstant;
  /** Since when the status is what it is. */
  readonly status: IsoInstant;
}

/** Where a signal stands, derived from its journal and from nothing else. */
export interface SignalState {
  readonly status: SignalStatus;
  /** Number of events in the journal. */
  readonly version: number;
  readonly owner: Party;
  readonly assignee?: UserId;
  readonly channel: Channel;
  readonly reporterKind: ReporterKind;
  readonly anonymous: boolean;
  readonly mayContact: boolean;
  readonly municipality?: string;
  readonly seenOn?: IsoDate;
  /** Last day, when it was seen over a longer time. */
  readonly seenUntil?: IsoDate;
  readonly reportedBy?: { readonly organisation: OrganisationId; readonly user: UserId };
  /** What is known now: of each feature, what was said last. */
  readonly features: SignalFeatures;
  /** Whether the owner enriched it in this round. */
  readonly enriched: boolean;
  /** The judgement that holds now; absent until judged and again when more information is needed. */
  readonly judgement?: Judgement;
  /** The last conclusion of an adviser in this round. */
  readonly conclusion?: AdviceConclusion;
  /** Whether it is settled, by judgement or advice, that the signal must be reported. */
  readonly reportable: boolean;
  readonly threads: readonly Thread[];
  /** Who owned it before. */
  readonly formerOwners: readonly Party[];
  readonly contents: readonly PlacedContent[];
  readonly erased: readonly SubjectId[];
  readonly granted: readonly GrantedAccess[];
  readonly reporterInformed: readonly { readonly at: IsoInstant; readonly limited: boolean }[];
  /** Whether the reporter was told something since the last decisive happening. */
  readonly reporterKnows: boolean;
  readonly moments: SignalMoments;
  readonly closeReason?: CloseReason;
  readonly reopenedCount: number;
}

/**
 * Which organisations take part in a signal, and how. An adviser takes part while the weighing it was asked
 * in is not closed; a recipient until it hands the signal on or the signal closes before it took it up.
 */
export function participantsOf(state: SignalState): readonly Participant[] {
  const found = new Map<OrganisationId, Participant>();
  const add = (party: Party, part: Part) => {
    const known = found.get(party.organisation);
    if (known === undefined || parts.indexOf(part) < parts.indexOf(known.part)) {
      found.set(party.organisation, { party, part });
    }
  };
  add(state.owner, 'owner');
  for (const thread of state.threads) {
    if (thread.kind === 'advice') add(thread.party, advises(state, thread) ? 'adviser' : 'former');
    if (thread.kind === 'report') add(thread.party, holdsReport(thread) ? 'recipient' : 'former');
  }
  for (const owner of state.formerOwners) add(owner, 'former');
  return [...found.values()];
}

/** Parts from strongest to weakest: an organisation with several takes part as the strongest. */
const parts: readonly Part[] = ['owner', 'recipient', 'adviser', 'former'];

function advises(state: SignalState, thread: Thread): boolean {
  return state.status !== 'closed' && thread.round === state.reopenedCount && thread.lapsed !== true;
}

/** Whether the recipient of a report still has it: it did not hand it on, and it did not lapse. */
export function holdsReport(thread: Thread): boolean {
  return thread.kind === 'report' && thread.handedOn === undefined && thread.lapsed !== true;
}
