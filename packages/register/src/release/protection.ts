import type { Table } from '../tables/table.ts';
import type { Range } from './feasible-range.ts';
import type { PerturbationTable } from './perturbation.ts';

/**
 * How a release is protected. No threshold is printed in the sources (001 R25: counts of one are published, with
 * the warning that no conclusions follow from them), so every number here is a choice of the publisher.
 *
 * - `asPrinted`: nothing is changed; for comparing with earlier editions, not for publication.
 * - `suppressed`: counts below the threshold are withheld, others with them until nothing can be worked out, and
 *   what is shown is rounded to a multiple of `base` (1: not rounded).
 * - `perturbed`: every count gets noise that depends on who is in the cell, so the same cell has the same noise in
 *   every table and every edition.
 */
export type Protection =
  | { readonly mode: 'asPrinted'; readonly threshold: number }
  | { readonly mode: 'suppressed'; readonly threshold: number; readonly base: number }
  | { readonly mode: 'perturbed'; readonly threshold: number; readonly noise: PerturbationTable };

/** A table that may be shown, with what it lets everybody say of each true count. */
export interface ReleasedTable {
  readonly table: Table;
  /** Per cell, in the order of `table.counts`; nothing where the table has no cell. */
  readonly known: readonly (Range | undefined)[];
}

/** What anybody may assume of a withheld count. */
export const withheld: Range = { least: 0, most: Infinity };

/** What a count that was rounded to the nearest multiple of `base` can have been; halves go up. */
export function beforeRounding(shown: number, base: number): Range {
  return { least: Math.max(0, shown - Math.floor(base / 2)), most: shown + Math.ceil(base / 2) - 1 };
}

/** The nearest multiple of `base`; halves go up, as percentages in the printed editions do. */
export const roundedTo = (count: number, base: number): number => Math.floor(count / base + 0.5) * base;
