-- The national register of victims: one row per notification. The facts are pseudonymous and stand apart from
-- everything that identifies somebody, which is sealed. Answers are written as in an exchanged file: codes joined
-- by a bar, empty for unknown, ? for not asked, - for not applicable, ! for refused.

create function keeps_register() returns boolean
  language sql stable parallel safe
  return scope() = 'system' or (scope() = 'organisation' and current_setting('ketenzicht.role', true) = 'comensha');
comment on function keeps_register() is 'Whether the running transaction is one of CoMensha, which keeps the register.';

create table notification (
  id uuid primary key,
  organisation text not null references organisation,
  notification_id text not null,
  version integer not null,
  recorded_at timestamptz not null,
  channel text not null,
  request_hash bytea,
  gaps text[] not null,
  decision text,
  person_id text not null,
  report_date date not null,
  notifier text not null,
  notifier_group text not null,
  police_unit text not null,
  source text not null,
  registered_as text not null,
  legal_basis text not null,
  consent text not null,
  sex text not null,
  nationality text not null,
  age_at_report text not null,
  age_at_start text not null,
  forms text not null,
  sectors_sexual text not null,
  sectors_labour text not null,
  manner_criminal text not null,
  organ_stage text not null,
  organ text not null,
  place_of_exploitation text not null,
  recruitment_country text not null,
  transit_countries text not null,
  months text not null,
  means text not null,
  recruiter text not null,
  technology text not null,
  dublin text not null,
  b8 text not null,
  cooperation text not null,
  unique (organisation, notification_id)
);
comment on table notification is 'A notification of a presumed victim: facts for counting, without anything that identifies the person.';
comment on column notification.id is 'Random; names it in addresses and the access log.';
comment on column notification.organisation is 'Organisation that entered it.';
comment on column notification.notification_id is 'Number by which that organisation knows it.';
comment on column notification.version is 'Number of changes, from 1; a change is made on an expected version.';
comment on column notification.recorded_at is 'When it came in.';
comment on column notification.channel is 'How it came in: page, api, csv, chain or demo.';
comment on column notification.request_hash is 'Hash of the request that entered it, so that sending again changes nothing.';
comment on column notification.gaps is 'What the register asks to complete.';
comment on column notification.decision is 'Last decision of the desk; null: not looked at yet.';
comment on column notification.person_id is 'The victim: notifications with the same value are about one. Changed by assignments only.';
comment on column notification.report_date is 'Day on which it was notified.';
comment on column notification.notifier is 'Name of the organisation that notified.';
comment on column notification.notifier_group is 'Group of notifiers, as the monitor divides them.';
comment on column notification.police_unit is 'Unit of the police that notified.';
comment on column notification.source is 'By which road it came: notifier, emm or om_letter.';
comment on column notification.registered_as is 'As what the person stood in the register of the source.';
comment on column notification.legal_basis is 'Ground on which it was notified.';
comment on column notification.consent is 'Who consented.';
comment on column notification.sex is 'Sex.';
comment on column notification.nationality is 'Country code of three letters.';
comment on column notification.age_at_report is 'Age in whole years on the day of the notification. The date of birth is sealed.';
comment on column notification.age_at_start is 'Age in whole years when the exploitation began.';
comment on column notification.forms is 'Forms of exploitation.';
comment on column notification.sectors_sexual is 'Sectors of sexual exploitation.';
comment on column notification.sectors_labour is 'Sectors of labour exploitation.';
comment on column notification.manner_criminal is 'Manners of criminal exploitation.';
comment on column notification.organ_stage is 'How far a removal of an organ came.';
comment on column notification.organ is 'Which organ.';
comment on column notification.place_of_exploitation is 'Countries of exploitation.';
comment on column notification.recruitment_country is 'Country of recruitment.';
comment on column notification.transit_countries is 'Countries on the way.';
comment on column notification.months is 'How long the exploitation lasted, in months.';
comment on column notification.means is 'Means of control.';
comment on column notification.recruiter is 'Who recruited the victim.';
comment on column notification.technology is 'The part of technology.';
comment on column notification.dublin is 'Dublin status.';
comment on column notification.b8 is 'Where the victim stands with the B8 scheme.';
comment on column notification.cooperation is 'Whether the victim helps the investigation.';
create index notification_person on notification (person_id, report_date);
create index notification_desk on notification (source, recorded_at desc, id desc) where decision is null;
create index notification_open on notification (recorded_at desc, id desc) where gaps <> '{}';
create index notification_own on notification (organisation, recorded_at desc, id desc);

