import type {
  AdviceConclusion,
  Channel,
  CloseReason,
  DataCategory,
  FollowUpTrack,
  Form,
  HandOnReason,
  IsoDate,
  IsoInstant,
  Judgement,
  Purpose,
  ReopenReason,
  ReporterKind,
} from '@ketenzicht/rulebook';
import type { OrganisationId, SubjectId, ThreadId, UserId } from '../ids.ts';
import type { Party, SealedRef } from '../journal.ts';
import type { SignalFeatures } from './event.ts';

interface Base {
  /** When it happened, which may be before it is recorded. */
  readonly happenedAt: IsoInstant;
}

interface WithContents extends Base {
  /** What was written or added, already sealed. */
  readonly contents: readonly SealedRef[];
}

interface InThread extends WithContents {
  readonly thread: ThreadId;
}

/**
 * What somebody wants to do with a signal. Texts and persons come in already sealed; an explanation, a
 * question or an advice is a content of category `deliberation`, news is one of category `feedback`.
 */
export type SignalCommand =
  | (WithContents & {
      readonly type: 'receive';
      readonly channel: Channel;
      readonly reporterKind: ReporterKind;
      readonly anonymous: boolean;
      readonly mayContact: boolean;
      readonly municipality?: string;
      readonly seenOn?: IsoDate;
      /** Last day, when it was seen over a longer time. */
      readonly seenUntil?: IsoDate;
      readonly features: SignalFeatures;
      readonly owner: Party;
      readonly reportedBy?: { readonly organisation: OrganisationId; readonly user: UserId };
    })
  | (Base & { readonly type: 'takeUp'; readonly assignee?: UserId })
  | (WithContents & {
      readonly type: 'enrich';
      readonly consulted: readonly string[];
      readonly features: Partial<SignalFeatures>;
    })
  | (WithContents & { readonly type: 'attach' })
  | (WithContents & {
      readonly type: 'judge';
      readonly judgement: Judgement;
      readonly forms: readonly Form[];
    })
  | (InThread & { readonly type: 'requestAdvice'; readonly adviser: Party })
  | (InThread & { readonly type: 'giveAdvice'; readonly conclusion: AdviceConclusion })
  | (InThread & {
      readonly type: 'report';
      readonly recipient: Party;
      /** Whether feedback is asked for at the same time. */
      readonly askFeedback: boolean;
    })
  | (Base & { readonly type: 'acknowledge'; readonly thread: ThreadId })
  | (InThread & { readonly type: 'accept'; readonly tracks: readonly FollowUpTrack[] })
  | (InThread & {
      readonly type: 'handOn';
      /** The thread to be opened with the next recipient. */
      readonly next: ThreadId;
      readonly recipient: Party;
      readonly reason: HandOnReason;
    })
  | (InThread & {
      readonly type: 'requestInformation';
      /** The report or advice request it is asked in. */
      readonly about: ThreadId;
    })
  | (InThread & { readonly type: 'provideInformation' })
  | (InThread & { readonly type: 'requestFeedback' })
  | (InThread & { readonly type: 'giveFeedback' })
  | (WithContents & {
      readonly type: 'informReporter';
      /** True when only the fact that it is being handled may be told. */
      readonly limited: boolean;
    })
  | (WithContents & { readonly type: 'transfer'; readonly owner: Party })
  | (InThread & {
      readonly type: 'requestAccess';
      readonly category: DataCategory;
      readonly purpose: Purpose;
    })
  | (InThread & { readonly type: 'decideAccess'; readonly granted: boolean })
  | (WithContents & { readonly type: 'close'; readonly reason: CloseReason })
  | (WithContents & { readonly type: 'reopen'; readonly reason: ReopenReason })
  | (Base & { readonly type: 'erase'; readonly subjects: readonly SubjectId[] });

export type SignalCommandType = SignalCommand['type'];

/** A command by its name. */
export type CommandOf<T extends SignalCommandType> = Extract<SignalCommand, { readonly type: T }>;
