import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';

/** A connection as the superuser to the database behind a program, to look and to tamper. */
export async function inside(dataFolder: string): Promise<Sql> {
  const [password, lines] = await Promise.all([
    readFile(join(dataFolder, 'database.password'), 'utf8'),
    postmasterFile(dataFolder),
  ]);
  return postgres({
    host: '127.0.0.1',
    port: Number(lines[3]),
    user: 'postgres',
    password,
    database: 'ketenzicht',
    max: 1,
    onnotice: () => {},
    connection: { search_path: 'ketenzicht' },
  });
}

const postmasterFile = async (dataFolder: string): Promise<readonly string[]> =>
  (await readFile(join(dataFolder, 'database/postmaster.pid'), 'utf8')).split('\n');

/** Process id of the database server of a program. */
export const postmasterOf = async (dataFolder: string): Promise<number> =>
  Number((await postmasterFile(dataFolder))[0]);

/** How much is stored of everything that a command could leave behind. */
export async function stored(sql: Sql): Promise<Readonly<Record<string, number>>> {
  const [row] = await sql<Record<string, number>[]>`
    select
      (select count(*)::int from dossier) as dossiers,
      (select count(*)::int from event) as events,
      (select count(*)::int from sealed) as contents,
      (select count(*)::int from attachment) as attachments,
      (select count(*)::int from receipt) as receipts,
      (select count(*)::int from idempotency) as answers,
      (select count(*)::int from outbox) as messages,
      (select count(*)::int from session) as sessions,
      (select count(*)::int from draft) as drafts`;
  if (row === undefined) throw new Error('Nothing was counted');
  return { ...row };
}

/** How many more of everything there are after some work; what stayed the same is left out. */
export async function growth(
  sql: Sql,
  work: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const before = await stored(sql);
  await work();
  const after = await stored(sql);
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)])
      .filter(([, more]) => more !== 0),
  );
}
