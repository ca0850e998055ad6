import type { DossierId, OrganisationId } from '@ketenzicht/chain';
import type { Form, IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** A victim track as a list shows it; nothing about a person. */
export interface TrackSummary {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly stage: string;
  readonly owner: OrganisationId;
  readonly openedAt: IsoInstant;
  readonly closed: boolean;
  readonly minor?: boolean;
  readonly forms: readonly Form[];
  /** Open duties of the organisation that asks, and how many of them are late. */
  readonly open: number;
  readonly late: number;
}

/** The victim tracks that an organisation takes part in, the latest first. */
export async function tracksOf(
  { sql }: Tx,
  query: { readonly organisation: OrganisationId; readonly now: IsoInstant; readonly limit: number },
): Promise<readonly TrackSummary[]> {
  const { organisation, now, limit } = query;
  const rows = await sql<Nullable<TrackSummary>[]>`
    select d.id as dossier, d.reference, d.status as stage, d.owner, d.received_at as opened_at,
      d.closed_at is not null as closed, d.minor, d.forms, coalesce(u.open, 0) as open, coalesce(u.late, 0) as late
    from dossier d
    left join lateral (
      select count(*)::integer as open,
        count(*) filter (where not suspended and due_at < ${now})::integer as late
      from duty where dossier = d.id and organisation = ${organisation}
    ) u on true
    where d.kind = 'victim'
      and exists (select from party p where p.dossier = d.id and p.organisation = ${organisation} and p.part <> 'former')
    order by d.closed_at is not null, d.updated_at desc, d.id
    limit ${limit}`;
  return rows.map(withoutNulls);
}
