-- Who set a term that the sources leave open, and when: kept, also when it is set again or taken back.

create table term_change (
  id bigint generated always as identity primary key,
  holder_kind text not null check (holder_kind in ('organisation', 'region')),
  holder text not null,
  setting text not null,
  count integer check (count > 0),
  unit text,
  set_by text not null,
  set_at timestamptz not null
);
comment on table term_change is 'Every change of an open term; only added to.';
comment on column term_change.id is 'Order in which they were made.';
comment on column term_change.holder_kind is 'Whether an organisation or a region changed it.';
comment on column term_change.holder is 'The organisation or region.';
comment on column term_change.setting is 'Name of the open term in the rulebook.';
comment on column term_change.count is 'How many units; null: back to the starting value.';
comment on column term_change.unit is 'Unit of the term, as in the rulebook; null: back to the starting value.';
comment on column term_change.set_by is 'Member who changed it.';
comment on column term_change.set_at is 'When it was changed.';
create index term_change_holder on term_change (holder_kind, holder, id desc);

alter table term_change enable row level security;
alter table term_change force row level security;
create policy everybody on term_change for select to ketenzicht_app using (true);
create policy own on term_change for insert to ketenzicht_app
  with check (scope() = 'system' or (holder_kind = 'organisation' and holder = viewer_organisation()));
grant select, insert on term_change to ketenzicht_app;
