import type { DossierId } from '@ketenzicht/chain';
import type { Tx } from './database.ts';
import { type Keyring, keyedHash } from './keys.ts';

/** Under which a receipt is found. Codes differ neither by case nor by spaces and hyphens. */
export function receiptHash(keyring: Keyring, code: string): Buffer {
  return keyedHash(keyring.receipt, code.toUpperCase().replace(/[\s-]/g, ''));
}

/** The dossier of the receipt code of a `reporter` scope; undefined when no such code was given out. */
export async function dossierOfReceipt({ sql }: Tx): Promise<DossierId | undefined> {
  const [row] = await sql<{ dossier: DossierId }[]>`
    select dossier from receipt where code_hash = viewer_receipt()`;
  return row?.dossier;
}
