-- Dossiers: the journal is the truth; everything beside it is derived from it, in the same transaction.
-- The app may read these tables. Only the function append_events writes them: a dossier, then what belongs
-- to it. Nothing is ever removed from dossier or organisation, so only the owner is checked against
-- organisation; checking every row of every table took a fifth of the time of a write.

create table dossier (
  id uuid primary key,
  reference text not null unique,
  kind text not null,
  version integer not null,
  status text not null,
  owner text not null references organisation,
  municipality text,
  forms text[] not null,
  danger text not null,
  minor boolean,
  received_at timestamptz not null,
  closed_at timestamptz,
  close_reason text,
  updated_at timestamptz not null,
  head bytea not null
);
comment on table dossier is 'Present state of a dossier, derived from its journal.';
comment on column dossier.id is 'Random; says nothing about the case.';
comment on column dossier.reference is 'Short name that is safe to speak.';
comment on column dossier.kind is 'Kind of dossier: signal.';
comment on column dossier.version is 'Number of events in the journal; the version a command is decided on.';
comment on column dossier.status is 'State in which the journal leaves it.';
comment on column dossier.owner is 'Organisation that must see to it.';
comment on column dossier.municipality is 'Code of the municipality where it was seen, if known.';
comment on column dossier.forms is 'Forms of exploitation, as far as known.';
comment on column dossier.danger is 'Whether somebody may be in danger now.';
comment on column dossier.minor is 'Whether a possible victim is a minor; null: not known.';
comment on column dossier.received_at is 'When it came in.';
comment on column dossier.closed_at is 'When it was closed; null: open.';
comment on column dossier.close_reason is 'Why it was closed.';
comment on column dossier.updated_at is 'When the last event was recorded.';
comment on column dossier.head is 'Seal over the last link of the chain; an earlier one cannot be made again without the key, so a cut tail shows.';

create table event (
  dossier uuid not null,
  sequence integer not null,
  type text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorder jsonb not null,
  body jsonb not null,
  hash bytea not null,
  primary key (dossier, sequence)
);
comment on table event is 'The journals: what happened to a dossier. Only ever added to; holds no identifying data.';
comment on column event.dossier is 'Dossier it belongs to.';
comment on column event.sequence is 'Place in the journal, from 1.';
comment on column event.type is 'Kind of event; also stands in the body.';
comment on column event.happened_at is 'When it happened.';
comment on column event.recorded_at is 'When it was recorded.';
comment on column event.recorder is 'Who recorded it: a member for an organisation, the public or the system.';
comment on column event.body is 'The event itself.';
comment on column event.hash is 'Link of the chain: keyed hash over the link before it and this event.';

create table party (
  dossier uuid not null,
  organisation text not null,
  part text not null,
  since timestamptz not null,
  primary key (dossier, organisation, part)
);
comment on table party is 'Which organisation takes part in a dossier; row-level security rests on it.';
comment on column party.dossier is 'The dossier.';
comment on column party.organisation is 'The organisation.';
comment on column party.part is 'How it takes part: owner, adviser, recipient, reporter or former.';
comment on column party.since is 'Since when.';
create index party_organisation on party (organisation, since desc, dossier desc) include (part);

create table duty (
  dossier uuid not null,
  rule text not null,
  scope text not null,
  organisation text not null,
  act text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  urgency smallint not null,
  suspended boolean not null,
  status text not null,
  municipality text,
  forms text[] not null,
  primary key (dossier, rule, scope)
);
comment on table duty is 'Open duties, derived from journal and rulebook, so that a worklist is one index scan.';
comment on column duty.dossier is 'Dossier in which it arose.';
comment on column duty.rule is 'Rule that says so.';
comment on column duty.scope is 'Thread in which it arose; empty: the dossier as a whole.';
comment on column duty.organisation is 'Organisation that must act.';
comment on column duty.act is 'What must be done.';
comment on column duty.started_at is 'When the term began.';
comment on column duty.due_at is 'When the term ends.';
comment on column duty.urgency is 'From 1 (before everything) to 5.';
comment on column duty.suspended is 'Whether the term stands still; such duties come last.';
comment on column duty.status is 'Status of the dossier, repeated to filter on.';
comment on column duty.municipality is 'Municipality of the dossier, repeated to filter on.';
comment on column duty.forms is 'Forms of the dossier, repeated to filter on.';
create index duty_worklist on duty (organisation, suspended, urgency, due_at, dossier, rule, scope)
  include (started_at, act, status, municipality, forms);

