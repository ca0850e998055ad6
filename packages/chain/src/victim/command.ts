import type { Facts, IsoInstant } from '@ketenzicht/rulebook';
import type { DossierId, SubjectId } from '../ids.ts';
import type { Party, SealedRef } from '../journal.ts';
import type { NotificationRef } from './event.ts';
import type { TrackEnd } from './lists.ts';
import type { VictimStepName } from './steps.ts';

interface Base {
  /** When it happened, which may be long before it is recorded; its day is the law date. */
  readonly happenedAt: IsoInstant;
  /** What was written or told, already sealed. */
  readonly contents: readonly SealedRef[];
}

/** What somebody wants to do in a victim track. */
export type VictimCommand =
  | (Base & {
      readonly type: 'openTrack';
      readonly owner: Party;
      readonly parties: readonly Party[];
      readonly municipality?: string;
      readonly signal?: DossierId;
      /** What is known at the start; see `openingFacts`. */
      readonly facts: Facts;
    })
  | (Base & {
      readonly type: VictimStepName;
      /** The answers to what the step asks. */
      readonly answers: Facts;
      /** The notification that the step makes, of a step that notifies. */
      readonly notification?: NotificationRef;
    })
  | (Base & { readonly type: 'addParty'; readonly party: Party })
  | (Base & { readonly type: 'removeParty'; readonly party: Party })
  | (Base & { readonly type: 'closeTrack'; readonly reason: TrackEnd })
  | (Base & { readonly type: 'reopenTrack' })
  | (Base & { readonly type: 'eraseInTrack'; readonly subjects: readonly SubjectId[] });

export type VictimCommandType = VictimCommand['type'];
