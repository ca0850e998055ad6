-- Measures against trafficking with the cycle of plan, do, check and act: what an organisation wants to reach, what
-- it measures, what it learns and what it changes. Read by everybody in the chain, kept by the own organisation.

create table measure (
  id uuid primary key,
  organisation text not null references organisation,
  version integer not null check (version > 0),
  created_at timestamptz not null
);
comment on table measure is 'A measure of an organisation; what it is and how it went stand in its steps.';
comment on column measure.id is 'Chosen by the form, so that sending again changes nothing.';
comment on column measure.organisation is 'Organisation that takes the measure and answers for it.';
comment on column measure.version is 'Number of steps; a step is made on an expected version.';
comment on column measure.created_at is 'When it was recorded first.';
create index measure_organisation on measure (organisation, created_at desc);

create table measure_step (
  measure uuid not null references measure,
  version integer not null check (version > 0),
  request uuid not null unique,
  happened_on date not null,
  recorded_at timestamptz not null,
  member text not null,
  body jsonb not null,
  primary key (measure, version)
);
comment on table measure_step is 'What happened to a measure, only ever added to: planned, measured, evaluated, adjusted, ended.';
comment on column measure_step.measure is 'The measure.';
comment on column measure_step.version is 'Version of the measure that it made.';
comment on column measure_step.request is 'Chosen by the form, so that sending again changes nothing.';
comment on column measure_step.happened_on is 'Day on which it happened.';
comment on column measure_step.recorded_at is 'When it was recorded.';
comment on column measure_step.member is 'Who recorded it.';
comment on column measure_step.body is 'The step with what belongs to it; no personal data.';

alter table measure enable row level security;
alter table measure force row level security;
create policy chain on measure for select to ketenzicht_app using (scope() in ('organisation', 'system'));
create policy add_own on measure for insert to ketenzicht_app with check (organisation = viewer_organisation());
create policy change_own on measure for update to ketenzicht_app
  using (organisation = viewer_organisation()) with check (organisation = viewer_organisation());

alter table measure_step enable row level security;
alter table measure_step force row level security;
create policy chain on measure_step for select to ketenzicht_app using (scope() in ('organisation', 'system'));
create policy add_own on measure_step for insert to ketenzicht_app with check (
  exists (select from measure m where m.id = measure_step.measure and m.organisation = viewer_organisation()));

grant select, insert, update on measure to ketenzicht_app;
grant select, insert on measure_step to ketenzicht_app;
