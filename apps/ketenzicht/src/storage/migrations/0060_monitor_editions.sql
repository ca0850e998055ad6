-- Editions of the monitor as they were counted, before anything is protected or published. Counts only, no persons; small
-- numbers are in it, so only the rapporteur reads it.

create table monitor_edition (
  id uuid primary key,
  name text not null,
  organisation text not null references organisation,
  member text not null,
  made_at timestamptz not null,
  notifications integer not null check (notifications >= 0),
  content jsonb not null
);
comment on table monitor_edition is 'Editions of the monitor as counted from the register; only added to.';
comment on column monitor_edition.id is 'Chosen by the form, so that sending again changes nothing.';
comment on column monitor_edition.name is 'What it is about and over which years, for example slachtoffermonitor-2015-2019.';
comment on column monitor_edition.organisation is 'Organisation that made it.';
comment on column monitor_edition.member is 'Who made it.';
comment on column monitor_edition.made_at is 'When; the register can have changed since.';
comment on column monitor_edition.notifications is 'How many notifications the register held of the period.';
comment on column monitor_edition.content is 'Chapters, tables and the counting policy.';
create index monitor_edition_newest on monitor_edition (made_at desc, id);

alter table monitor_edition enable row level security;
alter table monitor_edition force row level security;
create function is_rapporteur_of(organisation text) returns boolean
  language sql stable parallel safe
  return scope() = 'oversight' and current_setting('ketenzicht.role', true) = 'nationalRapporteur'
    and organisation = current_setting('ketenzicht.organisation', true);
comment on function is_rapporteur_of(text) is 'Whether the running transaction oversees as rapporteur in this organisation.';
create policy rapporteur_reads on monitor_edition for select to ketenzicht_app using (
  (select scope()) = 'system' or is_rapporteur_of(organisation));
create policy rapporteur_adds on monitor_edition for insert to ketenzicht_app
  with check (is_rapporteur_of(organisation));
grant select, insert on monitor_edition to ketenzicht_app;
