import { newKey, type TestWorld } from '../signals/signals.fixture.ts';
import type { Viewer } from '../signals/view.ts';
import type { OpenTrackInput, TrackCommandInput } from './input.ts';
import { type VictimApplication, victimApplication } from './victims.ts';
import type { TrackView } from './view.ts';

/** What tests do with victim tracks in a world of their own. */
export interface TestTracks {
  readonly victims: VictimApplication;
  /** Opens a track in Duinmeer and gives the dossier. */
  readonly open: (viewer: Viewer, changes?: Partial<OpenTrackInput>) => Promise<string>;
  /** The page of a track, which must be there. */
  readonly sees: (viewer: Viewer, dossier: string) => Promise<TrackView>;
  readonly tries: (
    viewer: Viewer,
    dossier: string,
    input: TrackCommandInput,
    sent?: { readonly version?: number; readonly key?: string },
  ) => ReturnType<VictimApplication['command']>;
}

/** The trace of everything these tests do. */
export const traceId = '0'.repeat(32);

/** Binds the functions on tracks to a world. */
export function tracksIn({ context }: TestWorld): TestTracks {
  const victims = victimApplication(context);
  const sees: TestTracks['sees'] = async (viewer, dossier) => {
    const view = await victims.track(viewer, dossier, { traceId });
    if (view === undefined) throw new Error(`${viewer.user} sees no track`);
    return view;
  };
  return {
    victims,
    sees,
    open: async (viewer, changes = {}) => {
      const outcome = await victims.open({
        viewer,
        idempotencyKey: newKey(),
        input: {
          type: 'openTrack',
          municipality: 'GM9001',
          answers: {},
          partners: [],
          ...changes,
        },
      });
      if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
      return outcome.dossier;
    },
    tries: async (viewer, dossier, input, { version, key } = {}) =>
      victims.command({
        viewer,
        dossier,
        expectedVersion: version ?? (await sees(viewer, dossier)).version,
        idempotencyKey: key ?? newKey(),
        input,
        traceId,
      }),
  };
}
