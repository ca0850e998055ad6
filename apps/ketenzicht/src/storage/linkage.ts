import { randomUUID } from 'node:crypto';
import type { LinkageReason } from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import type { SealedIdentity } from './notification-identity.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';

/** What was judged of two notifications. */
export type LinkageOutcome = 'same' | 'different' | 'unsure' | 'automatic';

/** Two notifications; the first key is the lower. */
export interface NotificationPair {
  readonly one: string;
  readonly other: string;
}

/** Two notifications that may be about one victim, as they are kept. */
export interface StoredProposal extends NotificationPair {
  readonly probability: number;
  /** Why: written by the program, without values. */
  readonly steps: unknown;
  readonly foundAt: IsoInstant;
  readonly outcome?: LinkageOutcome;
  readonly reason?: LinkageReason;
  readonly member?: string;
  readonly judgedAt?: IsoInstant;
  readonly version: number;
  /** Whether they are taken to be about one victim now. */
  readonly together: boolean;
}

/** The lists of proposals. */
export type ProposalList = 'open' | 'unsure' | 'judged';

const columns = ({ sql }: Tx) => sql`
  p.one, p.other, p.probability, p.steps, p.found_at, p.outcome, p.reason, p.member, p.judged_at, p.version,
  a.person_id = b.person_id as together`;

const conditionOf = ({ sql }: Tx, list: ProposalList) => {
  switch (list) {
    case 'open':
      return sql`p.outcome is null and a.person_id <> b.person_id`;
    case 'unsure':
      return sql`p.outcome = 'unsure' and a.person_id <> b.person_id`;
    case 'judged':
      return sql`p.outcome is not null and p.outcome <> 'unsure'`;
  }
};

/** One page of a list: what is open by probability, what was judged from the last judgement back. */
export async function proposalPage(
  tx: Tx,
  { list, offset, limit }: { readonly list: ProposalList; readonly offset: number; readonly limit: number },
): Promise<readonly StoredProposal[]> {
  const { sql } = tx;
  const order =
    list === 'judged' ? sql`p.judged_at desc, p.one, p.other` : sql`p.probability desc, p.one, p.other`;
  const rows = await sql<Nullable<StoredProposal>[]>`
    select ${columns(tx)}
    from linkage_proposal p
    join notification a on a.id = p.one
    join notification b on b.id = p.other
    where ${conditionOf(tx, list)}
    order by ${order}
    limit ${limit} offset ${offset}`;
  return rows.map(withoutNulls);
}

