import { acceleration, bcaInterval, bootstrapEstimates } from './bootstrap.ts';
import { type CaptureTable, type ListPair, observed } from './capture-table.ts';
import { convergenceLimits, convergenceOf, joined } from './convergence.ts';
import { decomposableGraphs } from './decomposable-graphs.ts';
import { graphicalPosterior, posteriorQuantile } from './graphical.ts';
import { independenceEstimate, independenceInterval } from './independence.ts';
import { type LatentClassOptions, sampleLatentClasses } from './latent-class.ts';
import type { Estimate, ModelResult } from './model-result.ts';
import { quantile } from './quantile.ts';
import { randomFrom } from './random.ts';
import { existenceRefusal, refusal } from './refusals.ts';
import { normalQuantile } from './special-functions.ts';
import { type ExistenceMemory, type StepwiseModel, stepwiseModel } from './stepwise.ts';

/** What the models of one table share. */
export interface ModelOptions {
  /** Of every interval, such as 0.95. */
  readonly level: number;
  readonly seed: number;
  /** Below this probability a pair enters the stepwise model. */
  readonly threshold: number;
  /** Resamples for the interval of the stepwise model. */
  readonly bootstrap: number;
  readonly latentClass: Omit<LatentClassOptions, 'seed'>;
  /** Pairs in order of precedence when their probabilities are equal. */
  readonly pairs: readonly ListPair[];
  /** The name of a pair in results. */
  readonly nameOf: (pair: ListPair) => string;
  readonly memory: ExistenceMemory;
}

/** Work that gives way now and then, so that it can be followed and stopped. */
export type Steps<Result> = Generator<undefined, Result>;

const fewestListsForStructure = 3;

/** Most lists for which every decomposable graph is looked at. */
export const mostListsForGraphs = 6;

export function independenceResult(table: CaptureTable, level: number): ModelResult {
  const refused = existenceRefusal(table, [], level);
  if (refused !== undefined) return refused;
  const { lower, upper } = independenceInterval(table, level);
  return {
    status: 'ok',
    level,
    estimate: independenceEstimate(table),
    lower,
    ...(Number.isFinite(upper) ? { upper } : {}),
    interval: 'profile likelihood',
  };
}

/** The interval that follows from the curvature of the likelihood: quick, and blind to how the model was chosen. */
export function waldInterval(model: StepwiseModel, level: number): { lower: number; upper: number } {
  const persons = model.estimate - model.fit.unseen;
  const reach = Math.exp(normalQuantile((1 + level) / 2) * model.fit.standardError);
  return { lower: persons + model.fit.unseen / reach, upper: persons + model.fit.unseen * reach };
}

export function* sparseResult(table: CaptureTable, options: ModelOptions): Steps<ModelResult> {
  const { level, threshold, bootstrap, nameOf } = options;
  const refused = existenceRefusal(table, [], level);
  if (refused !== undefined) return refused;
  const model = stepwiseModel(table, options);
  const shared = {
    status: 'ok',
    level,
    estimate: model.estimate,
    selected: model.pairs.map(({ pair }) => nameOf(pair)),
    threshold,
  } as const;
  if (bootstrap === 0) {
    return { ...shared, ...waldInterval(model, level), interval: 'Wald on the log scale' };
  }
  const accelerated = acceleration(table, options);
  const resampled = bootstrapEstimates(table, randomFrom(options.seed, 1), options);
  const estimates: number[] = [];
  for (let i = 0; i < bootstrap; i++) {
    estimates.push(resampled.next().value);
    if (i % 20 === 19) yield undefined;
  }
  const { lower, upper } = bcaInterval(estimates, model.estimate, accelerated, level);
  const endless = estimates.filter((value) => !Number.isFinite(value)).length;
  return {
    ...shared,
    lower: Number.isFinite(lower) ? lower : observed(table),
    ...(Number.isFinite(upper) ? { upper } : {}),
    interval: 'BCa bootstrap',
    bootstrap,
    ...(endless === 0
      ? {}
      : {
          reason: {
            nl: `Bij ${endless} van de ${bootstrap} herhaalde trekkingen bestaat geen eindige schatting.`,
            en: `In ${endless} of the ${bootstrap} resamples no finite estimate exists.`,
          },
        }),
  };
}

