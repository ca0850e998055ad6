import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Edition, LedgerCell, OpenAttribute, Protection, Utility } from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';

/** A published edition without its tables. */
export interface ReleaseName {
  readonly id: string;
  /** Part of its permanent address. */
  readonly name: string;
  readonly periodFrom: number;
  readonly periodUntil: number;
  readonly mode: Exclude<Protection['mode'], 'asPrinted'>;
  readonly threshold: number;
  /** Multiple to which counts were rounded; 1 when they were not. */
  readonly base: number;
  readonly madeAt: IsoInstant;
}

/** A published edition as everybody sees it. */
export interface Release extends ReleaseName {
  readonly content: Edition;
}

/** What comes with a release and is for the publisher alone. */
export interface ReleaseMaking {
  readonly organisation: OrganisationId;
  readonly member: UserId;
  /** Id of the edition as counted. */
  readonly edition: string;
  readonly summary: {
    readonly sensitive: number;
    readonly small: number;
    readonly withThem: number;
    readonly compared: number;
  };
  readonly cells: readonly LedgerCell[];
}

/** Keeps others from publishing until the transaction ends: whoever publishes next must see this release. */
export async function publishAlone({ sql }: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7316065)`;
}

/** Publishes; everything in the transaction it runs in. */
export async function insertRelease({ sql }: Tx, one: Release, making: ReleaseMaking): Promise<void> {
  await sql`
    insert into release (id, name, organisation, period_from, period_until, mode, threshold, base, made_at, content)
    values (${one.id}, ${one.name}, ${making.organisation}, ${one.periodFrom}, ${one.periodUntil}, ${one.mode},
      ${one.threshold}, ${one.base}, ${one.madeAt}, ${JSON.stringify(one.content)}::text::jsonb)`;
  await sql`
    insert into release_making (release, edition, member, summary)
    values (${one.id}, ${making.edition}, ${making.member}, ${JSON.stringify(making.summary)}::text::jsonb)`;
  const { cells } = making;
  await sql`
    insert into release_cell (release, address, count, least, most)
    select ${one.id}, * from unnest(
      ${cells.map(({ address }) => address)}::text[],
      ${cells.map(({ count }) => count)}::integer[],
      ${cells.map(({ least }) => least)}::integer[],
      ${cells.map(({ most }) => (Number.isFinite(most) ? most : null))}::integer[])`;
}

/** What is published, the newest first; at most a hundred. */
export async function latestReleases({ sql }: Tx): Promise<readonly ReleaseName[]> {
  return sql<ReleaseName[]>`
    select id, name, period_from, period_until, mode, threshold, base, made_at from release
    order by made_at desc, id limit 100`;
}

/** A published edition by its name or its id; undefined when there is none. */
export async function loadRelease(
  { sql }: Tx,
  by: { readonly name: string } | { readonly id: string },
): Promise<Release | undefined> {
  const [row] = await sql<Release[]>`
    select id, name, period_from, period_until, mode, threshold, base, made_at, content from release
    where ${'name' in by ? sql`name = ${by.name}` : sql`id = ${by.id}`}`;
  return row;
}

/** How many releases have this name, with or without a number behind it; the next one gets another. */
export async function releasesNamed({ sql }: Tx, name: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::integer as count from release
    where starts_with(name, ${name}) and substr(name, ${name.length + 1}::integer) ~ '^(-[0-9]{1,3})?$'`;
  return row?.count ?? 0;
}

/** The whole ledger: cells by address, per name of a release. Empty for who is not the rapporteur. */
export async function loadLedger({ sql }: Tx): Promise<ReadonlyMap<string, ReadonlyMap<string, LedgerCell>>> {
  const rows = await sql<
    (Omit<LedgerCell, 'most'> & { readonly name: string; readonly most: number | null })[]
  >`
    select r.name, c.address, c.count, c.least, c.most from release_cell c join release r on r.id = c.release
    order by r.made_at, r.id`;
  const ledger = new Map<string, Map<string, LedgerCell>>();
  for (const { name, most, ...cell } of rows) {
    const cells = ledger.get(name) ?? new Map<string, LedgerCell>();
    ledger.set(name, cells);
    cells.set(cell.address, { ...cell, most: most ?? Number.POSITIVE_INFINITY });
  }
  return ledger;
}

/** Invented records, as everybody may have them. */
export interface OpenRecords {
  readonly id: string;
  readonly periodFrom: number;
  readonly periodUntil: number;
  readonly epsilon: number;
  readonly delta: number;
  readonly madeAt: IsoInstant;
  readonly content: {
    readonly attributes: readonly OpenAttribute[];
    readonly records: readonly (readonly number[])[];
    readonly utility: readonly Utility[];
  };
}

/** Keeps invented records. Answers false when the promise of one of these years was spent before. */
export async function insertOpenRecords(
  { sql }: Tx,
  organisation: OrganisationId,
  one: OpenRecords,
): Promise<boolean> {
  const { count } = await sql`
    insert into open_records (id, organisation, period_from, period_until, epsilon, delta, made_at, content)
    values (${one.id}, ${organisation}, ${one.periodFrom}, ${one.periodUntil}, ${one.epsilon}, ${one.delta},
      ${one.madeAt}, ${JSON.stringify(one.content)}::text::jsonb)
    on conflict do nothing`;
  return count === 1;
}

/** All invented records that were published, the newest years first. */
export async function openRecordSets({ sql }: Tx): Promise<readonly OpenRecords[]> {
  return sql<OpenRecords[]>`
    select id, period_from, period_until, epsilon, delta, made_at, content from open_records
    order by period_from desc`;
}
