import type { DossierId } from '@ketenzicht/chain';
import type { Tx } from './database.ts';

/** The dossier with a reference; undefined when it is not there or the scope may not see it. */
export async function dossierByReference({ sql }: Tx, reference: string): Promise<DossierId | undefined> {
  const [row] = await sql<{ id: DossierId }[]>`select id from dossier where reference = ${reference}`;
  return row?.id;
}

/** How many dossiers there are; a new installation has none. */
export async function countDossiers({ sql }: Tx): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::integer as count from dossier`;
  return row?.count ?? 0;
}

/** Which of these dossiers exist. */
export async function knownDossiers({ sql }: Tx, ids: readonly DossierId[]): Promise<ReadonlySet<DossierId>> {
  const rows = await sql<{ id: DossierId }[]>`select id from dossier where id = any(${[...ids]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