create table notification_event (
  notification uuid not null references notification,
  version integer not null,
  type text not null,
  recorded_at timestamptz not null,
  organisation text,
  member text,
  body jsonb not null,
  primary key (notification, version)
);
comment on table notification_event is 'What happened to a notification, only ever added to: recorded, amended, decided, assigned to a victim, erased. No identifying data.';
comment on column notification_event.notification is 'The notification.';
comment on column notification_event.version is 'Version of the notification that it made.';
comment on column notification_event.type is 'Kind of event.';
comment on column notification_event.recorded_at is 'When.';
comment on column notification_event.organisation is 'Organisation that did it; null: the system.';
comment on column notification_event.member is 'Who did it.';
comment on column notification_event.body is 'Decision, answers before the change, or victim before and after with the reason.';

create table notification_identity (
  notification uuid primary key references notification,
  subject uuid not null unique,
  wrapped bytea not null,
  ciphertext bytea not null
);
comment on table notification_identity is 'Who the victim is, sealed. Removing the row erases the person from the register; the facts stay.';
comment on column notification_identity.notification is 'The notification.';
comment on column notification_identity.subject is 'Names the person in the access log; random.';
comment on column notification_identity.wrapped is 'Data key of this person, encrypted with a key made from the master key.';
comment on column notification_identity.ciphertext is 'Name, date of birth and telephone number, AES-256-GCM.';

create table notification_key (
  notification uuid not null references notification,
  kind text not null,
  blind bytea not null,
  primary key (notification, kind, blind)
);
comment on table notification_key is 'Blind indexes: show that two notifications may be about one person, without telling who.';
comment on column notification_key.notification is 'The notification.';
comment on column notification_key.kind is 'What is recognised: person or phone.';
comment on column notification_key.blind is 'Keyed hash of the normalised value.';
create index notification_key_blind on notification_key (blind, kind);

create table notification_apart (
  one uuid not null references notification,
  other uuid not null references notification,
  recorded_at timestamptz not null,
  member text,
  primary key (one, other),
  check (one < other)
);
comment on table notification_apart is 'Notifications that somebody judged to be about different persons, so that they are not proposed again.';
comment on column notification_apart.one is 'The notification with the lower key.';
comment on column notification_apart.other is 'The other notification.';
comment on column notification_apart.recorded_at is 'When.';
comment on column notification_apart.member is 'Who judged.';

alter table notification enable row level security;
alter table notification force row level security;
-- As a subquery the scope is looked up once for a statement, not for each of a million rows.
create policy register on notification to ketenzicht_app
  using ((select keeps_register())) with check ((select keeps_register()));
create policy own on notification to ketenzicht_app
  using (organisation = (select viewer_organisation())) with check (organisation = (select viewer_organisation()));

do $$
declare
  name text;
begin
  foreach name in array array['notification_event', 'notification_identity', 'notification_key'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy register on %I to ketenzicht_app using ((select keeps_register())) with check ((select keeps_register()))',
      name);
    execute format(
      $policy$
        create policy own on %1$I for insert to ketenzicht_app with check (
          exists (select from notification n where n.id = %1$I.notification and n.organisation = (select viewer_organisation())))
      $policy$, name);
  end loop;
end $$;
create policy own_events on notification_event for select to ketenzicht_app using (
  exists (select from notification n where n.id = notification_event.notification and n.organisation = (select viewer_organisation())));

alter table notification_apart enable row level security;
alter table notification_apart force row level security;
create policy register on notification_apart to ketenzicht_app
  using ((select keeps_register())) with check ((select keeps_register()));

grant select, insert, update on notification to ketenzicht_app;
grant select, insert on notification_event, notification_key, notification_apart to ketenzicht_app;
grant select, insert, delete on notification_identity to ketenzicht_app;
grant delete on notification_key, notification_apart to ketenzicht_app;
