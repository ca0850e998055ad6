import type { OrganisationId } from '@ketenzicht/chain';
import type { Form, IsoInstant, Role } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** Open duties counted together: where, of what, since how long, and how many are overdue. */
export interface OpenDutyCount {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly municipality?: string;
  readonly act: string;
  /** Days since the term began: 0-1, 2-7, 8-30, or more. */
  readonly age: 'day' | 'week' | 'month' | 'longer';
  readonly open: number;
  readonly overdue: number;
  readonly suspended: number;
}

/** Which dossiers figures are about; absent: all. */
export interface FigureFilter {
  readonly municipality?: string;
  readonly form?: Form;
}

/** What lies where, since when. Needs the scope `oversight` or `system`; other scopes get nothing. */
export async function openDutyCounts(
  { sql }: Tx,
  now: IsoInstant,
  filter: FigureFilter = {},
): Promise<readonly OpenDutyCount[]> {
  const rows = await sql<Nullable<OpenDutyCount>[]>`
    select organisation, role, municipality, act, age, count(*)::integer as open,
      count(*) filter (where not suspended and due_at < ${now})::integer as overdue,
      count(*) filter (where suspended)::integer as suspended
    from (
      select *, case
          when started_at > ${now}::timestamptz - interval '2 days' then 'day'
          when started_at > ${now}::timestamptz - interval '8 days' then 'week'
          when started_at > ${now}::timestamptz - interval '31 days' then 'month'
          else 'longer' end as age
      from monitor_duty
      where ${matching({ sql }, filter)}
    ) d
    group by organisation, role, municipality, act, age
    order by organisation, municipality, act, age`;
  return rows.map(withoutNulls);
}

/** Dossiers counted together by month of arrival and how they stand. */
export interface DossierCount {
  /** Month in which they came in, as YYYY-MM. */
  readonly month: string;
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly status: string;
  readonly closeReason?: string;
  readonly count: number;
}

/** Dossiers that came in within a period, by month, municipality, forms and status. */
export async function dossierCounts(
  { sql }: Tx,
  period: { readonly from: IsoInstant; readonly until: IsoInstant },
  filter: FigureFilter = {},
): Promise<readonly DossierCount[]> {
  const rows = await sql<Nullable<DossierCount>[]>`
    select to_char(received_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, municipality, forms, status,
      close_reason, count(*)::integer as count
    from monitor_dossier
    where received_at >= ${period.from} and received_at < ${period.until} and ${matching({ sql }, filter)}
    group by 1, 2, 3, 4, 5
    order by 1, 2, 3, 4, 5`;
  return rows.map(withoutNulls);
}

export type StepName =
  | 'judging'
  | 'advising'
  | 'acknowledging'
  | 'accepting'
  | 'answering'
  | 'feedback'
  | 'whole';

/** How long a step took, from the journals. */
export interface StepDuration {
  readonly step: StepName;
  /** Steps that ended, and steps that still run. */
  readonly ended: number;
  readonly running: number;
  /** Duration of the ended steps in hours: half took at most, nine of ten took at most. */
  readonly medianHours?: number;
  readonly ninthDecileHours?: number;
}

/** Durations of the steps that started within a period. */
export async function stepDurations(
  { sql }: Tx,
  period: { readonly from: IsoInstant; readonly until: IsoInstant },
  filter: FigureFilter = {},
): Promise<readonly StepDuration[]> {
  const rows = await sql<Nullable<StepDuration>[]>`
    select step, count(ended_at)::integer as ended, (count(*) - count(ended_at))::integer as running,
      percentile_cont(0.5) within group (order by hours) as median_hours,
      percentile_cont(0.9) within group (order by hours) as ninth_decile_hours
    from (
      select step, ended_at, municipality, forms,
        extract(epoch from ended_at - started_at)::double precision / 3600 as hours
      from monitor_step
      where started_at >= ${period.from} and started_at < ${period.until} and ${matching({ sql }, filter)}
    ) s
    group by step
    order by step`;
  return rows.map(withoutNulls);
}

function matching({ sql }: Pick<Tx, 'sql'>, { municipality, form }: FigureFilter) {
  return sql`
    ${municipality === undefined ? sql`true` : sql`municipality = ${municipality}`}
    and ${form === undefined ? sql`true` : sql`${form} = any(forms)`}`;
}
