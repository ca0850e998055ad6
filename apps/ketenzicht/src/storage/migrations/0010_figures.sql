-- How long steps take: measured from the journals after they are written, so that writing need not wait.

create table step_due (
  id bigint generated always as identity primary key,
  dossier uuid not null
);
comment on table step_due is 'Dossiers whose steps must be measured (again).';
comment on column step_due.id is 'Order in which they were written.';
comment on column step_due.dossier is 'The dossier; can stand here more than once.';

create function ask_measuring() returns trigger
  language plpgsql
as $$
begin
  insert into ketenzicht.step_due (dossier) select distinct dossier from added;
  return null;
end $$;
comment on function ask_measuring is 'Has the steps of a dossier measured after its journal grew.';
create trigger ask_measuring after insert on event
  referencing new table as added for each statement execute function ask_measuring();

create table step (
  dossier uuid not null,
  place integer not null,
  kind text not null,
  role text not null,
  ended_at timestamptz not null,
  minutes integer not null,
  municipality text,
  forms text[] not null,
  primary key (dossier, place)
);
comment on table step is 'Finished steps, as the chain reads them from the journal.';
comment on column step.dossier is 'Dossier in which it was taken.';
comment on column step.place is 'Place among the steps of the dossier, from 1.';
comment on column step.kind is 'Kind of step.';
comment on column step.role is 'Role of whoever had to take it.';
comment on column step.ended_at is 'When it was taken.';
comment on column step.minutes is 'How long it took since it could be taken.';
comment on column step.municipality is 'Municipality of the dossier, repeated to filter on.';
comment on column step.forms is 'Forms of the dossier, repeated to filter on.';
create index step_ended on step (ended_at) include (kind, minutes);

alter table step enable row level security;
alter table step force row level security;
-- As a subquery the scope is looked up once for a statement, not for each of a million rows.
create policy figures on step for select to ketenzicht_app using ((select scope()) in ('oversight', 'system'));
create policy measuring on step to ketenzicht_app
  using ((select scope()) = 'system') with check ((select scope()) = 'system');
create policy monitoring on step for select to ketenzicht_monitor using (true);

alter table step_due enable row level security;
alter table step_due force row level security;
create policy writing on step_due for insert to ketenzicht_doors with check (true);
create policy measuring on step_due to ketenzicht_app using (scope() = 'system');
create policy figures on step_due for select to ketenzicht_app using (scope() = 'oversight');

grant insert on step_due to ketenzicht_doors;
grant select, update, delete on step_due to ketenzicht_app;
grant select, insert, update on step to ketenzicht_app;
grant select (kind, role, ended_at, minutes, municipality, forms) on step to ketenzicht_monitor;

-- What came in, what ended and what is open, by index.
create index dossier_received on dossier (received_at);
create index dossier_closed on dossier (closed_at) where closed_at is not null;
create index dossier_open on dossier (municipality) include (forms, received_at) where closed_at is null;

create table verification (
  id bigint generated always as identity primary key,
  finished_at timestamptz not null,
  dossiers integer not null,
  broken jsonb not null
);
comment on table verification is 'Outcomes of checks of all chains of the journals and the access log.';
comment on column verification.id is 'Order in which they were written.';
comment on column verification.finished_at is 'When the check was finished.';
comment on column verification.dossiers is 'How many dossiers were followed.';
comment on column verification.broken is 'First broken link of every chain that is broken; empty when all are whole.';

alter table verification enable row level security;
alter table verification force row level security;
create policy overseers on verification for select to ketenzicht_app using (scope() in ('oversight', 'system'));
create policy checking on verification for insert to ketenzicht_app with check (scope() = 'system');
grant select, insert on verification to ketenzicht_app;
