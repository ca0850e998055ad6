-- Where signals come from. Public facts.

create table municipality (
  code text primary key,
  name text not null collate "nl-x-icu",
  region text not null
);
comment on table municipality is 'A municipality and the region it lies in.';
comment on column municipality.code is 'Official code.';
comment on column municipality.name is 'Name as people know it; sorted the Dutch way.';
comment on column municipality.region is 'Region of cooperation it belongs to.';

alter table organisation add column receives_without_place boolean not null default false;
comment on column organisation.receives_without_place is 'Whether it receives the signals of which nobody knows the place; at most one does.';
create unique index organisation_without_place on organisation (receives_without_place) where receives_without_place;

grant select on municipality to ketenzicht_app, ketenzicht_monitor;
grant insert, update on municipality to ketenzicht_app;
