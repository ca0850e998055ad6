import type { DossierId, OrganisationId, Recorded, SignalEvent, SubjectId } from '@ketenzicht/chain';
import type { Act, CloseReason, Danger, Form, IsoInstant, RuleId } from '@ketenzicht/rulebook';
import { type AttachmentUpload, sealAttachment } from './attachments.ts';
import type { Database, Scope, Tx } from './database.ts';
import { headOf, nextLink, noLink } from './hash-chain.ts';
import type { Keyring } from './keys.ts';
import { receiptHash } from './receipts.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';
import { loadSubjectKeys, makeSubjectKey, type SubjectKey, seal, type Unsealed } from './sealed.ts';

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

/** What is chained of an event: its place and everything in it. */
export const chained = (dossier: DossierId, { happenedAt, recordedAt, ...rest }: Recorded<SignalEvent>) => ({
  dossier,
  happenedAt: new Date(happenedAt).toISOString(),
  recordedAt: new Date(recordedAt).toISOString(),
  ...rest,
});

/** An event as its row is read. */
export interface EventRow extends Recorded<SignalEvent> {
  readonly hash: Uint8Array;
}

/**
 * Loads a dossier with its journal; undefined when it does not exist or the scope may not see it, which
 * cannot be told apart.
 */
export async function loadDossier({ sql }: Tx, id: string): Promise<LoadedDossier | undefined> {
  if (!isUuid(id)) return undefined;
  const [[row], events] = await Promise.all([
    sql<Nullable<DossierRow>[]>`
      select id, reference, kind, version, status, owner, municipality, forms, danger, minor,
        received_at, closed_at, close_reason, updated_at
      from dossier where id = ${id}`,
    sql<EventRow[]>`
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
 * Appends events with everything derived from them: one statement, one transaction, one round trip (one
 * more when content is added to an existing dossier). Subjects named by an `erased` event lose their key,
 * and with it their sealed content, files and links.
 */
export async function appendEvents(db: Database, scope: Scope, append: Append): Promise<AppendOutcome> {
  const keys = needsStoredKeys(append) ? await db.inScope(scope, (tx) => storedKeys(tx, append)) : new Map();
  return callAppend(db.unscoped, db.keyring, scope, append, keys);
}

/** Like `appendEvents`, within a transaction that holds more than this. */
export async function appendWithin(tx: Tx, append: Append): Promise<AppendOutcome> {
  const keys = needsStoredKeys(append) ? await storedKeys(tx, append) : new Map();
  return callAppend(tx.sql, tx.keyring, tx.scope, append, keys);
}

type Keys = ReadonlyMap<SubjectId, SubjectKey>;

const subjectsOf = ({ contents = [], attachments = [], links = [] }: Append): readonly SubjectId[] =>
  [...contents, ...attachments, ...links].map(({ subject }) => subject);

const needsStoredKeys = (append: Append) => append.expectedVersion > 0 && subjectsOf(append).length > 0;

const storedKeys = (tx: Tx, append: Append) => loadSubjectKeys(tx, append.dossier.id, subjectsOf(append));

async function callAppend(
  sql: Database['unscoped'] | Tx['sql'],
  keyring: Keyring,
  scope: Scope,
  append: Append,
  stored: Keys,
): Promise<AppendOutcome> {
  const organisation = 'organisation' in scope ? scope.organisation : null;
  const receipt = scope.kind === 'reporter' ? receiptHash(keyring, scope.receiptCode) : null;
  const [row] = await sql<{ outcome: AppendOutcome }[]>`
    select append_events(
      ${scope.kind}, ${organisation}, ${receipt}, ${append.expectedVersion}, ${written(keyring, scope, append, stored)}::text::jsonb
    ) as outcome`;
  if (row === undefined) throw new Error('append_events gave no answer');
  return row.outcome;
}

/** The argument of the database function `append_events`. Parts that are empty are left out. */
function written(keyring: Keyring, scope: Scope, append: Append, stored: Keys): string {
  const { dossier, events, contents = [], attachments = [], links = [], outbox = [], idempotency } = append;
  const made = new Map<SubjectId, SubjectKey>();
  const keyOf = (subject: SubjectId): SubjectKey => {
    const known = stored.get(subject) ?? made.get(subject);
    if (known !== undefined) return known;
    const key = makeSubjectKey(keyring, dossier.id, subject);
    made.set(subject, key);
    return key;
  };
  const hashes = linksAfter(keyring, append);
  const sealed = contents.map((content, position) => ({
    ...seal(keyOf(content.subject), dossier.id, content),
    position,
  }));
  const files = attachments.map((file) => ({
    id: file.id,
    subject: file.subject,
    media_type: file.mediaType,
    size: file.bytes.length,
    ciphertext: base64(sealAttachment(keyOf(file.subject), dossier.id, file)),
  }));
  for (const { subject } of links) keyOf(subject);
  const erased = events.flatMap(({ event }) => (event.type === 'erased' ? event.subjects : []));
  return JSON.stringify({
    dossier: {
      id: dossier.id,
      reference: dossier.reference,
      kind: dossier.kind,
      version: dossier.version,
      status: dossier.status,
      owner: dossier.owner,
      municipality: dossier.municipality,
      forms: dossier.forms,
      danger: dossier.danger,
      minor: dossier.minor,
      received_at: dossier.receivedAt,
      closed_at: dossier.closedAt,
      close_reason: dossier.closeReason,
      updated_at: dossier.updatedAt,
    },
    head: base64(headOf(keyring, hashes.at(-1) ?? noLink)),
    events: events.map((recorded, index) => ({
      sequence: recorded.sequence,
      happened_at: recorded.happenedAt,
      recorded_at: recorded.recordedAt,
      recorder: recorded.recorder,
      body: recorded.event,
      hash: base64(hashes[index] ?? noLink),
    })),
    parties: append.parties,
    duties: append.duties.map((duty) => ({
      rule: duty.rule,
      scope: duty.scope,
      organisation: duty.organisation,
      act: duty.act,
      started_at: duty.startedAt,
      due_at: duty.dueAt,
      urgency: duty.urgency,
      suspended: duty.suspended,
    })),
    erased: unlessEmpty(erased),
    keys: unlessEmpty(
      [...made.values()].map(({ subject, wrapped }) => ({ subject, wrapped: base64(wrapped) })),
    ),
    sealed: unlessEmpty(
      sealed.map(({ dossier: _, ciphertext, ...place }) => ({ ...place, ciphertext: base64(ciphertext) })),
    ),
    attachments: unlessEmpty(files),
    links: unlessEmpty(links.map(({ blind, ...link }) => ({ ...link, blind: base64(blind) }))),
    receipt: append.receiptCode === undefined ? undefined : base64(receiptHash(keyring, append.receiptCode)),
    outbox: unlessEmpty(outbox),
    idempotency: idempotency && {
      holder: holderOf(keyring, scope),
      key: idempotency.key,
      requestHash: base64(idempotency.requestHash),
      response: idempotency.response,
    },
  });
}

function linksAfter(keyring: Keyring, { dossier, events, link = noLink }: Append): readonly Uint8Array[] {
  let last = link;
  return events.map((recorded) => {
    last = nextLink(keyring, 'journal', last, chained(dossier.id, recorded));
    return last;
  });
}

/** Whose idempotency keys these are, so that nobody meets the key of somebody else. */
export function holderOf(keyring: Keyring, scope: Scope): string {
  if ('organisation' in scope) return `${scope.organisation}/${scope.user}`;
  if (scope.kind === 'reporter') return receiptHash(keyring, scope.receiptCode).toString('hex');
  return scope.kind;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const unlessEmpty = <T>(items: readonly T[]): readonly T[] | undefined =>
  items.length > 0 ? items : undefined;
