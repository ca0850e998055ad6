import { type CodedRecord, countCombinations } from './combinations.ts';

/** How well invented records keep what the real ones say, for combinations of one length. */
export interface Utility {
  readonly length: number;
  /** Different combinations in the real records. */
  readonly combinations: number;
  /** Mean difference between real and invented counts. */
  readonly meanError: number;
  /** Mean real count, to compare the error with. */
  readonly meanCount: number;
  /** Share of real records' combinations that do not occur among the invented ones. */
  readonly suppressed: number;
  /** Share of the invented records' combinations that do not occur among the real ones. */
  readonly fabricated: number;
}

/**
 * Compares invented with real records per length of combination. Shares are weighted by how often a combination
 * occurs. It looks at the real records, so it is a statement of the publisher and not covered by the promise.
 */
export function utilityOf(
  real: readonly CodedRecord[],
  invented: readonly CodedRecord[],
  length: number,
): readonly Utility[] {
  const [before, after] = [countCombinations(real, length), countCombinations(invented, length)];
  return Array.from({ length }, (_, index) => {
    const size = index + 1;
    const ofSize = (counts: ReadonlyMap<string, number>) =>
      [...counts].filter(([key]) => key.split('|').length === size);
    const [was, is] = [ofSize(before), ofSize(after)];
    const sum = (counts: readonly (readonly [string, number])[]) =>
      counts.reduce((total, [, count]) => total + count, 0);
    const error = was.reduce((total, [key, count]) => total + Math.abs(count - (after.get(key) ?? 0)), 0);
    const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
    return {
      length: size,
      combinations: was.length,
      meanError: share(error, was.length),
      meanCount: share(sum(was), was.length),
      suppressed: share(sum(was.filter(([key]) => !after.has(key))), sum(was)),
      fabricated: share(sum(is.filter(([key]) => !before.has(key))), sum(is)),
    };
  });
}
