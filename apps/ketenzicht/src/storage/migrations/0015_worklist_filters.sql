-- A list of one municipality within the many duties of a national organisation, read in its order.

create index duty_of_municipality on duty (organisation, municipality, suspended, urgency, due_at, dossier, rule, scope)
  include (started_at, act, status, forms);
comment on index duty_of_municipality is 'A worklist filtered on municipality, in its order.';
