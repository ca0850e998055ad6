-- The only way to write a dossier: events with everything derived from them, in one statement.

grant usage, create on schema ketenzicht to ketenzicht_doors;
grant select, insert, update on dossier to ketenzicht_doors;
grant select, insert on event to ketenzicht_doors;
grant select, insert, delete on party, duty, subject_key, sealed, attachment, link, receipt, idempotency to ketenzicht_doors;
grant insert on outbox to ketenzicht_doors;

do $$
declare
  name text;
begin
  foreach name in array array[
    'dossier', 'event', 'party', 'duty', 'receipt', 'idempotency', 'outbox', 'subject_key', 'sealed', 'attachment', 'link'
  ] loop
    execute format('create policy doors on %I to ketenzicht_doors using (true) with check (true)', name);
  end loop;
end $$;

create type append_item as (
  as_scope text,
  as_organisation text,
  as_receipt bytea,
  expected integer,
  holder text,
  key text,
  request_hash bytea,
  response jsonb,
  after dossier
);
comment on type append_item is 'One command: in which scope, on which expected version (0: a new dossier), under which idempotency key, and the dossier as it is afterwards.';

create function may_append(item append_item) returns boolean
  language sql stable
  return case
    when item.expected = 0 then item.as_scope in ('organisation', 'public', 'system')
    when item.as_scope = 'organisation' then exists
      (select from party p where p.dossier = (item.after).id and p.organisation = item.as_organisation)
    when item.as_scope = 'reporter' then exists
      (select from receipt r where r.dossier = (item.after).id and r.code_hash = item.as_receipt)
    when item.as_scope = 'system' then exists (select from dossier d where d.id = (item.after).id)
    else false end;
comment on function may_append is 'Whether a scope may start a dossier, or add to this one.';

create function append_events(batch jsonb) returns jsonb
language plpgsql security definer set search_path = ketenzicht, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  -- In the same order everywhere, so that two batches never wait for each other.
  items append_item[] := array(
    select i from jsonb_populate_recordset(null::append_item, batch->'items') i order by i.holder, i.key, (i.after).id
  );
  item append_item;
  repeated uuid[] := '{}';
  placed uuid[];
begin
  -- The same request again gets the same answer, also when it comes while the first one is under way.
  with taken as (
    insert into idempotency (holder, key, request_hash, response)
    select i.holder, i.key, i.request_hash, i.response from unnest(items) i where i.key is not null
    on conflict do nothing
    returning holder, key
  )
  select coalesce(array_agg((i.after).id), '{}') into repeated
  from unnest(items) i
  where i.key is not null and not exists (select from taken t where t.holder = i.holder and t.key = i.key);

  -- Take the place in the journal; whoever has it, has the row lock until the end.
  with fresh as (
    insert into dossier select (i.after).* from unnest(items) i
    where i.expected = 0 and may_append(i) and (i.after).id <> all(repeated)
    on conflict do nothing
    returning id
  )
  select coalesce(array_agg(f.id), '{}') into placed from fresh f;
  foreach item in array items loop
    if item.expected > 0 and (item.after).id <> all(repeated) and may_append(item) then
      update dossier d set
        version = (item.after).version, status = (item.after).status, owner = (item.after).owner,
        municipality = (item.after).municipality, forms = (item.after).forms, danger = (item.after).danger,
        minor = (item.after).minor, closed_at = (item.after).closed_at, close_reason = (item.after).close_reason,
        updated_at = (item.after).updated_at, head = (item.after).head
      where d.id = (item.after).id and d.version = item.expected;
      if found then
        placed := placed || (item.after).id;
        delete from party p where p.dossier = (item.after).id;
        delete from duty d where d.dossier = (item.after).id;
      end if;
    end if;
  end loop;

  insert into event
  select r.* from jsonb_populate_recordset(null::event, batch->'events') r where r.dossier = any(placed);
  insert into party
  select r.* from jsonb_populate_recordset(null::party, batch->'parties') r where r.dossier = any(placed);
  insert into duty
  select r.* from jsonb_populate_recordset(null::duty, batch->'duties') r where r.dossier = any(placed);
  if batch ? 'erased' then
    delete from subject_key k using jsonb_to_recordset(batch->'erased') as e (dossier uuid, subject uuid)
    where k.dossier = e.dossier and k.subject = e.subject and e.dossier = any(placed);
    delete from sealed s using jsonb_to_recordset(batch->'erased') as e (dossier uuid, subject uuid)
    where s.dossier = e.dossier and s.subject = e.subject and e.dossier = any(placed);
    delete from attachment a using jsonb_to_recordset(batch->'erased') as e (dossier uuid, subject uuid)
    where a.dossier = e.dossier and a.subject = e.subject and e.dossier = any(placed);
    delete from link l using jsonb_to_recordset(batch->'erased') as e (dossier uuid, subject uuid)
    where l.dossier = e.dossier and l.subject = e.subject and e.dossier = any(placed);
  end if;
  if batch ? 'keys' then
    insert into subject_key
    select r.* from jsonb_populate_recordset(null::subject_key, batch->'keys') r where r.dossier = any(placed);
  end if;
  if batch ? 'sealed' then
    insert into sealed
    select r.* from jsonb_populate_recordset(null::sealed, batch->'sealed') r where r.dossier = any(placed);
  end if;
  if batch ? 'attachments' then
    insert into attachment
    select r.* from jsonb_populate_recordset(null::attachment, batch->'attachments') r where r.dossier = any(placed);
  end if;
  if batch ? 'links' then
    insert into link
    select r.* from jsonb_populate_recordset(null::link, batch->'links') r where r.dossier = any(placed)
    on conflict do nothing;
  end if;
  if batch ? 'receipts' then
    insert into receipt
    select r.* from jsonb_populate_recordset(null::receipt, batch->'receipts') r where r.dossier = any(placed);
  end if;
  if batch ? 'outbox' then
    insert into outbox (topic, body)
    select r.topic, r.body from jsonb_to_recordset(batch->'outbox') as r (dossier uuid, topic text, body jsonb)
    where r.dossier = any(placed);
  end if;

  -- Who did not get a place may use the key again.
  if cardinality(repeated) + cardinality(placed) < cardinality(items) then
    delete from idempotency k using unnest(items) i
    where k.holder = i.holder and k.key = i.key and (i.after).id <> all(repeated) and (i.after).id <> all(placed);
  end if;
  return (
    select jsonb_object_agg((i.after).id, case
      when (i.after).id = any(placed) then jsonb_build_object('outcome', 'appended', 'version', (i.after).version)
      when (i.after).id = any(repeated) then (
        select case
          when k.request_hash = i.request_hash then jsonb_build_object('outcome', 'replayed', 'response', k.response)
          else jsonb_build_object('outcome', 'keyReused') end
        from idempotency k where k.holder = i.holder and k.key = i.key
      )
      when not may_append(i) then jsonb_build_object('outcome', 'absent')
      when i.expected = 0 then jsonb_build_object('outcome', 'conflict', 'version', 0)
      else (
        select jsonb_build_object('outcome', 'conflict', 'version', d.version) from dossier d where d.id = (i.after).id
      ) end)
    from unnest(items) i
  );
end $$;
comment on function append_events is 'Appends events to journals with everything derived from them, for several dossiers at once; gives the outcome by dossier. storage/append-rows.ts makes the argument.';

revoke all on function append_events, may_append from public;
grant execute on function append_events to ketenzicht_app;
alter function append_events owner to ketenzicht_doors;
alter function may_append owner to ketenzicht_doors;
