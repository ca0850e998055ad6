import { type Advice, adviceFor } from './advice.ts';
import { allPairs, type CaptureTable, canonical, observed, pairName, supportOf } from './capture-table.ts';
import { latentClassDefaults } from './latent-class.ts';
import { type ModelName, type ModelResult, modelNames } from './model-result.ts';
import {
  graphicalResult,
  independenceResult,
  latentClassResult,
  type ModelOptions,
  sparseResult,
} from './models.ts';
import {
  type KnownTruth,
  leaveOneListOut,
  mergedLists,
  type PathStep,
  pathOf,
  type Variant,
  withFalsePositives,
  withoutRareHistories,
} from './sensitivity.ts';
import { existenceMemory } from './stepwise.ts';

/** What an estimation is asked for. */
export interface EstimationOptions {
  readonly models?: readonly ModelName[];
  /** Of every interval; 0.95 when absent. */
  readonly level?: number;
  /** Below this probability a pair enters the stepwise model; 0.02 when absent. */
  readonly threshold?: number;
  /** Resamples for the interval of the stepwise model; 1,000 when absent. */
  readonly bootstrap?: number;
  readonly seed?: number;
}

/** Version of the methods: an edition that names it can be made again with the same figures. */
export const methodVersion = '1.0.0';

/** Estimates with everything that belongs to them. */
export interface Estimation {
  readonly version: string;
  readonly seed: number;
  readonly level: number;
  readonly threshold: number;
  readonly bootstrap: number;
  readonly data: {
    readonly lists: readonly string[];
    readonly observed: number;
    /** Histories with anybody in them. */
    readonly histories: number;
  };
  readonly models: Readonly<Partial<Record<ModelName, ModelResult>>>;
  readonly sensitivity: {
    readonly threshold: readonly PathStep[];
    readonly leaveOneListOut: readonly KnownTruth[];
    readonly variants: readonly Variant[];
  };
  readonly advice: readonly Advice[];
}

/** How far an estimation is. */
export interface EstimationProgress {
  readonly done: number;
  readonly total: number;
}

export const estimationDefaults = { level: 0.95, threshold: 0.02, bootstrap: 1000, seed: 1 };

/** Chains for known truths are shorter: there are as many as lists. */
const quickLatentClass = { ...latentClassDefaults, chains: 4, rounds: 500, warmUp: 200 };
const quickBootstrap = 200;

/**
 * Estimates how many are not seen with every model that is asked for, and always with the whole sensitivity
 * analysis. Yields progress between steps; follows from the table and the options alone. The order of lists
 * and rows changes nothing, except which of two equally surprising pairs of lists comes first.
 */
export function* estimation(
  table: CaptureTable,
  options: EstimationOptions = {},
): Generator<EstimationProgress, Estimation> {
  const { level, threshold, bootstrap, seed } = { ...estimationDefaults, ...options };
  const wanted = options.models ?? modelNames;
  const { table: sorted, position } = canonical(table);
  const name = (list: number) => position.indexOf(list);
  const ordered = ([a, b]: readonly [number, number]): [number, number] => (a < b ? [a, b] : [b, a]);
  const its: ModelOptions = {
    level,
    threshold,
    bootstrap,
    seed,
    latentClass: latentClassDefaults,
    pairs: allPairs(table.lists.length).map(([a, b]) => ordered([position[a] ?? 0, position[b] ?? 0])),
    nameOf: ([a, b]) => pairName(table, ordered([name(a), name(b)])),
    memory: existenceMemory(),
  };

  // Steps that give way: of the bootstrap per 20, of the chains per 100 rounds.
  const lists = table.lists.length;
  const own = bootstrap / 20 + (latentClassDefaults.chains * latentClassDefaults.rounds) / 100;
  const perList = quickBootstrap / 20 + (quickLatentClass.chains * quickLatentClass.rounds) / 100;
  const total = Math.ceil(own + lists * perList);
  let done = 0;
  function* followed<Result>(steps: Generator<undefined, Result>): Generator<EstimationProgress, Result> {
    for (;;) {
      const { done: ended, value } = steps.next();
      if (ended === true) return value;
      done = Math.min(done + 1, total);
      yield { done, total };
    }
  }

  const models: Partial<Record<ModelName, ModelResult>> = {};
  yield { done, total };
  if (wanted.includes('independence')) models.independence = independenceResult(sorted, level);
  if (wanted.includes('sparse')) models.sparse = yield* followed(sparseResult(sorted, its));
  if (wanted.includes('graphical')) models.graphical = graphicalResult(sorted, level);
  if (wanted.includes('latentClass')) models.latentClass = yield* followed(latentClassResult(sorted, its));

  const quick = { ...its, bootstrap: Math.min(bootstrap, quickBootstrap), latentClass: quickLatentClass };
  const known = yield* followed(leaveOneListOut(sorted, quick));
  const variants = [
    ...(yield* followed(mergedLists(sorted, its))),
    ...(yield* followed(withoutRareHistories(sorted, its))),
    ...(yield* followed(withFalsePositives(sorted, its))),
  ];
  const inOrder = table.lists.flatMap((list) => known.filter((one) => one.list === list));
  const path = pathOf(sorted, its);
  yield { done: total, total };
  return {
    version: methodVersion,
    seed,
    level,
    threshold,
    bootstrap,
    data: { lists: table.lists, observed: observed(table), histories: supportOf(table).length },
    models,
    sensitivity: { threshold: path, leaveOneListOut: inOrder, variants },
    advice: adviceFor(table, models, path, inOrder),
  };
}

/** Runs an estimation to its end. */
export function estimate(table: CaptureTable, options: EstimationOptions = {}): Estimation {
  const steps = estimation(table, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
