import type { DossierId, SubjectId } from '@ketenzicht/chain';
import { sealAttachment } from './attachments.ts';
import type { Scope } from './database.ts';
import { headOf, nextLink, noLink } from './hash-chain.ts';
import type { Append, ChainEvent, EventRow } from './journal.ts';
import type { Keyring } from './keys.ts';
import { receiptHash } from './receipts.ts';
import { makeSubjectKey, type SubjectKey, seal } from './sealed.ts';

/** Rows by table, as the database function `append_events` takes them. */
export interface AppendRows {
  readonly items: readonly object[];
  readonly events: readonly object[];
  readonly parties: readonly object[];
  readonly duties: readonly object[];
  readonly erased: readonly object[];
  readonly keys: readonly object[];
  readonly sealed: readonly object[];
  readonly attachments: readonly object[];
  readonly links: readonly object[];
  readonly receipts: readonly object[];
  readonly outbox: readonly object[];
}

/** Everything a command writes as rows: events chained, content sealed, codes hashed. */
export function rowsOf(
  keyring: Keyring,
  scope: Scope,
  append: Append<ChainEvent>,
  stored: ReadonlyMap<SubjectId, SubjectKey>,
): AppendRows {
  const { contents = [], attachments = [], links = [], outbox = [], receiptCode } = append;
  const { id, status, municipality, forms } = append.dossier;
  const made = new Map<SubjectId, SubjectKey>();
  const keyOf = (subject: SubjectId): SubjectKey => {
    const known = stored.get(subject) ?? made.get(subject);
    if (known !== undefined) return known;
    const key = makeSubjectKey(keyring, id, subject);
    made.set(subject, key);
    return key;
  };
  const events = chainedEvents(keyring, append);
  const sealed = contents.map((content, position) => {
    const { ciphertext, ...place } = seal(keyOf(content.subject), id, content);
    return { ...place, position, ciphertext: hex(ciphertext) };
  });
  const files = attachments.map((file) => ({
    id: file.id,
    dossier: id,
    subject: file.subject,
    media_type: file.mediaType,
    size: file.bytes.length,
    ciphertext: hex(sealAttachment(keyOf(file.subject), id, file)),
  }));
  for (const { subject } of links) keyOf(subject);
  return {
    items: [itemOf(keyring, scope, append, events.at(-1)?.hash ?? noLink)],
    events: events.map((event) => ({
      dossier: id,
      sequence: event.sequence,
      type: event.event.type,
      happened_at: event.happenedAt,
      recorded_at: event.recordedAt,
      recorder: event.recorder,
      body: event.event,
      hash: hex(event.hash),
    })),
    parties: append.parties.map((party) => ({ dossier: id, ...party })),
    duties: append.duties.map((duty) => ({
      dossier: id,
      rule: duty.rule,
      scope: duty.scope,
      organisation: duty.organisation,
      act: duty.act,
      started_at: duty.startedAt,
      due_at: duty.dueAt,
      urgency: duty.urgency,
      suspended: duty.suspended,
      status,
      municipality,
      forms,
    })),
    erased: append.events.flatMap(({ event }) =>
      event.type === 'erased' ? event.subjects.map((subject) => ({ dossier: id, subject })) : [],
    ),
    keys: [...made.values()].map(({ subject, wrapped }) => ({
      dossier: id,
      subject,
      wrapped: hex(wrapped),
      created_at: append.dossier.updatedAt,
    })),
    sealed,
    attachments: files,
    links: links.map(({ kind, blind, subject }) => ({ dossier: id, kind, blind: hex(blind), subject })),
    receipts:
      receiptCode === undefined ? [] : [{ code_hash: hex(receiptHash(keyring, receiptCode)), dossier: id }],
    outbox: outbox.map((message) => ({ dossier: id, ...message })),
  };
}

/** The rows of several commands as the argument of one call. Tables without rows are left out. */
export function inOneCall(all: readonly AppendRows[]): string {
  const tables = new Map<string, (readonly object[])[]>();
  for (const rows of all) {
    for (const [table, some] of Object.entries<readonly object[]>({ ...rows })) {
      if (some.length === 0) continue;
      const known = tables.get(table);
      if (known === undefined) tables.set(table, [some]);
      else known.push(some);
    }
  }
  return JSON.stringify(Object.fromEntries([...tables].map(([table, rows]) => [table, rows.flat()])));
}

function itemOf(
  keyring: Keyring,
  scope: Scope,
  { dossier, expectedVersion, idempotency }: Append<ChainEvent>,
  link: Uint8Array,
) {
  return {
    as_scope: scope.kind,
    as_organisation: 'organisation' in scope ? scope.organisation : undefined,
    as_receipt: scope.kind === 'reporter' ? hex(receiptHash(keyring, scope.receiptCode)) : undefined,
    expected: expectedVersion,
    ...(idempotency && {
      holder: holderOf(keyring, scope),
      key: idempotency.key,
      request_hash: hex(idempotency.requestHash),
      response: idempotency.response,
    }),
    after: {
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
      head: hex(headOf(keyring, link)),
    },
  };
}

/** Whose idempotency keys these are, so that nobody meets the key of somebody else. */
export function holderOf(keyring: Keyring, scope: Scope): string {
  if ('organisation' in scope) return `${scope.organisation}/${scope.user}`;
  if (scope.kind === 'reporter') return receiptHash(keyring, scope.receiptCode).toString('hex');
  return scope.kind;
}

/** What is chained of an event: its place and everything in it. */
export const chained = (
  dossier: DossierId,
  { sequence, happenedAt, recordedAt, recorder, event }: Omit<EventRow, 'hash'>,
) => ({
  dossier,
  sequence,
  happenedAt: new Date(happenedAt).toISOString(),
  recordedAt: new Date(recordedAt).toISOString(),
  recorder,
  event,
});

function chainedEvents(
  keyring: Keyring,
  { dossier, events, link = noLink }: Append<ChainEvent>,
): readonly EventRow[] {
  let last = link;
  return events.map((event) => {
    last = nextLink(keyring, 'journal', last, chained(dossier.id, event));
    return { ...event, hash: last };
  });
}

/** Bytes as PostgreSQL reads them. */
const hex = (bytes: Uint8Array): string =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`;
