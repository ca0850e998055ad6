import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Scored, scorePart, scorer, type WorkPart, workParts } from '@ketenzicht/linkage';
import { type SharedWork, share } from './shared-memory.ts';

/** What a thread is started with. */
export interface ThreadInput extends SharedWork {
  readonly parts: readonly WorkPart[];
  /** The least weight of a link. */
  readonly least: number;
  /** Number of the part that nobody has taken yet, in one element. */
  readonly next: Int32Array;
}

const pairsPerPart = 50_000;

/** Fewer parts than this are done before a thread has started. */
const worthThreads = 10;

/** Compares all candidate pairs, in threads when there are many. The parts come in a fixed order. */
export async function scoreAll(work: SharedWork, least: number): Promise<readonly Scored[]> {
  const parts = workParts(work.blocks, pairsPerPart);
  const program = new URL('./link-thread.mjs', import.meta.url);
  const threads = Math.min(availableParallelism(), parts.length);
  if (parts.length < worthThreads || threads < 2 || !existsSync(fileURLToPath(program))) {
    const scores = scorer(work.store, work.weights);
    return parts.map((part) => scorePart(work.blocks, part, scores, least));
  }
  const next = new Int32Array(new SharedArrayBuffer(4));
  const input: ThreadInput = { ...share(work), parts, least, next };
  const results = new Map<number, Scored>();
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: input }));
  for (const worker of workers)
    worker.on('message', ({ at, scored }: { at: number; scored: Scored }) => results.set(at, scored));
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
  return parts.map((_, at) => {
    const scored = results.get(at);
    if (scored === undefined) throw new Error('A thread stopped before its work was done');
    return scored;
  });
}
