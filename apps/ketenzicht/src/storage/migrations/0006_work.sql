-- Work in progress: reports being written, and jobs that run beside the requests.

create table draft (
  token_hash bytea not null,
  part text not null,
  content bytea not null,
  expires_at timestamptz not null,
  primary key (token_hash, part)
);
comment on table draft is 'Reports that are being written. Who has the token can read on; we cannot.';
comment on column draft.token_hash is 'SHA-256 of the token in the cookie; the token itself is not stored.';
comment on column draft.part is 'Part of the report: the form, or one file.';
comment on column draft.content is 'The part, encrypted with a key made from the token.';
comment on column draft.expires_at is 'When it is thrown away.';
create index draft_expiry on draft (expires_at);

create table job (
  id uuid primary key,
  kind text not null,
  organisation text references organisation,
  member text references member,
  input bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  progress integer not null default 0,
  total integer,
  result jsonb,
  failure text,
  attempts integer not null default 0,
  attempts_allowed integer not null,
  cancel_asked boolean not null default false,
  worker text,
  leased_until timestamptz,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
comment on table job is 'Work that takes longer than a request.';
comment on column job.id is 'Names the job; random.';
comment on column job.kind is 'What is to be done.';
comment on column job.organisation is 'For which organisation; null: for the system.';
comment on column job.member is 'Who asked for it.';
comment on column job.input is 'What it works on, encrypted, because it can hold personal data.';
comment on column job.state is 'How far it is.';
comment on column job.progress is 'Units done.';
comment on column job.total is 'Units in all, once known.';
comment on column job.result is 'Outcome, without personal data.';
comment on column job.failure is 'Why the last attempt failed, without personal data.';
comment on column job.attempts is 'Attempts begun.';
comment on column job.attempts_allowed is 'Attempts after which it has failed for good.';
comment on column job.cancel_asked is 'Whether somebody asked to stop it.';
comment on column job.worker is 'Which program works on it.';
comment on column job.leased_until is 'Until when the worker has it; after that another takes over.';
comment on column job.due_at is 'When it may be taken (again).';
comment on column job.created_at is 'When it was asked for.';
comment on column job.ended_at is 'When it ended.';
create index job_due on job (due_at) where state in ('waiting', 'running');
create index job_organisation on job (organisation, created_at desc);

alter table draft enable row level security;
alter table draft force row level security;
create policy doors on draft to ketenzicht_doors using (true) with check (true);
create policy system on draft to ketenzicht_app using (scope() = 'system');
grant select, insert, update, delete on draft to ketenzicht_doors;
grant select, delete on draft to ketenzicht_app;

alter table job enable row level security;
alter table job force row level security;
create policy own on job to ketenzicht_app
  using (scope() = 'system' or organisation = viewer_organisation())
  with check (scope() = 'system' or organisation = viewer_organisation());
grant select, insert, update, delete on job to ketenzicht_app;

create function save_draft(of_token bytea, of_part text, new_content bytea, until timestamptz) returns void
  language sql security definer set search_path = ketenzicht, pg_temp
begin atomic
  insert into draft (token_hash, part, content, expires_at) values (of_token, of_part, new_content, until)
  on conflict (token_hash, part) do update set content = excluded.content, expires_at = excluded.expires_at;
  update draft set expires_at = until where token_hash = of_token;
end;
comment on function save_draft is 'Keeps a part of a report being written, for whoever has the token.';

create function load_draft(of_token bytea, at timestamptz) returns table (part text, content bytea)
  language sql stable security definer set search_path = ketenzicht, pg_temp
begin atomic
  select d.part, d.content from draft d where d.token_hash = of_token and d.expires_at > at order by d.part;
end;
comment on function load_draft is 'The parts of a report being written, for whoever has the token.';

create function drop_draft(of_token bytea, of_part text) returns void
  language sql security definer set search_path = ketenzicht, pg_temp
begin atomic
  delete from draft where token_hash = of_token and (of_part is null or part = of_part);
end;
comment on function drop_draft is 'Throws away a part of a report being written, or all of it.';

revoke all on function save_draft, load_draft, drop_draft from public;
grant execute on function save_draft, load_draft, drop_draft to ketenzicht_app;
alter function save_draft owner to ketenzicht_doors;
alter function load_draft owner to ketenzicht_doors;
alter function drop_draft owner to ketenzicht_doors;
