import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';

/** An estimate as it is kept. What was asked, the data and the result are JSON whose shape the caller knows. */
export interface StoredEstimate {
  readonly id: string;
  readonly organisation: OrganisationId;
  readonly member: UserId;
  readonly madeAt: IsoInstant;
  readonly title: string;
  readonly methodVersion: string;
  readonly question: unknown;
  readonly data: unknown;
  readonly result: unknown;
  /** When it was last made again, and whether that gave the same. */
  readonly repeatedAt?: IsoInstant;
  readonly repeatedSame?: boolean;
}

/** Keeps an estimate. Keeping the same id again changes nothing, so that a job can be broken off anywhere. */
export async function insertEstimate({ sql }: Tx, one: StoredEstimate): Promise<void> {
  await sql`
    insert into estimate (id, organisation, member, made_at, title, method_version, question, data, result)
    values (${one.id}, ${one.organisation}, ${one.member}, ${one.madeAt}, ${one.title}, ${one.methodVersion},
      ${JSON.stringify(one.question)}::text::jsonb, ${JSON.stringify(one.data)}::text::jsonb,
      ${JSON.stringify(one.result)}::text::jsonb)
    on conflict (id) do nothing`;
}

/** An estimate of the scope's organisation; undefined when there is no such. */
export async function loadEstimate({ sql }: Tx, id: string): Promise<StoredEstimate | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await sql<Nullable<StoredEstimate>[]>`select * from estimate where id = ${id}`;
  return row && withoutNulls(row);
}

/** The newest estimate of the scope's organisation from the register over any of these years. */
export async function newestEstimateOver(
  { sql }: Tx,
  fromYear: number,
  untilYear: number,
): Promise<StoredEstimate | undefined> {
  const [row] = await sql<Nullable<StoredEstimate>[]>`
    select * from estimate
    where question -> 'source' ->> 'kind' = 'register'
      and (question -> 'source' ->> 'fromYear')::int <= ${untilYear}
      and (question -> 'source' ->> 'untilYear')::int >= ${fromYear}
    order by made_at desc, id
    limit 1`;
  return row && withoutNulls(row);
}

/** The name of an estimate in a list. */
export type EstimateName = Pick<StoredEstimate, 'id' | 'title' | 'madeAt' | 'methodVersion'>;

/** The latest estimates of the scope's organisation, the newest first. */
export async function latestEstimates({ sql }: Tx): Promise<readonly EstimateName[]> {
  return sql<EstimateName[]>`
    select id, title, made_at, method_version from estimate order by made_at desc, id limit 100`;
}

/** Notes that an estimate was made again, and whether that gave the same. */
export async function noteRepetition({ sql }: Tx, id: string, same: boolean, at: IsoInstant): Promise<void> {
  await sql`update estimate set repeated_at = ${at}, repeated_same = ${same} where id = ${id}`;
}
