import { endJob, takeJob } from '../storage/jobs.ts';
import { carryOutEstimate, type EstimateWorker, estimateKind } from './estimate-job.ts';
import { carryOutSimulation, simulationKind } from './simulation-job.ts';

/**
 * Carries out one estimate or simulation that waits; false when there was none. When the program stops,
 * another begins it again after its lease: the outcome follows from the input alone.
 */
export async function runEstimates(
  worker: EstimateWorker & { readonly name: string },
  stopping: AbortSignal,
): Promise<boolean> {
  const { database, name } = worker;
  const taken = await takeJob(database, name, [estimateKind, simulationKind]);
  if (taken === undefined) return false;
  try {
    await (taken.kind === estimateKind
      ? carryOutEstimate(worker, taken, stopping)
      : carryOutSimulation(database, taken, stopping));
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    await endJob(database, taken, { end: 'failed', failure });
  }
  return true;
}
