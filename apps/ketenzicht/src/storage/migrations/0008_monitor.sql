-- What directing the chain needs: figures without persons, references or contents.

create view monitor_duty as
select d.organisation, o.role, o.name, d.municipality, d.forms, d.status, d.act, d.rule, d.urgency,
  d.suspended, d.started_at, d.due_at
from duty d join organisation o on o.id = d.organisation
where scope() in ('oversight', 'system') or pg_has_role(session_user, 'ketenzicht_monitor', 'member');
comment on view monitor_duty is 'Open duties without their dossiers.';

create view monitor_dossier as
select d.kind, d.status, d.owner, d.municipality, d.forms, d.danger, d.minor, d.received_at, d.closed_at, d.close_reason
from dossier d
where scope() in ('oversight', 'system') or pg_has_role(session_user, 'ketenzicht_monitor', 'member');
comment on view monitor_dossier is 'Dossiers without name or reference.';

-- A step runs from an event to the event that answers it: in the same thread, or once per dossier.
create table step (
  name text primary key,
  starts text not null,
  ends text not null,
  by_thread boolean not null
);
comment on table step is 'Steps of the chain of which the duration is shown.';
comment on column step.name is 'Name of the step.';
comment on column step.starts is 'Event with which it starts.';
comment on column step.ends is 'Event with which it ends.';
comment on column step.by_thread is 'Whether both stand in one thread; else the first of each in the dossier counts.';
insert into step (name, starts, ends, by_thread) values
  ('judging', 'signalReceived', 'judged', false),
  ('advising', 'adviceRequested', 'adviceGiven', true),
  ('acknowledging', 'reported', 'acknowledged', true),
  ('accepting', 'reported', 'accepted', true),
  ('answering', 'informationRequested', 'informationProvided', true),
  ('feedback', 'feedbackRequested', 'feedbackGiven', true),
  ('whole', 'signalReceived', 'closed', false);

create index event_step on event (type, happened_at) where type in
  ('signalReceived', 'adviceRequested', 'reported', 'informationRequested', 'feedbackRequested');

create view monitor_step as
select s.name as step, d.owner, d.municipality, d.forms, b.happened_at as started_at, e.ended_at
from step s
join event b on b.type = s.starts
join dossier d on d.id = b.dossier
cross join lateral (
  select min(a.happened_at) as ended_at
  from event a
  where a.dossier = b.dossier and a.type = s.ends and a.sequence > b.sequence
    and (not s.by_thread or a.body->>'thread' = b.body->>'thread')
) e
where scope() in ('oversight', 'system') or pg_has_role(session_user, 'ketenzicht_monitor', 'member');
comment on view monitor_step is 'How long each step took; an absent end is a step that still runs.';

grant select on step to ketenzicht_doors, ketenzicht_app;
grant select on monitor_duty, monitor_dossier, monitor_step to ketenzicht_app, ketenzicht_monitor;
grant usage on schema ketenzicht to ketenzicht_app, ketenzicht_monitor;
alter view monitor_duty owner to ketenzicht_doors;
alter view monitor_dossier owner to ketenzicht_doors;
alter view monitor_step owner to ketenzicht_doors;
revoke create on schema ketenzicht from ketenzicht_doors;
