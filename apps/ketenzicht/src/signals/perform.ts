import { type Recorder, type Refusal, replay, type SignalState } from '@ketenzicht/chain';
import { overseerScope } from '../gate/overseer-scope.ts';
import { lookerOf, partOf } from '../gate/takes-part.ts';
import type { AttachmentUpload } from '../storage/attachments.ts';
import type { Scope } from '../storage/database.ts';
import { earlierResponse, requestHashOf } from '../storage/idempotency.ts';
import { appendEvents, type LoadedDossier, loadDossier } from '../storage/journal.ts';
import { carryOut, writtenFor } from './carry-out.ts';
import type { CommandName } from './command-input.ts';
import { type Prepared, prepare } from './commands.ts';
import type { SignalContext } from './context.ts';
import type { CommandOutcome, CommandRequest } from './outcome.ts';
import { messagesFor } from './outgoing.ts';
import { timelineRows } from './timeline.ts';
import type { Viewer } from './view.ts';

/** The scope of the database in which a viewer acts. */
export function scopeOf({ organisation, user, role }: Viewer): Scope {
  return { kind: 'organisation', organisation: organisation.id, user, role };
}

/**
 * The scope in which a command is given. The privacy officer takes part in no signal and erases in all of
 * them; that it is nothing but erasing, the database sees to. What she reports herself she reports for her
 * organisation, like everybody.
 */
function commandScopeOf(viewer: Viewer, command: CommandName): Scope {
  return viewer.role === 'privacyOfficer' && command === 'erase' ? overseerScope(viewer) : scopeOf(viewer);
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
  return change(
    context,
    request,
    input,
    (state, now) => prepare(input, { state, directory: context.directory, now }),
    commandScopeOf(request.viewer, input.type),
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
  ) => (Prepared & { readonly attachments?: readonly AttachmentUpload[] }) | Refusal,
  scope: Scope = scopeOf(request.viewer),
): Promise<CommandOutcome> {
  const { database, rules } = context;
  const { viewer, dossier, expectedVersion, idempotencyKey } = request;
  const requestHash = requestHashOf([dossier, expectedVersion, fingerprint]);
  const loaded = await database.inScope(scope, (tx) => loadDossier(tx, dossier));
  const state = loaded && replay(loaded.journal);
  if (loaded === undefined || state === undefined || !mayTouch(state, viewer)) return { kind: 'absent' };
  if (loaded.row.version !== expectedVersion) {
    const earlier = await earlierResponse(database, scope, { key: idempotencyKey, requestHash });
    if (earlier !== undefined) return outcomeOf(earlier);
    return conflictOf(context, loaded, state, request);
  }
  const now = context.clock();
  const prepared = make(state, now);
  if ('detail' in prepared) {
    return { kind: 'refused', refusals: [prepared] };
  }
  const done = carryOut({ state, command: prepared.command, recorder: recorderOf(viewer), rules, now });
  if (!done.ok) return { kind: 'refused', refusals: done.refusals };
  const { events, state: after } = done;
  const response = { kind: 'done' as const, version: after.version };
  const settings = await context.settings.of(after.owner.organisation);
  const outcome = await appendEvents(database, scope, {
    ...writtenFor({
      id: dossier,
      reference: loaded.row.reference,
      events,
      state: after,
      contents: prepared.contents,
      rules,
      settings,
      now,
      keyring: database.keyring,
    }),
    expectedVersion: loaded.row.version,
    link: loaded.link,
    outbox: messagesFor(dossier, events),
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
      const now = present && replay(present.journal);
      if (present === undefined || now === undefined || !mayTouch(now, viewer)) return { kind: 'absent' };
      return conflictOf(context, present, now, request);
    }
  }
}

function outcomeOf(
  earlier: { readonly outcome: 'keyReused' } | { readonly outcome: 'replayed'; readonly response: unknown },
): CommandOutcome {
  if (earlier.outcome === 'keyReused') return { kind: 'keyReused' };
  return earlier.response as CommandOutcome;
}

/**
 * Colleagues who have nothing to do with a signal get the answer of a signal that is not there. The privacy
 * officer takes no part either, but erases.
 */
function mayTouch(state: SignalState, viewer: Viewer): boolean {
  return viewer.role === 'privacyOfficer' || partOf(state, viewer) !== 'none';
}

function conflictOf(
  context: SignalContext,
  present: LoadedDossier,
  state: SignalState,
  { viewer, expectedVersion }: Omit<CommandRequest, 'input'>,
): CommandOutcome {
  const rows = timelineRows(present.journal, context.directory, lookerOf(state, viewer));
  return {
    kind: 'conflict',
    version: present.row.version,
    changes: rows.filter(({ sequence }) => sequence > expectedVersion),
  };
}
