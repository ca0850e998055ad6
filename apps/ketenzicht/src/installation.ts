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

/**
 * Opens the data: the embedded PostgreSQL or that of `DATABASE_URL`, migrated, with the keys of the
 * installation. `visit` works beside a program that serves.
 */
export async function openInstallation(
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
    organisations: organisations.filter(({ active }) => active),
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
