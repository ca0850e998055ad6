/**
 * How the file of somebody else is read: their column names to ours (`null` leaves a column out), their codes
 * to ours per column of ours, and values for columns that their file does not have. Data, so that a newer
 * classification needs no other program.
 */
export interface FactsMapping {
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly constants?: Readonly<Record<string, string>>;
  /** Columns of theirs that hold 1, true or yes when a code of ours applies. */
  readonly flags?: Readonly<Record<string, { readonly column: string; readonly code: string }>>;
  /** What stands between several values in a cell; a bar when absent. */
  readonly separator?: string;
  /** Month and day that complete a year that stands alone, written MM-DD. */
  readonly year?: string;
  /** What goes before the number of the row, for files that do not number their records. */
  readonly number?: string;
}
