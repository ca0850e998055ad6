// Makes victim tracks of so many events and replays them under the law of another day; tells how far it is.
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, law, tracks, events, different, seed } = workerData;
const { allRules, lawOn, replayUnder, walkTrack } = await import(bundle);

/** A generator that always gives the same numbers (mulberry32). */
let state = seed;
const below = (count) => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count) | 0;
};

const journals = [];
while (journals.length < different) {
  const journal = walkTrack(events, below, allRules);
  if (journal.length === events) journals.push(journal);
}
const other = lawOn(allRules, law);
const totals = { duties: 0, late: 0, refused: 0 };
const replay = (count) => {
  for (let one = 0; one < count; one++) {
    const journal = journals[one % journals.length];
    const found = replayUnder(journal, other, journal.at(-1).happenedAt);
    totals.duties += found.duties.length;
    totals.late += found.late;
    totals.refused += found.refused.length;
    if (one % 1000 === 999) parentPort.postMessage({ kind: 'progress', done: 1000 });
  }
};
replay(Math.min(tracks, different));
Object.assign(totals, { duties: 0, late: 0, refused: 0 });
parentPort.postMessage({ kind: 'ready' });
parentPort.once('message', () => {
  const cpu = process.cpuUsage();
  replay(tracks);
  const { user, system } = process.cpuUsage(cpu);
  parentPort.postMessage({ kind: 'done', totals, cpuSeconds: (user + system) / 1e6 });
});
