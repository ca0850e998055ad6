import type { DossierId, OrganisationId, SubjectId, UserId } from '@ketenzicht/chain';
import type { DataCategory, IsoInstant, LegalBasis, Purpose, Role, RuleId } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { headOf, nextLink, noLink } from './hash-chain.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** One look at one category of the data of one subject. */
export interface AccessLine {
  readonly dossier: DossierId;
  /** Whose data; absent for the dossier as a whole. */
  readonly subject?: SubjectId;
  /** Who looked; absent for a reporter with a receipt code and for the system. */
  readonly user?: UserId;
  readonly organisation?: OrganisationId;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly category: DataCategory;
  /** What was done; `viewed` when absent. */
  readonly action?: 'viewed' | 'searched' | 'exported';
  readonly outcome: 'shown' | 'withheld';
  /** The disclosure rule that allowed it, or came nearest. */
  readonly rule?: RuleId;
  readonly basis?: LegalBasis;
  /** Trace identifier of the processing (W3C trace context). */
  readonly traceId: string;
}

/** A line as it stands in the log. */
export interface LoggedAccess extends AccessLine {
  /** Place in the chain of the dossier, from 1. */
  readonly sequence: number;
  readonly recordedAt: IsoInstant;
}

/** What is chained of a line: everything in it. */
export interface AccessRow extends LoggedAccess {
  readonly hash: Uint8Array;
}

interface Chain {
  readonly dossier: DossierId;
  readonly sequence: number;
  readonly link: Uint8Array;
}

/**
 * Writes lines in the access log, in the transaction that reads the data. The chain of each dossier is
 * locked until that transaction ends; dossiers are locked in order of their ids, so that two readers
 * never wait for each other.
 */
export async function recordAccess(tx: Tx, lines: readonly AccessLine[]): Promise<void> {
  if (lines.length === 0) return;
  const { sql, keyring } = tx;
  const recordedAt = new Date().toISOString();
  const chains = await lockChains(tx, [...new Set(lines.map(({ dossier }) => dossier))].sort());
  const rows: (AccessRow & { readonly scope: string })[] = [];
  const heads = chains.map((chain) => {
    let { sequence, link } = chain;
    for (const line of lines.filter(({ dossier }) => dossier === chain.dossier)) {
      sequence += 1;
      const logged = { ...line, action: line.action ?? ('viewed' as const), sequence, recordedAt };
      link = nextLink(keyring, 'accessLog', link, logged);
      rows.push({ ...logged, scope: tx.scope.kind, hash: link });
    }
    return { dossier: chain.dossier, sequence, link: hex(link), head: hex(headOf(keyring, link)) };
  });
  await sql`
    with ended as (
      update access_head h
      set sequence = e.sequence, link = decode(e.link, 'hex'), head = decode(e.head, 'hex')
      from jsonb_to_recordset(${JSON.stringify(heads)}::text::jsonb)
        as e (dossier uuid, sequence integer, link text, head text)
      where h.dossier = e.dossier
    )
    insert into access_log (dossier, sequence, recorded_at, scope, organisation, member, role, subject,
      action, outcome, purpose, basis, rule, category, trace, hash)
    select dossier, sequence, "recordedAt", scope, organisation, "user", role, subject,
      action, outcome, purpose, basis, rule, category, "traceId", decode(hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows.map((row) => ({ ...row, hash: hex(row.hash) })))}::text::jsonb)
      as l (dossier uuid, sequence integer, "recordedAt" timestamptz, scope text, organisation text, "user" text,
        role text, subject uuid, action text, outcome text, purpose text, basis text, rule text, category text,
        "traceId" text, hash text)`;
}

async function lockChains({ sql, keyring }: Tx, dossiers: readonly DossierId[]): Promise<readonly Chain[]> {
  return sql<Chain[]>`
    insert into access_head (dossier, sequence, link, head)
    select dossier, 0, ${noLink}, ${headOf(keyring, noLink)} from unnest(${dossiers}::uuid[]) as d (dossier)
    on conflict (dossier) do update set sequence = access_head.sequence
    returning dossier, sequence, link`;
}

/** Lines of the access log about a dossier, or about one subject, the newest first. For oversight. */
export async function accessLogOf(
  { sql }: Tx,
  about: { readonly dossier: DossierId } | { readonly subject: SubjectId },
): Promise<readonly LoggedAccess[]> {
  const which = 'dossier' in about ? sql`dossier = ${about.dossier}` : sql`subject = ${about.subject}`;
  const rows = await sql<Nullable<LoggedAccess>[]>`
    select dossier, sequence, recorded_at, subject, member as user, organisation, role, purpose, category,
      action, outcome, rule, basis, trace as trace_id
    from access_log
    where ${which}
    order by recorded_at desc, sequence desc
    limit 1000`;
  return rows.map(withoutNulls);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
