import { type DossierId, replayTrack } from '@ketenzicht/chain';
import type { IsoDate, Purpose } from '@ketenzicht/rulebook';
import type { SignalContext } from '../signals/context.ts';
import type { CommandOutcome } from '../signals/outcome.ts';
import { scopeOf } from '../signals/perform.ts';
import { parseReference } from '../signals/reference.ts';
import type { Viewer } from '../signals/view.ts';
import { dossierByReference } from '../storage/dossiers.ts';
import { loadTrack } from '../storage/journal.ts';
import { tracksOf } from '../storage/tracks.ts';
import {
  type OpenOutcome,
  type OpenTrackRequest,
  openTrack,
  performInTrack,
  type TrackCommandRequest,
} from './perform.ts';
import { readTrack } from './read.ts';
import { partInTrack } from './sight.ts';
import type { TrackListRow, TrackView } from './view.ts';

/** Everything the program can do with victim tracks. Pages and API call these. */
export interface VictimApplication {
  readonly open: (request: OpenTrackRequest) => Promise<OpenOutcome>;
  readonly command: (request: TrackCommandRequest) => Promise<CommandOutcome>;
  readonly track: (
    viewer: Viewer,
    dossier: DossierId,
    asked: { readonly purpose?: Purpose; readonly lawDate?: IsoDate; readonly traceId: string },
  ) => Promise<TrackView | undefined>;
  /** The tracks that the viewer's organisation takes part in, the latest first; at most a hundred. */
  readonly list: (viewer: Viewer) => Promise<readonly TrackListRow[]>;
  /** The track with this reference, if the viewer's organisation takes part in it. */
  readonly find: (viewer: Viewer, reference: string) => Promise<DossierId | undefined>;
}

/** Binds the functions on victim tracks to their surroundings. */
export function victimApplication(context: SignalContext): VictimApplication {
  const { database, directory } = context;
  return {
    open: (request) => openTrack(context, request),
    command: (request) => performInTrack(context, request),
    track: (viewer, dossier, asked) => readTrack(context, viewer, dossier, asked),
    list: async (viewer) => {
      if (viewer.role !== viewer.organisation.role) return [];
      const rows = await database.inScope(scopeOf(viewer), (tx) =>
        tracksOf(tx, { organisation: viewer.organisation.id, now: context.clock(), limit: 100 }),
      );
      return rows.map(({ owner, ...row }) => ({
        ...row,
        owner: directory.organisation(owner)?.name ?? owner,
      }));
    },
    find: async (viewer, typed) => {
      const reference = parseReference(typed);
      if (reference === undefined) return undefined;
      return database.inScope(scopeOf(viewer), async (tx) => {
        const dossier = await dossierByReference(tx, reference);
        const loaded = dossier === undefined ? undefined : await loadTrack(tx, dossier);
        const state = loaded && replayTrack(loaded.journal);
        return state === undefined || partInTrack(state, viewer) === 'none' ? undefined : dossier;
      });
    },
  };
}
