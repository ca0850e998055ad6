import { createSecretKey, type KeyObject } from 'node:crypto';
import type { DossierId, SealedRef, SubjectId } from '@ketenzicht/chain';
import type { DataCategory } from '@ketenzicht/rulebook';
import { decrypt, encrypt } from './cipher.ts';
import type { Tx } from './database.ts';
import type { Keyring } from './keys.ts';
import { freshBytes } from './random.ts';

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
  readonly ciphertext: Uint8Array;
}

/** Opened content. `content` is unchecked; its reader checks the shape. */
export interface Opened extends SealedRef {
  readonly dossier: DossierId;
  readonly sequence: number;
  readonly content: unknown;
}

/** The data key of a subject, plain and as it is stored. */
export interface SubjectKey {
  readonly subject: SubjectId;
  readonly key: KeyObject;
  readonly wrapped: Uint8Array;
}

const keyContext = (dossier: DossierId, subject: SubjectId) => `key|${dossier}|${subject}`;

const contentContext = (place: Omit<SealedRow, 'ciphertext'>) =>
  `content|${place.dossier}|${place.subject}|${place.category}|${place.sequence}`;

/** Makes a data key for a subject that has none yet. */
export function makeSubjectKey(keyring: Keyring, dossier: DossierId, subject: SubjectId): SubjectKey {
  const bytes = freshBytes(32);
  return {
    subject,
    key: createSecretKey(bytes),
    wrapped: encrypt(keyring.wrap, keyContext(dossier, subject), bytes),
  };
}

/** The data keys of subjects of a dossier, as far as they exist and the scope may reach them. */
export async function loadSubjectKeys(
  { sql, keyring }: Tx,
  dossier: DossierId,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, SubjectKey>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<{ subject: SubjectId; wrapped: Uint8Array }[]>`
    select subject, wrapped from subject_key
    where dossier = ${dossier} and subject = any(${[...new Set(subjects)]}::uuid[])`;
  return new Map(
    rows.map(({ subject, wrapped }) => [
      subject,
      {
        subject,
        wrapped,
        key: createSecretKey(decrypt(keyring.wrap, keyContext(dossier, subject), wrapped)),
      },
    ]),
  );
}

/** Seals content with the key of its subject; it opens only at the same place. */
export function seal(
  key: SubjectKey,
  dossier: DossierId,
  { sequence, category, content }: Unsealed,
): SealedRow {
  const place = { dossier, sequence, subject: key.subject, category };
  return {
    ...place,
    ciphertext: encrypt(key.key, contentContext(place), Buffer.from(JSON.stringify(content))),
  };
}

/** The sealed records of a dossier that the scope may reach, in journal order. Erased ones are gone. */
export async function sealedOf({ sql }: Tx, dossier: DossierId): Promise<readonly SealedRow[]> {
  return sql<SealedRow[]>`
    select dossier, sequence, subject, category, ciphertext
    from sealed
    where dossier = ${dossier}
    order by sequence, category, subject, position`;
}

/**
 * Opens those of the sealed records whose category is given. To be called by the gate only, which decides
 * on the categories and writes the access log.
 *
 * @throws when a record was changed or moved since it was sealed.
 */
export async function openSealed(
  tx: Tx,
  rows: readonly SealedRow[],
  categories: ReadonlySet<DataCategory>,
): Promise<readonly Opened[]> {
  const wanted = rows.filter(({ category }) => categories.has(category));
  const opened: Opened[] = [];
  for (const dossier of new Set(wanted.map((row) => row.dossier))) {
    const here = wanted.filter((row) => row.dossier === dossier);
    const keys = await loadSubjectKeys(
      tx,
      dossier,
      here.map(({ subject }) => subject),
    );
    for (const row of here) {
      const key = keys.get(row.subject);
      if (key !== undefined) opened.push(open(key, row));
    }
  }
  return opened;
}

function open(key: SubjectKey, row: SealedRow): Opened {
  const { ciphertext, ...place } = row;
  return {
    ...place,
    content: JSON.parse(decrypt(key.key, contentContext(place), ciphertext).toString('utf8')),
  };
}
