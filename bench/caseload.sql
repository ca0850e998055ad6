-- A large caseload straight into the tables, with the proportions of a country: most dossiers are closed, the
-- busiest municipality has one in a hundred, the Labour Authority takes part in one in ten. These dossiers
-- fill lists and indexes; their journals are not chained, so they can be counted and listed but not opened.
-- $COUNT dossiers. Triggers are off: nothing is sent and no steps are measured.

set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';

create temporary table place as
select row_number() over (order by o.id) - 1 as number, o.id as owner, o.municipalities[1] as municipality,
  'avim-' || lower(o.region) as adviser
from organisation o
where o.role = 'aandachtsfunctionaris';

create temporary table made as
select n, gen_random_uuid() as id,
  n % 10 = 0 as open,
  n % 1000 < 600 as advised,
  n / 10 % 10 = 3 as labour,
  case when n / 10 % 100 = 7 then (select p.number from place p where p.municipality = 'GM9001')
    else (n * 7919::bigint) % (select count(*) from place) end as place,
  timestamptz '2026-01-15 12:00Z' - n % 10 * interval '180 days' - (n % 4000) * interval '1 hour' as received_at,
  case when n / 10 % 10 = 3 then '{labour}'::text[] when n % 3 = 0 then '{sexual}' when n % 7 = 0 then '{criminal}' else '{}' end as forms
from generate_series(1, $COUNT) n;

insert into dossier
select m.id, 'KZ-' || substr(upper(to_hex(m.n + 268435456)), 1, 4) || '-' || substr(upper(to_hex(m.n + 268435456)), 5, 4) || 'B',
  'signal', 2, case when not m.open then 'closed' else (array['received', 'enriching', 'vague', 'reported'])[1 + m.n / 10 % 4] end,
  p.owner, p.municipality, m.forms, 'no', m.n % 9 = 0, m.received_at,
  case when not m.open then m.received_at + interval '20 days' end, case when not m.open then 'concluded' end,
  m.received_at + interval '20 days', sha256(m.id::text::bytea)
from made m join place p on p.number = m.place;

insert into party
select m.id, p.owner, 'owner', m.received_at from made m join place p on p.number = m.place
union all
select m.id, p.adviser, 'adviser', m.received_at from made m join place p on p.number = m.place where m.advised
union all
select m.id, 'nla', 'recipient', m.received_at from made m where m.labour;

insert into duty
select m.id, d.rule, d.scope, d.organisation, d.act, m.received_at, m.received_at + d.days * interval '1 day',
  d.urgency, m.n / 10 % 20 = 0, s.status, p.municipality, m.forms
from made m
join place p on p.number = m.place
join dossier s on s.id = m.id
cross join lateral (values
  ('municipal.takeUp', '', p.owner, 'takeUp', 1, 2, true),
  ('municipal.enrich', '', p.owner, 'enrich', 14, 3, m.n / 10 % 5 < 2),
  ('municipal.giveAdvice', m.id::text, p.adviser, 'giveAdvice', 30, 4, m.advised and m.n / 10 % 2 = 0),
  ('municipal.acknowledge', m.id::text, 'nla', 'acknowledge', 7, 3, m.labour)
) as d (rule, scope, organisation, act, days, urgency, exists)
where m.open and d.exists;

insert into event
select m.id, e.sequence, e.type, m.received_at, m.received_at,
  '{"kind": "public"}', jsonb_build_object('type', e.type, 'owner', jsonb_build_object('organisation', 'x', 'role', 'aandachtsfunctionaris'), 'channel', 'web', 'filler', repeat('x', 200)), sha256(m.id::text::bytea)
from made m cross join (values (1, 'received'), (2, 'takenUp')) as e (sequence, type);

insert into subject_key select m.id, m.id, decode(repeat('00', 60), 'hex'), m.received_at from made m;
insert into sealed
select m.id, 1, m.id, 'narrative', 0, decode(repeat('00', 600), 'hex') from made m;
insert into link
select m.id, 'address', sha256((m.n % ($COUNT / 2))::text::bytea), m.id from made m;
insert into access_head
select m.id, 1, sha256(m.id::text::bytea), sha256(m.id::text::bytea) from made m;
insert into access_log
select m.id, 1, m.received_at, 'organisation', p.owner, 'samira', 'aandachtsfunctionaris', m.id, 'viewed', 'shown',
  'handling', 'publicTask', 'municipal.view', 'narrative', repeat('0', 32), sha256(m.id::text::bytea)
from made m join place p on p.number = m.place;

drop table made, place;
