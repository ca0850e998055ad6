import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import postgres, { type Sql } from 'postgres';
import { ensureRoles } from './roles.ts';

/** A step of the database's shape, as a file of SQL. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const folder = new URL('./migrations/', import.meta.url);
const lock = 7_316_004;

async function migrationsInOrder(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** A name for the shape that all migrations together make. */
export async function shapeOfDatabase(): Promise<string> {
  const all = await migrationsInOrder();
  return createHash('sha256')
    .update(all.map(({ checksum }) => checksum).join())
    .digest('hex')
    .slice(0, 16);
}

/**
 * Brings the database to the present shape: applies the files that it has not seen yet, each in a
 * transaction of its own, in the order of their names. Of several programs that start at once one does
 * it and the others wait. Returns the names of the files applied.
 *
 * @throws when a file was changed after it was applied, or when the server is older than PostgreSQL 18.
 */
export async function migrate(adminUrl: string): Promise<readonly string[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connection: { search_path: 'ketenzicht' } });
  try {
    await requireVersion(sql);
    await sql`select pg_advisory_lock(${lock})`;
    await ensureRoles(sql);
    await sql`create schema if not exists ketenzicht authorization ketenzicht_owner`;
    await sql`set role ketenzicht_owner`;
    await sql`
      create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`;
    await sql`comment on table migration is 'Files of SQL that made this database.'`;
    await sql`comment on column migration.name is 'Name of the file.'`;
    await sql`comment on column migration.checksum is 'SHA-256 of the file as it was applied.'`;
    await sql`comment on column migration.applied_at is 'When it was applied.'`;
    return await applyMissing(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function requireVersion(sql: Sql): Promise<void> {
  const [row] = await sql<
    { version: number }[]
  >`select current_setting('server_version_num')::integer as version`;
  if (row === undefined || row.version < 180_000) {
    throw new Error('The database server is too old: PostgreSQL 18 or later is needed.');
  }
}

async function applyMissing(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ name: string; checksum: string }[]>`select name, checksum from migration`;
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const made: string[] = [];
  for (const migration of await migrationsInOrder()) {
    const before = applied.get(migration.name);
    if (before === migration.checksum) continue;
    if (before !== undefined) {
      throw new Error(
        `Migration ${migration.name} was changed after it was applied to this database. Restore the file and add a new one.`,
      );
    }
    await sql.begin(async (tx) => {
      await tx.unsafe(migration.sql);
      await tx`insert into migration (name, checksum) values (${migration.name}, ${migration.checksum})`;
    });
    made.push(migration.name);
  }
  return made;
}
