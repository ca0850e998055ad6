import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** An unprivileged account of the operating system. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account that PostgreSQL must run under: undefined for our own, or an unprivileged one when we are
 * root, because PostgreSQL refuses to run as root.
 */
export async function accountForServer(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['nobody', 'daemon']) {
    const [, , uid, gid] = lines.find(([found]) => found === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root. Start the program as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may enter the folder and everything above it. */
export async function mayReach(folder: string, account: Account | undefined): Promise<boolean> {
  if (account === undefined) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid } = await stat(path);
    const enter = uid === account.uid ? 0o100 : 0o001;
    if ((mode & enter) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
