import { type Recorder, type Refusal, replay, type SignalState } from '@ketenzicht/chain';
import { overseerScope } from '../gate/overseer-scope.ts';
import { lookerOf, partOf } from '../gate/takes-part.ts';
import type { AttachmentUpload } from '../storage/attachments.ts';
import type { Scope } from '../storage/database.ts';
import { type LoadedDossier, loadDossier } from '../storage/journal.ts';
import { memberNames } from '../storage/people.ts';
import { carryOut, writtenFor } from './carry-out.ts';
import type { CommandName } from './command-input.ts';
import { type Prepared, prepare } from './commands.ts';
import type { SignalContext } from './context.ts';
import type { CommandOutcome, CommandRequest } from './outcome.ts';
import { messagesFor } from './outgoing.ts';
import { changesSince, timelineRows } from './timeline.ts';
import type { Viewer } from './view.ts';
import { writeWalk } from './write-walk.ts';

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

/** Carries out a command on a signal; see `writeWalk`. */
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
  const { viewer, dossier } = request;
  const { database, rules } = context;
  return writeWalk({
    ...request,
    database,
    scope,
    fingerprint,
    load: async (tx) => {
      const loaded = await loadDossier(tx, dossier);
      const state = loaded && replay(loaded.journal);
      return loaded === undefined || state === undefined || !mayTouch(state, viewer)
        ? undefined
        : { ...loaded, state };
    },
    decide: async ({ state, row }) => {
      const now = context.clock();
      const prepared = make(state, now);
      if ('detail' in prepared) return { ok: false, refusals: [prepared] };
      const done = carryOut({ state, command: prepared.command, recorder: recorderOf(viewer), rules, now });
      if (!done.ok) return done;
      const { events, state: after } = done;
      const settings = await context.settings.of(after.owner.organisation);
      const written = writtenFor({
        id: dossier,
        reference: row.reference,
        events,
        state: after,
        contents: prepared.contents,
        rules,
        settings,
        now,
        keyring: database.keyring,
      });
      return {
        ok: true,
        append: {
          ...written,
          outbox: messagesFor(dossier, events),
          ...(prepared.attachments === undefined ? {} : { attachments: prepared.attachments }),
        },
      };
    },
    conflict: (present) => conflictOf(context, present, present.state, request),
  });
}

/**
 * Colleagues who have nothing to do with a signal get the answer of a signal that is not there. The privacy
 * officer takes no part either, but erases.
 */
function mayTouch(state: SignalState, viewer: Viewer): boolean {
  return viewer.role === 'privacyOfficer' || partOf(state, viewer) !== 'none';
}

async function conflictOf(
  context: SignalContext,
  present: LoadedDossier,
  state: SignalState,
  { viewer, expectedVersion }: Omit<CommandRequest, 'input'>,
): Promise<CommandOutcome> {
  const { journal, row } = present;
  const rows = timelineRows(journal, context.directory, lookerOf(state, viewer));
  const changes = await changesSince(expectedVersion, rows, journal, (users) =>
    memberNames(context.database, scopeOf(viewer), users),
  );
  return { kind: 'conflict', version: row.version, changes };
}
