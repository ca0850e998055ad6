import type { DossierId, OrganisationId } from '@ketenzicht/chain';
import type { Danger, Form, IsoInstant } from '@ketenzicht/rulebook';
import type { PendingQuery, Row } from 'postgres';
import type { Tx } from './database.ts';
import type { DossierKind, Part, StoredDuty } from './journal.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** An open duty with what a worklist shows of its dossier; nothing about persons. */
export interface WorklistRow extends StoredDuty {
  readonly dossier: DossierId;
  readonly kind: DossierKind;
  readonly reference: string;
  readonly status: string;
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly danger: Danger;
  readonly minor?: boolean;
}

export interface WorklistQuery {
  readonly organisation: OrganisationId;
  /** The moment by which duties are overdue or not. */
  readonly now: IsoInstant;
  readonly status?: string;
  readonly municipality?: string;
  readonly form?: Form;
  readonly act?: string;
  readonly overdue?: boolean;
  /** Exact reference of a dossier. */
  readonly reference?: string;
  /** Position after which to go on. */
  readonly after?: WorklistPosition;
  readonly limit: number;
}

/** Place in the order of a worklist: running terms first, then urgency, then the due moment. */
export type WorklistPosition = Pick<StoredDuty, 'suspended' | 'urgency' | 'dueAt' | 'rule' | 'scope'> & {
  readonly dossier: DossierId;
};

export interface WorklistPage {
  readonly rows: readonly WorklistRow[];
  /** Where the next page starts; absent on the last. */
  readonly next?: WorklistPosition;
}

/**
 * One page of the open duties of an organisation. Within an urgency the longest overdue come first, which
 * is the order of due moments; so one index holds the order at any moment.
 */
export async function worklistOf({ sql }: Tx, query: WorklistQuery): Promise<WorklistPage> {
  const { organisation, now, status, municipality, form, act, overdue, reference, after, limit } = query;
  const rows = await sql<Nullable<WorklistRow>[]>`
    select u.*, d.kind, d.reference, d.danger, d.minor
    from (
      select dossier, rule, scope, organisation, act, started_at, due_at, urgency, suspended, status,
        municipality, forms
      from duty
      where organisation = ${organisation}
        ${status === undefined ? sql`` : sql`and status = ${status}`}
        ${municipality === undefined ? sql`` : sql`and municipality = ${municipality}`}
        ${form === undefined ? sql`` : sql`and ${form} = any(forms)`}
        ${act === undefined ? sql`` : sql`and act = ${act}`}
        ${overdue === undefined ? sql`` : overdue ? sql`and due_at < ${now} and not suspended` : sql`and (due_at >= ${now} or suspended)`}
        ${reference === undefined ? sql`` : sql`and dossier = (select id from dossier where reference = ${reference})`}
        ${
          after === undefined
            ? sql``
            : sql`and (suspended, urgency, due_at, dossier, rule, scope) >
                (${after.suspended}, ${after.urgency}::smallint, ${after.dueAt}, ${after.dossier}, ${after.rule}, ${after.scope})`
        }
      order by suspended, urgency, due_at, dossier, rule, scope
      limit ${limit + 1}
    ) u
    join dossier d on d.id = u.dossier
    order by suspended, urgency, due_at, dossier, rule, scope`;
  const page = rows.slice(0, limit).map(withoutNulls);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined ? { rows: page, next: positionOf(last) } : { rows: page };
}

function positionOf({ suspended, urgency, dueAt, dossier, rule, scope }: WorklistRow): WorklistPosition {
  return { suspended, urgency, dueAt, dossier, rule, scope };
}

/**
 * How many duties an organisation has: open in all, overdue, and due before the end of today. Each is counted
 * up to `upTo`, so that the time it takes does not grow with what lies waiting.
 */
export async function worklistCounts(
  { sql }: Tx,
  query: {
    readonly organisation: OrganisationId;
    readonly now: IsoInstant;
    readonly endOfToday: IsoInstant;
    readonly upTo: number;
  },
): Promise<{ readonly open: number; readonly overdue: number; readonly today: number }> {
  const { organisation, now, endOfToday, upTo } = query;
  const counted = (condition: PendingQuery<Row[]>) => sql`
    (select count(*)::integer from (
      select from duty where organisation = ${organisation} ${condition} limit ${upTo}
    ) counted)`;
  const [row] = await sql<{ open: number; overdue: number; today: number }[]>`
    select
      ${counted(sql``)} as open,
      ${counted(sql`and not suspended and due_at < ${now}`)} as overdue,
      ${counted(sql`and not suspended and due_at >= ${now} and due_at < ${endOfToday}`)} as today`;
  return row ?? { open: 0, overdue: 0, today: 0 };
}

/** A dossier that an organisation takes part in, open or closed. */
export interface TakesPartRow {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly part: Part;
  readonly since: IsoInstant;
  readonly status: string;
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly danger: Danger;
  readonly minor?: boolean;
  readonly receivedAt: IsoInstant;
  readonly updatedAt: IsoInstant;
}

export interface TakesPartPage {
  readonly rows: readonly TakesPartRow[];
  readonly next?: { readonly since: IsoInstant; readonly dossier: DossierId };
}

/** One page of the dossiers that an organisation takes part in, the latest first. */
export async function dossiersOf(
  { sql }: Tx,
  query: {
    readonly organisation: OrganisationId;
    readonly after?: { readonly since: IsoInstant; readonly dossier: DossierId };
    readonly limit: number;
  },
): Promise<TakesPartPage> {
  const { organisation, after, limit } = query;
  const rows = await sql<Nullable<TakesPartRow>[]>`
    select p.dossier, p.part, p.since, d.reference, d.status, d.municipality, d.forms, d.danger, d.minor,
      d.received_at, d.updated_at
    from (
      select dossier, part, since from party
      where organisation = ${organisation}
        ${after === undefined ? sql`` : sql`and (since, dossier) < (${after.since}, ${after.dossier})`}
      order by since desc, dossier desc
      limit ${limit + 1}
    ) p
    join dossier d on d.id = p.dossier
    order by p.since desc, p.dossier desc`;
  const page = rows.slice(0, limit).map(withoutNulls);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: page, next: { since: last.since, dossier: last.dossier } }
    : { rows: page };
}
