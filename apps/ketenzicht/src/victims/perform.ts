import { randomUUID } from 'node:crypto';
import {
  type DossierId,
  decideOnTrack,
  type Recorded,
  type Refusal,
  reduceTrack,
  replayTrack,
  type VictimEvent,
  type VictimState,
} from '@ketenzicht/chain';
import { dateOf, type IsoInstant } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import { placedIn, recordedFrom } from '../signals/carry-out.ts';
import type { SignalContext } from '../signals/context.ts';
import type { CommandOutcome } from '../signals/outcome.ts';
import { recorderOf, scopeOf } from '../signals/perform.ts';
import { newReference } from '../signals/reference.ts';
import { changesSince } from '../signals/timeline.ts';
import type { Viewer } from '../signals/view.ts';
import { type Decision, writeWalk } from '../signals/write-walk.ts';
import { requestHashOf } from '../storage/idempotency.ts';
import { type Append, appendEvents, loadTrack, type OutboxMessage } from '../storage/journal.ts';
import { memberNames } from '../storage/people.ts';
import { deriveTrack } from './derive.ts';
import type { OpenTrackInput, TrackCommandInput } from './input.ts';
import { notifyFromTrack } from './notify-from-track.ts';
import { type PreparedTrack, prepareInTrack, prepareOpening } from './prepare.ts';
import { partInTrack } from './sight.ts';
import { trackRows } from './timeline.ts';

export interface TrackCommandRequest {
  readonly viewer: Viewer;
  readonly dossier: DossierId;
  /** Version the person was looking at. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly input: TrackCommandInput;
  readonly traceId: string;
}

export interface OpenTrackRequest {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
  readonly input: OpenTrackInput;
}

/** What came of opening a track. */
export type OpenOutcome =
  | { readonly kind: 'opened'; readonly dossier: DossierId; readonly reference: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'keyReused' };

/** Opens a track: at the slightest indication, from a signal or directly. */
export async function openTrack(context: SignalContext, request: OpenTrackRequest): Promise<OpenOutcome> {
  const { viewer, input, idempotencyKey: key } = request;
  const now = context.clock();
  const prepared = prepareOpening(input, { directory: context.directory, viewer, now });
  if ('detail' in prepared) return { kind: 'refused', refusals: [prepared] };
  const id = randomUUID();
  const reference = newReference();
  const written = await writtenBy(context, { state: undefined, prepared, viewer, id, reference, now });
  if (!written.ok) return { kind: 'refused', refusals: written.refusals };
  const response: OpenOutcome = { kind: 'opened', dossier: id, reference };
  const outcome = await appendEvents(context.database, scopeOf(viewer), {
    ...written.append,
    expectedVersion: 0,
    idempotency: { key, requestHash: requestHashOf(['openTrack', input]), response },
  });
  switch (outcome.outcome) {
    case 'appended':
      return response;
    case 'replayed':
      return outcome.response as OpenOutcome;
    case 'keyReused':
      return { kind: 'keyReused' };
    case 'conflict':
    case 'absent':
      throw new Error(`A new track was not written: ${outcome.outcome}`);
  }
}

/** Carries out a command in a track; see `writeWalk`. */
export async function performInTrack(
  context: SignalContext,
  request: TrackCommandRequest,
): Promise<CommandOutcome> {
  const { viewer, dossier, input } = request;
  const erasing = viewer.role === 'privacyOfficer' && input.type === 'eraseInTrack';
  return writeWalk({
    ...request,
    database: context.database,
    scope: erasing ? overseerScope(viewer) : scopeOf(viewer),
    fingerprint: input,
    load: async (tx) => {
      const loaded = await loadTrack(tx, dossier);
      const state = loaded && replayTrack(loaded.journal);
      if (loaded === undefined || state === undefined) return undefined;
      return erasing || partInTrack(state, viewer) !== 'none' ? { ...loaded, state } : undefined;
    },
    decide: async ({ state, row }) => {
      const now = context.clock();
      const prepared = prepareInTrack(input, state, { directory: context.directory, viewer, now });
      if ('detail' in prepared) return { ok: false, refusals: [prepared] };
      const written = await writtenBy(context, {
        state,
        prepared,
        viewer,
        id: dossier,
        reference: row.reference,
        now,
      });
      const { command } = prepared;
      if (!written.ok || !('notification' in command) || command.notification === undefined) return written;
      const { notification, happenedAt } = command;
      return {
        ...written,
        alongside: (tx) =>
          notifyFromTrack(tx, context, {
            ...request,
            state,
            notification,
            on: dateOf(happenedAt),
            ground: 'ground' in input ? (input.ground ?? {}) : {},
          }),
      };
    },
    conflict: async ({ row, journal, state }) => ({
      kind: 'conflict',
      version: row.version,
      changes: await changesSince(
        request.expectedVersion,
        trackRows(journal, context.directory, state, viewer),
        journal,
        (users) => memberNames(context.database, scopeOf(viewer), users),
      ),
    }),
  });
}

/** What a command writes, or why the chain refuses it. */
async function writtenBy(
  context: SignalContext,
  given: {
    readonly state: VictimState | undefined;
    readonly prepared: PreparedTrack;
    readonly viewer: Viewer;
    readonly id: DossierId;
    readonly reference: string;
    readonly now: IsoInstant;
  },
): Promise<Decision> {
  const { state, prepared, viewer, id, reference, now } = given;
  const { rules } = context;
  const { command, contents } = prepared;
  const recorder = recorderOf(viewer);
  const decided = decideOnTrack({ state, command, actor: recorder, rules, now });
  if (!decided.ok) return decided;
  const events = recordedFrom(state?.version ?? 0, decided.events, recorder, {
    recordedAt: now,
    happenedAt: command.happenedAt,
  });
  const after = events.reduce<VictimState | undefined>(reduceTrack, state);
  if (after === undefined) throw new Error('A decision brought no state');
  const settings = await context.settings.of(after.owner.organisation);
  const append: Omit<Append<VictimEvent>, 'expectedVersion'> = {
    ...deriveTrack({ state: after, id, reference, rules, settings, now }),
    events,
    contents: placedIn(events, contents),
    outbox: messagesFor(id, events),
  };
  return { ok: true, append };
}

/** What the world outside may hear: that something of a kind happened to a track, and nothing more. */
function messagesFor(dossier: DossierId, events: readonly Recorded<VictimEvent>[]): OutboxMessage[] {
  return events.map(({ sequence, recordedAt, event }) => ({
    topic: `nl.ketenzicht.slachtoffertraject.${event.type.toLowerCase()}.v1`,
    body: { subject: dossier, sequence, time: recordedAt },
  }));
}
