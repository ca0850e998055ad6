-- What was published of the monitor, for everybody and for good; beside it the ledger with what was true, by which a next
-- publication is attacked, for the rapporteur alone.

create table release (
  id uuid primary key,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,99}$'),
  organisation text not null references organisation,
  period_from integer not null,
  period_until integer not null check (period_until >= period_from),
  mode text not null check (mode in ('suppressed', 'perturbed')),
  threshold integer not null check (threshold > 0),
  base integer not null check (base > 0),
  made_at timestamptz not null,
  content jsonb not null
);
comment on table release is 'Published editions of the monitor; only added to, read by everybody.';
comment on column release.id is 'Chosen by the form, so that sending again changes nothing.';
comment on column release.name is 'Part of its permanent address; never used again.';
comment on column release.organisation is 'Organisation that published it.';
comment on column release.period_from is 'First year that is counted.';
comment on column release.period_until is 'Last year that is counted.';
comment on column release.mode is 'How it was protected.';
comment on column release.threshold is 'Counts below it are not given away; no source states one, the publisher chose it.';
comment on column release.base is 'Counts were rounded to multiples of it; 1 when they were not.';
comment on column release.made_at is 'When it was published.';
comment on column release.content is 'Chapters and protected tables, as everybody sees them.';
create index release_newest on release (made_at desc, id);

create table release_making (
  release uuid primary key references release,
  edition uuid not null references monitor_edition,
  member text not null,
  summary jsonb not null
);
comment on table release_making is 'How a release came about; for the rapporteur alone.';
comment on column release_making.release is 'The release.';
comment on column release_making.edition is 'The edition as counted, of which it is the protected form.';
comment on column release_making.member is 'Who published it.';
comment on column release_making.summary is 'How many counts were small or withheld, and what the attack came to.';

create table release_cell (
  release uuid not null references release,
  address text not null,
  count integer not null,
  least integer not null,
  most integer check (most >= least),
  primary key (release, address)
);
comment on table release_cell is 'The ledger: every count ever released, with what was true. Only added to, never published.';
comment on column release_cell.release is 'The release.';
comment on column release_cell.address is 'What is counted, in words that are the same in every edition.';
comment on column release_cell.count is 'The true count.';
comment on column release_cell.least is 'What everybody can say of it since: at least this.';
comment on column release_cell.most is 'At most this; null when nothing bounds it.';

create table open_records (
  id uuid primary key,
  organisation text not null references organisation,
  period_from integer not null,
  period_until integer not null check (period_until >= period_from),
  epsilon double precision not null check (epsilon > 0),
  delta double precision not null check (delta > 0 and delta < 1),
  made_at timestamptz not null,
  content jsonb not null,
  constraint open_records_spent_once exclude using gist (int4range(period_from, period_until, '[]') with &&)
);
comment on table open_records is 'Invented records with a promise of privacy, for everybody. The promise of a year is spent once.';
comment on column open_records.id is 'Chosen by the form, so that sending again changes nothing.';
comment on column open_records.organisation is 'Organisation that published them.';
comment on column open_records.period_from is 'First year of the records.';
comment on column open_records.period_until is 'Last year; no other records may hold a year of this period.';
comment on column open_records.epsilon is 'The promise that was spent: no answer becomes more than exp(epsilon) times likelier.';
comment on column open_records.delta is 'Chance that the promise fails.';
comment on column open_records.made_at is 'When they were made.';
comment on column open_records.content is 'Attributes with their values, invented records, and how well they keep what the real ones say.';

alter table release enable row level security;
alter table release force row level security;
create policy everybody_reads on release for select to ketenzicht_app using (true);
create policy rapporteur_adds on release for insert to ketenzicht_app with check (is_rapporteur_of(organisation));

alter table release_making enable row level security;
alter table release_making force row level security;
create policy rapporteur_reads on release_making for select to ketenzicht_app using (
  exists (select from release r where r.id = release_making.release and is_rapporteur_of(r.organisation)));
create policy rapporteur_adds on release_making for insert to ketenzicht_app with check (
  exists (select from release r where r.id = release_making.release and is_rapporteur_of(r.organisation)));

alter table release_cell enable row level security;
alter table release_cell force row level security;
create policy rapporteur_reads on release_cell for select to ketenzicht_app using (
  exists (select from release r where r.id = release_cell.release and is_rapporteur_of(r.organisation)));
create policy rapporteur_adds on release_cell for insert to ketenzicht_app with check (
  exists (select from release r where r.id = release_cell.release and is_rapporteur_of(r.organisation)));

alter table open_records enable row level security;
alter table open_records force row level security;
create policy everybody_reads on open_records for select to ketenzicht_app using (true);
create policy rapporteur_adds on open_records for insert to ketenzicht_app
  with check (is_rapporteur_of(organisation));

grant select, insert on release, release_making, release_cell, open_records to ketenzicht_app;