/** How many proposals a list has; counts no further than `upTo`. */
export async function proposalCount(tx: Tx, list: ProposalList, upTo: number): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    select count(*)::integer as count from (
      select from linkage_proposal p
      join notification a on a.id = p.one
      join notification b on b.id = p.other
      where ${conditionOf(tx, list)} limit ${upTo}) counted`;
  return row?.count ?? 0;
}

/** One proposal, locked against other judgements when that is asked; undefined when there is no such. */
export async function loadProposal(
  tx: Tx,
  { one, other }: NotificationPair,
  lock?: 'lock',
): Promise<StoredProposal | undefined> {
  if (!isUuid(one) || !isUuid(other)) return undefined;
  const [row] = await tx.sql<Nullable<StoredProposal>[]>`
    select ${columns(tx)}
    from linkage_proposal p
    join notification a on a.id = p.one
    join notification b on b.id = p.other
    where p.one = ${one} and p.other = ${other}
    ${lock === undefined ? tx.sql`` : tx.sql`for update of p`}`;
  return row && withoutNulls(row);
}

/** A pair that a comparison found. */
export interface FoundPair extends NotificationPair {
  readonly probability: number;
  readonly steps: unknown;
}

/** Keeps what a comparison found. What somebody judged stays judged. */
export async function keepProposals({ sql }: Tx, found: readonly FoundPair[], at: IsoInstant): Promise<void> {
  if (found.length === 0) return;
  await sql`
    insert into linkage_proposal (one, other, probability, steps, found_at)
    select one, other, probability, steps, ${at}
    from jsonb_to_recordset(${JSON.stringify(found)}::text::jsonb)
      as f (one uuid, other uuid, probability double precision, steps jsonb)
    on conflict (one, other) do update
      set probability = excluded.probability, steps = excluded.steps, found_at = excluded.found_at`;
}

/** What nobody judged yet, from a probability up, the most probable first. */
export async function proposalsFrom(
  { sql }: Tx,
  probability: number,
): Promise<readonly (NotificationPair & { readonly probability: number })[]> {
  return sql<(NotificationPair & { readonly probability: number })[]>`
    select one, other, probability from linkage_proposal
    where outcome is null and probability >= ${probability}
    order by probability desc, one, other`;
}

/** Records what was judged of a locked proposal; nothing to open it again. */
export async function judgeProposal(
  { sql, scope }: Tx,
  { one, other, version }: StoredProposal,
  judged: { readonly outcome: LinkageOutcome; readonly reason: LinkageReason } | undefined,
  at: IsoInstant,
): Promise<void> {
  const member = judged === undefined || !('user' in scope) ? null : scope.user;
  await sql`
    update linkage_proposal
    set outcome = ${judged?.outcome ?? null}, reason = ${judged?.reason ?? null}, member = ${member},
      judged_at = ${judged === undefined ? null : at}, version = ${version + 1}
    where one = ${one} and other = ${other}`;
}

/** Two victims that were taken to be one. */
export interface Merge extends NotificationPair {
  readonly id: string;
  readonly fromPerson: string;
  readonly toPerson: string;
  readonly moved: readonly string[];
  readonly recordedAt: IsoInstant;
}

/** Keeps what was merged. */
export async function keepMerge(
  { sql, scope }: Tx,
  merge: Omit<Merge, 'id' | 'recordedAt'>,
  at: IsoInstant,
): Promise<void> {
  const { one, other, fromPerson, toPerson, moved } = merge;
  await sql`
    insert into linkage_merge (id, one, other, from_person, to_person, moved, recorded_at, member)
    values (${randomUUID()}, ${one}, ${other}, ${fromPerson}, ${toPerson}, ${moved}, ${at},
      ${'user' in scope ? scope.user : null})`;
}

/** The merge of a pair that still holds, marked as undone; undefined when there is none. */
export async function undoneMerge(
  { sql, scope }: Tx,
  { one, other }: NotificationPair,
  at: IsoInstant,
): Promise<Merge | undefined> {
  const [row] = await sql<Merge[]>`
    update linkage_merge set undone_at = ${at}, undone_by = ${'user' in scope ? scope.user : null}
    where one = ${one} and other = ${other} and undone_at is null
    returning id, one, other, from_person, to_person, moved, recorded_at`;
  return row;
}

/** Notifications that were joined with one of these by a judgement, other than themselves. */
export async function joinedWith({ sql }: Tx, notifications: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select case when one = any(${notifications}) then other else one end as id
    from linkage_proposal
    where outcome in ('same', 'automatic') and (one = any(${notifications}) <> (other = any(${notifications})))`;
  return rows.map(({ id }) => id);
}

/** From which probability notifications are joined without somebody looking; undefined: never. */
export async function automaticFrom({ sql }: Tx): Promise<number | undefined> {
  const [row] = await sql<{ automaticFrom: number | null }[]>`
    select automatic_from from linkage_threshold order by set_at desc limit 1`;
  return row?.automaticFrom ?? undefined;
}

/** Sets that probability; undefined: never. Earlier settings are kept. */
export async function setAutomaticFrom(
  { sql, scope }: Tx,
  probability: number | undefined,
  at: IsoInstant,
): Promise<void> {
  await sql`
    insert into linkage_threshold (set_at, automatic_from, member)
    values (${at}, ${probability ?? null}, ${'user' in scope ? scope.user : ''})`;
}

/** What is compared of a notification: sealed until the gate opens it. */
export interface ComparedNotification extends SealedIdentity {
  readonly person: string;
  readonly sex: string;
  readonly nationality: string;
}

/** Notifications with a name that may be compared, after one with this key, in the order of their keys. */
export async function comparedNotifications(
  { sql }: Tx,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly ComparedNotification[]> {
  return sql<ComparedNotification[]>`
    select i.notification, i.subject, i.wrapped, i.ciphertext, n.person_id as person, n.sex, n.nationality
    from notification_identity i
    join notification n on n.id = i.notification
    where i.notification > ${after} and n.decision is distinct from 'withdrawn'
    order by i.notification
    limit ${limit}`;
}

/** How many notifications have a name. */
export async function comparedCount({ sql }: Tx): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::integer as count from notification_identity`;
  return row?.count ?? 0;
}

/** Pairs that were judged to be about different victims. */
export async function pairsApart({ sql }: Tx): Promise<readonly NotificationPair[]> {
  return sql<NotificationPair[]>`select one, other from notification_apart`;
}
