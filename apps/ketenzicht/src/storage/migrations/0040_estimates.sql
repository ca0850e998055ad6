-- Estimates of how many are not seen: what was asked, of which counts, and what came out, so that it can be made again.

create table estimate (
  id uuid primary key,
  organisation text not null references organisation,
  member text not null references member,
  made_at timestamptz not null,
  title text not null,
  method_version text not null,
  question jsonb not null,
  data jsonb not null,
  result jsonb not null,
  repeated_at timestamptz,
  repeated_same boolean
);
comment on table estimate is 'Estimates of the size of a population, with everything to make them again.';
comment on column estimate.id is 'Names the estimate; random.';
comment on column estimate.organisation is 'Organisation that made it.';
comment on column estimate.member is 'Who made it.';
comment on column estimate.made_at is 'When.';
comment on column estimate.title is 'What it is called.';
comment on column estimate.method_version is 'Version of the methods with which it was made.';
comment on column estimate.question is 'Source, period, lists, groups of people and options, seed included.';
comment on column estimate.data is 'Capture histories: how many people were seen on which lists. No persons.';
comment on column estimate.result is 'Every model with its interval and checks, the sensitivity, and the verdict.';
comment on column estimate.repeated_at is 'When it was last made again from the same data and seed.';
comment on column estimate.repeated_same is 'Whether that gave the same to the last digit.';
create index estimate_organisation on estimate (organisation, made_at desc);

alter table estimate enable row level security;
alter table estimate force row level security;
create policy own on estimate to ketenzicht_app
  using ((select scope()) = 'system' or organisation = (select viewer_organisation()))
  with check ((select scope()) = 'system' or organisation = (select viewer_organisation()));
grant select, insert, update on estimate to ketenzicht_app;
