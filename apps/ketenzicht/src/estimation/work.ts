import { setImmediate } from 'node:timers/promises';
import type { Database } from '../storage/database.ts';
import { noteProgress, type TakenJob } from '../storage/jobs.ts';

/** Milliseconds between two notes of how far a job is. */
const noteEvery = 500;

/**
 * Runs long arithmetic to its end without keeping requests waiting: between steps others get their turn, and
 * now and then the job notes how far it is. Undefined when somebody asked to stop, or the program stops.
 */
export async function runInTurns<Progress, Result>(
  steps: Generator<Progress, Result>,
  job: { readonly database: Database; readonly taken: TakenJob; readonly stopping: AbortSignal },
  progressOf: (progress: Progress) => { readonly done: number; readonly total: number },
): Promise<{ readonly result: Result } | 'cancelled' | 'interrupted'> {
  let noted = Number.NEGATIVE_INFINITY;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { result: value };
    if (job.stopping.aborted) return 'interrupted';
    if (performance.now() - noted >= noteEvery) {
      noted = performance.now();
      const progress = progressOf(value);
      const { stop } = await noteProgress(job.database, job.taken, Math.floor(progress.done), progress.total);
      if (stop) return 'cancelled';
    }
    await setImmediate();
  }
}
