import { type PerturbationTable, type Protection, perturbationTable } from '@ketenzicht/register';

/** What the publisher chooses. */
export interface ProtectionChoice {
  readonly mode: Protection['mode'];
  /** Counts from 1 to below it are not given away. */
  readonly threshold: number;
  /** Multiple to which counts are rounded in the mode `suppressed`; 1: not rounded. */
  readonly base: number;
}

/** No source states a threshold; this one stands in the form until the publisher chooses another. */
export const usualThreshold = 5;

/**
 * The noise of the mode `perturbed`. It must stay as it is: with other noise the same cell would be shown in another
 * way in a next edition, and who holds both would know more.
 */
export const publishedNoise: PerturbationTable = perturbationTable({ reach: 5, variance: 3, neverShown: 2 });

/** The protection that was chosen. */
export function protectionOf({ mode, threshold, base }: ProtectionChoice): Protection {
  switch (mode) {
    case 'asPrinted':
      return { mode, threshold };
    case 'suppressed':
      return { mode, threshold, base };
    case 'perturbed':
      return { mode, threshold, noise: publishedNoise };
  }
}
