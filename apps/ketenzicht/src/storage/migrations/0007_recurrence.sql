-- Seen before: the same person or thing in other dossiers.

create function recurrences(of_dossier uuid)
returns table (kind text, known jsonb, elsewhere integer, elsewhere_organisations text[])
  language sql stable security definer set search_path = ketenzicht, pg_temp
begin atomic
  with viewed as (
    select from party p
    where p.dossier = of_dossier and p.organisation = viewer_organisation() and scope() = 'organisation'
  ),
  seen as (
    select distinct here.kind, there.dossier
    from link here join link there using (blind, kind)
    where here.dossier = of_dossier and there.dossier <> of_dossier and exists (select from viewed)
  ),
  judged as (
    select s.kind, s.dossier, d.reference, d.received_at, d.owner,
      exists (select from party p where p.dossier = s.dossier and p.organisation = viewer_organisation()) as known
    from seen s
    join dossier d on d.id = s.dossier
  )
  select j.kind,
    coalesce(
      jsonb_agg(
        jsonb_build_object('dossier', j.dossier, 'reference', j.reference, 'receivedAt', j.received_at)
        order by j.received_at desc
      ) filter (where j.known),
      '[]'
    ),
    count(*) filter (where not j.known)::integer,
    coalesce(array_agg(distinct j.owner) filter (where not j.known), '{}')
  from judged j
  group by j.kind
  order by j.kind;
end;
comment on function recurrences is 'Other dossiers with the same person or thing: which ones, as far as the viewer takes part in them; of the rest only how many, and their owners, of which the caller shows no more than the roles.';
revoke all on function recurrences from public;
grant execute on function recurrences to ketenzicht_app;
alter function recurrences owner to ketenzicht_doors;
