const halfLogTwoPi = 0.9189385332046728;

/** Natural logarithm of the gamma function for x > 0 (Stirling's series after shifting above 12). */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  while (at < 12) {
    shift *= at;
    at += 1;
  }
  const z = 1 / (at * at);
  const series =
    1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z / 156)))));
  const value = (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series / at;
  return shift === 1 ? value : value - Math.log(shift);
}

/** Both tails of a Poisson variable at k: P(X <= k) and P(X >= k), each to full relative precision. */
export function poissonTails(k: number, mean: number): { readonly lower: number; readonly upper: number } {
  if (mean <= 0) return { lower: 1, upper: k <= 0 ? 1 : 0 };
  const at = Math.exp(-mean + k * Math.log(mean) - logGamma(k + 1));
  if (k <= mean) {
    let term = at;
    let lower = at;
    for (let i = k; i > 0 && term > lower * 1e-17; i--) {
      term *= i / mean;
      lower += term;
    }
    return { lower, upper: 1 - lower + at };
  }
  let term = at;
  let upper = at;
  for (let i = k + 1; term > upper * 1e-17; i++) {
    term *= mean / i;
    upper += term;
  }
  return { lower: 1 - upper + at, upper };
}

/** Complementary error function (continued fraction and series; relative error below 1e-14). */
function complementaryError(x: number): number {
  if (x < 0) return 2 - complementaryError(-x);
  if (x < 2) {
    let term = x;
    let total = x;
    for (let i = 1; Math.abs(term) > 1e-18 * Math.abs(total); i++) {
      term *= (-x * x) / i;
      total += term / (2 * i + 1);
      if (term === 0) break;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * total;
  }
  let fraction = 0;
  for (let i = 80; i > 0; i--) fraction = i / 2 / (x + fraction);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
}

/** P(Z <= z) for a standard normal Z. */
export const normalCdf = (z: number): number => complementaryError(-z / Math.SQRT2) / 2;

/** The z with P(Z <= z) = p (Newton's method on a start by Abramowitz and Stegun 26.2.23). */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let i = 0; i < 4; i++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z -= (normalCdf(z) - p) / density;
  }
  return z;
}
