import { parentPort, workerData } from 'node:worker_threads';
import { scorePart, scorer } from '@ketenzicht/linkage';
import type { ThreadInput } from './score-in-threads.ts';

/** Takes parts of the work, whichever is next, until there are none. */
function work({ store, blocks, weights, parts, least, next }: ThreadInput): void {
  const scores = scorer(store, weights);
  for (let at = Atomics.add(next, 0, 1); at < parts.length; at = Atomics.add(next, 0, 1)) {
    const part = parts[at];
    if (part !== undefined) parentPort?.postMessage({ at, scored: scorePart(blocks, part, scores, least) });
  }
}

work(workerData as ThreadInput);
