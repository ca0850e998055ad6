import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { freshBytes } from './random.ts';

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts with AES-256-GCM under a fresh random nonce. `context` is not kept but must be the same to
 * decrypt, which binds the text to its place. Gives nonce, tag and text in one.
 */
export function encrypt(key: KeyObject, context: string, plain: Uint8Array): Buffer {
  const nonce = freshBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what `encrypt` made. @throws when key, context or text are not those of the encryption. */
export function decrypt(key: KeyObject, context: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
}
