import type { Sql } from 'postgres';

/**
 * Makes the database roles that are missing. They belong to the whole server, not to one database, which
 * is why no migration does it. `ketenzicht_owner` owns the tables and migrates; `ketenzicht_doors` owns
 * the functions that may do more than their caller; `ketenzicht_app` is what the program works as;
 * `ketenzicht_monitor` reads figures only. None can sign in unless somebody lets it. Whoever calls this
 * must be able to make roles, or be a member of the owner and the app.
 */
export async function ensureRoles(sql: Sql): Promise<void> {
  await sql.unsafe(`
    do $$
    declare
      name text;
    begin
      foreach name in array array['ketenzicht_owner', 'ketenzicht_doors', 'ketenzicht_app', 'ketenzicht_monitor'] loop
        if not exists (select from pg_roles where rolname = name) then
          execute format('create role %I nologin', name);
        end if;
        if name in ('ketenzicht_owner', 'ketenzicht_app') and not pg_has_role(name, 'set') then
          execute format('grant %I to current_user with set true', name);
        end if;
      end loop;
      if not pg_has_role('ketenzicht_owner', 'ketenzicht_doors', 'set') then
        grant ketenzicht_doors to ketenzicht_owner with inherit false, set true;
      end if;
    end $$`);
}
