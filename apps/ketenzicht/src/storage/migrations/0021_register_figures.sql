-- What counting needs of the register: facts without organisation, number or who entered them.

grant create on schema ketenzicht to ketenzicht_doors;
grant select on notification to ketenzicht_doors;
create policy doors on notification for select to ketenzicht_doors using (true);

create view monitor_notification as
select id, person_id, report_date, notifier, notifier_group, police_unit, source, registered_as, legal_basis, consent,
  sex, nationality, age_at_report, age_at_start, forms, sectors_sexual, sectors_labour, manner_criminal, organ_stage,
  organ, place_of_exploitation, recruitment_country, transit_countries, months, means, recruiter, technology, dublin,
  b8, cooperation
from notification
where decision is distinct from 'withdrawn'
  and (scope() in ('oversight', 'system') or pg_has_role(session_user, 'ketenzicht_monitor', 'member'));
comment on view monitor_notification is 'Notifications that may be counted, pseudonymous. Who counts is decided by the counting rules.';

create view register_quality as
select extract(year from report_date)::integer as year, notifier_group, source,
  count(*)::integer as notifications,
  count(*) filter (where not gaps @> '{form}')::integer as with_form,
  count(*) filter (where not gaps && '{form,sector}')::integer as with_sector,
  count(*) filter (where not gaps @> '{nationality}')::integer as with_nationality,
  count(*) filter (where not gaps @> '{age}')::integer as with_age
from notification
where decision is distinct from 'withdrawn'
  and (scope() in ('oversight', 'system') or keeps_register())
group by 1, 2, 3;
comment on view register_quality is 'How complete notifications are, per year, group of notifiers and source.';

grant select on monitor_notification, register_quality to ketenzicht_app, ketenzicht_monitor;
alter view monitor_notification owner to ketenzicht_doors;
alter view register_quality owner to ketenzicht_doors;
revoke create on schema ketenzicht from ketenzicht_doors;
