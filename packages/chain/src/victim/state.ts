import type { Facts, IsoInstant, Suspension } from '@ketenzicht/rulebook';
import type { DossierId, SubjectId } from '../ids.ts';
import type { Party, PlacedContent } from '../journal.ts';
import type { TrackEnd } from './lists.ts';
import type { VictimStepName } from './steps.ts';

/** Where a victim track stands, derived from its journal and from nothing else. */
export interface VictimState {
  /** Number of events in the journal. */
  readonly version: number;
  readonly owner: Party;
  /** Everybody who takes part now, the owner first. */
  readonly parties: readonly Party[];
  /** Who took part before and does no longer. */
  readonly former: readonly Party[];
  readonly municipality?: string;
  readonly signal?: DossierId;
  /** What is known now: of every fact what was learned last. What is absent is unknown. */
  readonly facts: Facts;
  /** The last time that each step was taken. */
  readonly taken: Readonly<Partial<Record<VictimStepName, IsoInstant>>>;
  readonly openedAt: IsoInstant;
  /** Since when the stage is what it is. */
  readonly stageSince: IsoInstant;
  /** When the reflection period stood still, and why; the latest reflection period only. */
  readonly pauses: readonly Suspension[];
  readonly contents: readonly PlacedContent[];
  readonly erased: readonly SubjectId[];
  readonly closedAt?: IsoInstant;
  readonly end?: TrackEnd;
}
