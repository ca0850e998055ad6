import {
  decide,
  type Recorded,
  type Recorder,
  reduce,
  replay,
  type SignalEvent,
  type SignalState,
  timelineOf,
} from '@ketenzicht/chain';
import { dateOf, type TermSettings } from '@ketenzicht/rulebook';
import type { AttachmentUpload } from '../storage/attachments.ts';
import { linksOf } from '../storage/blind-index.ts';
import type { Scope } from '../storage/database.ts';
import { earlierResponse, requestHashOf } from '../storage/idempotency.ts';
import { type Append, appendEvents, type LoadedDossier, loadDossier } from '../storage/journal.ts';
import { type NobodyThere, type Prepared, prepare } from './commands.ts';
import type { SignalContext } from './context.ts';
import { derive } from './derive.ts';
import type { CommandOutcome, CommandRequest } from './outcome.ts';
import { messagesFor } from './outgoing.ts';
import { timelineRows } from './timeline.ts';
import type { Viewer } from './view.ts';

/** The scope of the database in which a viewer acts. */
export function scopeOf({ organisation, user, role }: Viewer): Scope {
  return { kind: 'organisation', organisation: organisation.id, user, role };
}

/** A viewer as the recorder of events. */
export function recorderOf({ organisation, user, role }: Viewer): Recorder {
  return { kind: 'user', organisation: organisation.id, user, role };
}

/**
 * Carries out a command: load, decide, append, in that order and nothing between. Two people who change
 * the same signal at the same time: the second is told what the first did, and nothing of it is written.
 */
export async function perform(context: SignalContext, request: CommandRequest): Promise<CommandOutcome> {
  const { input } = request;
  return change(context, request, input, (state, now) =>
    prepare(input, { state, directory: context.directory, now }),
  );
}

/** The write walk with whatever makes the command. `fingerprint` is what makes two requests the same. */
export async function change(
  context: SignalContext,
  request: Omit<CommandRequest, 'input'>,
  fingerprint: unknown,
  make: (
    state: SignalState,
    now: string,
  ) => (Prepared & { readonly attachments?: readonly AttachmentUpload[] }) | NobodyThere,
): Promise<CommandOutcome> {
  const { database, rules } = context;
  const { viewer, dossier, expectedVersion, idempotencyKey } = request;
  const scope = scopeOf(viewer);
  const requestHash = requestHashOf([dossier, expectedVersion, fingerprint]);
  const loaded = await database.inScope(scope, (tx) => loadDossier(tx, dossier));
  if (loaded === undefined) return { kind: 'absent' };
  if (loaded.row.version !== expectedVersion) {
    const earlier = await earlierResponse(database, scope, { key: idempotencyKey, requestHash });
    if (earlier !== undefined) return outcomeOf(earlier);
    return conflictOf(context, loaded, expectedVersion);
  }
  const state = replay(loaded.journal);
  if (state === undefined) throw new Error('A dossier has an empty journal');
  const now = context.clock();
  const prepared = make(state, now);
  if ('detail' in prepared) {
    return { kind: 'refused', refusals: [{ type: 'notOnRoute', ...prepared }] };
  }
  const decided = decide({
    state,
    command: prepared.command,
    actor: recorderOf(viewer),
    rules,
    at: dateOf(now),
    now,
  });
  if (!decided.ok) return { kind: 'refused', refusals: decided.refusals };
  const events = recordedFrom(state.version, decided.events, recorderOf(viewer), now);
  const after = events.reduce<SignalState>(reduce, state);
  const response = { kind: 'done' as const, version: after.version };
  const settings = await context.settings(after.owner.organisation);
  const outcome = await appendEvents(database, scope, {
    ...appendOf(context, loaded, events, after, prepared, settings, now),
    ...(prepared.attachments === undefined ? {} : { attachments: prepared.attachments }),
    idempotency: { key: idempotencyKey, requestHash, response },
  });
  switch (outcome.outcome) {
    case 'appended':
      return response;
    case 'replayed':
      return outcomeOf(outcome);
    case 'keyReused':
      return { kind: 'keyReused' };
    case 'absent':
      return { kind: 'absent' };
    case 'conflict': {
      const present = await database.inScope(scope, (tx) => loadDossier(tx, dossier));
      return present === undefined ? { kind: 'absent' } : conflictOf(context, present, expectedVersion);
    }
  }
}

function outcomeOf(
  earlier: { readonly outcome: 'keyReused' } | { readonly outcome: 'replayed'; readonly response: unknown },
): CommandOutcome {
  if (earlier.outcome === 'keyReused') return { kind: 'keyReused' };
  return earlier.response as CommandOutcome;
}

/** Numbers and dates what was decided. Events never come empty: a command that is allowed does something. */
export function recordedFrom(
  version: number,
  events: readonly SignalEvent[],
  recorder: Recorder,
  now: string,
): [Recorded<SignalEvent>, ...Recorded<SignalEvent>[]] {
  const [first, ...rest] = events.map((event, index) => ({
    sequence: version + index + 1,
    happenedAt: now,
    recordedAt: now,
    recorder,
    event,
  }));
  if (first === undefined) throw new Error('A decision brought no event');
  return [first, ...rest];
}

function appendOf(
  context: SignalContext,
  loaded: LoadedDossier,
  events: Append['events'],
  state: SignalState,
  prepared: Prepared,
  settings: TermSettings,
  now: string,
): Append {
  const { id, reference } = loaded.row;
  const derived = derive({ state, id, reference, rules: context.rules, settings, now });
  return {
    ...derived,
    expectedVersion: loaded.row.version,
    link: loaded.link,
    events,
    contents: prepared.contents.map((content) => ({
      ...content,
      sequence: sequenceOf(events, content.subject),
    })),
    links: linksOf(context.database.keyring, prepared.contents),
    outbox: messagesFor(id, events),
  };
}

/** The event that refers to a subject. */
export function sequenceOf(events: readonly Recorded<SignalEvent>[], subject: string): number {
  const found = events.find(
    ({ event }) => 'contents' in event && event.contents.some((ref) => ref.subject === subject),
  );
  if (found === undefined) throw new Error('No event refers to a content that is to be sealed');
  return found.sequence;
}

function conflictOf(context: SignalContext, present: LoadedDossier, seen: number): CommandOutcome {
  const since = timelineOf(present.journal).filter(({ sequence }) => sequence > seen);
  return {
    kind: 'conflict',
    version: present.row.version,
    changes: timelineRows(since, context.directory),
  };
}
