import { resampler } from './bootstrap.ts';
import { addTables, allPairs, type CaptureTable, observed, pairName } from './capture-table.ts';
import { covariateFit } from './covariates.ts';
import { type EstimationProgress, estimationDefaults } from './estimation.ts';
import { independenceEstimate } from './independence.ts';
import { latentClassDefaults } from './latent-class.ts';
import type { Estimate, ModelResult } from './model-result.ts';
import { independenceResult, type ModelOptions, sparseResult } from './models.ts';
import { quantile } from './quantile.ts';
import { randomFrom } from './random.ts';
import { refusal } from './refusals.ts';
import { normalQuantile } from './special-functions.ts';
import { existenceMemory, stepwiseModel } from './stepwise.ts';
import type { Text } from './text.ts';

/** A part of the people, such as women, with the same lists as the other parts. */
export interface Stratum {
  readonly name: Text;
  readonly table: CaptureTable;
}

/** The models that can be estimated per stratum. */
export const stratifiedModels = ['independence', 'sparse', 'covariate'] as const;
export type StratifiedModel = (typeof stratifiedModels)[number];

type ByModel = Readonly<Record<StratifiedModel, ModelResult>>;

/** Estimates per stratum, and of their sum. */
export interface StratifiedEstimation {
  readonly strata: readonly { readonly name: Text; readonly observed: number; readonly models: ByModel }[];
  /** The sum of the strata: it adds up, and is not the estimate of the undivided table. */
  readonly total: ByModel;
}

const resamples = 200;

/** The sum of estimates, with the interval of the sums of resamples; refused when any part is. */
function sumOf(results: readonly ModelResult[], sums: readonly number[], level: number): ModelResult {
  const refused = results.find((result) => result.status === 'refused');
  if (refused !== undefined) return refused;
  const estimates = results.filter((result): result is Estimate => result.status !== 'refused');
  const sorted = Float64Array.from(sums).sort();
  const upper = quantile(sorted, (1 + level) / 2);
  const estimate = estimates.reduce((total, one) => total + one.estimate, 0);
  return {
    status: 'ok',
    level,
    estimate,
    lower: Math.min(estimate, quantile(sorted, (1 - level) / 2)),
    ...(Number.isFinite(upper) ? { upper: Math.max(estimate, upper) } : {}),
    interval: 'percentile bootstrap',
    bootstrap: sums.length,
  };
}

/**
 * Estimates every stratum apart with the independence and the stepwise model, and all together with a
 * log-linear model that has the stratum as covariate. Yields progress; follows from its input alone.
 */
export function* stratifiedEstimation(
  strata: readonly Stratum[],
  options: { readonly level?: number; readonly threshold?: number; readonly seed?: number } = {},
): Generator<EstimationProgress, StratifiedEstimation> {
  const { level, threshold, seed } = { ...estimationDefaults, ...options };
  const whole = addTables(strata.map(({ table }) => table));
  const its: ModelOptions = {
    level,
    threshold,
    seed,
    bootstrap: resamples,
    latentClass: latentClassDefaults,
    pairs: allPairs(whole.lists.length),
    nameOf: (pair) => pairName(whole, pair),
    memory: existenceMemory(),
  };
  const total = strata.length + resamples / 20;
  let done = 0;
  const independence: ModelResult[] = [];
  const sparse: ModelResult[] = [];
  for (const { table } of strata) {
    independence.push(independenceResult(table, level));
    const steps = sparseResult(table, its);
    for (;;) {
      const { done: ended, value } = steps.next();
      if (ended === true) {
        sparse.push(value);
        break;
      }
      yield { done, total };
    }
    done++;
  }
  const random = randomFrom(seed, 2);
  const draws = strata.map(({ table }) => resampler(table, random));
  const sums: { independence: number; sparse: number }[] = [];
  for (let i = 0; i < resamples; i++) {
    const sum = { independence: 0, sparse: 0 };
    for (const draw of draws) {
      const drawn = draw();
      sum.independence += independenceEstimate(drawn);
      sum.sparse += stepwiseModel(drawn, its).estimate;
    }
    sums.push(sum);
    if (i % 20 === 19) {
      done++;
      yield { done, total };
    }
  }
  const covariate = covariateResults(strata, whole, its);
  return {
    strata: strata.map(({ name, table }, index) => ({
      name,
      observed: observed(table),
      models: {
        independence: independence[index] ?? covariate.total,
        sparse: sparse[index] ?? covariate.total,
        covariate: covariate.strata[index] ?? covariate.total,
      },
    })),
    total: {
      independence: sumOf(
        independence,
        sums.map((sum) => sum.independence),
        level,
      ),
      sparse: sumOf(
        sparse,
        sums.map((sum) => sum.sparse),
        level,
      ),
      covariate: covariate.total,
    },
  };
}

function covariateResults(
  strata: readonly Stratum[],
  whole: CaptureTable,
  its: ModelOptions,
): { readonly strata: readonly ModelResult[]; readonly total: ModelResult } {
  const { level } = its;
  const pairs = stepwiseModel(whole, its).pairs.map(({ pair }) => pair);
  const fit = covariateFit(strata, pairs);
  if (fit === undefined) {
    const refused = refusal(
      level,
      {
        nl: 'Het model met de groep als kenmerk heeft bij deze gegevens geen eindige schatting.',
        en: 'The model with the group as covariate has no finite estimate on these data.',
      },
      { nl: 'Maak minder of grotere groepen.', en: 'Make fewer or larger groups.' },
      whole.lists,
    );
    return { strata: strata.map(() => refused), total: refused };
  }
  const z = normalQuantile((1 + level) / 2);
  const result = (persons: number, unseen: number, standardError: number): ModelResult => ({
    status: 'ok',
    level,
    estimate: persons + unseen,
    lower: persons + unseen * Math.exp(-z * standardError),
    upper: persons + unseen * Math.exp(z * standardError),
    interval: 'Wald on the log scale',
    selected: pairs.map(its.nameOf),
    reason:
      fit.effects === 'shared'
        ? { nl: 'De lijsten zien elke groep even goed.', en: 'The lists see every group equally well.' }
        : {
            nl: 'De lijsten zien de ene groep beter dan de andere.',
            en: 'The lists see one group better than another.',
          },
  });
  const unseen = fit.unseen.reduce((sum, here) => sum + here, 0);
  return {
    strata: strata.map(({ table }, index) =>
      result(observed(table), fit.unseen[index] ?? 0, fit.standardErrors[index] ?? 0),
    ),
    total: result(observed(whole), unseen, fit.standardErrorOfTotal),
  };
}
