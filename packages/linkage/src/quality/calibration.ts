/** Pairs with about the same probability: what was expected of them and what came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean probability of the pairs. */
  readonly expected: number;
  /** Share of the pairs that are of one person. */
  readonly found: number;
}

const edges = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1] as const;

/** The calibration curve of scored pairs with known truth, without bins that hold no pair. */
export function calibrationCurve(
  probabilities: ArrayLike<number>,
  isSame: (pair: number) => boolean,
): readonly CalibrationBin[] {
  const bins = edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, to, pairs: 0, sum: 0, same: 0 }));
  for (let pair = 0; pair < probabilities.length; pair += 1) {
    const probability = probabilities[pair] ?? 0;
    const bin = bins.find(({ to }) => probability < to) ?? bins.at(-1);
    if (bin === undefined) continue;
    bin.pairs += 1;
    bin.sum += probability;
    if (isSame(pair)) bin.same += 1;
  }
  return bins
    .filter(({ pairs }) => pairs > 0)
    .map(({ from, to, pairs, sum, same }) => ({
      from,
      to,
      pairs,
      expected: sum / pairs,
      found: same / pairs,
    }));
}

/** Mean distance between what was expected and what came true, over all pairs. */
export function calibrationError(curve: readonly CalibrationBin[]): number {
  const pairs = curve.reduce((sum, bin) => sum + bin.pairs, 0);
  const distance = curve.reduce((sum, bin) => sum + bin.pairs * Math.abs(bin.expected - bin.found), 0);
  return pairs === 0 ? 0 : distance / pairs;
}
