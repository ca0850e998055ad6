import type { DossierId, SealedRef, SubjectId } from '@ketenzicht/chain';
import type { DataCategory } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';

/** Content to be sealed while it is appended: what an event's `SealedRef` with this subject points to. */
export interface Unsealed extends SealedRef {
  /** Place in the journal of the event that refers to it. */
  readonly sequence: number;
  /** Anything JSON can say. */
  readonly content: unknown;
}

/** A sealed record as stored: says that something exists, of which category, but not what. */
export interface SealedRow extends SealedRef {
  readonly dossier: DossierId;
  readonly sequence: number;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** Opened content. `content` is unchecked; its reader checks the shape. */
export interface Opened extends SealedRef {
  readonly dossier: DossierId;
  readonly sequence: number;
  readonly content: unknown;
}

/** The sealed records of a dossier that the scope may reach, in journal order. Erased ones are gone. */
export declare function sealedOf(tx: Tx, dossier: DossierId): Promise<readonly SealedRow[]>;

/** Opens sealed records of the given categories. To be called by the gate only. */
export declare function openSealed(
  tx: Tx,
  rows: readonly SealedRow[],
  categories: ReadonlySet<DataCategory>,
): Promise<readonly Opened[]>;

export type ErasedSubjects = readonly SubjectId[];
