import type { OrganisationId, StepKind } from '@ketenzicht/chain';
import type { CloseReason, Form, IsoInstant, Role } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** Which dossiers figures are about; absent: all. */
export interface FigureFilter {
  readonly municipality?: string;
  readonly form?: Form;
}

/** From this moment (inclusive) until that one (exclusive). */
export interface Period {
  readonly from: IsoInstant;
  readonly until: IsoInstant;
}

/** Open duties of one organisation to do one thing. */
export interface OpenDutyCount {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly act: string;
  readonly open: number;
  readonly overdue: number;
  readonly suspended: number;
  /** Start of the oldest term among them. */
  readonly oldest: IsoInstant;
}

/** What lies where, since when. Needs the scope `oversight` or `system`, as do all figures; others get nothing. */
export async function openDutyCounts(
  { sql }: Tx,
  now: IsoInstant,
  filter: FigureFilter,
): Promise<readonly OpenDutyCount[]> {
  return sql<OpenDutyCount[]>`
    select organisation, role, act, count(*)::integer as open,
      count(*) filter (where not suspended and due_at < ${now})::integer as overdue,
      count(*) filter (where suspended)::integer as suspended,
      min(started_at) as oldest
    from monitor_duty
    where ${matching({ sql }, filter)}
    group by organisation, role, act
    order by organisation, act`;
}

/** Open dossiers of one municipality that are about the same forms. */
export interface OpenDossierCount {
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly open: number;
  readonly oldest: IsoInstant;
}

/** Open dossiers by municipality and forms. */
export async function openDossierCounts(
  { sql }: Tx,
  filter: FigureFilter,
): Promise<readonly OpenDossierCount[]> {
  const rows = await sql<Nullable<OpenDossierCount>[]>`
    select municipality, forms, count(*)::integer as open, min(received_at) as oldest
    from monitor_dossier
    where kind = 'signal' and closed_at is null and ${matching({ sql }, filter)}
    group by municipality, forms
    order by municipality, forms`;
  return rows.map(withoutNulls);
}

/** What came in and what was closed in one month, of dossiers about the same forms. */
export interface MonthCount {
  /** YYYY-MM, on the Dutch calendar. */
  readonly month: string;
  readonly forms: readonly Form[];
  readonly received: number;
  readonly closed: number;
}

/** Dossiers received and closed within a period, by month. */
export async function monthCounts(
  { sql }: Tx,
  { from, until }: Period,
  filter: FigureFilter,
): Promise<readonly MonthCount[]> {
  const month = (moment: string) => sql`date_trunc('month', ${sql(moment)} at time zone 'Europe/Amsterdam')`;
  return sql<MonthCount[]>`
    select to_char(month, 'YYYY-MM') as month, forms, sum(received)::integer as received, sum(closed)::integer as closed
    from (
      select ${month('received_at')} as month, forms, count(*) as received, 0 as closed
      from monitor_dossier
      where kind = 'signal' and received_at >= ${from} and received_at < ${until} and ${matching({ sql }, filter)}
      group by 1, 2
      union all
      select ${month('closed_at')}, forms, 0, count(*)
      from monitor_dossier
      where kind = 'signal' and closed_at >= ${from} and closed_at < ${until} and ${matching({ sql }, filter)}
      group by 1, 2
    ) m
    group by m.month, forms
    order by m.month, forms`;
}

/** How many dossiers were closed for one reason. */
export interface CloseCount {
  readonly reason: CloseReason;
  readonly closed: number;
}

/** Dossiers closed within a period, by reason. */
export async function closeCounts(
  { sql }: Tx,
  { from, until }: Period,
  filter: FigureFilter,
): Promise<readonly CloseCount[]> {
  return sql<CloseCount[]>`
    select close_reason as reason, count(*)::integer as closed
    from monitor_dossier
    where kind = 'signal' and closed_at >= ${from} and closed_at < ${until} and ${matching({ sql }, filter)}
    group by close_reason
    order by count(*) desc, close_reason`;
}

/** How long the steps of one kind took that ended within a period. */
export interface StepDuration {
  readonly kind: StepKind;
  readonly ended: number;
  /** Half of them, and nine of ten, took this many minutes or less. */
  readonly medianMinutes: number;
  readonly ninthDecileMinutes: number;
}

/** How long steps took, to the quarter of an hour. Counting them per quarter is much faster than sorting them. */
export async function stepDurations(
  { sql }: Tx,
  { from, until }: Period,
  filter: FigureFilter,
): Promise<readonly StepDuration[]> {
  return sql<StepDuration[]>`
    select kind, ended,
      min(minutes) filter (where up_to_here * 2 >= ended) as median_minutes,
      min(minutes) filter (where up_to_here * 10 >= ended * 9) as ninth_decile_minutes
    from (
      select kind, minutes,
        sum(n) over (partition by kind order by minutes)::integer as up_to_here,
        sum(n) over (partition by kind)::integer as ended
      from (
        select kind, minutes / 15 * 15 as minutes, count(*) as n
        from step
        where ended_at >= ${from} and ended_at < ${until} and ${matching({ sql }, filter)}
        group by 1, 2
      ) counted
    ) ranked
    group by kind, ended`;
}

function matching({ sql }: Pick<Tx, 'sql'>, { municipality, form }: FigureFilter) {
  return sql`
    ${municipality === undefined ? sql`true` : sql`municipality = ${municipality}`}
    and ${form === undefined ? sql`true` : sql`${form} = any(forms)`}`;
}
