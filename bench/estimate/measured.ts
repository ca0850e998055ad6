/** What the benchmark of estimates measures, for Node and for a browser. */
import { acceleration, bcaInterval, bootstrapEstimates } from '../../packages/estimate/src/bootstrap.ts';
import { allPairs } from '../../packages/estimate/src/capture-table.ts';
import { decomposableGraphs } from '../../packages/estimate/src/decomposable-graphs.ts';
import { estimate } from '../../packages/estimate/src/estimation.ts';
import { graphicalPosterior, posteriorQuantile } from '../../packages/estimate/src/graphical.ts';
import { publishedTables } from '../../packages/estimate/src/published-tables.fixture.ts';
import { randomFrom } from '../../packages/estimate/src/random.ts';
import { published } from '../../packages/estimate/src/reading.fixture.ts';
import { existenceMemory, stepwiseModel } from '../../packages/estimate/src/stepwise.ts';

type TableName = keyof typeof publishedTables;

/** A published table as a CSV file. */
export const csvOf = (name: TableName): string => publishedTables[name];

/** The stepwise estimate with its bootstrap interval, the selection done again on every resample. */
export function bootstrap(name: TableName, resamples: number) {
  const table = published(name);
  const options = { threshold: 0.02, pairs: allPairs(table.lists.length), memory: existenceMemory() };
  const random = randomFrom(1);
  const point = stepwiseModel(table, options).estimate;
  const again = bootstrapEstimates(table, random, options);
  const estimates = Array.from({ length: resamples }, () => again.next().value);
  return { estimate: point, ...bcaInterval(estimates, point, acceleration(table, options), 0.95) };
}

const graphsOfFive = decomposableGraphs(5);

/** The median of the posterior over all graphs of five lists. */
export const graphs = (name: TableName): number =>
  posteriorQuantile(graphicalPosterior(published(name), {}, graphsOfFive), 0.5);

/** Four models with everything that belongs to them, as the program does it; and how long it took. */
export function everything(name: TableName) {
  const start = performance.now();
  const { models, sensitivity } = estimate(published(name));
  return {
    milliseconds: performance.now() - start,
    models: Object.keys(models).length,
    knownTruths: sensitivity.leaveOneListOut.length,
    variants: sensitivity.variants.length,
  };
}
