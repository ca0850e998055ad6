/** The p-quantile of sorted values, approximately median-unbiased (Hyndman and Fan 1996, type 8). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = sorted.length * p + (p + 1) / 3;
  const below = Math.floor(at + 4 * Number.EPSILON);
  const rest = at - below;
  const low = sorted[Math.min(Math.max(below - 1, 0), sorted.length - 1)] ?? Number.NaN;
  const high = sorted[Math.min(Math.max(below, 0), sorted.length - 1)] ?? Number.NaN;
  return Math.abs(rest) < 1e-12 || low === high ? low : low + rest * (high - low);
}
