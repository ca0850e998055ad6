import { resolve } from 'node:path';
import { allRules } from '@ketenzicht/rulebook';
import type { Config } from './config.ts';
import { systemClock } from './signals/clock.ts';
import type { SignalContext } from './signals/context.ts';
import { type Directory, directoryOf } from './signals/directory.ts';
import { termSource } from './signals/term-cache.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { startEmbedded } from './storage/embedded.ts';
import { deriveKey, deriveKeyring, loadMasterKey } from './storage/keys.ts';
import { migrate } from './storage/migrate.ts';
import { loadDirectory } from './storage/people.ts';

/** The data of an installation, opened: what serving and every command need. */
export interface Installation {
  readonly database: Database;
  /** Secret of the installation from which others are derived; the same in every instance. */
  readonly secret: Uint8Array;
  readonly close: () => Promise<void>;
}

/** The data cannot be opened. The message says in one sentence why, and names no secret. */
export class CannotOpen extends Error {}

/**
 * Opens the data: the embedded PostgreSQL or that of `DATABASE_URL`, migrated, with the keys of the
 * installation. `visit` works beside a program that serves.
 *
 * @throws CannotOpen when a person can mend what is wrong.
 */
export async function openInstallation(...wanted: Parameters<typeof open>): Promise<Installation> {
  try {
    return await open(...wanted);
  } catch (error) {
    throw inOneSentence(error) ?? error;
  }
}

/** Codes of a server that is not there, or has no place for us. */
const noServer = /^(?:CONNECT|ECONN|ENOTFOUND$|EAI_AGAIN$|EHOSTUNREACH$|ETIMEDOUT$|57P0|53|28|3D)/;
const noFolder = /^(?:EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/;

/** What storage says of its own is a sentence already; what the driver and the file system say is not. */
function inOneSentence(error: unknown): CannotOpen | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : undefined;
  if (code === undefined) {
    return error.constructor === Error ? new CannotOpen(error.message, { cause: error }) : undefined;
  }
  if (noServer.test(code)) {
    return new CannotOpen(`The database does not let us in (${code}). Check DATABASE_URL and the server.`);
  }
  return noFolder.test(code)
    ? new CannotOpen(`The data folder cannot be used (${code}). Check KETENZICHT_DATA.`)
    : undefined;
}

async function open(
  config: Pick<Config, 'dataFolder' | 'databaseUrl' | 'masterKey'>,
  options: { readonly use: 'serve' | 'visit'; readonly tell: (line: string) => void },
): Promise<Installation> {
  const dataFolder = resolve(config.dataFolder);
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbedded({ dataFolder, use: options.use, log: options.tell })
      : undefined;
  try {
    const adminUrl = embedded?.adminUrl ?? config.databaseUrl ?? '';
    const applied = await migrate(adminUrl);
    if (applied.length > 0) options.tell(`The database was brought up to date (${applied.length} steps).`);
    const secret = await loadMasterKey({
      dataFolder,
      ...(config.masterKey === undefined ? {} : { fromEnvironment: config.masterKey }),
    });
    const database = openDatabase({ url: embedded?.url ?? adminUrl, keyring: deriveKeyring(secret) });
    return {
      database,
      secret,
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** The directory as it stands in the database; undefined while there are no organisations. */
export async function readDirectory(database: Database): Promise<Directory | undefined> {
  const { municipalities, organisations } = await loadDirectory(database);
  const withoutPlace = organisations.find((one) => one.receivesWithoutPlace && one.active);
  if (withoutPlace === undefined) return undefined;
  return directoryOf({
    municipalities,
    organisations,
    withoutPlace: withoutPlace.id,
  });
}

/** The surroundings of the functions on signals. */
export function signalContext(installation: Installation, directory: Directory): SignalContext {
  const { database, secret } = installation;
  return {
    database,
    directory,
    rules: allRules,
    settings: termSource(database, () => performance.now()),
    clock: systemClock,
    cursorKey: deriveKey(secret, 'cursor').export(),
  };
}
