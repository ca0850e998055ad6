-- Victim tracks are dossiers like signals: the same journal, the same seals, the same doors. What they add is
-- whom to call: nobody in a plan may be without a number.

comment on column dossier.kind is 'Kind of dossier: signal or victim (a victim track).';

alter table organisation
  add column phone text,
  add column contact text;
comment on column organisation.phone is 'Number under which partners in the chain reach it; never of a person.';
comment on column organisation.contact is 'When and for what partners can call, in a few words.';

-- A list of the tracks of an organisation is read along its parties; the kind narrows it.
create index dossier_victim on dossier (id) where kind = 'victim';
