import type { KeyObject } from 'node:crypto';

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
  /** Seals the head of a chain, so that an earlier head cannot be made again from what is stored. */
  readonly head: KeyObject;
}

/** Derives the keyring from 32 bytes. */
export declare function deriveKeyring(master: Uint8Array): Keyring;

/**
 * The master key: from `KETENZICHT_MASTER_KEY` (base64 of 32 bytes), else from `master.key` in the data
 * folder, made there with mode 0600 on the first start.
 */
export declare function loadMasterKey(options: {
  readonly fromEnvironment?: string;
  readonly dataFolder: string;
}): Promise<Uint8Array>;
