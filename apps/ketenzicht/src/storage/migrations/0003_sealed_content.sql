-- Everything that could identify a person, encrypted with a key per subject. Destroying the key is erasure.
-- Like the dossiers, written and erased by append_events only.

create table subject_key (
  dossier uuid not null,
  subject uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (dossier, subject)
);
comment on table subject_key is 'The key of a person, thing or text whose content is sealed. Removing the row erases the content for good, in every copy.';
comment on column subject_key.dossier is 'Dossier it belongs to.';
comment on column subject_key.subject is 'Names the subject; random.';
comment on column subject_key.wrapped is 'Data key, encrypted with a key made from the master key.';
comment on column subject_key.created_at is 'When it was made.';

create table sealed (
  dossier uuid not null,
  sequence integer not null,
  subject uuid not null,
  category text not null,
  position smallint not null,
  ciphertext bytea not null,
  primary key (dossier, sequence, subject, category, position)
);
comment on table sealed is 'Sealed content: what the references in the journal point to.';
comment on column sealed.dossier is 'Dossier it belongs to.';
comment on column sealed.sequence is 'Event that brought it in.';
comment on column sealed.subject is 'Whose key opens it.';
comment on column sealed.category is 'Category of personal data, by which the gate judges it.';
comment on column sealed.position is 'Order among contents of one event with the same subject and category.';
comment on column sealed.ciphertext is 'Content, AES-256-GCM: nonce, tag, text. Bound to dossier, subject, category and sequence.';

create table attachment (
  id uuid primary key,
  dossier uuid not null,
  subject uuid not null,
  media_type text not null,
  size integer not null,
  ciphertext bytea not null
);
comment on table attachment is 'Uploaded files, encrypted. Their names stand in sealed content.';
comment on column attachment.id is 'Names the file; random.';
comment on column attachment.dossier is 'Dossier it belongs to.';
comment on column attachment.subject is 'Whose key opens it.';
comment on column attachment.media_type is 'Kind of file, as found by looking at its bytes.';
comment on column attachment.size is 'Length in bytes before encryption.';
comment on column attachment.ciphertext is 'The file, AES-256-GCM: nonce, tag, bytes.';
alter table attachment alter column ciphertext set storage external;
create index attachment_dossier on attachment (dossier);

create table link (
  dossier uuid not null,
  kind text not null,
  blind bytea not null,
  subject uuid not null,
  primary key (dossier, kind, blind, subject)
);
comment on table link is 'Blind indexes: show that the same person or thing is in two dossiers, without telling which.';
comment on column link.dossier is 'Dossier in which it was seen.';
comment on column link.kind is 'What is recognised: a person, address, company, phone or vehicle.';
comment on column link.blind is 'Keyed hash of the normalised value.';
comment on column link.subject is 'Subject it was computed from; erased with it.';
create index link_blind on link (blind, kind, dossier);

do $$
declare
  name text;
begin
  foreach name in array array['subject_key', 'sealed', 'attachment', 'link'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      $policy$
        create policy takes_part on %1$I for select to ketenzicht_app using (case scope()
          when 'organisation' then exists (select from party p where p.dossier = %1$I.dossier and p.organisation = viewer_organisation())
          when 'reporter' then exists (select from receipt r where r.dossier = %1$I.dossier and r.code_hash = viewer_receipt())
          when 'system' then true
          else false end)
      $policy$, name);
  end loop;
end $$;

grant select on subject_key, sealed, attachment, link to ketenzicht_app;
