import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { FollowUpStatus, IsoDate, IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** What became of a recommendation on a day, as the rapporteur recorded it. */
export interface FollowUp {
  readonly id: string;
  readonly recommendation: string;
  readonly status: FollowUpStatus;
  readonly happenedOn: IsoDate;
  readonly note: string;
  readonly reference?: string;
  readonly organisation: OrganisationId;
  readonly member: UserId;
  readonly recordedAt: IsoInstant;
}

/** Everything recorded, of one recommendation or of all, the earliest first. */
export async function followUpsOf({ sql }: Tx, recommendation?: string): Promise<readonly FollowUp[]> {
  const rows = await sql<Nullable<FollowUp>[]>`
    select id, recommendation, status, happened_on::text as happened_on, note, reference, organisation, member,
      recorded_at
    from recommendation_follow_up
    where ${recommendation === undefined ? sql`true` : sql`recommendation = ${recommendation}`}
    order by happened_on, recorded_at`;
  return rows.map(withoutNulls);
}

/** Records what became of a recommendation; the same id again changes nothing. */
export async function addFollowUp({ sql }: Tx, followUp: FollowUp): Promise<void> {
  await sql`
    insert into recommendation_follow_up
      (id, recommendation, status, happened_on, note, reference, organisation, member, recorded_at)
    values (${followUp.id}, ${followUp.recommendation}, ${followUp.status}, ${followUp.happenedOn},
      ${followUp.note}, ${followUp.reference ?? null}, ${followUp.organisation}, ${followUp.member},
      ${followUp.recordedAt})
    on conflict (id) do nothing`;
}
