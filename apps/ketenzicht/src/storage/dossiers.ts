import type { DossierId, UserId } from '@ketenzicht/chain';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';

/** The dossier with a reference; undefined when it is not there or the scope may not see it. */
export async function dossierByReference({ sql }: Tx, reference: string): Promise<DossierId | undefined> {
  const [row] = await sql<{ id: DossierId }[]>`select id from dossier where reference = ${reference}`;
  return row?.id;
}

/** How many dossiers there are; a new installation has none. */
export async function countDossiers({ sql }: Tx): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::integer as count from dossier`;
  return row?.count ?? 0;
}

/** Which of these dossiers exist. */
export async function knownDossiers({ sql }: Tx, ids: readonly DossierId[]): Promise<ReadonlySet<DossierId>> {
  const rows = await sql<{ id: DossierId }[]>`select id from dossier where id = any(${[...ids]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** A dossier that somebody reported. */
export interface ReportedRow {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly receivedAt: IsoInstant;
  readonly closed: boolean;
}

/** The dossiers that a user reported, the newest first. */
export async function reportedBy({ sql }: Tx, user: UserId, limit: number): Promise<readonly ReportedRow[]> {
  return sql<ReportedRow[]>`
    select d.id as dossier, d.reference, d.received_at, d.closed_at is not null as closed
    from event e
    join dossier d on d.id = e.dossier
    where e.sequence = 1 and e.body->'reportedBy' is not null and e.body->'reportedBy'->>'user' = ${user}
    order by e.recorded_at desc
    limit ${limit}`;
}
