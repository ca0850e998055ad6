import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database } from '../storage/database.ts';
import {
  type EstimateName,
  latestEstimates,
  loadEstimate,
  newestEstimateOver,
  type StoredEstimate,
} from '../storage/estimates.ts';
import { cancelJob, type JobView, jobView } from '../storage/jobs.ts';
import { askEstimate, askRepetition, dataOf, estimateKind } from './estimate-job.ts';
import {
  dataSchema,
  type EstimateData,
  type EstimateQuestion,
  type EstimateResult,
  questionSchema,
} from './question.ts';
import { askSimulation, type SimulationQuestion, simulationKind } from './simulation-job.ts';

/** A kept estimate with its parts read. */
export interface ReadEstimate {
  readonly stored: StoredEstimate;
  readonly question: EstimateQuestion;
  readonly data: EstimateData;
  readonly result: EstimateResult;
}

/** What pages and API can do with estimates, on behalf of a viewer. */
export interface EstimateApplication {
  readonly latest: (viewer: Viewer) => Promise<readonly EstimateName[]>;
  readonly read: (viewer: Viewer, id: string) => Promise<ReadEstimate | undefined>;
  /** The newest from the register over any of these years, to stand beside a count of them. */
  readonly beside: (
    viewer: Viewer,
    years: { readonly fromYear: number; readonly untilYear: number },
  ) => Promise<ReadEstimate | undefined>;
  /** The data a question is about; nobody in them when the register has nobody. */
  readonly dataOf: (viewer: Viewer, question: EstimateQuestion) => Promise<EstimateData>;
  readonly ask: (viewer: Viewer, question: EstimateQuestion, data: EstimateData) => Promise<string>;
  readonly repeat: (viewer: Viewer, id: string) => Promise<string>;
  readonly simulate: (viewer: Viewer, question: SimulationQuestion) => Promise<string>;
  /** A job of an estimate or a simulation; undefined for anything else. */
  readonly job: (viewer: Viewer, id: string) => Promise<JobView | undefined>;
  readonly stop: (viewer: Viewer, id: string) => Promise<void>;
}

const readParts = (stored: StoredEstimate): ReadEstimate => ({
  stored,
  question: questionSchema.parse(stored.question),
  data: dataSchema.parse(stored.data),
  // Written by this program and by nobody else.
  result: stored.result as EstimateResult,
});

/** The application functions of estimates on a database. */
export function estimateApplication(database: Database): EstimateApplication {
  return {
    latest: (viewer) => database.inScope(scopeOf(viewer), latestEstimates),
    read: async (viewer, id) => {
      const stored = await database.inScope(scopeOf(viewer), (tx) => loadEstimate(tx, id));
      return stored && readParts(stored);
    },
    beside: async (viewer, { fromYear, untilYear }) => {
      const stored = await database.inScope(scopeOf(viewer), (tx) =>
        newestEstimateOver(tx, fromYear, untilYear),
      );
      return stored && readParts(stored);
    },
    dataOf: (viewer, question) => dataOf(database, viewer, question),
    ask: (viewer, question, data) => askEstimate(database, viewer, question, data),
    repeat: (viewer, id) => askRepetition(database, viewer, id),
    simulate: (viewer, question) => askSimulation(database, viewer, question),
    job: async (viewer, id) => {
      const job = await jobView(database, scopeOf(viewer), id);
      return job?.kind === estimateKind || job?.kind === simulationKind ? job : undefined;
    },
    stop: (viewer, id) => cancelJob(database, scopeOf(viewer), id),
  };
}
