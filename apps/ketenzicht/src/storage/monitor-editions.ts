import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Edition } from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { isUuid } from './row.ts';

/** An edition as it was counted on a day. */
export interface StoredEdition {
  readonly id: string;
  /** What it is about and over which years. */
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly member: UserId;
  readonly madeAt: IsoInstant;
  /** How many notifications of the period the register held. */
  readonly notifications: number;
  readonly content: Edition;
}

/** An edition without its tables. */
export type EditionName = Omit<StoredEdition, 'content'>;

/** Keeps an edition; the same id again changes nothing. */
export async function insertEdition({ sql }: Tx, one: StoredEdition): Promise<void> {
  await sql`
    insert into monitor_edition (id, name, organisation, member, made_at, notifications, content)
    values (${one.id}, ${one.name}, ${one.organisation}, ${one.member}, ${one.madeAt}, ${one.notifications},
      ${JSON.stringify(one.content)}::text::jsonb)
    on conflict (id) do nothing`;
}

/** The editions that the scope may read, the newest first; at most a hundred. */
export async function latestEditions({ sql }: Tx): Promise<readonly EditionName[]> {
  return sql<EditionName[]>`
    select id, name, organisation, member, made_at, notifications from monitor_edition
    order by made_at desc, id limit 100`;
}

/** One edition; undefined when there is no such or the scope may not read it. */
export async function loadEdition({ sql }: Tx, id: string): Promise<StoredEdition | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await sql<StoredEdition[]>`select * from monitor_edition where id = ${id}`;
  return row;
}

/** The edition made before another one; undefined when it is the first. */
export async function editionBefore({ sql }: Tx, one: StoredEdition): Promise<StoredEdition | undefined> {
  const [row] = await sql<StoredEdition[]>`
    select * from monitor_edition
    where (made_at, id) < (${one.madeAt}, ${one.id}) and organisation = ${one.organisation}
    order by made_at desc, id desc limit 1`;
  return row;
}
