-- Erasure: the privacy officer takes part in no dossier, reads the course of every one, never what is
-- sealed, and adds nothing to it but that data was erased.

create function erases() returns boolean
  language sql stable parallel safe
  return scope() = 'oversight' and current_setting('ketenzicht.role', true) = 'privacyOfficer';
comment on function erases() is 'Whether the running transaction is one of a privacy officer, who may erase.';

-- As a subquery it is looked up once for a statement, not for each row.
create policy erasing on dossier for select to ketenzicht_app using ((select erases()));
create policy erasing on event for select to ketenzicht_app using ((select erases()));

create function append_erasure(batch jsonb) returns jsonb
language plpgsql security definer set search_path = ketenzicht, pg_temp
as $$
declare
  item append_item := jsonb_populate_record(null::append_item, batch->'items'->0);
  told event[] := array(select e from jsonb_populate_recordset(null::event, batch->'events') e);
  gone uuid[];
begin
  if erases() is not true
    or not exists (select from dossier d where d.id = (item.after).id)
    or cardinality(told) <> (item.after).version - item.expected
    or cardinality(told) = 0
    or exists (
      select from unnest(told) e
      where (e.dossier = (item.after).id and e.type = 'erased' and e.body->>'type' = 'erased') is not true
    )
  then
    return jsonb_build_object('outcome', 'absent');
  end if;

  -- The same request again gets the same answer, also when it comes while the first one is under way.
  if item.key is not null then
    insert into idempotency (holder, key, request_hash, response)
    values (item.holder, item.key, item.request_hash, item.response)
    on conflict do nothing;
    if not found then
      return (
        select case
          when k.request_hash = item.request_hash then jsonb_build_object('outcome', 'replayed', 'response', k.response)
          else jsonb_build_object('outcome', 'keyReused') end
        from idempotency k where k.holder = item.holder and k.key = item.key
      );
    end if;
  end if;

  -- Of the dossier only the end of its journal moves: who takes part and what must be done stay as they are.
  update dossier d set
    version = (item.after).version, updated_at = (item.after).updated_at, head = (item.after).head
  where d.id = (item.after).id and d.version = item.expected;
  if not found then
    delete from idempotency k where k.holder = item.holder and k.key = item.key;
    return (
      select jsonb_build_object('outcome', 'conflict', 'version', d.version) from dossier d where d.id = (item.after).id
    );
  end if;

  insert into event select e.* from unnest(told) e;
  gone := array(select s::uuid from unnest(told) e, jsonb_array_elements_text(e.body->'subjects') s);
  delete from subject_key k where k.dossier = (item.after).id and k.subject = any(gone);
  delete from sealed s where s.dossier = (item.after).id and s.subject = any(gone);
  delete from attachment a where a.dossier = (item.after).id and a.subject = any(gone);
  delete from link l where l.dossier = (item.after).id and l.subject = any(gone);
  insert into outbox (topic, body)
  select r.topic, r.body from jsonb_to_recordset(batch->'outbox') as r (topic text, body jsonb);
  return jsonb_build_object('outcome', 'appended', 'version', (item.after).version);
end $$;
comment on function append_erasure is 'Erases subjects of one dossier for a privacy officer and appends that to the journal; whatever else the batch holds is not written. Takes the argument of append_events and gives the outcome.';

grant create on schema ketenzicht to ketenzicht_doors;
revoke all on function append_erasure from public;
grant execute on function append_erasure to ketenzicht_app;
alter function append_erasure owner to ketenzicht_doors;
revoke create on schema ketenzicht from ketenzicht_doors;
