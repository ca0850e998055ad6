import { hkdfSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { accountForServer } from './embedded/account.ts';
import { findBinaries } from './embedded/binaries.ts';
import {
  type Cluster,
  findPostmaster,
  launch,
  makeCluster,
  pause,
  stopPostmaster,
} from './embedded/cluster.ts';
import { homeOfServer } from './embedded/home.ts';
import { ensureRoles } from './roles.ts';

/** A running embedded PostgreSQL. */
export interface Embedded {
  /** Connects as `ketenzicht_app`. */
  readonly url: string;
  /** Connects as the superuser; for migrations. */
  readonly adminUrl: string;
  /** Ends our use; stops the server when nobody else uses it. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the program's data; made when it is missing. */
  readonly dataFolder: string;
  /**
   * `serve`: the one program that serves from this folder; a second one is refused. `visit`: a command
   * that works beside it. Whoever leaves last stops the server.
   */
  readonly use?: 'serve' | 'visit';
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

/** Advisory locks; they end with the session that took them, so that none can go stale. */
const locks = { present: 7_316_001, serving: 7_316_002, preparing: 7_316_003 } as const;

/** How long a server may take to answer after a crash, and how long a killed program may linger. */
const patience = { start: 30_000, failures: 20, place: 2_000 } as const;

/**
 * Starts PostgreSQL on a data folder, or joins the one that already runs there, for example because the
 * program that started it was killed. Makes the cluster, the roles and the database on the first start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const cluster = await prepareCluster(options);
  const appPassword = passwordFor('ketenzicht_app', cluster.password);
  const first = await settle(cluster, appPassword, options);
  const { port } = first;
  const kept = options.use === 'visit' ? undefined : keep({ cluster, appPassword, options, first });
  return {
    url: urlOf('ketenzicht_app', appPassword, port, 'ketenzicht'),
    adminUrl: urlOf('postgres', cluster.password, port, 'ketenzicht'),
    stop: async () => leave(cluster, (await kept?.letGo()) ?? first.sql),
  };
}

/**
 * Starts the server again, on the same port, when it is gone without our doing: killed for want of memory,
 * for example. Until then the program refuses what it is asked.
 */
function keep(parts: {
  readonly cluster: Cluster;
  readonly appPassword: string;
  readonly options: EmbeddedOptions;
  readonly first: Entered;
}): { readonly letGo: () => Promise<Sql> } {
  const { cluster, appPassword, options, first } = parts;
  const samePort = { ...cluster, settings: { ...cluster.settings, port: String(first.port) } };
  let letGo = false;
  let present = Promise.resolve(first);
  const watch = (entered: Entered): void => {
    void entered.lost.then(() => {
      if (letGo) return;
      void entered.sql.end({ timeout: 0 });
      options.log?.('The database is gone.');
      present = settle(samePort, appPassword, options).then(
        (again) => {
          options.log?.('The database is back.');
          watch(again);
          return again;
        },
        (error: unknown) => {
          options.log?.(error instanceof Error ? error.message : 'The database did not come back.');
          return entered;
        },
      );
    });
  };
  watch(first);
  return {
    letGo: async () => {
      letGo = true;
      return (await present).sql;
    },
  };
}

/** Enters and prepares; starts over when the last user before us stopped the server under our feet. */
async function settle(cluster: Cluster, appPassword: string, options: EmbeddedOptions): Promise<Entered> {
  for (;;) {
    const entered = await enter(cluster, options.log ?? (() => {}));
    try {
      await takePlace(entered.sql, cluster.dataFolder, options.use ?? 'serve');
      await prepareDatabase(entered.sql, appPassword);
      return entered;
    } catch (error) {
      await leave(cluster, entered.sql);
      if (!isConnectionLoss(error)) throw error;
    }
  }
}

function isConnectionLoss(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:CONNECTION_|ECONN|EPIPE|57P0|08)/.test(code);
}

async function prepareCluster(options: EmbeddedOptions): Promise<Cluster> {
  const account = await accountForServer();
  const dataFolder = await homeOfServer(resolve(options.dataFolder), account, options.log ?? (() => {}));
  const cluster: Cluster = {
    dataFolder,
    account,
    binaries: await findBinaries(dataFolder, account),
    password: await readOrMakePassword(join(dataFolder, 'database.password')),
    settings: options.settings ?? {},
  };
  await makeCluster(cluster);
  return cluster;
}

async function readOrMakePassword(file: string): Promise<string> {
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}

const passwordFor = (role: string, secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', role, 24)).toString('base64url');

const urlOf = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

interface Entered {
  readonly sql: Sql;
  readonly port: number;
  /** Resolves when the session has ended. */
  readonly lost: Promise<void>;
}

/** Connects to the server of the cluster, starting it when it does not run. */
async function enter(cluster: Cluster, log: (line: string) => void): Promise<Entered> {
  const deadline = Date.now() + patience.start;
  let failures = 0;
  while (Date.now() < deadline) {
    const running = await findPostmaster(cluster);
    if (running?.ready) {
      const session = await connect(urlOf('postgres', cluster.password, running.port, 'postgres'));
      if (session !== undefined) return { ...session, port: running.port };
    } else if (running === undefined) {
      if (failures >= patience.failures) break;
      log('Starting the database.');
      const child = await launch(cluster);
      const ended = new Promise<void>((done) => {
        child.once('exit', () => done());
        child.once('error', () => done());
      });
      await Promise.race([ended, untilReady(cluster, deadline)]);
      if (child.exitCode !== null) {
        /* Remains of a killed server can hold its memory for a moment. */
        failures += 1;
        await pause(100);
      }
      continue;
    }
    await pause(10);
  }
  throw new Error(
    `The database did not start. The reason stands in ${join(cluster.dataFolder, 'database.log')}.`,
  );
}

async function untilReady(cluster: Cluster, deadline: number): Promise<void> {
  while (Date.now() < deadline && !(await findPostmaster(cluster))?.ready) await pause(10);
}

/** A session that lives as long as our use of the server, because it holds our locks. */
async function connect(url: string): Promise<Omit<Entered, 'port'> | undefined> {
  let end = () => {};
  const lost = new Promise<void>((resolve) => {
    end = resolve;
  });
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: end,
    backoff: () => 0.1,
    connection: { application_name: `ketenzicht ${process.pid}` },
  });
  try {
    await sql`select 1`;
    return { sql, lost };
  } catch (error) {
    await sql.end({ timeout: 0 });
    if (error instanceof postgres.PostgresError && error.code === '28P01') throw error;
    return undefined;
  }
}

