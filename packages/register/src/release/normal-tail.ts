/** Chance that a standard normal draw lies above z, for z at least 0; by continued fraction far out. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let [term, sum] = [z, z];
    for (let odd = 3; Math.abs(term) > 1e-17 * sum; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let step = 60; step > 0; step--) fraction = z + step / fraction;
  return density / fraction;
}

/**
 * The point above which a standard normal draw lies with chance `q`, for 0 < q < 1. In terms of the tail, because
 * thresholds of differential privacy lie where `1 - q` has no digits left.
 */
export function upperQuantile(q: number): number {
  if (q > 0.5) return -upperQuantile(1 - q);
  let [low, high] = [0, 40];
  while (high - low > 1e-13 * Math.max(1, high)) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > q) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
