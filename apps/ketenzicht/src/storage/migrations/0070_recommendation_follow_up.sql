-- What became of a recommendation of the Nationaal Rapporteur, beside what the sources themselves say. Holds no
-- personal data and may be read by everybody; only the rapporteur adds to it.

create table recommendation_follow_up (
  id uuid primary key,
  recommendation text not null,
  status text not null,
  happened_on date not null,
  note text not null,
  reference text,
  organisation text not null references organisation,
  member text not null,
  recorded_at timestamptz not null
);
comment on table recommendation_follow_up is 'A response to a recommendation or a step in following it; only added to.';
comment on column recommendation_follow_up.id is 'Chosen by the form, so that sending again changes nothing.';
comment on column recommendation_follow_up.recommendation is 'The recommendation, as the rulebook names it.';
comment on column recommendation_follow_up.status is 'How far it was followed from then on, as in the rulebook.';
comment on column recommendation_follow_up.happened_on is 'Day on which it happened.';
comment on column recommendation_follow_up.note is 'What happened, without names of persons.';
comment on column recommendation_follow_up.reference is 'Where it can be read, for example a parliamentary paper; null: nowhere.';
comment on column recommendation_follow_up.organisation is 'Organisation that recorded it.';
comment on column recommendation_follow_up.member is 'Who recorded it.';
comment on column recommendation_follow_up.recorded_at is 'When it was recorded.';
create index recommendation_follow_up_order on recommendation_follow_up (recommendation, happened_on, recorded_at);

alter table recommendation_follow_up enable row level security;
alter table recommendation_follow_up force row level security;
create policy everybody on recommendation_follow_up for select to ketenzicht_app using (true);
create policy rapporteur on recommendation_follow_up for insert to ketenzicht_app
  with check (
    organisation = viewer_organisation() and current_setting('ketenzicht.role', true) = 'nationalRapporteur'
  );
grant select, insert on recommendation_follow_up to ketenzicht_app;
