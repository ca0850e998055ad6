import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decrypt, encrypt } from './cipher.ts';
import { deriveKey, deriveKeyring, keyedHash, loadMasterKey } from './keys.ts';

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'ketenzicht-keys-'));
});
afterAll(() => rm(dataFolder, { recursive: true }));

describe('the master key', () => {
  it('is made once in the data folder, for its owner only', async () => {
    const [first, second] = await Promise.all([loadMasterKey({ dataFolder }), loadMasterKey({ dataFolder })]);
    expect(first).toHaveLength(32);
    expect(second).toEqual(first);
    expect((await stat(join(dataFolder, 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it('is made in a folder that is not there yet', async () => {
    expect(await loadMasterKey({ dataFolder: join(dataFolder, 'new', 'folder') })).toHaveLength(32);
  });

  it('comes from the environment when it stands there, and leaves the file alone', async () => {
    const before = await readFile(join(dataFolder, 'master.key'), 'utf8');
    const fromEnvironment = Buffer.alloc(32, 5).toString('base64');
    expect(await loadMasterKey({ dataFolder, fromEnvironment })).toEqual(Buffer.alloc(32, 5));
    expect(await readFile(join(dataFolder, 'master.key'), 'utf8')).toBe(before);
  });

  it.each(['', 'short', Buffer.alloc(31).toString('base64')])(
    'is refused when it is %o',
    async (fromEnvironment) => {
      await expect(loadMasterKey({ dataFolder, fromEnvironment })).rejects.toThrow(
        'The master key in KETENZICHT_MASTER_KEY must be 32 bytes written in base64.',
      );
    },
  );

  it('gives another key for every use', () => {
    const keys = Object.values(deriveKeyring(Buffer.alloc(32))).map((key) => key.export().toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a keyed hash', () => {
  it('changes when bytes move from one part to the next', () => {
    const key = deriveKey(Buffer.alloc(32), 'test');
    expect(keyedHash(key, 'ab', 'c')).not.toEqual(keyedHash(key, 'a', 'bc'));
  });
});

describe('encryption', () => {
  const key = deriveKey(Buffer.alloc(32), 'test');
  const plain = Buffer.from('licht in de schuur');

  it('gives back what went in, under another text every time', () => {
    const [one, other] = [encrypt(key, 'here', plain), encrypt(key, 'here', plain)];
    expect(one).not.toEqual(other);
    expect(decrypt(key, 'here', one)).toEqual(plain);
  });

  it('opens nothing that was changed, cut, moved or sealed with another key', () => {
    const sealed = encrypt(key, 'here', plain);
    for (const index of [0, 12, 28, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => decrypt(key, 'here', changed)).toThrow();
    }
    expect(() => decrypt(key, 'here', sealed.subarray(0, -1))).toThrow();
    expect(() => decrypt(key, 'here', sealed.subarray(0, 20))).toThrow();
    expect(() => decrypt(key, 'there', sealed)).toThrow();
    expect(() => decrypt(deriveKey(Buffer.alloc(32, 1), 'test'), 'here', sealed)).toThrow();
  });
});
