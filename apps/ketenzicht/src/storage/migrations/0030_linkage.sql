-- Which notifications may be about one victim, what somebody judged, and what was merged. No names: proposals hold
-- how far fields agree, not what stands in them.

create table linkage_proposal (
  one uuid not null references notification,
  other uuid not null references notification,
  probability double precision not null check (probability between 0 and 1),
  steps jsonb not null,
  found_at timestamptz not null,
  outcome text check (outcome in ('same', 'different', 'unsure', 'automatic')),
  reason text,
  member text,
  judged_at timestamptz,
  version integer not null default 1,
  primary key (one, other),
  check (one < other)
);
comment on table linkage_proposal is 'Two notifications that may be about one victim, found by comparing what identifies people.';
comment on column linkage_proposal.one is 'The notification with the lower key.';
comment on column linkage_proposal.other is 'The other notification.';
comment on column linkage_proposal.probability is 'How probable it is that they are about one person.';
comment on column linkage_proposal.steps is 'Why: per field how far it agrees and what that says. Without the values.';
comment on column linkage_proposal.found_at is 'When they were last compared.';
comment on column linkage_proposal.outcome is 'What was judged; null: nobody looked yet. Automatic: above the threshold that the registrar set.';
comment on column linkage_proposal.reason is 'Coded reason of the judgement.';
comment on column linkage_proposal.member is 'Who judged; null: the program.';
comment on column linkage_proposal.judged_at is 'When it was judged.';
comment on column linkage_proposal.version is 'Number of changes; a judgement is made on an expected version.';
create index linkage_proposal_open on linkage_proposal (probability desc, one, other) where outcome is null;
create index linkage_proposal_judged on linkage_proposal (judged_at desc, one, other) where outcome is not null;
create index linkage_proposal_other on linkage_proposal (other);

create table linkage_merge (
  id uuid primary key,
  one uuid not null,
  other uuid not null,
  from_person text not null,
  to_person text not null,
  moved uuid[] not null,
  recorded_at timestamptz not null,
  member text,
  undone_at timestamptz,
  undone_by text,
  foreign key (one, other) references linkage_proposal
);
comment on table linkage_merge is 'Victims that were taken to be one, so that it can be undone exactly.';
comment on column linkage_merge.id is 'Random.';
comment on column linkage_merge.one is 'The pair that was judged.';
comment on column linkage_merge.other is 'The pair that was judged.';
comment on column linkage_merge.from_person is 'Victim that went up in the other.';
comment on column linkage_merge.to_person is 'Victim that remained.';
comment on column linkage_merge.moved is 'Notifications that went from the one to the other.';
comment on column linkage_merge.recorded_at is 'When.';
comment on column linkage_merge.member is 'Who merged; null: the program, above the threshold.';
comment on column linkage_merge.undone_at is 'When it was undone.';
comment on column linkage_merge.undone_by is 'Who undid it.';
create index linkage_merge_pair on linkage_merge (one, other) where undone_at is null;

create table linkage_threshold (
  set_at timestamptz primary key,
  automatic_from double precision check (automatic_from > 0.5 and automatic_from < 1),
  member text not null
);
comment on table linkage_threshold is 'From which probability notifications are joined without somebody looking; the last row counts.';
comment on column linkage_threshold.set_at is 'When it was set.';
comment on column linkage_threshold.automatic_from is 'The probability; null: never.';
comment on column linkage_threshold.member is 'Who set it.';

do $$
declare
  name text;
begin
  foreach name in array array['linkage_proposal', 'linkage_merge', 'linkage_threshold'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy register on %I to ketenzicht_app using ((select keeps_register())) with check ((select keeps_register()))',
      name);
  end loop;
end $$;
grant select, insert, update on linkage_proposal, linkage_merge to ketenzicht_app;
grant select, insert on linkage_threshold to ketenzicht_app;