/** The structure models would only repeat their prior when no two lists overlap. */
function withoutOverlap(table: CaptureTable, level: number): ModelResult | undefined {
  if (table.lists.length < fewestListsForStructure) {
    return refusal(
      level,
      {
        nl: 'Dit model heeft minstens drie lijsten nodig.',
        en: 'This model needs at least three lists.',
      },
      { nl: 'Voeg een lijst toe.', en: 'Add a list.' },
      table.lists,
    );
  }
  return existenceRefusal(table, [], level);
}

export function graphicalResult(table: CaptureTable, level: number): ModelResult {
  const refused = withoutOverlap(table, level);
  if (refused !== undefined) return refused;
  if (table.lists.length > mostListsForGraphs) {
    return refusal(
      level,
      {
        nl: `Dit model middelt over alle samenhangen tussen hoogstens ${mostListsForGraphs} lijsten; dit zijn er ${table.lists.length}.`,
        en: `This model averages over all structures of at most ${mostListsForGraphs} lists; these are ${table.lists.length}.`,
      },
      { nl: 'Voeg lijsten samen.', en: 'Merge lists.' },
      table.lists,
    );
  }
  const graphs = decomposableGraphs(table.lists.length);
  const posterior = graphicalPosterior(table, {}, graphs);
  const upper = posteriorQuantile(posterior, (1 + level) / 2);
  const atEdge = upper === posterior.populations.at(-1);
  return {
    status: 'ok',
    level,
    estimate: posteriorQuantile(posterior, 1 / 2),
    lower: posteriorQuantile(posterior, (1 - level) / 2),
    ...(atEdge ? {} : { upper }),
    interval: 'posterior',
    modelsAveraged: graphs.length,
    ...(atEdge
      ? {
          reason: {
            nl: 'De bovengrens valt buiten het bereik van dertig maal het waargenomen aantal.',
            en: 'The upper limit falls outside the range of thirty times the observed number.',
          },
        }
      : {}),
  };
}

export function* latentClassResult(
  table: CaptureTable,
  { level, seed, latentClass }: Pick<ModelOptions, 'level' | 'seed' | 'latentClass'>,
): Steps<ModelResult> {
  const refused = withoutOverlap(table, level);
  if (refused !== undefined) return refused;
  const chains = yield* sampleLatentClasses(table, { ...latentClass, seed });
  const { rhat, effectiveSamples } = convergenceOf(chains);
  const sorted = joined(chains);
  const persons = observed(table);
  const at = (p: number) => persons + quantile(sorted, p);
  const converged = rhat <= convergenceLimits.rhat && effectiveSamples >= convergenceLimits.effectiveSamples;
  const result: Estimate = {
    status: converged ? 'ok' : 'notConverged',
    level,
    estimate: at(1 / 2),
    lower: at((1 - level) / 2),
    upper: at((1 + level) / 2),
    interval: 'posterior',
    rhat,
    effectiveSamples,
  };
  if (converged) return result;
  return {
    ...result,
    reason: {
      nl: `Niet geconvergeerd: R-hat ${rhat.toFixed(2)}, ${Math.round(effectiveSamples)} onafhankelijke trekkingen. Een volgende keer kan er iets anders uitkomen; gebruik dit getal niet.`,
      en: `Not converged: R-hat ${rhat.toFixed(2)}, ${Math.round(effectiveSamples)} independent draws. Another run may say something else; do not use this number.`,
    },
  };
}

/** How many persons are on two lists or more. */
export function personsOverlapping(table: CaptureTable): number {
  let persons = 0;
  for (const [mask, here] of table.counts.entries()) if ((mask & (mask - 1)) !== 0) persons += here;
  return persons;
}
