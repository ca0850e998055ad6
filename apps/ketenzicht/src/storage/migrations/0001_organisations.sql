-- Who takes part in the chain. Nothing here is about the people a signal is about.

create function scope() returns text
  language sql stable parallel safe
  return current_setting('ketenzicht.scope', true);
comment on function scope() is 'Scope of the running transaction: organisation, oversight, reporter, public or system; null or empty reaches nothing.';

create function viewer_organisation() returns text
  language sql stable parallel safe
  return case when scope() = 'organisation' then current_setting('ketenzicht.organisation', true) end;
comment on function viewer_organisation() is 'Organisation whose dossiers the running transaction may reach; null in every other scope.';

create function viewer_receipt() returns bytea
  language sql stable parallel safe
  return decode(current_setting('ketenzicht.receipt', true), 'hex');
comment on function viewer_receipt() is 'Hash of the receipt code with which a reporter looks at one dossier.';

create table municipality (
  code text primary key,
  name text not null collate "nl-x-icu",
  region text not null
);
comment on table municipality is 'A municipality and the region it lies in.';
comment on column municipality.code is 'Code as statistics use it.';
comment on column municipality.name is 'Name as people know it.';
comment on column municipality.region is 'Region in which its partners work.';

create table organisation (
  id text primary key,
  role text not null,
  name text not null collate "nl-x-icu",
  region text,
  municipalities text[] not null default '{}',
  receives_without_place boolean not null default false,
  active boolean not null default true
);
comment on table organisation is 'An organisation of the chain.';
comment on column organisation.id is 'Name by which other records refer to it.';
comment on column organisation.role is 'Role it has in the chain (code list of roles).';
comment on column organisation.name is 'Name as people know it; sorted the Dutch way.';
comment on column organisation.region is 'Region it works for, when it works for one.';
comment on column organisation.municipalities is 'Codes of the municipalities it works for; empty: all of its region.';
comment on column organisation.receives_without_place is 'Whether it receives signals of which nobody knows the place.';
comment on column organisation.active is 'Whether new work may go to it.';
create unique index organisation_without_place on organisation (receives_without_place) where receives_without_place;

create table member (
  id text primary key,
  issuer text not null,
  oidc_subject text not null,
  name text not null collate "nl-x-icu",
  organisation text not null references organisation,
  role text not null,
  active boolean not null default true,
  unique (issuer, oidc_subject)
);
comment on table member is 'Somebody who may sign in, for one organisation in one role.';
comment on column member.id is 'Name by which events and the access log refer to the person.';
comment on column member.issuer is 'Identity provider that knows the person.';
comment on column member.oidc_subject is 'Subject identifier at the identity provider.';
comment on column member.name is 'Name shown to colleagues.';
comment on column member.organisation is 'Organisation the person acts for.';
comment on column member.role is 'Role the person acts in (code list of roles).';
comment on column member.active is 'Whether the person may sign in.';
create index member_organisation on member (organisation);

create table session (
  token_hash bytea primary key,
  kind text not null check (kind in ('web', 'api')),
  member text not null references member on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table session is 'Somebody who is signed in, or a program that somebody gave a token.';
comment on column session.token_hash is 'SHA-256 of the token; the token itself is not stored.';
comment on column session.kind is 'Whether a browser or a program uses it.';
comment on column session.member is 'Who is signed in.';
comment on column session.created_at is 'When the person signed in.';
comment on column session.seen_at is 'Last use, kept to the minute.';
comment on column session.expires_at is 'When the session ends by itself.';
create index session_member on session (member);
create index session_expiry on session (expires_at);

create table term_setting (
  holder_kind text not null check (holder_kind in ('organisation', 'region')),
  holder text not null,
  setting text not null,
  count integer not null check (count > 0),
  unit text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (holder_kind, holder, setting)
);
comment on table term_setting is 'A term that the sources leave open, as an organisation or region has set it.';
comment on column term_setting.holder_kind is 'Whether an organisation or a region set it; an organisation goes before its region.';
comment on column term_setting.holder is 'The organisation or region.';
comment on column term_setting.setting is 'Name of the open term in the rulebook.';
comment on column term_setting.count is 'How many units.';
comment on column term_setting.unit is 'Unit of the term, as in the rulebook.';
comment on column term_setting.set_by is 'Member who set it.';
comment on column term_setting.set_at is 'When it was set.';

alter table member enable row level security;
alter table member force row level security;
create policy colleagues on member for select to ketenzicht_app
  using (scope() in ('system', 'oversight') or organisation = viewer_organisation());
create policy system on member to ketenzicht_app using (scope() = 'system') with check (scope() = 'system');

alter table session enable row level security;
alter table session force row level security;
create policy system on session to ketenzicht_app using (scope() = 'system') with check (scope() = 'system');

alter table term_setting enable row level security;
alter table term_setting force row level security;
create policy everybody on term_setting for select to ketenzicht_app using (true);
create policy own on term_setting to ketenzicht_app
  using (scope() = 'system' or (holder_kind = 'organisation' and holder = viewer_organisation()))
  with check (scope() = 'system' or (holder_kind = 'organisation' and holder = viewer_organisation()));

grant select, insert, update on municipality, organisation to ketenzicht_app;
grant select, insert, update on member to ketenzicht_app;
grant select, insert, update, delete on session to ketenzicht_app;
grant select, insert, update, delete on term_setting to ketenzicht_app;
grant select on organisation to ketenzicht_doors;
