import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** Where a database cluster lies, and what is needed to run it. */
export interface Cluster {
  readonly dataFolder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly password: string;
  /** Server settings that differ from the usual ones. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Modest memory, few background processes, every commit on disk. Reached over loopback only; a socket in
 * the file system would need a short path and another permission.
 */
const usualSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '40MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  io_method: 'sync',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  autovacuum_max_workers: '2',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  /* Statements carry sealed content and blind indexes; neither belongs in a log. */
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

const pathOf = (cluster: Cluster) => join(cluster.dataFolder, 'database');

/**
 * Makes the cluster if there is none. Sorting is by code point (fast, the same on every machine); names
 * are sorted the Dutch way by `collate "nl-x-icu"` where they are shown.
 */
export async function makeCluster(cluster: Cluster): Promise<void> {
  if (existsSync(join(pathOf(cluster), 'PG_VERSION'))) return;
  const { account } = cluster;
  const draft = join(cluster.dataFolder, `database.new-${randomBytes(4).toString('hex')}`);
  const passwordFile = join(draft, 'password');
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) await chown(path, account.uid, account.gid);
  const made = join(draft, 'made');
  try {
    await promisify(execFile)(
      cluster.binaries.initdb,
      [
        ...['--pgdata', made, '--username', 'postgres', '--pwfile', passwordFile],
        ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
        ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--data-checksums'],
      ],
      { cwd: draft, ...identity(account) },
    );
    /* Two programs that start at once both make one; the first to move its own wins. */
    await rename(made, pathOf(cluster)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A running server of a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server that runs on the cluster, if one does; also one that another program started. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const file = join(pathOf(cluster), 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (await isServer(pid)) {
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  }
  /* Left behind by a crash. PostgreSQL clears it itself, unless the number now belongs to another process. */
  await rm(file, { force: true });
  return undefined;
}

async function isServer(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  /* "Z": dead, but nobody has collected it yet. */
  return /^\d+ \(postgres\) [^ZX]/.test(stat);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches it only through us. */
export async function launch(cluster: Cluster): Promise<ChildProcess> {
  const settings = { port: String(await freePort()), ...usualSettings, ...cluster.settings };
  const log = await open(join(cluster.dataFolder, 'database.log'), 'a', 0o600);
  try {
    const child = spawn(
      cluster.binaries.postgres,
      [
        '-D',
        pathOf(cluster),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        cwd: pathOf(cluster),
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        env: { ...process.env, LC_ALL: 'C', PGDATA: undefined },
        ...identity(cluster.account),
      },
    );
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** Stops the server: open transactions are rolled back, everything is on disk. Resolves when it is gone. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const running = await findPostmaster(cluster);
  if (running === undefined) return;
  process.kill(running.pid, 'SIGINT');
  while (await isServer(running.pid)) await pause(10);
}

/** Waits, in milliseconds. */
export const pause = (duration: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
  });

function identity(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
