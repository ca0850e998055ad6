import type { DossierId, SubjectId } from '@ketenzicht/chain';
import { decrypt, encrypt } from './cipher.ts';
import type { Tx } from './database.ts';
import { loadSubjectKeys, type SubjectKey } from './sealed.ts';

/** An uploaded file, to be sealed with the key of its subject. */
export interface AttachmentUpload {
  /** A random UUID, by which sealed content refers to the file. */
  readonly id: string;
  readonly subject: SubjectId;
  /** As found by looking at the bytes, not as claimed. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Attachment extends AttachmentUpload {
  readonly dossier: DossierId;
}

interface AttachmentRow {
  readonly id: string;
  readonly dossier: DossierId;
  readonly subject: SubjectId;
  readonly mediaType: string;
  readonly ciphertext: Uint8Array;
}

const context = (id: string, dossier: DossierId, subject: SubjectId) => `file|${dossier}|${subject}|${id}`;

/** Seals a file; it opens only under its own id, in its own dossier. */
export function sealAttachment(key: SubjectKey, dossier: DossierId, upload: AttachmentUpload): Buffer {
  return encrypt(key.key, context(upload.id, dossier, upload.subject), upload.bytes);
}

/**
 * Opens an uploaded file of a dossier; undefined when there is none, it was erased, or the scope may not
 * reach it. To be called by the gate only.
 *
 * @throws when the file was changed or moved since it was sealed.
 */
export async function openAttachment(
  tx: Tx,
  dossier: DossierId,
  id: string,
): Promise<Attachment | undefined> {
  const [row] = await tx.sql<AttachmentRow[]>`
    select id, dossier, subject, media_type, ciphertext from attachment
    where dossier = ${dossier} and id::text = ${id}`;
  if (row === undefined) return undefined;
  const key = (await loadSubjectKeys(tx, dossier, [row.subject])).get(row.subject);
  if (key === undefined) return undefined;
  const { ciphertext, ...attachment } = row;
  return { ...attachment, bytes: decrypt(key.key, context(id, dossier, row.subject), ciphertext) };
}
