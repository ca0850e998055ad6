import { isDeepStrictEqual } from 'node:util';
import {
  type CaptureTable,
  type EstimationProgress,
  estimation,
  methodVersion,
  readHistories,
  stratifiedEstimation,
} from '@ketenzicht/estimate';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { overseerScope } from '../gate/overseer-scope.ts';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database, Scope } from '../storage/database.ts';
import { insertEstimate, loadEstimate, noteRepetition } from '../storage/estimates.ts';
import { addJob, endJob, type TakenJob } from '../storage/jobs.ts';
import { countableNotifications } from '../storage/notifications.ts';
import {
  dataSchema,
  type EstimateData,
  type EstimateQuestion,
  type EstimateResult,
  questionSchema,
  storedTable,
  tableOf,
} from './question.ts';
import { historiesFrom } from './register-histories.ts';
import { runInTurns } from './work.ts';

export const estimateKind = 'estimate';

const jobInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('make'), question: questionSchema, data: dataSchema }),
  z.object({ kind: z.literal('repeat'), estimate: z.uuid() }),
]);

/** The data that a question is about: read at once, so that an estimate is about one moment. */
export async function dataOf(
  database: Database,
  viewer: Viewer,
  question: EstimateQuestion,
): Promise<EstimateData> {
  const { source } = question;
  if (source.kind === 'file') {
    const read = readHistories(source.histories);
    if (!read.ok) throw new Error('The histories of a question have been checked before');
    return { whole: storedTable(read.table), strata: [] };
  }
  const period = { from: `${source.fromYear}-01-01`, until: `${source.untilYear}-12-31` };
  const { whole, strata } = await database.inScope(overseerScope(viewer), (tx) =>
    historiesFrom(countableNotifications(tx, period), source),
  );
  return {
    whole: storedTable(whole),
    strata: strata.map(({ name, table }) => ({ name, table: storedTable(table) })),
  };
}

/** Asks for an estimate, to be made by a job. Returns the id of the job, which is that of the estimate too. */
export const askEstimate = (
  database: Database,
  viewer: Viewer,
  question: EstimateQuestion,
  data: EstimateData,
): Promise<string> =>
  addJob(database, scopeOf(viewer), { kind: estimateKind, input: { kind: 'make', question, data } });

/** Asks to make an estimate again from its own data and seed, and to compare. Returns the id of the job. */
export const askRepetition = (database: Database, viewer: Viewer, estimate: string): Promise<string> =>
  addJob(database, scopeOf(viewer), { kind: estimateKind, input: { kind: 'repeat', estimate } });

/** The estimate and, when people were divided, that of every group; progress counts both. */
function* estimateSteps(
  question: EstimateQuestion,
  data: EstimateData,
): Generator<EstimationProgress, EstimateResult> {
  const { threshold, bootstrap, seed } = question;
  const strata = data.strata.map(({ name, table }): { name: typeof name; table: CaptureTable } => ({
    name,
    table: tableOf(table),
  }));
  const whole = yield* estimation(tableOf(data.whole), { threshold, bootstrap, seed });
  if (strata.length < 2) return { whole };
  return { whole, strata: yield* stratifiedEstimation(strata, { threshold, seed }) };
}

/** As it comes back from the database: without what JSON does not keep. */
const asStored = (result: EstimateResult): unknown => JSON.parse(JSON.stringify(result));

/** What a worker of estimates needs. */
export interface EstimateWorker {
  readonly database: Database;
  readonly now: () => IsoInstant;
}

/** Carries out a job that was taken: makes an estimate and keeps it, or makes one again and compares. */
export async function carryOutEstimate(
  { database, now }: EstimateWorker,
  taken: TakenJob,
  stopping: AbortSignal,
): Promise<void> {
  const input = jobInput.parse(taken.input);
  const system: Scope = { kind: 'system' };
  const job = { database, taken, stopping };
  if (input.kind === 'make') {
    const { question, data } = input;
    const made = await runInTurns(estimateSteps(question, data), job, (progress) => progress);
    if (made === 'interrupted') return;
    if (made === 'cancelled') return endJob(database, taken, { end: 'cancelled' });
    const { organisation = '', member = '' } = taken;
    await database.inScope(system, (tx) =>
      insertEstimate(tx, {
        id: taken.id,
        organisation,
        member,
        madeAt: now(),
        title: question.title,
        methodVersion,
        question,
        data,
        result: made.result,
      }),
    );
    return endJob(database, taken, { end: 'done', result: { estimate: taken.id } });
  }
  const stored = await database.inScope(system, (tx) => loadEstimate(tx, input.estimate));
  if (stored === undefined || stored.organisation !== taken.organisation) {
    return endJob(database, taken, { end: 'failed', failure: 'gone' });
  }
  const [question, data] = [questionSchema.parse(stored.question), dataSchema.parse(stored.data)];
  const again = await runInTurns(estimateSteps(question, data), job, (progress) => progress);
  if (again === 'interrupted') return;
  if (again === 'cancelled') return endJob(database, taken, { end: 'cancelled' });
  const same = isDeepStrictEqual(asStored(again.result), stored.result);
  await database.inScope(system, (tx) => noteRepetition(tx, stored.id, same, now()));
  return endJob(database, taken, { end: 'done', result: { estimate: stored.id } });
}
