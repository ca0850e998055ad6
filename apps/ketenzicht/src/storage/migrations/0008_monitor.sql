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

grant select on monitor_duty, monitor_dossier to ketenzicht_app, ketenzicht_monitor;
grant usage on schema ketenzicht to ketenzicht_app, ketenzicht_monitor;
alter view monitor_duty owner to ketenzicht_doors;
alter view monitor_dossier owner to ketenzicht_doors;
revoke create on schema ketenzicht from ketenzicht_doors;
