import { upperQuantile } from './normal-tail.ts';

/** How much a release of combinations may say of any one person, in all. */
export interface PrivacyBudget {
  /** The promise: no answer becomes more than exp(epsilon) times likelier because somebody is in the data. */
  readonly epsilon: number;
  /** Chance that the promise fails. */
  readonly delta: number;
  /** Longest combination that is counted. */
  readonly length: number;
  /** Part of epsilon spent on the number of records. */
  readonly recordShare: number;
  /** Part of the rest spent on finding how many combinations a record has; 0 when that is known beforehand. */
  readonly sensitivityShare: number;
  /** How noise is divided over the lengths: a smaller weight means less noise. */
  readonly weights: readonly number[];
}

/** A budget worked out. */
export interface Spending {
  readonly epsilonCombinations: number;
  readonly epsilonRecords: number;
  /** The budget in terms of Gaussian noise (zero-concentrated). */
  readonly rho: number;
  readonly epsilonSensitivity: number;
  /** Standard deviation of the noise per length, for one combination per record. */
  readonly sigma: readonly number[];
}

/**
 * Divides a budget over noise, by the formulae of the Synthetic Data Showcase (differential privacy of marginals):
 * 0.5 R eQ^2 + 0.5 sum 1/sigma_k^2 <= rho = (sqrt(eM + ln(2/d)) - sqrt(ln(2/d)))^2, with e = eM + eN.
 *
 * @throws RangeError when the budget is not one: epsilon, delta and weights positive, delta and shares below 1.
 */
export function spend(budget: PrivacyBudget): Spending {
  const { epsilon, delta, length, recordShare, sensitivityShare, weights } = budget;
  const share = (part: number) => part >= 0 && part < 1;
  if (!(epsilon > 0 && delta > 0 && delta < 1 && share(recordShare) && share(sensitivityShare)))
    throw new RangeError('A privacy budget needs epsilon above 0, delta between 0 and 1 and shares below 1');
  if (weights.length !== length || length < 1 || weights.some((weight) => !(weight > 0)))
    throw new RangeError('A privacy budget needs a positive weight for each length');
  const epsilonRecords = recordShare * epsilon;
  const epsilonCombinations = epsilon - epsilonRecords;
  const doubt = Math.log(2 / delta);
  const rho = (Math.sqrt(epsilonCombinations + doubt) - Math.sqrt(doubt)) ** 2;
  const inverse = weights.reduce((sum, weight) => sum + 1 / weight ** 2, 0);
  const scale = Math.sqrt(inverse / (2 * rho * (1 - sensitivityShare)));
  return {
    epsilonCombinations,
    epsilonRecords,
    rho,
    epsilonSensitivity: Math.sqrt((2 * rho * sensitivityShare) / length),
    sigma: weights.map((weight) => weight * scale),
  };
}

/**
 * The noisy count above which a single value may be named: so high that a value which only one person has stays
 * unnamed with chance 1 - delta / 2.
 *
 * @param sensitivity values that one record can have at most.
 */
export function namingThreshold(
  { sigma }: Pick<Spending, 'sigma'>,
  { delta }: Pick<PrivacyBudget, 'delta'>,
  sensitivity: number,
): number {
  const tail = -Math.expm1(Math.log1p(-delta / 2) / sensitivity);
  return 1 + (sigma[0] ?? 0) * Math.sqrt(sensitivity) * upperQuantile(tail);
}
