import type {
  DossierId,
  OrganisationId,
  Recorded,
  SignalEvent,
  SubjectId,
  TrackEnd,
  VictimEvent,
} from '@ketenzicht/chain';
import type { Act, CloseReason, Danger, Form, IsoInstant, RuleId } from '@ketenzicht/rulebook';
import postgres from 'postgres';
import { type AppendRows, holderOf, inOneCall, rowsOf } from './append-rows.ts';
import type { AttachmentUpload } from './attachments.ts';
import type { Database, Scope, Tx } from './database.ts';
import { appendErasure } from './erasure.ts';
import { gather } from './gathering.ts';
import { noLink } from './hash-chain.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';
import { loadSubjectKeys, type SubjectKey, type Unsealed } from './sealed.ts';

/** What the events of a journal are about; each kind of dossier has events of its own. */
interface EventsOf {
  readonly signal: SignalEvent;
  readonly victim: VictimEvent;
}

export type DossierKind = keyof EventsOf;
export type ChainEvent = EventsOf[DossierKind];

/** Derived state of a dossier, kept so that lists need no journal. */
export interface DossierRow {
  readonly id: DossierId;
  /** Short and safe to speak, for example KZ-7F3K-9Q2M. */
  readonly reference: string;
  readonly kind: DossierKind;
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
  readonly closeReason?: CloseReason | TrackEnd;
  readonly updatedAt: IsoInstant;
}

/** A dossier with its whole journal. */
export interface LoadedDossier<E extends ChainEvent = SignalEvent> {
  readonly row: DossierRow;
  readonly journal: readonly Recorded<E>[];
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

/** Everything one command writes; all of it or nothing. */
export interface Append<E extends ChainEvent = SignalEvent> {
  /** Derived state after the events; its `version` is that of the last event. */
  readonly dossier: DossierRow;
  /** Version the command was decided on; 0 for a new dossier. */
  readonly expectedVersion: number;
  /** Last link of the loaded dossier; absent for a new one. */
  readonly link?: Uint8Array;
  readonly events: readonly [Recorded<E>, ...Recorded<E>[]];
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

/** An event as its row is read. */
export interface EventRow<E extends ChainEvent = ChainEvent> extends Recorded<E> {
  readonly hash: Uint8Array;
}

/**
 * Loads a signal with its journal; undefined when it does not exist or the scope may not see it, which
 * cannot be told apart.
 */
export const loadDossier = (tx: Tx, id: string): Promise<LoadedDossier | undefined> =>
  loadOfKind(tx, id, 'signal');

/** Loads a victim track with its journal, in the same way. */
export const loadTrack = (tx: Tx, id: string): Promise<LoadedDossier<VictimEvent> | undefined> =>
  loadOfKind(tx, id, 'victim');

async function loadOfKind<K extends DossierKind>(
  { sql }: Tx,
  id: string,
  kind: K,
): Promise<LoadedDossier<EventsOf[K]> | undefined> {
  if (!isUuid(id)) return undefined;
  const [[row], events] = await Promise.all([
    sql<Nullable<DossierRow>[]>`
      select id, reference, kind, version, status, owner, municipality, forms, danger, minor,
        received_at, closed_at, close_reason, updated_at
      from dossier where id = ${id} and kind = ${kind}`,
    sql<EventRow<EventsOf[K]>[]>`
      select sequence, happened_at, recorded_at, recorder, body as event, hash
      from event where dossier = ${id} order by sequence`,
  ]);
  if (row === undefined) return undefined;
  return {
    row: withoutNulls(row),
    journal: events.map(({ hash: _, ...recorded }) => recorded),
    link: events.at(-1)?.hash ?? noLink,
  };
}

/**
 * Appends events with everything derived from them, in one transaction. Commands that come at the same
 * time travel together in one statement, which is what makes a busy intake fast; each is decided on its
 * own. Adding content to an existing dossier takes one more round trip, for its keys. Subjects named by
 * an `erased` event lose their key, and with it their sealed content, files and links. In the scope of
 * oversight that is all that can be appended.
 */
export async function appendEvents(
  db: Database,
  scope: Scope,
  append: Append<ChainEvent>,
): Promise<AppendOutcome> {
  if (scope.kind === 'oversight') return appendErasure(db, scope, append);
  const stored = needsStoredKeys(append) ? await db.inScope(scope, (tx) => storedKeys(tx, append)) : noKeys;
  return appenderOf(db)({ scope, append, rows: rowsOf(db.keyring, scope, append, stored) });
}

/** Like `appendEvents`, within a transaction that holds more than this. */
export async function appendWithin(tx: Tx, append: Append<ChainEvent>): Promise<AppendOutcome> {
  const stored = needsStoredKeys(append) ? await storedKeys(tx, append) : noKeys;
  const rows = rowsOf(tx.keyring, tx.scope, append, stored);
  const [outcome] = await callAppend(tx.sql, [{ scope: tx.scope, append, rows }]);
  if (outcome === undefined) throw new Error('append_events gave no outcome');
  return outcome;
}

interface Written {
  readonly scope: Scope;
  readonly append: Append<ChainEvent>;
  readonly rows: AppendRows;
}

const noKeys: ReadonlyMap<SubjectId, SubjectKey> = new Map();

const subjectsOf = ({
  contents = [],
  attachments = [],
  links = [],
}: Append<ChainEvent>): readonly SubjectId[] =>
  [...contents, ...attachments, ...links].map(({ subject }) => subject);

const needsStoredKeys = (append: Append<ChainEvent>) =>
  append.expectedVersion > 0 && subjectsOf(append).length > 0;

const storedKeys = (tx: Tx, append: Append<ChainEvent>) =>
  loadSubjectKeys(tx, append.dossier.id, subjectsOf(append));

const appenders = new WeakMap<Database, (written: Written) => Promise<AppendOutcome>>();

function appenderOf(db: Database): (written: Written) => Promise<AppendOutcome> {
  const known = appenders.get(db);
  if (known !== undefined) return known;
  const appender = gather<Written, AppendOutcome>({
    run: (all) => callAppend(db.unscoped, all),
    namesOf: ({ scope, append: { dossier, idempotency } }) => [
      dossier.id,
      dossier.reference,
      ...(idempotency === undefined ? [] : [`${holderOf(db.keyring, scope)} ${idempotency.key}`]),
    ],
    /* An answer from the server means that nothing was written; silence means that we do not know. */
    concernsOne: (error) => error instanceof postgres.PostgresError,
    atOnce: 2,
    most: 64,
  });
  appenders.set(db, appender);
  return appender;
}

async function callAppend(
  sql: Database['unscoped'] | Tx['sql'],
  all: readonly Written[],
): Promise<readonly AppendOutcome[]> {
  const [row] = await sql<{ outcomes: Readonly<Partial<Record<DossierId, AppendOutcome>>> }[]>`
    select append_events(${inOneCall(all.map(({ rows }) => rows))}::text::jsonb) as outcomes`;
  return all.map(({ append }) => {
    const outcome = row?.outcomes[append.dossier.id];
    if (outcome === undefined) throw new Error('append_events gave no outcome');
    return outcome;
  });
}
