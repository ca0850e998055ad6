import type { ExistenceCode } from './existence.ts';
import type { Text } from './text.ts';

/** The four models, in the order in which they are shown. */
export const modelNames = ['independence', 'sparse', 'graphical', 'latentClass'] as const;

export type ModelName = (typeof modelNames)[number];

export const modelTitles: Readonly<Record<ModelName, Text>> = {
  independence: { nl: 'Onafhankelijke lijsten', en: 'Independent lists' },
  sparse: { nl: 'Stapsgewijs log-lineair', en: 'Stepwise log-linear' },
  graphical: { nl: 'Gemiddelde over grafen', en: 'Average over graphs' },
  latentClass: { nl: 'Verborgen klassen', en: 'Latent classes' },
};

/** How an interval was made. */
export type IntervalMethod =
  | 'profile likelihood'
  | 'BCa bootstrap'
  | 'percentile bootstrap'
  | 'Wald on the log scale'
  | 'posterior';

export const intervalTitles: Readonly<Record<IntervalMethod, Text>> = {
  'profile likelihood': { nl: 'profielaannemelijkheid', en: 'profile likelihood' },
  'BCa bootstrap': { nl: 'bootstrap (BCa)', en: 'BCa bootstrap' },
  'percentile bootstrap': { nl: 'bootstrap (percentielen)', en: 'percentile bootstrap' },
  'Wald on the log scale': { nl: 'Wald op logschaal', en: 'Wald on the log scale' },
  posterior: { nl: 'a-posterioriverdeling', en: 'posterior' },
};

/** A model that gives no number, why, and what could be done. */
export interface Refusal {
  readonly status: 'refused';
  readonly level: number;
  /** The existence check, when that is the reason. */
  readonly code?: Exclude<ExistenceCode, 0>;
  readonly reason: Text;
  readonly remedy: Text;
  /** The lists that cause it. */
  readonly lists: readonly string[];
}

/** An estimate, which never travels without its interval, the way that was made, and its checks. */
export interface Estimate {
  /** `notConverged`: the sampler has not settled, so that another run may say something else. */
  readonly status: 'ok' | 'notConverged';
  readonly level: number;
  /** The total population, observed included. */
  readonly estimate: number;
  readonly lower: number;
  /** Absent when the data set no upper limit. */
  readonly upper?: number;
  readonly interval: IntervalMethod;
  /** What a reader has to know with it. */
  readonly reason?: Text;
  /** Pairs of lists in the model, as "A:B". */
  readonly selected?: readonly string[];
  readonly threshold?: number;
  readonly bootstrap?: number;
  readonly modelsAveraged?: number;
  readonly rhat?: number;
  readonly effectiveSamples?: number;
}

export type ModelResult = Estimate | Refusal;

export const isEstimate = (result: ModelResult): result is Estimate => result.status !== 'refused';
