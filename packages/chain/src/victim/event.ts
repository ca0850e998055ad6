import type { FactKey, Facts } from '@ketenzicht/rulebook';
import type { DossierId, SubjectId } from '../ids.ts';
import type { Party, SealedRef } from '../journal.ts';
import type { TrackEnd } from './lists.ts';
import type { VictimStepName } from './steps.ts';

/** A notification in the national register: what names it in addresses, and the number that people say. */
export interface NotificationRef {
  readonly id: string;
  readonly number: string;
}

/**
 * Everything that can have happened in a victim track. Carries no identifying data: who it is, what was told
 * and why something was decided is sealed content that the event only refers to.
 */
export type VictimEvent =
  | {
      readonly type: 'trackOpened';
      readonly owner: Party;
      readonly parties: readonly Party[];
      readonly municipality?: string;
      /** The signal in which the victim was seen, if it began with one. */
      readonly signal?: DossierId;
      readonly facts: Facts;
      readonly contents: readonly SealedRef[];
    }
  | {
      readonly type: 'stepTaken';
      readonly step: VictimStepName;
      /** What was learned, days included: what the rules look at. */
      readonly facts: Facts;
      /** What is no longer known or true. */
      readonly forgotten?: readonly FactKey[];
      /** Where the step brought the victim into the national register. */
      readonly notification?: NotificationRef;
      readonly contents: readonly SealedRef[];
    }
  | { readonly type: 'partyBroughtIn'; readonly party: Party; readonly contents: readonly SealedRef[] }
  | { readonly type: 'partyLeft'; readonly party: Party; readonly contents: readonly SealedRef[] }
  | { readonly type: 'trackClosed'; readonly reason: TrackEnd; readonly contents: readonly SealedRef[] }
  | { readonly type: 'trackReopened'; readonly contents: readonly SealedRef[] }
  | { readonly type: 'erased'; readonly subjects: readonly SubjectId[] };

export type VictimEventType = VictimEvent['type'];
