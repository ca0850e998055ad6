import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, mayReach } from './account.ts';

const elsewhere = '/var/lib/ketenzicht';

/**
 * The folder in which the server keeps its files: the data folder, or, when we are root and the account
 * of the server cannot get there (below /root for example), a folder of its own that the data folder
 * then points to.
 */
export async function homeOfServer(
  dataFolder: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  if (account === undefined) return dataFolder;
  if (await mayReach(dirname(dataFolder), account)) {
    await letEnter(dataFolder);
    return dataFolder;
  }
  const pointer = join(dataFolder, 'database.location');
  const fresh = join(elsewhere, randomBytes(8).toString('hex'));
  await writeFile(pointer, fresh, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const home = await readFile(pointer, 'utf8');
  await mkdir(home, { recursive: true, mode: 0o711 });
  log(
    `"${account.name}", who runs PostgreSQL for root, cannot enter ${dataFolder}; the database is in ${home}.`,
  );
  return home;
}

/** Lets others pass through, not look around; what is secret in the folder is closed on its own. */
async function letEnter(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o011) !== 0o011) await chmod(folder, mode | 0o011);
}
