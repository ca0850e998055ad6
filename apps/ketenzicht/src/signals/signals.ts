import { type DossierId, replay } from '@ketenzicht/chain';
import { partOf } from '../gate/takes-part.ts';
import { dossierByReference, type ReportedRow, reportedBy } from '../storage/dossiers.ts';
import { loadDossier } from '../storage/journal.ts';
import { type AttachRequest, attach, readAttachment } from './attach.ts';
import type { SignalContext } from './context.ts';
import type { CommandOutcome, Signals } from './outcome.ts';
import { perform, scopeOf } from './perform.ts';
import { readSignal } from './read.ts';
import { type ReceiptView, readReceipt } from './receipt.ts';
import { type ReceiveOutcome, type ReceiveRequest, receive } from './receive.ts';
import { parseReference } from './reference.ts';
import { readSubjects, type SubjectsView } from './subjects.ts';
import type { Viewer } from './view.ts';
import { readWorklist } from './worklist.ts';

/** Everything the program can do with signals. Pages, API, import and command line call these. */
export interface SignalApplication extends Signals {
  readonly receive: (request: ReceiveRequest) => Promise<ReceiveOutcome>;
  readonly receipt: (receiptCode: string, traceId: string) => Promise<ReceiptView | undefined>;
  readonly attach: (request: AttachRequest) => Promise<CommandOutcome>;
  readonly attachment: (request: Parameters<typeof readAttachment>[1]) => ReturnType<typeof readAttachment>;
  /** Of what a signal holds data, for the privacy officer; see `readSubjects`. */
  readonly subjects: (viewer: Viewer, reference: string) => Promise<SubjectsView | undefined>;
  /** What the viewer reported, the newest first; the latest hundred. */
  readonly ownReports: (viewer: Viewer) => Promise<readonly ReportedRow[]>;
  /** The dossier with this reference, if the viewer may see it; the reference as people type it. */
  readonly find: (viewer: Viewer, reference: string) => Promise<DossierId | undefined>;
}

/** Binds the functions on signals to their surroundings. */
export function signalApplication(context: SignalContext): SignalApplication {
  return {
    receive: (request) => receive(context, request),
    receipt: (receiptCode, traceId) => readReceipt(context, receiptCode, traceId),
    command: (request) => perform(context, request),
    attach: (request) => attach(context, request),
    attachment: (request) => readAttachment(context, request),
    signal: (viewer, dossier, options) => readSignal(context, viewer, dossier, options),
    worklist: (viewer, filter, cursor) => readWorklist(context, viewer, filter, cursor),
    subjects: (viewer, reference) => readSubjects(context, viewer, reference),
    ownReports: (viewer) =>
      context.database.inScope(scopeOf(viewer), (tx) => reportedBy(tx, viewer.user, 100)),
    find: (viewer, typed) => findByReference(context, viewer, typed),
  };
}

async function findByReference(
  { database }: SignalContext,
  viewer: Viewer,
  typed: string,
): Promise<DossierId | undefined> {
  const reference = parseReference(typed);
  if (reference === undefined) return undefined;
  return database.inScope(scopeOf(viewer), async (tx) => {
    const dossier = await dossierByReference(tx, reference);
    const loaded = dossier === undefined ? undefined : await loadDossier(tx, dossier);
    const state = loaded && replay(loaded.journal);
    return state === undefined || partOf(state, viewer) === 'none' ? undefined : dossier;
  });
}