async function takePlace(sql: Sql, dataFolder: string, use: 'serve' | 'visit'): Promise<void> {
  await sql`select pg_advisory_lock_shared(${locks.present})`;
  if (use === 'visit') return;
  const deadline = Date.now() + patience.place;
  while (Date.now() < deadline) {
    const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${locks.serving}) as taken`;
    if (row?.taken) return;
    await pause(50);
  }
  const [holder] = await sql<{ name: string }[]>`
    select application_name as name
    from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and objid = ${locks.serving} and granted`;
  throw new Error(
    `Another program (${holder?.name ?? 'unknown'}) already serves from ${dataFolder}. Stop it first, or choose another data folder.`,
  );
}

async function prepareDatabase(sql: Sql, appPassword: string): Promise<void> {
  await sql`select pg_advisory_lock(${locks.preparing})`;
  try {
    await ensureRoles(sql);
    const [found] = await sql`select 1 from pg_database where datname = 'ketenzicht'`;
    if (found === undefined) {
      await sql.unsafe(`alter role ketenzicht_app login password '${appPassword}'`);
      await sql`create database ketenzicht owner ketenzicht_owner`;
      await sql`revoke all on database ketenzicht from public`;
      await sql`grant connect on database ketenzicht to ketenzicht_app, ketenzicht_monitor`;
    }
  } finally {
    await sql`select pg_advisory_unlock(${locks.preparing})`;
  }
}

/** Gives up our place; whoever finds the server without other users stops it. */
async function leave(cluster: Cluster, sql: Sql): Promise<void> {
  const [row] = await sql<{ last: boolean }[]>`
    select pg_advisory_unlock_all(), pg_try_advisory_lock(${locks.present}) as last`.catch(() => []);
  if (row?.last) await stopPostmaster(cluster);
  await sql.end({ timeout: 1 });
}
