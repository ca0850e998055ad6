import type { OrganisationId } from '@ketenzicht/chain';
import type { Duration, IsoInstant, TermSettingId, TermSettings } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';

/** Who sets a term: one organisation, or all of a region together. */
export type TermHolder = { readonly organisation: OrganisationId } | { readonly region: string };

interface Row extends Duration {
  readonly setting: TermSettingId;
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
  return Object.fromEntries(rows.map(({ setting, count, unit }) => [setting, { count, unit }]));
}

/** Sets a term. An organisation sets its own; a region's terms are set by the system only. */
export async function setTerm(
  { sql, scope }: Tx,
  holder: TermHolder,
  setting: TermSettingId,
  { count, unit }: Duration,
  at: IsoInstant,
): Promise<void> {
  const [kind, name] = 'region' in holder ? ['region', holder.region] : ['organisation', holder.organisation];
  const setBy = 'organisation' in scope ? scope.user : scope.kind;
  await sql`
    insert into term_setting (holder_kind, holder, setting, count, unit, set_by, set_at)
    values (${kind}, ${name}, ${setting}, ${count}, ${unit}, ${setBy}, ${at})
    on conflict (holder_kind, holder, setting) do update
      set count = excluded.count, unit = excluded.unit, set_by = excluded.set_by, set_at = excluded.set_at`;
}
