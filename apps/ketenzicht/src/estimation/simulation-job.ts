import { type Coverage, coverage, type KnownPopulation } from '@ketenzicht/estimate';
import { simulatedHistories } from '@ketenzicht/synthesis';
import { z } from 'zod';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database } from '../storage/database.ts';
import { addJob, endJob, type TakenJob } from '../storage/jobs.ts';
import { runInTurns } from './work.ts';

export const simulationKind = 'estimateSimulation';

/** A world in which everything is known, to see which models find back how many people there are. */
export const simulationSchema = z.object({
  population: z.int().min(100).max(100_000),
  /** The chance that a list sees somebody, in percent, per list. */
  chances: z.array(z.number().gt(0).lt(100)).min(3).max(5),
  /** Whether the first list leads people to the second, keeps them off it, or neither. */
  dependence: z.enum(['none', 'attract', 'repel']),
  /** Whether some people are much harder to see than others. */
  hidden: z.boolean(),
  runs: z.int().min(10).max(200),
  seed: z.int().min(0).max(4_294_967_295),
});
export type SimulationQuestion = z.infer<typeof simulationSchema>;

/** Factor on the odds of the second list for who is on the first. */
const oddsRatios = { none: 1, attract: 4, repel: 0.25 } as const;

/** A third of the people is hard to see: their odds are a sixth of those of the others. */
const hardToSee = [
  { share: 2 / 3, shift: 0 },
  { share: 1 / 3, shift: Math.log(1 / 6) },
];

function* populationsOf(question: SimulationQuestion): Generator<KnownPopulation> {
  const lists = question.chances.map((percent, list) => ({ name: `L${list + 1}`, chance: percent / 100 }));
  for (let run = 0; run < question.runs; run++) {
    const { lists: names, counts } = simulatedHistories({
      seed: question.seed + run,
      population: question.population,
      lists,
      dependence: [{ from: 'L1', to: 'L2', oddsRatio: oddsRatios[question.dependence] }],
      ...(question.hidden ? { heterogeneity: { kind: 'groups', groups: hardToSee } } : {}),
    });
    yield { table: { lists: names, counts }, population: question.population };
  }
}

/** What a simulation found, with the question it answers. */
export interface SimulationResult {
  readonly question: SimulationQuestion;
  readonly coverage: readonly Coverage[];
}

/** Asks for a simulation, to be run by a job. Returns the id of the job. */
export const askSimulation = (
  database: Database,
  viewer: Viewer,
  question: SimulationQuestion,
): Promise<string> => addJob(database, scopeOf(viewer), { kind: simulationKind, input: question });

/** Carries out a simulation that was taken; its result stays with the job. */
export async function carryOutSimulation(
  database: Database,
  taken: TakenJob,
  stopping: AbortSignal,
): Promise<void> {
  const question = simulationSchema.parse(taken.input);
  const ended = await runInTurns(
    coverage(populationsOf(question), question.seed),
    { database, taken, stopping },
    (done) => ({ done, total: question.runs }),
  );
  if (ended === 'interrupted') return;
  if (ended === 'cancelled') return endJob(database, taken, { end: 'cancelled' });
  const result: SimulationResult = { question, coverage: ended.result };
  return endJob(database, taken, { end: 'done', result });
}
