import type { Log } from './http/log.ts';
import { describeError } from './http/log.ts';
import type { Database } from './storage/database.ts';
import { purgeDrafts } from './storage/drafts.ts';
import { purgeIdempotency } from './storage/idempotency.ts';
import { purgeJobs } from './storage/jobs.ts';
import { purgeOutbox, type QueuedMessage, sendOutbox } from './storage/outbox.ts';
import { purgeSessions } from './storage/sessions.ts';
import { measureSteps } from './storage/step-measuring.ts';

/** Work that is done again and again while the program serves. */
export interface Upkeep {
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>;
}

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** How long answers, ended jobs and messages without a receiver are kept, in milliseconds. */
const kept = { answers: 2 * day, jobs: 30 * day, unsent: day } as const;

/** Messages that are sent in one transaction: when the program dies midway, these are sent again. */
const batch = 20;

/** What upkeep does besides, as far as the program is set up for it. */
export interface UpkeepOptions {
  readonly database: Database;
  readonly log: Log;
  /** Hands a message to the receiver of events; absent when there is none. */
  readonly send?: (message: QueuedMessage) => Promise<void>;
  /** Each carries out one job that waits; false when there was none. They do not wait for each other. */
  readonly works: readonly ((signal: AbortSignal) => Promise<boolean>)[];
}

/**
 * Throws away what has expired, measures steps for figures, sends events and carries out jobs. Several
 * programs may do it on one database.
 */
export function startUpkeep({ database, log, send, works }: UpkeepOptions): Upkeep {
  const stopping = new AbortController();
  const measuring = repeat(minute, log, async () => {
    await measureSteps(database, stopping.signal);
  });
  const sending = repeat(5 * second, log, async () => {
    if (send === undefined) return;
    while (!stopping.signal.aborted && (await sendOutbox(database, batch, send)) === batch);
  });
  const working = works.map((work) =>
    repeat(2 * second, log, async () => {
      while (!stopping.signal.aborted && (await work(stopping.signal)));
    }),
  );
  const purging = repeat(10 * minute, log, async () => {
    const now = Date.now();
    const at = (before: number) => new Date(now - before).toISOString();
    await purgeSessions(database, at(0));
    await purgeDrafts(database, at(0));
    await purgeIdempotency(database, at(kept.answers));
    await purgeJobs(database, at(kept.jobs));
    if (send === undefined) await purgeOutbox(database, at(kept.unsent));
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([measuring, sending, ...working, purging].map((one) => one.stop()));
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
