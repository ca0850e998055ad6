import { compareRecords, crossingFields } from '../compare/compare-records.ts';
import { levelCount } from '../compare/level.ts';
import type { Store } from '../store/store.ts';

/** Pairs counted by the levels of all their fields. Sorted, so that sums do not depend on the order of pairs. */
export interface Patterns {
  readonly pairs: number;
  /** Level of field f in pattern p at p × fields + f. */
  readonly levels: Uint8Array;
  readonly counts: Float64Array;
}

/** The most fields whose levels fit in one exact number. */
const mostFields = 20;

/** Compares pairs of records and counts what comes out. Fields beyond the twentieth are left out. */
export function countPatterns(
  store: Store,
  pairs: (visit: (one: number, other: number) => void) => void,
): Patterns {
  const crossing = crossingFields(store);
  const width = store.fields.length;
  const used = Math.min(width, mostFields);
  const levels = new Uint8Array(width);
  const counts = new Map<number, number>();
  let total = 0;
  pairs((one, other) => {
    compareRecords(store, crossing, one, other, levels);
    let pattern = 0;
    for (let field = 0; field < used; field += 1) pattern = pattern * levelCount + (levels[field] ?? 0);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    total += 1;
  });
  const sorted = Float64Array.from(counts.keys()).sort();
  const unpacked = new Uint8Array(sorted.length * width);
  for (let at = 0; at < sorted.length; at += 1) {
    let pattern = sorted[at] ?? 0;
    for (let field = used - 1; field >= 0; field -= 1) {
      unpacked[at * width + field] = pattern % levelCount;
      pattern = Math.floor(pattern / levelCount);
    }
  }
  return { pairs: total, levels: unpacked, counts: sorted.map((pattern) => counts.get(pattern) ?? 0) };
}
