-- A list of one municipality within the many duties of a national organisation, read in its order.
-- It does not cover the other columns: then other filters would be read along it and sorted.

create index duty_of_municipality on duty (organisation, municipality, suspended, urgency, due_at, dossier, rule, scope);
comment on index duty_of_municipality is 'A worklist filtered on municipality, in its order.';
