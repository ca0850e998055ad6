// How long it takes to replay a hundred thousand victim tracks under the law of another day, on two cores.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { report, rounded } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const bundle = join(root, '.cache/bench/replay.mjs');
const tracks = 100_000;
const events = 40;
const threads = 2;
const different = 500;
const law = '2012-07-31';
const targetSeconds = 20;

await build({
  stdin: {
    contents: [
      "export * from './packages/chain/src/index.ts';",
      "export { walkTrack } from './packages/chain/src/victim/walk.fixture.ts';",
      "export { allRules } from './packages/rulebook/src/index.ts';",
    ].join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});

/** Every thread with its promise of being ready, and of being done. */
const workers = Array.from({ length: threads }, (_, index) => {
  const worker = new Worker(new URL('./replay/replay-thread.mjs', import.meta.url), {
    workerData: { bundle, law, tracks: tracks / threads, events, different, seed: index + 1 },
  });
  const heard = (kind) =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.on('message', (message) => message.kind === kind && resolve(message));
    });
  return { worker, ready: heard('ready'), done: heard('done') };
});

await Promise.all(workers.map(({ ready }) => ready));
let replayed = 0;
let told = 0;
const started = performance.now();
for (const { worker } of workers) {
  worker.on('message', ({ kind, done }) => {
    if (kind !== 'progress') return;
    replayed += done;
    const tenth = Math.floor((replayed * 10) / tracks);
    if (tenth > told) {
      told = tenth;
      console.log(
        `${tenth * 10}% of ${tracks} tracks after ${rounded((performance.now() - started) / 1000)} s`,
      );
    }
  });
  worker.postMessage('go');
}
const results = await Promise.all(workers.map(({ done }) => done));
const seconds = (performance.now() - started) / 1000;
for (const { worker } of workers) await worker.terminate();

/* Threads share one process, so that each reads the processor time of both: the last to end read all of it. */
const cpuSeconds = Math.max(...results.map((one) => one.cpuSeconds));
const sum = (name) => results.reduce((total, { totals }) => total + totals[name], 0);

report('replay', {
  data: `${tracks} tracks of ${events} events, taken in turn from ${different * threads} different ones made by a random walk over the steps (walk.fixture.ts).`,
  method: `${threads} worker threads; of every track each step is held against the prohibitions of ${law}, then the duties and the reflection period are derived under the law of that day. Making the tracks and a first round are not counted.`,
  targets: [
    {
      what: `replay of ${tracks} tracks of ${events} events on ${threads} cores`,
      target: `${targetSeconds} s`,
      measured: `${rounded(seconds)} s`,
      met: seconds <= targetSeconds,
    },
  ],
  figures: {
    seconds: rounded(seconds, 2),
    processorSeconds: rounded(cpuSeconds, 2),
    tracksPerSecond: Math.round(tracks / seconds),
    duties: sum('duties'),
    late: sum('late'),
    refused: sum('refused'),
  },
});
