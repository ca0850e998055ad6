import type { DossierId, OrganisationId, Recorded, SignalEvent, SubjectId } from '@ketenzicht/chain';
import type { Act, CloseReason, Danger, Form, IsoInstant, RuleId } from '@ketenzicht/rulebook';
import type { Database, Scope, Tx } from './database.ts';
import type { Unsealed } from './sealed.ts';

/** Derived state of a dossier, kept so that lists need no journal. */
export interface DossierRow {
  readonly id: DossierId;
  /** Short and safe to speak, for example KZ-7F3K-9Q2M. */
  readonly reference: string;
  readonly kind: 'signal';
  /** Number of events in the journal. */
  readonly version: number;
  readonly status: string;
  readonly owner: OrganisationId;
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly danger: Danger;
  readonly minor?: boolean;
  readonly receivedAt: IsoInstant;
  readonly closedAt?: IsoInstant;
  readonly closeReason?: CloseReason;
  readonly updatedAt: IsoInstant;
}

/** A dossier with its whole journal. */
export interface LoadedDossier {
  readonly row: DossierRow;
  readonly journal: readonly Recorded<SignalEvent>[];
  /** Last link of the chain; to be handed back when appending. */
  readonly link: Uint8Array;
}

/** An open duty as stored for worklists; derived, never the truth. */
export interface StoredDuty {
  readonly rule: RuleId;
  /** Empty for the dossier as a whole, else the thread. */
  readonly scope: string;
  readonly organisation: OrganisationId;
  readonly act: Act;
  readonly startedAt: IsoInstant;
  readonly dueAt: IsoInstant;
  readonly urgency: 1 | 2 | 3 | 4 | 5;
  readonly suspended: boolean;
}

export type Part = 'owner' | 'adviser' | 'recipient' | 'reporter' | 'former';

/** How an organisation takes part in a dossier, and since when. */
export interface PartyRow {
  readonly organisation: OrganisationId;
  readonly part: Part;
  readonly since: IsoInstant;
}

export type LinkKind = 'person' | 'address' | 'company' | 'phone' | 'vehicle';

/** A blind index by which the same person or thing is recognised in another dossier. */
export interface Link {
  readonly kind: LinkKind;
  readonly blind: Uint8Array;
  readonly subject: SubjectId;
}

/** A message to the world outside, sent after the transaction has been committed. */
export interface OutboxMessage {
  readonly topic: string;
  readonly body: unknown;
}

/** An uploaded file, sealed with the key of its subject. */
export interface AttachmentUpload {
  readonly id: string;
  readonly subject: SubjectId;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything one command writes; all of it or nothing. */
export interface Append {
  /** Derived state after the events; its `version` is that of the last event. */
  readonly dossier: DossierRow;
  /** Version the command was decided on; 0 for a new dossier. */
  readonly expectedVersion: number;
  /** Last link of the loaded dossier; absent for a new one. */
  readonly link?: Uint8Array;
  readonly events: readonly [Recorded<SignalEvent>, ...Recorded<SignalEvent>[]];
  /** All parties after the events. */
  readonly parties: readonly PartyRow[];
  /** All open duties after the events; none when it is closed. */
  readonly duties: readonly StoredDuty[];
  readonly contents?: readonly Unsealed[];
  readonly attachments?: readonly AttachmentUpload[];
  readonly links?: readonly Link[];
  /** Receipt code under which a reporter can ask for the status; only its hash is stored. */
  readonly receiptCode?: string;
  readonly outbox?: readonly OutboxMessage[];
  readonly idempotency?: {
    readonly key: string;
    readonly requestHash: Uint8Array;
    /** Given back as it is when the same request comes again. */
    readonly response: unknown;
  };
}

export type AppendOutcome =
  | { readonly outcome: 'appended'; readonly version: number }
  /** The same request was handled before. */
  | { readonly outcome: 'replayed'; readonly response: unknown }
  /** Somebody else was first; `version` is the present one. */
  | { readonly outcome: 'conflict'; readonly version: number }
  /** The idempotency key was used for another request. */
  | { readonly outcome: 'keyReused' }
  /** No such dossier for this scope. */
  | { readonly outcome: 'absent' };

/**
 * Loads a dossier with its journal; undefined when it does not exist or the scope may not see it, which
 * cannot be told apart.
 */
export declare function loadDossier(tx: Tx, id: string): Promise<LoadedDossier | undefined>;

/**
 * Appends events with everything derived from them: one statement, one transaction, one round trip.
 * Subjects named by an `erased` event lose their key, their sealed content and their links with it.
 */
export declare function appendEvents(db: Database, scope: Scope, append: Append): Promise<AppendOutcome>;
