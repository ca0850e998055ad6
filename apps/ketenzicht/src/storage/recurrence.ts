import type { DossierId, OrganisationId } from '@ketenzicht/chain';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import type { LinkKind } from './journal.ts';

/** Where else the same person or thing was seen. */
export interface Recurrence {
  readonly kind: LinkKind;
  /** Dossiers that the viewer's organisation takes part in, the newest first. */
  readonly known: readonly {
    readonly dossier: DossierId;
    readonly reference: string;
    readonly receivedAt: IsoInstant;
  }[];
  /** How many other dossiers there are, and whose; show no more of these than their roles. */
  readonly elsewhere: number;
  readonly elsewhereOrganisations: readonly OrganisationId[];
}

/** What a dossier has in common with others. Empty for a dossier that the scope may not see. */
export async function recurrenceOf({ sql }: Tx, dossier: DossierId): Promise<readonly Recurrence[]> {
  const rows = await sql<Recurrence[]>`
    select kind, known, elsewhere, elsewhere_organisations from recurrences(${dossier})`;
  /* Moments inside JSON come in another notation than those in columns. */
  return rows.map((row) => ({
    ...row,
    known: row.known.map((one) => ({ ...one, receivedAt: new Date(one.receivedAt).toISOString() })),
  }));
}
