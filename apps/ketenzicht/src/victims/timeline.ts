import { type Recorded, timelineOfTrack, type VictimEvent, type VictimState } from '@ketenzicht/chain';
import type { Directory } from '../signals/directory.ts';
import { recorderName, unnamedPartner } from '../signals/timeline.ts';
import type { Viewer } from '../signals/view.ts';
import { partInTrack, worksIn } from './sight.ts';
import type { TrackRow } from './view.ts';

/**
 * The course of a track for who looks. Those who work in it read what was done, what was learned and who did
 * it; whoever took part before reads that a step was taken, and of the own organisation that it was the one.
 */
export function trackRows(
  journal: readonly Recorded<VictimEvent>[],
  directory: Directory,
  state: VictimState,
  viewer: Viewer,
): TrackRow[] {
  const whole = worksIn(partInTrack(state, viewer));
  return timelineOfTrack(journal).map((entry) => {
    const { sequence, what, learned, happenedAt, recordedAt, recorder, notification } = entry;
    const own = recorder.kind === 'user' && recorder.organisation === viewer.organisation.id;
    return {
      sequence,
      what,
      learned: whole ? learned : [],
      happenedAt,
      recordedAt,
      ...(notification !== undefined && whole && (own || viewer.role === 'comensha') ? { notification } : {}),
      by: whole || own ? recorderName(recorder, directory) : unnamedPartner,
    };
  });
}
