import { type DossierId, replay, type SubjectId } from '@ketenzicht/chain';
import type { DataCategory, IsoInstant, SignalStatus, Text } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import { dossierByReference } from '../storage/dossiers.ts';
import { loadDossier } from '../storage/journal.ts';
import type { SignalContext } from './context.ts';
import { parseReference } from './reference.ts';
import { stepsInWords } from './steps-in-words.ts';
import type { Viewer } from './view.ts';

/** A person, thing or text of which a signal holds data: of which category and since when, not what. */
export interface SubjectRow {
  readonly subject: SubjectId;
  readonly category: DataCategory;
  /** The step with which it came in. */
  readonly what: Text;
  readonly receivedAt: IsoInstant;
  readonly erased: boolean;
}

/** What the privacy officer needs to know of a signal to erase in it. */
export interface SubjectsView {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly version: number;
  readonly status: SignalStatus;
  /** In the order in which they came in. */
  readonly subjects: readonly SubjectRow[];
}

/**
 * Of what a signal holds data, from its journal: nothing sealed is read. Undefined when there is no signal
 * with this reference, and for everybody but a privacy officer.
 */
export async function readSubjects(
  { database }: SignalContext,
  viewer: Viewer,
  reference: string,
): Promise<SubjectsView | undefined> {
  const asked = parseReference(reference);
  if (viewer.role !== 'privacyOfficer' || asked === undefined) return undefined;
  return database.inScope(overseerScope(viewer), async (tx) => {
    const dossier = await dossierByReference(tx, asked);
    const loaded = dossier === undefined ? undefined : await loadDossier(tx, dossier);
    const state = loaded && replay(loaded.journal);
    if (loaded === undefined || state === undefined) return undefined;
    const erased = new Set(state.erased);
    return {
      dossier: loaded.row.id,
      reference: loaded.row.reference,
      version: state.version,
      status: state.status,
      subjects: loaded.journal.flatMap(({ event, recordedAt }) =>
        'contents' in event
          ? event.contents.map(({ subject, category }) => ({
              subject,
              category,
              what: stepsInWords[event.type],
              receivedAt: recordedAt,
              erased: erased.has(subject),
            }))
          : [],
      ),
    };
  });
}
