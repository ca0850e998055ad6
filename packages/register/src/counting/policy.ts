/**
 * Everything about counting that the source leaves open or that may change, in one place. An edition names
 * the policy it was counted by.
 */
export interface CountingPolicy {
  /**
   * R4: a person notified in several years counts in each of them, or only in the first or last year in which
   * they qualify.
   */
  readonly acrossYears: 'each' | 'first' | 'last';
  /** R5: whether persons known through the EMM only are left out. */
  readonly emmOnly: 'exclude' | 'include';
  /** R6: the years (inclusive) in which victims of sexual exploitation notified by the KMar only are left out. */
  readonly kmarOnlySexual: { readonly from: number; readonly until: number } | 'include';
  /** R22: whether data of the EMM fill what notifiers left open; they always do when `emmOnly` is `include`. */
  readonly enrichment: 'fill' | 'ignore';
  /** R18: which notification of the year holds when they contradict each other. */
  readonly conflict: 'earliest' | 'latest';
  /** R21: how long the list of nationalities is. */
  readonly topNationalities: number;
  /** R17: how many victims with a known sector a group needs before others in it are imputed. */
  readonly imputeFrom: number;
  /** R25: numbers below this carry a warning. */
  readonly smallBelow: number;
}

/** The policy that reproduces the edition 2015-2019. */
export const publishedPolicy: CountingPolicy = {
  acrossYears: 'each',
  emmOnly: 'exclude',
  kmarOnlySexual: { from: 0, until: 9999 },
  enrichment: 'fill',
  conflict: 'earliest',
  topNationalities: 5,
  imputeFrom: 1,
  smallBelow: 10,
};
