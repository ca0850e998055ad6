import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keys derived from the master key, one for each use, so that no key serves two purposes. */
export interface Keyring {
  /** Wraps the data keys of subjects. */
  readonly wrap: KeyObject;
  /** Makes blind indexes. */
  readonly blind: KeyObject;
  /** Chains the journals. */
  readonly journal: KeyObject;
  /** Chains the access log. */
  readonly accessLog: KeyObject;
  /** Seals the end of a chain, so that an earlier end cannot be made again from what is stored. */
  readonly head: KeyObject;
  /** Hashes receipt codes, which are too short for a plain hash. */
  readonly receipt: KeyObject;
  /** Encrypts what jobs work on. */
  readonly job: KeyObject;
}

const keyLength = 32;

/** Derives a key for one use from a secret with HKDF-SHA256. */
export function deriveKey(secret: Uint8Array, use: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `ketenzicht ${use}`, keyLength)));
}

/** Derives the keyring from 32 bytes. */
export function deriveKeyring(master: Uint8Array): Keyring {
  const key = (use: keyof Keyring) => deriveKey(master, use);
  return {
    wrap: key('wrap'),
    blind: key('blind'),
    journal: key('journal'),
    accessLog: key('accessLog'),
    head: key('head'),
    receipt: key('receipt'),
    job: key('job'),
  };
}

/** Keyed hash (HMAC-SHA256) over the parts, each preceded by its length, so that parts cannot be shifted. */
export function keyedHash(key: KeyObject, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHmac('sha256', key);
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest();
}

/**
 * The master key: from `KETENZICHT_MASTER_KEY` (base64 of 32 bytes), else from `master.key` in the data
 * folder, made there with mode 0600 on the first start. Without this key sealed content is lost; it
 * belongs in a safe, apart from copies of the database.
 *
 * @throws when the key is not 32 bytes in base64.
 */
export async function loadMasterKey(options: {
  readonly fromEnvironment?: string;
  readonly dataFolder: string;
}): Promise<Uint8Array> {
  if (options.fromEnvironment !== undefined) {
    return parseKey(options.fromEnvironment, 'KETENZICHT_MASTER_KEY');
  }
  await mkdir(options.dataFolder, { recursive: true, mode: 0o711 });
  const file = join(options.dataFolder, 'master.key');
  if (!existsSync(file)) await makeKeyFile(file);
  return parseKey(await readFile(file, 'utf8'), file);
}

/** Makes the file as a whole or not at all: who starts at the same moment never reads half a key. */
async function makeKeyFile(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  const made = randomBytes(keyLength).toString('base64');
  await writeFile(draft, made, { mode: 0o600, flag: 'wx', flush: true });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
}

function parseKey(text: string, where: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyLength) {
    throw new Error(`The master key in ${where} must be ${keyLength} bytes written in base64.`);
  }
  return key;
}
