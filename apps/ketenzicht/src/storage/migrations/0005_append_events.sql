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

create function may_append(this uuid, as_scope text, as_organisation text, as_receipt bytea) returns boolean
  language sql stable parallel safe
  return case as_scope
    when 'organisation' then exists (select from party p where p.dossier = this and p.organisation = as_organisation)
    when 'reporter' then exists (select from receipt r where r.dossier = this and r.code_hash = as_receipt)
    when 'system' then exists (select from dossier d where d.id = this)
    else false end;
comment on function may_append is 'Whether a scope may add to an existing dossier.';

create function append_events(as_scope text, as_organisation text, as_receipt bytea, expected integer, written jsonb)
returns jsonb
language plpgsql security definer set search_path = ketenzicht, pg_temp
as $$
declare
  new dossier := jsonb_populate_record(null::dossier, written->'dossier');
  request jsonb := written->'idempotency';
  request_hash bytea := decode(request->>'requestHash', 'base64');
  earlier idempotency;
  placed uuid;
  present integer;
begin
  new.head := decode(written->>'head', 'base64');

  -- The same request again gets the same answer, also when it comes while the first one is under way.
  if request is not null then
    insert into idempotency (holder, key, request_hash, response)
    values (request->>'holder', request->>'key', request_hash, request->'response')
    on conflict do nothing;
    if not found then
      select * into earlier from idempotency where holder = request->>'holder' and key = request->>'key';
      if earlier.request_hash = request_hash then
        return jsonb_build_object('outcome', 'replayed', 'response', earlier.response);
      end if;
      return jsonb_build_object('outcome', 'keyReused');
    end if;
  end if;

  -- Take the place in the journal; whoever has it, has the row lock until the end.
  if expected = 0 then
    if as_scope in ('organisation', 'public', 'system') then
      insert into dossier select new.* on conflict do nothing returning id into placed;
    end if;
  elsif may_append(new.id, as_scope, as_organisation, as_receipt) then
    update dossier set
      version = new.version, status = new.status, owner = new.owner, municipality = new.municipality,
      forms = new.forms, danger = new.danger, minor = new.minor, closed_at = new.closed_at,
      close_reason = new.close_reason, updated_at = new.updated_at, head = new.head
    where id = new.id and version = expected
    returning id into placed;
    if placed is null then
      select version into present from dossier where id = new.id;
    end if;
  else
    present := -1;
  end if;
  if placed is null then
    delete from idempotency where holder = request->>'holder' and key = request->>'key';
    if present = -1 then
      return jsonb_build_object('outcome', 'absent');
    end if;
    return jsonb_build_object('outcome', 'conflict', 'version', coalesce(present, 0));
  end if;

  insert into event (dossier, sequence, type, happened_at, recorded_at, recorder, body, hash)
  select new.id, e.sequence, e.body->>'type', e.happened_at, e.recorded_at, e.recorder, e.body, decode(e.hash, 'base64')
  from jsonb_to_recordset(written->'events')
    as e (sequence integer, happened_at timestamptz, recorded_at timestamptz, recorder jsonb, body jsonb, hash text);

  -- Parties and duties are replaced by what follows from the journal now.
  if expected > 0 then
    delete from party where dossier = new.id;
    delete from duty where dossier = new.id;
  end if;
  insert into party (dossier, organisation, part, since)
  select new.id, p.organisation, p.part, p.since
  from jsonb_to_recordset(written->'parties') as p (organisation text, part text, since timestamptz);
  insert into duty (dossier, rule, scope, organisation, act, started_at, due_at, urgency, suspended, status, municipality, forms)
  select new.id, d.rule, d.scope, d.organisation, d.act, d.started_at, d.due_at, d.urgency, d.suspended,
    new.status, new.municipality, new.forms
  from jsonb_to_recordset(written->'duties') as d
    (rule text, scope text, organisation text, act text, started_at timestamptz, due_at timestamptz, urgency smallint, suspended boolean);

  if written ? 'erased' then
    delete from subject_key k
    using jsonb_array_elements_text(written->'erased') as e (subject)
    where k.dossier = new.id and k.subject = e.subject::uuid;
  end if;
  if written ? 'keys' then
    insert into subject_key (subject, dossier, wrapped, created_at)
    select k.subject, new.id, decode(k.wrapped, 'base64'), new.updated_at
    from jsonb_to_recordset(written->'keys') as k (subject uuid, wrapped text);
  end if;
  if written ? 'sealed' then
    insert into sealed (dossier, sequence, subject, category, position, ciphertext)
    select new.id, s.sequence, s.subject, s.category, s.position, decode(s.ciphertext, 'base64')
    from jsonb_to_recordset(written->'sealed')
      as s (sequence integer, subject uuid, category text, position smallint, ciphertext text);
  end if;
  if written ? 'attachments' then
    insert into attachment (id, dossier, subject, media_type, size, ciphertext)
    select a.id, new.id, a.subject, a.media_type, a.size, decode(a.ciphertext, 'base64')
    from jsonb_to_recordset(written->'attachments')
      as a (id uuid, subject uuid, media_type text, size integer, ciphertext text);
  end if;
  if written ? 'links' then
    insert into link (dossier, kind, blind, subject)
    select new.id, l.kind, decode(l.blind, 'base64'), l.subject
    from jsonb_to_recordset(written->'links') as l (kind text, blind text, subject uuid)
    on conflict do nothing;
  end if;
  if written ? 'receipt' then
    insert into receipt (code_hash, dossier) values (decode(written->>'receipt', 'base64'), new.id);
  end if;
  if written ? 'outbox' then
    insert into outbox (topic, body)
    select o.topic, o.body from jsonb_to_recordset(written->'outbox') as o (topic text, body jsonb);
  end if;
  return jsonb_build_object('outcome', 'appended', 'version', new.version);
end $$;
comment on function append_events is 'Appends events to a journal with everything derived from them; see storage/journal.ts for the shape of what is written.';

revoke all on function append_events from public;
grant execute on function append_events to ketenzicht_app;
alter function append_events owner to ketenzicht_doors;
