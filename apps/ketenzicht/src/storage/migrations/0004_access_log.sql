-- Who looked at what. One line per data subject, category and look; the lines of a dossier form a chain.

create table access_log (
  dossier uuid not null,
  sequence integer not null,
  recorded_at timestamptz not null,
  scope text not null,
  organisation text,
  member text,
  role text,
  subject uuid,
  action text not null,
  outcome text not null,
  purpose text not null,
  basis text,
  rule text,
  category text not null,
  trace text not null,
  hash bytea not null,
  primary key (dossier, sequence)
);
comment on table access_log is 'The access log. Only ever added to.';
comment on column access_log.dossier is 'Dossier that was looked at.';
comment on column access_log.sequence is 'Place in the chain of the dossier, from 1.';
comment on column access_log.recorded_at is 'When.';
comment on column access_log.scope is 'Scope in which it happened.';
comment on column access_log.organisation is 'Organisation that looked; null: a reporter or the system.';
comment on column access_log.member is 'Who looked.';
comment on column access_log.role is 'In which role.';
comment on column access_log.subject is 'Whose data; null: the dossier as a whole.';
comment on column access_log.action is 'What was done: viewed, searched, exported.';
comment on column access_log.outcome is 'Whether the data was shown or withheld.';
comment on column access_log.purpose is 'Purpose that was stated.';
comment on column access_log.basis is 'Legal basis on which it was shown.';
comment on column access_log.rule is 'Disclosure rule that allowed it, or came nearest.';
comment on column access_log.category is 'Category of the data.';
comment on column access_log.trace is 'Trace identifier of the processing (W3C trace context).';
comment on column access_log.hash is 'Link of the chain: keyed hash over the link before it and this line.';
create index access_log_subject on access_log (subject, recorded_at) where subject is not null;
create index access_log_member on access_log (member, recorded_at) where member is not null;
create index access_log_time on access_log (recorded_at);

create table access_head (
  dossier uuid primary key,
  sequence integer not null,
  link bytea not null,
  head bytea not null
);
comment on table access_head is 'End of the access-log chain of a dossier.';
comment on column access_head.dossier is 'The dossier.';
comment on column access_head.sequence is 'Number of lines.';
comment on column access_head.link is 'Last link; empty before the first line.';
comment on column access_head.head is 'Seal over the last link, so that a cut tail shows.';

alter table access_log enable row level security;
alter table access_log force row level security;
create policy overseers on access_log for select to ketenzicht_app using (scope() in ('oversight', 'system'));
create policy own_name on access_log for insert to ketenzicht_app with check (
  access_log.scope = scope()
  and (scope() in ('system', 'reporter') or organisation = current_setting('ketenzicht.organisation', true))
);

alter table access_head enable row level security;
alter table access_head force row level security;
create policy anyone_who_logs on access_head to ketenzicht_app
  using (scope() in ('organisation', 'oversight', 'reporter', 'system'))
  with check (scope() in ('organisation', 'oversight', 'reporter', 'system'));

grant select, insert on access_log to ketenzicht_app;
grant select, insert, update on access_head to ketenzicht_app;
