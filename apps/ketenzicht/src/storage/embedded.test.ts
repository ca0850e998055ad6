import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { appendEvents } from './journal.ts';
import { deriveKeyring } from './keys.ts';
import { migrate } from './migrate.ts';
import { addPeople, newDossier, scopes } from './testing-dossier.ts';
import { verifyJournals } from './verify.ts';

let dataFolder: string;
const bundle = join(import.meta.dirname, `../../node_modules/.cache/embedded-${process.pid}.mjs`);
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'ketenzicht-embedded-'));
});
afterAll(async () => {
  await rm(dataFolder, { recursive: true, force: true });
  await rm(bundle, { force: true });
});

const keyring = deriveKeyring(Buffer.alloc(32, 1));
const open = (server: Embedded): Database => openDatabase({ url: server.url, keyring, connections: 8 });
const postmasterPid = async () =>
  Number((await readFile(join(dataFolder, 'database/postmaster.pid'), 'utf8')).split('\n')[0]);

/** Bundles the module and starts it as a program that serves from the data folder until it is killed. */
async function startInAnotherProcess(): Promise<ChildProcess & { readonly stdout: Readable }> {
  await build({
    stdin: {
      contents: `
        import { startEmbedded } from './embedded.ts';
        await startEmbedded({ dataFolder: process.argv[2] });
        process.stdout.write('started');`,
      resolveDir: import.meta.dirname,
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return spawn(process.execPath, [bundle, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs the work with a server and a database, and stops both. */
async function withServer<T>(work: (server: Embedded, db: Database) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataFolder });
  const db = open(server);
  try {
    return await work(server, db);
  } finally {
    await db.close();
    await server.stop();
  }
}

const countOf = (db: Database) =>
  db.inScope(scopes.system, async ({ sql }) => (await sql`select from dossier`).length);

describe('the embedded PostgreSQL', () => {
  it('makes a cluster once and keeps what was written', async () => {
    await withServer(async (server, db) => {
      expect(await migrate(server.adminUrl)).not.toEqual([]);
      await addPeople(db);
      await appendEvents(db, scopes.system, newDossier());
    });
    await withServer(async (server, db) => {
      expect(await migrate(server.adminUrl)).toEqual([]);
      expect(await countOf(db)).toBe(1);
    });
  });

  it('starts an existing cluster well within a second and a half', async () => {
    const before = performance.now();
    await withServer((_, db) => db.ready());
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('keeps its password readable for its owner only, and lets nobody in without', async () => {
    const { mode } = await stat(join(dataFolder, 'database.password'));
    expect(mode & 0o777).toBe(0o600);
    await withServer(async ({ url }) => {
      const without = new URL(url);
      without.password = 'guess';
      const sql = postgres(without.href, { max: 1 });
      await expect(sql`select 1`).rejects.toThrow(/password authentication failed/);
      await sql.end();
    });
  });

  it('refuses a second program that serves from the same folder, by name', async () => {
    await withServer(async () => {
      await expect(startEmbedded({ dataFolder })).rejects.toThrow(
        `Another program (ketenzicht ${process.pid}) already serves from ${dataFolder}`,
      );
    });
  });

  it('lets a command work beside the program, and the last one stops the server', async () => {
    const server = await startEmbedded({ dataFolder });
    const visitor = await startEmbedded({ dataFolder, use: 'visit' });
    await server.stop();
    const db = open(visitor);
    expect(await countOf(db)).toBe(1);
    await db.close();
    const pid = await postmasterPid();
    await visitor.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('joins the server that a killed program left running', async () => {
    const program = await startInAnotherProcess();
    await once(program.stdout, 'data');
    const pid = await postmasterPid();
    program.kill('SIGKILL');
    await once(program, 'exit');
    await withServer(async (_, db) => {
      expect(await postmasterPid()).toBe(pid);
      expect(await countOf(db)).toBe(1);
    });
  });

  it('recovers when PostgreSQL is killed while it writes: everything acknowledged is there', async () => {
    const acknowledged = new Set<string>();
    const server = await startEmbedded({ dataFolder });
    const db = open(server);
    const writing = Array.from({ length: 8 }, async () => {
      for (;;) {
        const append = newDossier();
        await appendEvents(db, scopes.system, append);
        acknowledged.add(append.dossier.id);
        if (acknowledged.size === 100) process.kill(await postmasterPid(), 'SIGKILL');
      }
    });
    const endings = await Promise.allSettled(writing);
    expect(endings.every(({ status }) => status === 'rejected')).toBe(true);
    await db.close();
    await server.stop();
    await withServer(async (_, again) => {
      const rows = await again.inScope(
        scopes.system,
        ({ sql }) => sql<{ id: string }[]>`select id from dossier`,
      );
      const kept = new Set(rows.map(({ id }) => id));
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
      expect((await verifyJournals(again)).broken).toEqual([]);
    });
  });

  it('is not misled by a lock file that a crash left behind', async () => {
    await writeFile(
      join(dataFolder, 'database/postmaster.pid'),
      `${process.pid}\n${dataFolder}/database\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    await withServer(async (_, db) => expect(await countOf(db)).toBeGreaterThan(0));
  });

  it('serves two programs that start at the same moment on a new folder, one at a time', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'ketenzicht-race-'));
    const started = await Promise.allSettled([1, 2].map(() => startEmbedded({ dataFolder: fresh })));
    expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop();
    await rm(fresh, { recursive: true, force: true });
  });
});
