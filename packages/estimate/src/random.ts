import { logGamma } from './special-functions.ts';

/** A source of chance that follows from its seed alone, the same on every machine. */
export interface Random {
  /** Uniform on (0, 1), with 32 bits. */
  uniform(): number;
  normal(): number;
  /** Gamma with the given shape and scale 1. */
  gamma(shape: number): number;
  /** The logarithm of a gamma variable; exact where the variable itself would underflow. */
  logGammaVariate(shape: number): number;
  binomial(trials: number, chance: number): number;
  poisson(mean: number): number;
}

/** Random numbers from a seed (any number; only its 32 low bits count) by the sfc32 generator. */
export function randomFrom(seed: number, stream = 0): Random {
  let a = seed >>> 0;
  let b = (stream * 0x9e3779b9) >>> 0;
  let c = 0x243f6a88;
  let counter = 1;
  const bits = (): number => {
    const value = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + value) | 0;
    return value >>> 0;
  };
  for (let i = 0; i < 16; i++) bits();

  const uniform = (): number => (bits() + 0.5) / 4294967296;

  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };

  // Marsaglia and Tsang (2000).
  const gammaAboveOne = (shape: number): number => {
    const d = shape - 1 / 3;
    const c2 = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c2 * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = uniform();
      if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v)))
        return d * v;
    }
  };
  const logGammaVariate = (shape: number): number =>
    shape >= 1
      ? Math.log(gammaAboveOne(shape))
      : Math.log(gammaAboveOne(shape + 1)) + Math.log(uniform()) / shape;
  const gamma = (shape: number): number =>
    shape >= 1 ? gammaAboveOne(shape) : Math.exp(logGammaVariate(shape));

  const binomialByInversion = (trials: number, chance: number): number => {
    const odds = chance / (1 - chance);
    let probability = (1 - chance) ** trials;
    let left = uniform();
    let successes = 0;
    while (left > probability && successes < trials) {
      left -= probability;
      successes++;
      probability *= (odds * (trials - successes + 1)) / successes;
    }
    return successes;
  };
  // Transformed rejection, Hörmann (1993).
  const binomialByRejection = (trials: number, chance: number): number => {
    const deviation = Math.sqrt(trials * chance * (1 - chance));
    const width = 1.15 + 2.53 * deviation;
    const skew = -0.0873 + 0.0248 * width + 0.01 * chance;
    const centre = trials * chance + 0.5;
    const accept = 0.92 - 4.2 / width;
    const scale = (2.83 + 5.1 / width) * deviation;
    const logOdds = Math.log(chance / (1 - chance));
    const mode = Math.floor((trials + 1) * chance);
    const atMode = logGamma(mode + 1) + logGamma(trials - mode + 1);
    for (;;) {
      const u = uniform() - 0.5;
      const v = uniform();
      const edge = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * skew) / edge + width) * u + centre);
      if (edge >= 0.07 && v <= accept) return k;
      if (k < 0 || k > trials) continue;
      const height = Math.log((v * scale) / (skew / (edge * edge) + width));
      const density = atMode - logGamma(k + 1) - logGamma(trials - k + 1) + (k - mode) * logOdds;
      if (height <= density) return k;
    }
  };
  const binomial = (trials: number, chance: number): number => {
    if (trials <= 0 || chance <= 0) return 0;
    if (chance >= 1) return trials;
    if (chance > 0.5) return trials - binomial(trials, 1 - chance);
    return trials * chance < 10 ? binomialByInversion(trials, chance) : binomialByRejection(trials, chance);
  };

  // Transformed rejection, Hörmann (1993).
  const poisson = (mean: number): number => {
    if (mean < 10) {
      const limit = Math.exp(-mean);
      let product = uniform();
      let events = 0;
      while (product > limit) {
        product *= uniform();
        events++;
      }
      return events;
    }
    const width = 0.931 + 2.53 * Math.sqrt(mean);
    const skew = -0.059 + 0.02483 * width;
    const scale = Math.log(1.1239 + 1.1328 / (width - 3.4));
    const accept = 0.9277 - 3.6224 / (width - 2);
    for (;;) {
      const u = uniform() - 0.5;
      const v = uniform();
      const edge = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * skew) / edge + width) * u + mean + 0.43);
      if (edge >= 0.07 && v <= accept) return k;
      if (k < 0 || (edge < 0.013 && v > edge)) continue;
      const height = Math.log(v) + scale - Math.log(skew / (edge * edge) + width);
      if (height <= -mean + k * Math.log(mean) - logGamma(k + 1)) return k;
    }
  };

  return { uniform, normal, gamma, logGammaVariate, binomial, poisson };
}

/** Up to so many trials are drawn one by one. */
const fewTrials = 8;

/** Divides `trials` over the weights into `into`: one draw of a multinomial distribution. */
export function drawMultinomial(
  random: Random,
  trials: number,
  weights: ArrayLike<number>,
  into: { [index: number]: number },
): void {
  let mass = 0;
  for (let i = 0; i < weights.length; i++) {
    mass += weights[i] ?? 0;
    into[i] = 0;
  }
  if (trials <= fewTrials) {
    for (let trial = 0; trial < trials; trial++) {
      let place = random.uniform() * mass;
      let i = 0;
      while (i < weights.length - 1 && place >= (weights[i] ?? 0)) {
        place -= weights[i] ?? 0;
        i++;
      }
      into[i] = (into[i] ?? 0) + 1;
    }
    return;
  }
  let left = trials;
  for (let i = 0; i < weights.length && left > 0; i++) {
    const weight = weights[i] ?? 0;
    if (weight === 0) continue;
    const here = weight >= mass ? left : random.binomial(left, weight / mass);
    into[i] = here;
    left -= here;
    mass -= weight;
  }
}
