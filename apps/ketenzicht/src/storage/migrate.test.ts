import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startTestDatabase();
});
afterAll(() => db.close());

/** Does something as superuser in the schema of the program. */
async function asAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(db.adminUrl, {
    max: 1,
    onnotice: () => {},
    connection: { search_path: 'ketenzicht' },
  });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

describe('migrating', () => {
  it('changes nothing on a database that has its present shape', async () => {
    expect(await migrate(db.adminUrl)).toEqual([]);
  });

  it('makes everything once when several programs start on an empty database', async () => {
    await asAdmin((sql) => sql`drop schema ketenzicht cascade`);
    const applied = await Promise.all([migrate(db.adminUrl), migrate(db.adminUrl), migrate(db.adminUrl)]);
    const names = applied.flat();
    expect(names).toContain('0001_organisations.sql');
    expect(new Set(names).size).toBe(names.length);
  });

  it('records each file with its checksum, and refuses one that was changed since', async () => {
    await asAdmin((sql) => sql`update migration set checksum = 'other' where name = '0002_dossiers.sql'`);
    await expect(migrate(db.adminUrl)).rejects.toThrow(
      'Migration 0002_dossiers.sql was changed after it was applied to this database.',
    );
  });

  it('makes everything owned by roles that cannot sign in', async () => {
    const owners = await asAdmin(
      (sql) => sql<{ owner: string; login: boolean }[]>`
        select distinct r.rolname as owner, r.rolcanlogin as login
        from pg_roles r
        where r.oid in (select relowner from pg_class where relnamespace = 'ketenzicht'::regnamespace)
          or r.oid in (select proowner from pg_proc where pronamespace = 'ketenzicht'::regnamespace)
        order by 1`,
    );
    expect([...owners]).toEqual([
      { owner: 'ketenzicht_doors', login: false },
      { owner: 'ketenzicht_owner', login: false },
    ]);
  });

  it('lets only named functions do more than their caller', async () => {
    const doors = await asAdmin(
      (sql) => sql<{ name: string; open: boolean }[]>`
        select proname as name, has_function_privilege('public', oid, 'execute') as open
        from pg_proc where pronamespace = 'ketenzicht'::regnamespace and prosecdef order by 1`,
    );
    expect([...doors]).toEqual(
      ['append_erasure', 'append_events', 'drop_draft', 'load_draft', 'recurrences', 'save_draft'].map(
        (name) => ({
          name,
          open: false,
        }),
      ),
    );
  });

  it('works for an ordinary login with a database of its own', async () => {
    const name = new URL(db.url).pathname.slice(1).replace('test', 'own');
    await asAdmin((sql) => sql.unsafe(`create role ${name} login password 'own'`));
    await asAdmin((sql) => sql.unsafe(`grant ketenzicht_owner, ketenzicht_app to ${name}`));
    await asAdmin((sql) => sql.unsafe(`create database ${name} owner ${name}`));
    const url = Object.assign(new URL(db.url), { username: name, password: 'own', pathname: name }).href;
    try {
      expect(await migrate(url)).toContain('0001_organisations.sql');
      const own = openDatabase({ url, keyring: db.keyring, connections: 1 });
      const [row] =
        await own.unscoped`select current_user as name, has_table_privilege('event', 'update') as may`;
      expect(row).toEqual({ name: 'ketenzicht_app', may: false });
      await own.close();
    } finally {
      await asAdmin((sql) => sql.unsafe(`drop database ${name}`));
      await asAdmin((sql) => sql.unsafe(`drop role ${name}`));
    }
  });
});
