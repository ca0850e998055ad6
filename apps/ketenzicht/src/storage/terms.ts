import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Duration, IsoInstant, TermSettingId, TermSettings } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** Who sets a term: one organisation, or all of a region together. */
export type TermHolder = { readonly organisation: OrganisationId } | { readonly region: string };

interface Row extends Duration {
  readonly setting: TermSettingId;
}

/** A term that was set, or taken back to the starting value when it has no duration. */
export interface TermChange extends Partial<Duration> {
  readonly setting: TermSettingId;
  readonly setBy: UserId;
  readonly setAt: IsoInstant;
}

/** The terms that hold for an organisation: its own, else those of its region. */
export async function termSettingsOf({ sql }: Tx, organisation: OrganisationId): Promise<TermSettings> {
  const rows = await sql<Row[]>`
    select s.setting, s.count, s.unit
    from term_setting s
    join organisation o on o.id = ${organisation}
    where (s.holder_kind = 'organisation' and s.holder = o.id) or (s.holder_kind = 'region' and s.holder = o.region)
    order by s.holder_kind desc`;
  /* "region" sorts before "organisation" here, so that the organisation's own value is written last. */
  return settingsOf(rows);
}

/** The terms that a holder has set itself. */
export async function ownTermsOf({ sql }: Tx, holder: TermHolder): Promise<TermSettings> {
  const [kind, name] = keyOf(holder);
  return settingsOf(
    await sql<Row[]>`
    select setting, count, unit from term_setting where holder_kind = ${kind} and holder = ${name}`,
  );
}

const settingsOf = (rows: readonly Row[]): TermSettings =>
  Object.fromEntries(rows.map(({ setting, count, unit }) => [setting, { count, unit }]));

/** What a holder changed, the newest first. */
export async function termChangesOf({ sql }: Tx, holder: TermHolder): Promise<readonly TermChange[]> {
  const [kind, name] = keyOf(holder);
  const rows = await sql<Nullable<TermChange>[]>`
    select setting, count, unit, set_by, set_at from term_change
    where holder_kind = ${kind} and holder = ${name}
    order by id desc
    limit 200`;
  return rows.map(withoutNulls);
}

/**
 * Sets a term, and notes who did. An organisation sets its own; a region's terms are set in the system
 * scope only, by `by`.
 */
export async function setTerm(
  tx: Tx,
  holder: TermHolder,
  setting: TermSettingId,
  { count, unit }: Duration,
  at: IsoInstant,
  by: UserId = setterIn(tx),
): Promise<void> {
  const [kind, name] = keyOf(holder);
  await tx.sql`
    insert into term_setting (holder_kind, holder, setting, count, unit, set_by, set_at)
    values (${kind}, ${name}, ${setting}, ${count}, ${unit}, ${by}, ${at})
    on conflict (holder_kind, holder, setting) do update
      set count = excluded.count, unit = excluded.unit, set_by = excluded.set_by, set_at = excluded.set_at`;
  await tx.sql`
    insert into term_change (holder_kind, holder, setting, count, unit, set_by, set_at)
    values (${kind}, ${name}, ${setting}, ${count}, ${unit}, ${by}, ${at})`;
}

/** Takes a term back to what holds without the holder, and notes who did. Nothing happens when it was not set. */
export async function resetTerm(
  tx: Tx,
  holder: TermHolder,
  setting: TermSettingId,
  at: IsoInstant,
  by: UserId = setterIn(tx),
): Promise<void> {
  const [kind, name] = keyOf(holder);
  const { count } = await tx.sql`
    delete from term_setting where holder_kind = ${kind} and holder = ${name} and setting = ${setting}`;
  if (count === 0) return;
  await tx.sql`
    insert into term_change (holder_kind, holder, setting, set_by, set_at)
    values (${kind}, ${name}, ${setting}, ${by}, ${at})`;
}

const setterIn = ({ scope }: Tx): UserId => ('organisation' in scope ? scope.user : scope.kind);

const keyOf = (holder: TermHolder): readonly [string, string] =>
  'region' in holder ? ['region', holder.region] : ['organisation', holder.organisation];
