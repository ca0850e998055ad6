import { allPairs, type CaptureTable, canonical, pairName } from './capture-table.ts';
import { estimationDefaults } from './estimation.ts';
import { latentClassDefaults } from './latent-class.ts';
import { isEstimate, type ModelName, type ModelResult, modelNames } from './model-result.ts';
import { graphicalResult, independenceResult, latentClassResult, sparseResult } from './models.ts';
import { existenceMemory } from './stepwise.ts';

/** Capture histories of a population of which the size is known. */
export interface KnownPopulation {
  readonly table: CaptureTable;
  readonly population: number;
}

/** How often a model was right about populations of known size. */
export interface Coverage {
  readonly model: ModelName;
  readonly runs: number;
  readonly refused: number;
  readonly notConverged: number;
  /** Runs in which the interval held the truth. */
  readonly covered: number;
  /** Runs in which the estimate was below the truth. */
  readonly below: number;
  /** The middle of estimate over truth; absent when every run was refused. */
  readonly medianRatio?: number;
}

interface Answer {
  readonly population: number;
  readonly result: ModelResult;
}

function coverageOf(model: ModelName, answers: readonly Answer[]): Coverage {
  const given = answers.flatMap(({ population, result }) =>
    isEstimate(result) ? [{ population, result }] : [],
  );
  const ratios = given.map(({ population, result }) => result.estimate / population).sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)];
  return {
    model,
    runs: answers.length,
    refused: answers.length - given.length,
    notConverged: given.filter(({ result }) => result.status === 'notConverged').length,
    covered: given.filter(
      ({ population, result }) =>
        result.lower <= population && population <= (result.upper ?? Number.POSITIVE_INFINITY),
    ).length,
    below: given.filter(({ population, result }) => result.estimate < population).length,
    ...(middle === undefined ? {} : { medianRatio: middle }),
  };
}

/** Per run shorter than for a real estimate, because there are hundreds. */
const perRun = {
  bootstrap: 100,
  latentClass: { ...latentClassDefaults, chains: 4, rounds: 750, warmUp: 150 },
};

/** Estimates populations of known size with every model; yields the number of runs done. */
export function* coverage(
  populations: Iterable<KnownPopulation>,
  seed: number = estimationDefaults.seed,
): Generator<number, Coverage[]> {
  const answers: Record<ModelName, Answer[]> = {
    independence: [],
    sparse: [],
    graphical: [],
    latentClass: [],
  };
  const memory = existenceMemory();
  let done = 0;
  for (const { table, population } of populations) {
    const { table: sorted } = canonical(table);
    const { level, threshold } = estimationDefaults;
    const options = {
      level,
      threshold,
      seed: seed + done,
      ...perRun,
      pairs: allPairs(sorted.lists.length),
      nameOf: (pair: readonly [number, number]) => pairName(sorted, pair),
      memory,
    };
    const toEnd = (steps: Generator<undefined, ModelResult>): ModelResult => {
      for (;;) {
        const { done: ended, value } = steps.next();
        if (ended === true) return value;
      }
    };
    answers.independence.push({ population, result: independenceResult(sorted, level) });
    answers.sparse.push({ population, result: toEnd(sparseResult(sorted, options)) });
    answers.graphical.push({ population, result: graphicalResult(sorted, level) });
    answers.latentClass.push({ population, result: toEnd(latentClassResult(sorted, options)) });
    done++;
    yield done;
  }
  return modelNames.map((model) => coverageOf(model, answers[model]));
}
