import type { TrackEnd, VictimStepName } from '@ketenzicht/chain';
import type { Citation, Facts, IsoDate, Role, Text } from '@ketenzicht/rulebook';

/** One step of a story: who took it, how many days after the opening, and what was answered and written. */
export interface TrackStoryStep {
  readonly by: Role;
  readonly after: number;
  readonly step: VictimStepName;
  readonly answers?: Facts;
  readonly text?: string;
}

/** An invented victim whose course a source describes, or whose rules it prints. */
export interface TrackStory {
  readonly id: string;
  readonly title: Text;
  readonly citations: readonly [Citation, ...Citation[]];
  /** The day of the opening, or how many days before today it was. */
  readonly opened: { readonly on: IsoDate } | { readonly daysAgo: number };
  readonly municipality: string;
  readonly by: Role;
  readonly partners: readonly Role[];
  readonly facts: Facts;
  readonly narrative: string;
  readonly victim: {
    readonly givenNames: string;
    readonly familyName?: string;
    readonly age: number;
    readonly nationality: string;
  };
  readonly steps: readonly TrackStoryStep[];
  /** When it was closed, and why. */
  readonly closed?: { readonly after: number; readonly reason: TrackEnd };
}
