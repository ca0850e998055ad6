import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import postgres from 'postgres';
import { type Database, openDatabase } from './database.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { deriveKeyring } from './keys.ts';
import { migrate, shapeOfDatabase } from './migrate.ts';

/** An empty, migrated database for the tests of one file. */
export interface TestDatabase extends Database {
  /** Connects as `ketenzicht_app`. */
  readonly url: string;
  /** Connects as the superuser: for tests that tamper. */
  readonly adminUrl: string;
}

/** Kept between runs, because making a cluster takes most of the time. Nothing in it is worth keeping. */
const dataFolder = join(import.meta.dirname, '../../../../node_modules/.cache/ketenzicht-test-database');

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Gives a database of its own, copied from a migrated template, on a server that all test files share.
 * `close` removes it again; the last file stops the server.
 *
 * @example
 * const db = await startTestDatabase();
 * afterAll(() => db.close());
 */
export async function startTestDatabase(): Promise<TestDatabase> {
  const server = await startEmbedded({ dataFolder, use: 'visit', settings });
  const name = `test_${randomBytes(8).toString('hex')}`;
  await makeDatabase(server, name);
  const url = inDatabase(server.url, name);
  const db = openDatabase({ url, keyring: deriveKeyring(Buffer.alloc(32, 7)), connections: 8 });
  return {
    ...db,
    url,
    adminUrl: inDatabase(server.adminUrl, name),
    close: async () => {
      await db.close();
      await asAdmin(server, (sql) => sql.unsafe(`drop database ${name} with (force)`));
      await server.stop();
    },
  };
}

async function makeDatabase(server: Embedded, name: string): Promise<void> {
  const template = `template_${await shapeOfDatabase()}`;
  await asAdmin(server, async (sql) => {
    await sql`select pg_advisory_lock(7316005)`;
    await dropForgotten(sql);
    const [found] = await sql`select 1 from pg_database where datname = ${template} and datistemplate`;
    if (found === undefined) {
      await sql.unsafe(`drop database if exists ${template}`);
      await sql.unsafe(`create database ${template} owner ketenzicht_owner`);
      await migrate(inDatabase(server.adminUrl, template));
      await sql.unsafe(`alter database ${template} is_template true`);
    }
    await sql.unsafe(`create database ${name} template ${template}`);
  });
}

/** Databases of runs that were killed, and templates of earlier shapes. */
async function dropForgotten(sql: postgres.Sql): Promise<void> {
  const forgotten = await sql<{ name: string }[]>`
    select datname as name from pg_database
    where datname ~ '^(test|template)_'
      and (pg_stat_file('base/' || oid || '/PG_VERSION', true)).modification < now() - interval '6 hours'`;
  for (const { name } of forgotten) {
    await sql.unsafe(`alter database ${name} is_template false`);
    await sql.unsafe(`drop database ${name} with (force)`);
  }
}

async function asAdmin<T>(server: Embedded, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(inDatabase(server.adminUrl, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const inDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;
