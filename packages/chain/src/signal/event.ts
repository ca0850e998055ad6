import type {
  AdviceConclusion,
  Channel,
  CloseReason,
  Danger,
  DataCategory,
  FollowUpTrack,
  Form,
  HandOnReason,
  IsoDate,
  Judgement,
  Purpose,
  ReopenReason,
  ReporterKind,
  RuleId,
} from '@ketenzicht/rulebook';
import type { OrganisationId, SubjectId, ThreadId, UserId } from '../ids.ts';
import type { Party, SealedRef } from '../journal.ts';

/** What a signal says that is not about an identifiable person; may stand in the journal. */
export interface SignalFeatures {
  readonly forms: readonly Form[];
  /** Keys of the indicator list. */
  readonly indicators: readonly string[];
  readonly danger: Danger;
  /** Whether a possible victim is a minor, as far as known. */
  readonly minor?: boolean;
  /** Whether a possible victim has been named. */
  readonly victimNamed?: boolean;
  /** How many possible victims are seen, when somebody counted. */
  readonly victims?: number;
  /** Whether the possible victim agrees that their data go to those who help; absent when not asked. */
  readonly consent?: boolean;
}

/** Everything that can have happened to a signal, in the past tense. Carries no identifying data. */
export type SignalEvent =
  | {
      readonly type: 'signalReceived';
      readonly channel: Channel;
      readonly reporterKind: ReporterKind;
      readonly anonymous: boolean;
      readonly mayContact: boolean;
      /** CBS-style municipality code of the place where it was seen, when the reporter told it. */
      readonly municipality?: string;
      /** When it was seen; absent when the reporter does not know. */
      readonly seenOn?: IsoDate;
      /** Last day, when it was seen over a longer time. */
      readonly seenUntil?: IsoDate;
      readonly features: SignalFeatures;
      readonly contents: readonly SealedRef[];
      /** The organisation that must act first, and the official who reported from inside it, if any. */
      readonly owner: Party;
      readonly reportedBy?: { readonly organisation: OrganisationId; readonly user: UserId };
    }
  | { readonly type: 'takenInHand'; readonly assignee?: UserId }
  | {
      readonly type: 'enriched';
      /** Codes of the sources that were consulted. */
      readonly consulted: readonly string[];
      readonly features: Partial<SignalFeatures>;
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'attachmentAdded'; readonly contents: readonly SealedRef[] }
  | {
      readonly type: 'judged';
      readonly judgement: Judgement;
      readonly forms: readonly Form[];
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'adviceRequested';
      readonly thread: ThreadId;
      readonly adviser: Party;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'adviceGiven';
      readonly thread: ThreadId;
      readonly conclusion: AdviceConclusion;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'reported';
      readonly thread: ThreadId;
      readonly recipient: Party;
      readonly rank: number;
      readonly forms: readonly Form[];
      /** The routing rules that sent it there. */
      readonly rules: readonly RuleId[];
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'acknowledged'; readonly thread: ThreadId }
  | {
      readonly type: 'informationRequested';
      /** The new thread of the question itself. */
      readonly thread: ThreadId;
      /** The report or advice request it is asked in. */
      readonly about: ThreadId;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'informationProvided';
      readonly thread: ThreadId;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'accepted';
      readonly thread: ThreadId;
      readonly tracks: readonly FollowUpTrack[];
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'handedOn';
      readonly thread: ThreadId;
      /** The new thread with the next recipient. */
      readonly next: ThreadId;
      readonly recipient: Party;
      readonly reason: HandOnReason;
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'feedbackRequested'; readonly thread: ThreadId; readonly contents: readonly SealedRef[] }
  | { readonly type: 'feedbackGiven'; readonly thread: ThreadId; readonly contents: readonly SealedRef[] }
  | {
      readonly type: 'reporterInformed';
      /** True when only the fact that it is being handled may be told. */
      readonly limited: boolean;
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'transferred'; readonly owner: Party; readonly contents: readonly SealedRef[] }
  | {
      readonly type: 'accessRequested';
      readonly thread: ThreadId;
      readonly requester: Party;
      readonly category: DataCategory;
      readonly purpose: Purpose;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'accessDecided';
      readonly thread: ThreadId;
      readonly granted: boolean;
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'closed'; readonly reason: CloseReason; readonly contents: readonly SealedRef[] }
  | { readonly type: 'reopened'; readonly reason: ReopenReason; readonly contents: readonly SealedRef[] }
  | { readonly type: 'erased'; readonly subjects: readonly SubjectId[] };

export type SignalEventType = SignalEvent['type'];
