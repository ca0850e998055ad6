/**
 * How the file of somebody else is read: their column names to ours (`null` leaves a column out), their codes
 * to ours per column of ours, and values for columns that their file does not have. Data, so that a newer
 * classification needs no other program.
 */
export interface FactsMapping {
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly constants?: Readonly<Record<string, string>>;
}
