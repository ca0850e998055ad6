import type { Log } from './http/log.ts';
import { describeError } from './http/log.ts';
import type { Database } from './storage/database.ts';
import { purgeDrafts } from './storage/drafts.ts';
import { purgeIdempotency } from './storage/idempotency.ts';
import { purgeJobs } from './storage/jobs.ts';
import { purgeSessions } from './storage/sessions.ts';
import { measureSteps } from './storage/step-measuring.ts';

/** Work that is done again and again while the program serves. */
export interface Upkeep {
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long answers and ended jobs are remembered, in milliseconds. */
const kept = { answers: 2 * day, jobs: 30 * day } as const;

/** Throws away what has expired and measures steps for figures. Several programs may do it on one database. */
export function startUpkeep(options: { readonly database: Database; readonly log: Log }): Upkeep {
  const { database, log } = options;
  const stopping = new AbortController();
  const measuring = repeat(minute, log, async () => {
    await measureSteps(database, stopping.signal);
  });
  const purging = repeat(10 * minute, log, async () => {
    const now = Date.now();
    const at = (before: number) => new Date(now - before).toISOString();
    await purgeSessions(database, at(0));
    await purgeDrafts(database, at(0));
    await purgeIdempotency(database, at(kept.answers));
    await purgeJobs(database, at(kept.jobs));
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([measuring.stop(), purging.stop()]);
    },
  };
}

/** Runs work now and at an interval, never twice at the same time; a failure is logged and tried again later. */
function repeat(milliseconds: number, log: Log, work: () => Promise<void>): Upkeep {
  let running: Promise<void> | undefined;
  const start = () => {
    running ??= work()
      .catch((error: unknown) => log.error({ action: 'upkeep', error: describeError(error) }))
      .finally(() => {
        running = undefined;
      });
  };
  start();
  const timer = setInterval(start, milliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