create table receipt (
  code_hash bytea primary key,
  dossier uuid not null
);
comment on table receipt is 'Receipts: with the code a reporter follows what became of the report.';
comment on column receipt.code_hash is 'Keyed hash of the code; the code itself is not stored.';
comment on column receipt.dossier is 'What was reported.';

create table idempotency (
  holder text not null,
  key text not null,
  request_hash bytea not null,
  response jsonb not null,
  created_at timestamptz not null default now(),
  primary key (holder, key)
);
comment on table idempotency is 'Answers to requests already handled, so that sending again changes nothing.';
comment on column idempotency.holder is 'Whose key it is: an organisation and member, or the public.';
comment on column idempotency.key is 'Key that came with the request.';
comment on column idempotency.request_hash is 'Hash of the request; another request with the same key is refused.';
comment on column idempotency.response is 'The answer given.';
comment on column idempotency.created_at is 'When it was handled.';

create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  failure text
);
comment on table outbox is 'Messages to the world outside, written with the events they tell about and removed once sent.';
comment on column outbox.id is 'Order in which they were written.';
comment on column outbox.topic is 'What it is about.';
comment on column outbox.body is 'The message, without personal data.';
comment on column outbox.created_at is 'When it was written.';
comment on column outbox.attempts is 'How often sending was tried.';
comment on column outbox.due_at is 'When it may be tried (again).';
comment on column outbox.failure is 'Why the last try failed.';

alter table dossier enable row level security;
alter table dossier force row level security;
create policy takes_part on dossier for select to ketenzicht_app using (case scope()
  when 'organisation' then exists (select from party p where p.dossier = dossier.id and p.organisation = viewer_organisation())
  when 'reporter' then exists (select from receipt r where r.dossier = dossier.id and r.code_hash = viewer_receipt())
  when 'system' then true
  else false end);

alter table event enable row level security;
alter table event force row level security;
create policy takes_part on event for select to ketenzicht_app using (case scope()
  when 'organisation' then exists (select from party p where p.dossier = event.dossier and p.organisation = viewer_organisation())
  when 'reporter' then exists (select from receipt r where r.dossier = event.dossier and r.code_hash = viewer_receipt())
  when 'system' then true
  else false end);

alter table party enable row level security;
alter table party force row level security;
create policy own on party for select to ketenzicht_app
  using (organisation = viewer_organisation() or scope() = 'system');

alter table duty enable row level security;
alter table duty force row level security;
create policy own on duty for select to ketenzicht_app
  -- As subqueries they are asked once, not for every one of perhaps a hundred thousand duties.
  using (organisation = (select viewer_organisation()) or (select scope()) = 'system');

alter table receipt enable row level security;
alter table receipt force row level security;
create policy own on receipt for select to ketenzicht_app
  using (code_hash = viewer_receipt() or scope() = 'system');

alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy system on idempotency to ketenzicht_app using (scope() = 'system');

alter table outbox enable row level security;
alter table outbox force row level security;
create policy system on outbox to ketenzicht_app using (scope() = 'system') with check (scope() = 'system');

grant select on dossier, event, party, duty, receipt to ketenzicht_app;
grant select, delete on idempotency to ketenzicht_app;
grant select, update, delete on outbox to ketenzicht_app;
